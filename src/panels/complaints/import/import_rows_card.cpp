#include "panels/complaints/import/import_rows_card.h"

#include "core/complaint/complaint_import_sentences.h"
#include "panels/complaints/import/first_rows_model.h"
#include "panels/complaints/import/import_presenter.h"
#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTableView>

namespace cxw::panels {
namespace {

using Sentences = core::ComplaintImportSentences;

constexpr double kWidestColumn = 280.0;
constexpr double kFirstRowHeight = 28.0;

QStringList refusedLines(const core::ComplaintImportReport& report)
{
    QStringList lines;
    for (const core::RefusedRow& each : report.refused)
        lines += Sentences::refusedLine(each);
    if (report.furtherRefused > 0)
        lines += Sentences::furtherRefused(report.furtherRefused);
    return lines;
}

QStringList remarkLines(const core::ComplaintImportReport& report)
{
    QStringList lines;
    for (const core::ImportRemark& each : report.remarks)
        lines += Sentences::remarkLine(each);
    for (const core::SameTextRow& each : report.sameTexts)
        lines += Sentences::sameTextLine(each);
    if (report.furtherSameTexts > 0)
        lines += Sentences::sameTextsLine(report.sameTextRows());
    return lines;
}

} // namespace

ImportRowsCard::ImportRowsCard(const Appearance& appearance, const ImportPresenter& presenter,
                               QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_which(new SegmentedSwitch(tr("Rows", "name of a switch"),
                                  {tr("First rows", "part of a switch"), tr("Refused", "part of a switch"),
                                   tr("Remarks", "part of a switch")}))
    , m_firstModel(new FirstRowsModel(appearance, presenter, this))
    , m_linesModel(new QStringListModel(this))
    , m_table(makeTable())
    , m_lines(makeLines())
    , m_views(new QStackedWidget)
    , m_copy(new QPushButton(tr("Copy", "button: lines to the clipboard")))
    , m_save(new QPushButton(tr("Save refused rows…", "button")))
{
    m_which->setObjectName(QStringLiteral("importRowsSwitch"));
    m_copy->setObjectName(QStringLiteral("copyImportLines"));
    m_save->setObjectName(QStringLiteral("saveRefusedRows"));
    m_views->addWidget(insetTable(m_table));
    m_views->addWidget(insetTable(m_lines));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 8);
    head->addWidget(m_which);
    head->addStretch();
    head->addWidget(m_copy);
    head->addWidget(m_save);
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 6);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_views, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(m_which, &SegmentedSwitch::chosenChanged, this, &ImportRowsCard::show);
    connect(m_copy, &QPushButton::clicked, this, &ImportRowsCard::copyLines);
    connect(m_save, &QPushButton::clicked, this, &ImportRowsCard::refusedRowsExportWanted);
    connect(&appearance, &Appearance::changed, this, &ImportRowsCard::fitTable);
    reload();
}

QTableView* ImportRowsCard::makeTable()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("importFirstRows"));
    table->setAccessibleName(tr("First rows as they will be read", "table"));
    table->setModel(m_firstModel);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setResizeContentsPrecision(20);
    return table;
}

QListView* ImportRowsCard::makeLines()
{
    auto* lines = new QListView;
    lines->setObjectName(QStringLiteral("importLines"));
    lines->setModel(m_linesModel);
    lines->setFrameShape(QFrame::NoFrame);
    lines->setWordWrap(true);
    lines->setResizeMode(QListView::Adjust);
    lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    lines->installEventFilter(this);
    return lines;
}

void ImportRowsCard::reload()
{
    m_firstModel->reload();
    m_table->setFocusPolicy(m_firstModel->rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    const auto& plan = m_presenter.plan();
    const core::NumberFormat numbers = m_appearance.numbers();
    const auto numbered = [&](const QString& word, qint64 number) {
        return number > 0 ? word + QLatin1Char(' ') + numbers.integer(number) : word;
    };
    const qint64 refused = plan ? plan->refusedRows() : 0;
    const qint64 remarks = plan ? qint64(plan->remarks.size()) + plan->sameTextRows() : 0;
    m_which->setWord(Refused, numbered(tr("Refused", "part of a switch"), refused));
    m_which->setWord(Remarks, numbered(tr("Remarks", "part of a switch"), remarks));
    m_which->setOffered(Refused, refused > 0);
    m_which->setOffered(Remarks, remarks > 0);
    if ((m_which->chosen() == Refused && refused == 0) || (m_which->chosen() == Remarks && remarks == 0))
        m_which->choose(First);
    fitTable();
    show(m_which->chosen());
}

void ImportRowsCard::show(int which)
{
    const auto& plan = m_presenter.plan();
    if (which == First || !plan)
        m_linesModel->setStringList({});
    else
        m_linesModel->setStringList(which == Refused ? refusedLines(*plan) : remarkLines(*plan));
    m_lines->setAccessibleName(which == Refused ? tr("Refused rows", "list") : tr("Remarks", "list"));
    m_views->setCurrentIndex(which == First ? 0 : 1);
    m_copy->setVisible(which != First);
    m_save->setVisible(which == Refused);
}

void ImportRowsCard::fitTable()
{
    m_table->setFont(m_appearance.font(charts::TypeRole::Caption));
    m_lines->setFont(m_appearance.font(charts::TypeRole::Caption));
    m_table->horizontalHeader()->setFont(m_appearance.font(charts::TypeRole::Caption));
    m_table->verticalHeader()->setDefaultSectionSize(m_appearance.px(kFirstRowHeight));
    m_table->horizontalHeader()->setMaximumSectionSize(m_appearance.px(kWidestColumn));
    m_table->resizeColumnsToContents();
}

void ImportRowsCard::copyLines()
{
    QGuiApplication::clipboard()->setText(m_linesModel->stringList().join(QLatin1Char('\n')));
}

bool ImportRowsCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_lines && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copyLines();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxw::panels
