#include "panels/complaints/import/import_page.h"

#include "core/complaint/complaint_import_sentences.h"
#include "panels/complaints/import/import_columns_view.h"
#include "panels/complaints/import/import_rows_card.h"
#include "panels/shared/card.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;
using Sentences = core::ComplaintImportSentences;

constexpr double kReadingWidth = 560.0;

/// In the order of the switch.
constexpr std::array kDuplicates{core::Duplicates::Skip, core::Duplicates::Update, core::Duplicates::Keep};

/// A number as plural forms take it.
int counted(qint64 number)
{
    return int(std::min<qint64>(number, 1 << 30));
}

TextLabel* wrapping(TextLabel* label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportPage::ImportPage(const Appearance& appearance, ImportPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_file(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary))
    , m_parts(new QStackedWidget)
    , m_doing(wrapping(new TextLabel(appearance, TypeRole::Title, &Tokens::textPrimary)))
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Cancel", "button: stop the import")))
    , m_problem(wrapping(new TextLabel(appearance, TypeRole::Body, &Tokens::warning)))
    , m_known(wrapping(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary)))
    , m_duplicates(new SegmentedSwitch(tr("Complaints that are here already", "name of a switch"),
                                       {tr("Skip", "switch: rows whose complaint is here already"),
                                        tr("Update", "switch: rows whose complaint is here already"),
                                        tr("Add again", "switch: rows whose complaint is here already")}))
    , m_columns(new ImportColumnsView(appearance, presenter))
    , m_rows(new ImportRowsCard(appearance, presenter))
    , m_import(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel", "button: import nothing")))
    , m_summary(wrapping(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary)))
    , m_endTitle(wrapping(new TextLabel(appearance, TypeRole::Title, &Tokens::textPrimary)))
    , m_endText(wrapping(new TextLabel(appearance, TypeRole::Body, &Tokens::textPrimary)))
    , m_show(new QPushButton(tr("Show them", "button: the complaints that were imported")))
    , m_another(new QPushButton(tr("Import another file…", "button")))
{
    m_parts->addWidget(makeWorking());
    m_parts->addWidget(makeChoosing());
    m_parts->addWidget(makeEnded());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_parts, 1);
    connect(&presenter, &ImportPresenter::changed, this, &ImportPage::refresh);
    connect(&presenter, &ImportPresenter::progressed, this, &ImportPage::showProgress);
    connect(m_rows, &ImportRowsCard::refusedRowsExportWanted, this, &ImportPage::refusedRowsExportWanted);
    refresh();
}

QWidget* ImportPage::makeHead()
{
    auto* head = new QWidget;
    auto* title = new TextLabel(m_appearance, TypeRole::Display, &Tokens::textPrimary);
    title->setText(tr("Import complaints", "title"));
    m_file->setElided(true);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(m_file, 1, Qt::AlignBottom);
    return head;
}

QWidget* ImportPage::makeWorking()
{
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress of the import", "progress bar"));
    m_stop->setObjectName(QStringLiteral("stopImport"));
    connect(m_stop, &QPushButton::clicked, this, &ImportPage::leave);
    auto* part = new QWidget;
    part->setMaximumWidth(m_appearance.px(kReadingWidth));
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(1);
    column->addWidget(m_doing);
    column->addWidget(m_progress);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    column->addStretch(2);
    return part;
}

QWidget* ImportPage::makeChoosing()
{
    m_problem->setObjectName(QStringLiteral("importProblem"));
    connect(m_duplicates, &SegmentedSwitch::chosenChanged, this,
            [this](int index) { m_presenter.setDuplicates(kDuplicates[std::size_t(index)]); });
    auto* known = new QHBoxLayout;
    known->setSpacing(12);
    known->addWidget(m_known, 1);
    known->addWidget(m_duplicates);
    auto* card = new Card(m_appearance);
    (new QVBoxLayout(card))->addWidget(m_columns);
    card->layout()->setContentsMargins(1, 6, 1, 6);
    auto* both = new QSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->addWidget(card);
    both->addWidget(m_rows);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_problem);
    column->addLayout(known);
    column->addWidget(both, 1);
    column->addLayout(makeFooter());
    return part;
}

QLayout* ImportPage::makeFooter()
{
    m_import->setObjectName(QStringLiteral("importComplaints"));
    m_import->setProperty("primary", true);
    m_import->setProperty(kKeyAfterLabel, keyText(Qt::CTRL | Qt::Key_Return));
    m_cancel->setObjectName(QStringLiteral("leaveImport"));
    m_cancel->setProperty(kKeyAfterLabel, keyText(Qt::Key_Escape));
    connect(m_import, &QPushButton::clicked, this, &ImportPage::finish);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::leave);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_import);
    row->addWidget(m_cancel);
    row->addWidget(m_summary, 1);
    return row;
}

QWidget* ImportPage::makeEnded()
{
    m_show->setObjectName(QStringLiteral("showImported"));
    m_show->setProperty("primary", true);
    m_another->setObjectName(QStringLiteral("importAnother"));
    connect(m_show, &QPushButton::clicked, this, [this] { emit left(true); });
    connect(m_another, &QPushButton::clicked, this, &ImportPage::anotherFileWanted);
    auto* back = new QPushButton(tr("Back to the complaints", "button"));
    back->setObjectName(QStringLiteral("backFromImport"));
    connect(back, &QPushButton::clicked, this, &ImportPage::leave);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (QPushButton* each : {m_show, m_another, back})
        buttons->addWidget(each);
    buttons->addStretch();
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_endTitle);
    column->addWidget(m_endText);
    column->addLayout(buttons);
    column->addStretch(2);
    return part;
}

void ImportPage::refresh()
{
    const bool hadKeyboard = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const int before = m_parts->currentIndex();
    m_file->setFullText(m_presenter.fileName());
    switch (m_presenter.stage()) {
    case ImportStage::None: break;
    case ImportStage::Reading:
    case ImportStage::Writing:
        m_parts->setCurrentIndex(Working);
        showProgress();
        break;
    case ImportStage::Choosing:
        m_parts->setCurrentIndex(Choosing);
        showPlan();
        break;
    case ImportStage::Refused:
    case ImportStage::Done:
        m_parts->setCurrentIndex(Ended);
        showEnd();
        break;
    }
    if (before != m_parts->currentIndex() && (hadKeyboard || isVisible()))
        focusWork();
    emit hintsChanged();
}

QString ImportPage::summary() const
{
    const auto& plan = m_presenter.plan();
    if (m_presenter.isPlanning())
        return tr("Looking at every row…", "import of complaints");
    if (!plan)
        return {};
    const QString counts = Sentences::countsLine(*plan);
    return plan->made == core::NewNames() ? counts
                                          : counts + QLatin1Char('\n') + Sentences::madeLine(plan->made);
}

void ImportPage::showPlan()
{
    const auto& plan = m_presenter.plan();
    m_columns->reload();
    if (!m_presenter.isPlanning())
        m_rows->reload();
    m_problem->setText(m_presenter.problem());
    m_problem->setVisible(!m_presenter.problem().isEmpty());
    const qint64 known = plan ? plan->known : 0;
    m_known->setText(
        known > 0
            ? tr("%n row(s) speak of a complaint that is here already or stood further up.",
                 "import of complaints", counted(known))
            : tr("Nothing is in the log yet. Type the name of a field, or press Enter, to change what a "
                 "column becomes; Space changes how its dates are read.",
                 "import of complaints"));
    m_duplicates->setVisible(known > 0);
    m_summary->setText(summary());
    const qint64 written = plan ? plan->written() : 0;
    m_import->setText(tr("Import %n complaint(s)", "button", counted(written)));
    m_import->setEnabled(m_presenter.canImport());
}

void ImportPage::showEnd()
{
    const bool done = m_presenter.stage() == ImportStage::Done;
    m_show->setVisible(done);
    if (!done) {
        m_endTitle->setText(tr("This file cannot be imported", "import of complaints"));
        m_endText->setText(m_presenter.problem());
        return;
    }
    const core::ComplaintImportReport& result = m_presenter.result();
    m_endTitle->setText(tr("%n complaint(s) are in the log", "after an import", counted(result.written())));
    QStringList lines{Sentences::countsLine(result)};
    if (result.made != core::NewNames())
        lines += Sentences::madeLine(result.made);
    lines += tr("It was one step: %1 takes all of it out again.", "after an import; %1 a key")
                 .arg(keyText(Qt::CTRL | Qt::Key_Z));
    m_endText->setText(lines.join(QLatin1Char('\n')));
}

void ImportPage::showProgress()
{
    const bool writing = m_presenter.stage() == ImportStage::Writing;
    const auto& plan = m_presenter.plan();
    m_doing->setText(writing ? tr("Writing complaints into the log…", "import of complaints")
                             : tr("Reading the file…", "import of complaints"));
    m_progress->setRange(0, writing && plan ? counted(plan->read) : 0);
    m_progress->setValue(writing ? counted(m_presenter.rowsDone()) : 0);
}

void ImportPage::finish()
{
    if (m_presenter.stage() == ImportStage::Done)
        return emit left(true);
    m_import->setFocus(Qt::OtherFocusReason); // a field that is being chosen is taken first
    m_presenter.import();
}

void ImportPage::leave()
{
    if (m_presenter.stage() == ImportStage::Writing)
        m_presenter.cancel();
    else
        emit left(false);
}

void ImportPage::focusWork()
{
    switch (m_parts->currentIndex()) {
    case Working: m_stop->setFocus(Qt::OtherFocusReason); return;
    case Choosing: m_columns->focusFirst(); return;
    default: (m_show->isVisibleTo(this) ? m_show : m_another)->setFocus(Qt::OtherFocusReason);
    }
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QWidget::keyPressEvent(event);
}

std::vector<KeyHint> ImportPage::hints() const
{
    if (m_presenter.stage() != ImportStage::Choosing)
        return {{keyText(Qt::Key_Escape), tr("back", "what a key does")}};
    return {{keyText(Qt::Key_Return), tr("another field", "what a key does")},
            {tr("Space", "name of a key"), tr("other dates", "what a key does: read dates another way")},
            {keyText(Qt::CTRL | Qt::Key_Return), tr("import", "what a key does")},
            {keyText(Qt::Key_Escape), tr("back, nothing happens", "what a key does")}};
}

} // namespace cxw::panels
