#include "panels/reports/reports_panel.h"

#include "panels/reports/pages_view.h"
#include "panels/reports/report_form.h"
#include "panels/reports/reports_presenter.h"
#include "panels/shared/action_button.h"
#include "panels/shared/action_registry.h"
#include "panels/shared/card.h"
#include "panels/shared/empty_state.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace cxw::panels {
namespace {

using charts::TypeRole;

constexpr double kChoicesWidth = 320.0;
constexpr double kReportsSideBySide = 760.0;
constexpr double kLeastPreview = 200.0;
constexpr double kPreviewHeight = 420.0; ///< where it stands under the choices
constexpr int kPatienceMs = 1000;        ///< what takes longer says so

} // namespace

ReportsPanel::ReportsPanel(const Appearance& appearance, ReportsPresenter& presenter,
                           const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_count(new TextLabel(appearance, TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_progress(new QProgressBar)
    , m_form(new ReportForm(appearance, presenter))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(appearance, QStringLiteral("file-earmark-text"),
                             tr("Nothing to report yet", "empty preview"), QString(),
                             tr("Go to the diagnostic", "button of the empty preview")))
    , m_pages(new PagesView(appearance))
{
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_choices = makeChoices(actions);
    m_columns->addWidget(m_choices, 0, Qt::AlignTop);
    m_columns->addWidget(makePreview(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(scrolling(content), 1);
    connect(&presenter, &ReportsPresenter::pagesChanged, this, &ReportsPanel::refresh);
    connect(&presenter, &ReportsPresenter::busyChanged, this, &ReportsPanel::showBusy);
    connect(m_empty, &EmptyState::actionChosen, this, &ReportsPanel::resultsWanted);
    refresh();
}

ReportsPanel::~ReportsPanel()
{
    m_presenter.setActive(false);
}

QLayout* ReportsPanel::makeHead()
{
    auto* title = new TextLabel(m_appearance, TypeRole::Display, &charts::Tokens::textPrimary);
    title->setText(tr("Reports", "panel"));
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setAccessibleName(tr("Laying out the pages", "work that goes on"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(m_appearance.px(120));
    m_progress->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_count);
    return row;
}

QPushButton* ReportsPanel::makeButton(const char* name, const QString& text, QAction& action)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    bindButton(*button, action);
    m_buttons.push_back(button);
    return button;
}

QWidget* ReportsPanel::makeChoices(const ActionRegistry& actions)
{
    auto* pdf = makeButton("saveReportPdf", tr("Save as PDF…", "button; the key stands beside it"),
                           *actions.find(QStringLiteral("report.pdf")));
    m_html = makeButton("saveReportHtml", tr("Save as HTML…", "button; the key stands beside it"),
                        *actions.find(QStringLiteral("report.html")));
    auto* paper = makeButton("printReport", tr("Print…", "button; the key stands beside it"),
                             *actions.find(QStringLiteral("report.print")));
    pdf->setProperty("primary", true);
    auto* card = new Card(m_appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_form);
    column->addSpacing(12);
    for (QPushButton* each : {pdf, m_html, paper})
        column->addWidget(each);
    return card;
}

QWidget* ReportsPanel::makePreview()
{
    auto* card = new Card(m_appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_pages);
    column->addWidget(m_stack);
    return card;
}

void ReportsPanel::refresh()
{
    const SharedPages& pages = m_presenter.pages();
    m_pages->show(pages);
    m_stack->setCurrentIndex(pages ? 1 : 0);
    m_empty->setSentence(nothingToReport());
    m_empty->setVisible(!pages && !m_presenter.isBusy());
    m_count->setText(pages ? tr("%n page(s)", "of a report", int(pages->sheets.size())) : QString());
    for (QPushButton* each : m_buttons)
        each->setEnabled(pages != nullptr);
    m_html->setEnabled(pages && m_presenter.choice().kind != ReportKind::Ballots);
}

QString ReportsPanel::nothingToReport() const
{
    switch (m_presenter.choice().kind) {
    case ReportKind::Round: return tr("A report needs a round.", "empty preview");
    case ReportKind::Comparison: return tr("A comparison needs two rounds with answers.", "empty preview");
    case ReportKind::Ballots: return tr("Ballots need a round with seats.", "empty preview");
    case ReportKind::Actions:
        return tr("Nothing is planned yet. Actions come from answers.", "empty preview");
    }
    return {};
}

/// Short work needs no sign of itself.
void ReportsPanel::showBusy(bool busy)
{
    m_announced = busy;
    m_progress->hide();
    m_empty->setVisible(!busy && !m_presenter.pages());
    if (busy)
        QTimer::singleShot(kPatienceMs, this, [this] { m_progress->setVisible(m_announced); });
}

QString ReportsPanel::askForFile(const QString& title, const QString& kind, const QString& suffix)
{
    QFileDialog dialog(this, title,
                       QDir::home().filePath(m_presenter.fileName() + QLatin1Char('.') + suffix));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(kind);
    dialog.setDefaultSuffix(suffix);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

void ReportsPanel::saveAsPdf()
{
    if (!m_presenter.pages())
        return;
    const QString path =
        askForFile(tr("Save the report", "file dialog"), tr("Documents (*.pdf)", "file dialog: kind of file"),
                   QStringLiteral("pdf"));
    if (!path.isEmpty())
        m_presenter.save(path);
}

void ReportsPanel::saveAsHtml()
{
    if (!m_presenter.pages())
        return;
    const QString path =
        askForFile(tr("Save the report", "file dialog"),
                   tr("Pages for the browser (*.html)", "file dialog: kind of file"), QStringLiteral("html"));
    if (!path.isEmpty())
        m_presenter.save(path);
}

void ReportsPanel::print()
{
    if (!m_presenter.pages())
        return;
    const charts::Pages& pages = *m_presenter.pages();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pages.layout);
    printer->setDocName(pages.title);
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, int(pages.sheets.size()));
    if (dialog.exec() == QDialog::Accepted)
        m_presenter.print(printer, printer->fromPage(), printer->toPage());
}

std::vector<KeyHint> ReportsPanel::hints() const
{
    return {{keyText(Qt::Key_PageDown), tr("further down", "what a key does")},
            {keyText(Qt::CTRL | Qt::ALT | Qt::Key_D), tr("save as PDF", "what a key does")},
            {keyText(Qt::CTRL | Qt::ALT | Qt::Key_P), tr("print", "what a key does")}};
}

void ReportsPanel::focusWork()
{
    m_form->focusFirst();
}

void ReportsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= m_appearance.px(kReportsSideBySide);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setAlignment(m_choices, wide ? Qt::AlignTop : Qt::Alignment());
    m_choices->setMaximumWidth(wide ? m_appearance.px(kChoicesWidth) : QWIDGETSIZE_MAX);
    m_choices->setMinimumWidth(wide ? m_appearance.px(kChoicesWidth) : 0);
    m_stack->setMinimumHeight(m_appearance.px(wide ? kLeastPreview : kPreviewHeight));
}

void ReportsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void ReportsPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

} // namespace cxw::panels
