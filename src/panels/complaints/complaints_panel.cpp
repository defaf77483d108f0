#include "panels/complaints/complaints_panel.h"

#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/detail/complaint_detail.h"
#include "panels/complaints/entry/entry_form.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/guide/guide_view.h"
#include "panels/complaints/learning/learning_charts.h"
#include "panels/complaints/learning/learning_view.h"
#include "panels/complaints/list/behind_bar.h"
#include "panels/complaints/list/complaint_row_delegate.h"
#include "panels/complaints/list/complaint_rows_model.h"
#include "panels/complaints/list/shelf_bar.h"
#include "panels/complaints/manage/bulk_dialog.h"
#include "panels/complaints/manage/duplicate_dialog.h"
#include "panels/complaints/manage/list_header.h"
#include "panels/complaints/manage/list_selection.h"
#include "panels/complaints/manage/list_tools.h"
#include "panels/complaints/manage/selection_bar.h"
#include "panels/complaints/quick/quick_line.h"
#include "panels/complaints/quick/quick_presenter.h"
#include "panels/shared/card.h"
#include "panels/shared/empty_state.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace cxw::panels {
namespace {

using charts::TypeRole;

constexpr double kComplaintsSideBySide = 960.0;
// Share of the width, in percent.
constexpr int kListBesideEntry = 48;
constexpr double kLeastList = 480.0;
constexpr double kLeastSide = 440.0;
constexpr std::chrono::milliseconds kStandsStill{400};

} // namespace

ComplaintsPanel::ComplaintsPanel(const Appearance& appearance, ListTools& tools, EntryPresenter& entry,
                                 QuickPresenter& quick, LearningPresenter& learning, CausePresenter& causes,
                                 TextHelpsPresenter& helps, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_tools(tools)
    , m_presenter(tools.filters.list())
    , m_entryPresenter(entry)
    , m_learningPresenter(learning)
    , m_causes(causes)
    , m_rows(new ComplaintRowsModel(m_presenter, this))
    , m_log(new QPushButton(tr("Log complaint", "button; the key stands beside it")))
    , m_quick(new QuickLine(appearance, quick))
    , m_tables(new QPushButton(tr("As tables", "button: charts and tables")))
    , m_export(new QPushButton(tr("Export", "button")))
    , m_switch(new SegmentedSwitch(
          tr("View", "switch: list or figures"),
          {tr("List", "view of the complaints"), tr("Learning", "view of the complaints: what they teach")}))
    , m_shelves(new ShelfBar(appearance, tools))
    , m_behind(new BehindBar(appearance, m_presenter))
    , m_list(new QListView)
    , m_header(new ListHeader(appearance, tools.layout))
    , m_empty(new EmptyState(appearance, QStringLiteral("chat-square-text"),
                             tr("No complaint here", "empty list of complaints"), emptySentence(),
                             tr("Log a complaint", "button of the empty list")))
    , m_views(new QStackedWidget)
    , m_detail(new ComplaintDetail(appearance, m_presenter, helps))
    , m_entry(new EntryForm(appearance, entry, helps))
    , m_guide(new GuideView(appearance, entry, helps))
    , m_sides(new QStackedWidget)
    , m_columns(new QSplitter)
    , m_moved(new QTimer(this))
{
    m_left = makeList();
    makeColumns();
    listen();
    connect(m_quick, &QuickLine::left, this, &ComplaintsPanel::leaveQuick);
    connect(&quick, &QuickPresenter::saved, &m_presenter, &ComplaintsPresenter::choose);
    refresh();
    showSide(Nothing);
}

void ComplaintsPanel::makeColumns()
{
    m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // shares, whatever the words ask for
    m_sides->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sides->addWidget(m_detail);
    m_sides->addWidget(m_entry);
    m_sides->addWidget(m_guide);
    auto* card = new Card(m_appearance);
    (new QVBoxLayout(card))->addWidget(m_sides);
    card->layout()->setContentsMargins(1, 1, 1, 1);
    m_right = card;
    m_columns->setObjectName(QStringLiteral("complaintColumnsSplitter"));
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(m_appearance.px(6));
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_right);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 16, 12);
    all->addWidget(m_columns);
    m_moved->setSingleShot(true);
    m_moved->setInterval(kStandsStill);
    connect(m_moved, &QTimer::timeout, this, &ComplaintsPanel::takeShare);
    connect(m_columns, &QSplitter::splitterMoved, m_moved, qOverload<>(&QTimer::start));
}

void ComplaintsPanel::listen()
{
    connect(&m_presenter, &ComplaintsPresenter::changed, this, &ComplaintsPanel::refresh);
    connect(m_log, &QPushButton::clicked, this, &ComplaintsPanel::logComplaint);
    connect(m_empty, &EmptyState::actionChosen, this, &ComplaintsPanel::logComplaint);
    connect(m_shelves, &ShelfBar::listWanted, this, &ComplaintsPanel::focusWork);
    connect(m_shelves, &ShelfBar::jumped, this, &ComplaintsPanel::showChosen);
    connect(m_detail, &ComplaintDetail::editWanted, this, &ComplaintsPanel::editChosen);
    connect(m_detail, &ComplaintDetail::closed, this, &ComplaintsPanel::leaveSide);
    connect(m_detail, &ComplaintDetail::stepWanted, this, &ComplaintsPanel::step);
    connect(m_detail, &ComplaintDetail::duplicateWanted, this, &ComplaintsPanel::markDuplicate);
    connect(m_detail, &ComplaintDetail::separateWanted, &m_tools.filing, &FilingPresenter::separateChosen);
    connect(m_switch, &SegmentedSwitch::chosenChanged, this, [this](int view) { showLearning(view == 1); });
    connect(m_behind, &BehindBar::backWanted, this, &ComplaintsPanel::goBackToFigures);
    connect(&m_learningPresenter, &LearningPresenter::rowsWanted, this, [this] {
        showLearning(false);
        focusWork();
    });
    connect(m_detail, &ComplaintDetail::caseOpened, this, &ComplaintsPanel::openCase);
    connect(m_entry, &EntryForm::caseOpened, this, &ComplaintsPanel::openCase);
    connect(m_entry, &EntryForm::left, this, &ComplaintsPanel::leaveSide);
    connect(m_guide, &GuideView::left, this, &ComplaintsPanel::leaveSide);
    connect(m_guide, &GuideView::formWanted, this, &ComplaintsPanel::switchGuide);
    connect(&m_entryPresenter, &EntryPresenter::saved, &m_presenter, &ComplaintsPresenter::choose);
    connect(&m_tools.filing, &FilingPresenter::marksChanged, this, &ComplaintsPanel::hintsChanged);
    connect(&m_tools.layout, &ListLayout::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&m_tools.layout, &ListLayout::changed, this, &ComplaintsPanel::fitSides);
    connect(&m_presenter, &ComplaintsPresenter::cardChanged, this, [this] {
        if (m_side == Detail && !m_presenter.card())
            showSide(Nothing);
    });
}

QLayout* ComplaintsPanel::makeHead()
{
    auto* title = new TextLabel(m_appearance, TypeRole::Display, &charts::Tokens::textPrimary);
    title->setText(tr("Complaints", "panel"));
    m_tables->setObjectName(QStringLiteral("learningAsTables"));
    m_tables->setIcon(lineIcon(QStringLiteral("table"), m_appearance));
    m_export->setObjectName(QStringLiteral("learningExport"));
    m_export->setIcon(lineIcon(QStringLiteral("download"), m_appearance));
    connect(m_tables, &QPushButton::clicked, this, &ComplaintsPanel::toggleTables);
    connect(m_export, &QPushButton::clicked, this, &ComplaintsPanel::exportWanted);
    m_log->setObjectName(QStringLiteral("logComplaint"));
    m_log->setIcon(lineIcon(QStringLiteral("plus-lg"), m_appearance));
    m_log->setProperty(kKeyAfterLabel, keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 12, 24, 0);
    head->addWidget(title);
    head->addSpacing(12);
    head->addWidget(m_switch);
    head->addStretch();
    head->addWidget(m_tables);
    head->addWidget(m_export);
    head->addWidget(m_log);
    return head;
}

QWidget* ComplaintsPanel::makeList()
{
    m_list->setObjectName(QStringLiteral("complaintList"));
    m_list->setAccessibleName(tr("Complaints", "panel"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(
        new ComplaintRowDelegate(m_appearance, *m_rows, m_presenter, m_tools.layout, m_list));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_selection = new ListSelection(*m_list, *m_rows, m_tools.filing);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        choose(index);
        if (!m_tools.filing.marksMany())
            showSide(Detail);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComplaintsPanel::choose);
    m_views->addWidget(m_list);
    m_views->addWidget(m_empty);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(makeHead());
    m_quick->hide();
    column->addWidget(m_quick);
    column->addWidget(m_shelves);
    column->addWidget(m_behind);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_views, 1);
    column->addLayout(rows, 1);
    auto* marked = new SelectionBar(m_appearance, m_tools.filing);
    column->addWidget(marked);
    connect(marked, &SelectionBar::changeWanted, this, &ComplaintsPanel::changeMarked);
    connect(marked, &SelectionBar::duplicateWanted, this, &ComplaintsPanel::markDuplicate);
    connect(marked, &SelectionBar::listWanted, this, &ComplaintsPanel::focusWork);
    return left;
}

QString ComplaintsPanel::emptySentence() const
{
    const QString& text = m_presenter.text();
    return text.isEmpty() ? tr("Received time, channel and one line are enough; the rest can follow.",
                               "empty list of complaints")
                          : tr("Nothing here has “%1”. “All” searches every complaint.",
                               "empty list of complaints; what was searched for")
                                .arg(text);
}

void ComplaintsPanel::refresh()
{
    const bool hadKeyboard = m_list->hasFocus() || m_empty->button().hasFocus();
    if (m_showsLearning)
        m_views->setCurrentWidget(m_learning);
    else
        m_views->setCurrentIndex(m_presenter.isLoaded() && m_rows->rowCount() == 0 ? 1 : 0);
    m_empty->setSentence(emptySentence());
    m_empty->button().setEnabled(m_presenter.canChange());
    m_log->setEnabled(m_presenter.canChange());
    m_header->setVisible(m_views->currentIndex() == 0);
    m_selection->restore();
    if (hadKeyboard)
        focusWork();
}

void ComplaintsPanel::choose(const QModelIndex& index)
{
    if (const core::ComplaintRow* row = m_rows->at(index))
        m_presenter.choose(row->id);
}

void ComplaintsPanel::showSide(Side side)
{
    if (side != Nothing)
        showLearning(false);
    m_side = side;
    if (side != Nothing)
        m_sides->setCurrentIndex(side - Detail);
    fitSides();
    emit hintsChanged();
}

void ComplaintsPanel::openCase(core::ComplaintId complaint)
{
    m_entryPresenter.flush();
    m_presenter.choose(complaint);
    m_list->setCurrentIndex(m_rows->indexOf(complaint)); // none where the shelf does not hold it
    showSide(Detail);
    m_detail->focusFirst();
}

/// What is open stands beside the list, in a narrow window in its place.
void ComplaintsPanel::fitSides()
{
    const bool wide = width() >= m_appearance.px(kComplaintsSideBySide);
    const bool open = m_side != Nothing && !m_showsLearning;
    for (QPushButton* each : {m_tables, m_export}) // in a narrow window the menu has them
        each->setVisible(m_showsLearning && wide);
    m_switch->setVisible(!open || !isWriting()); // the form needs the room
    m_right->setVisible(open);
    m_left->setVisible(wide || !open);
    const bool both = wide && open;
    m_left->setMinimumWidth(both ? m_appearance.px(kLeastList) : 1);
    m_right->setMinimumWidth(both ? m_appearance.px(kLeastSide) : 1);
    const int share = isWriting() ? kListBesideEntry : m_tools.layout.share();
    m_columns->setSizes({width() * share / 100, width() * (100 - share) / 100});
}

/// Of the detail only; the form has its own.
void ComplaintsPanel::takeShare()
{
    const QList<int> sizes = m_columns->sizes();
    if (m_side == Detail && sizes.size() == 2 && sizes[0] > 0 && sizes[1] > 0)
        m_tools.layout.setShare(100 * sizes[0] / (sizes[0] + sizes[1]));
}

void ComplaintsPanel::showChosen()
{
    m_selection->restore();
    showSide(Detail);
    focusWork();
}

void ComplaintsPanel::step(int by)
{
    const QModelIndex next = m_rows->index(m_rows->indexOf(m_presenter.chosen()).row() + by);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

void ComplaintsPanel::showLearning(bool learning)
{
    if (learning == m_showsLearning)
        return;
    m_showsLearning = learning;
    if (learning && !m_learning) {
        m_learning = new LearningView(m_appearance, m_learningPresenter, m_causes);
        connect(m_learning, &LearningView::actionsWanted, this, &ComplaintsPanel::actionsWanted);
        m_views->addWidget(m_learning);
    }
    if (learning)
        m_presenter.leaveBehind();
    m_switch->choose(learning ? 1 : 0);
    refresh();
    fitSides();
    emit hintsChanged();
}

void ComplaintsPanel::showWeek(QDate monday)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    m_presenter.showBehind(
        {core::LearningRows(m_presenter.filter(), m_presenter.now()).inWeek(monday, zone),
         tr("Received in %1", "complaints behind a figure; \"week 44\"").arg(weekName(monday))});
}

void ComplaintsPanel::open(core::ComplaintId complaint)
{
    m_presenter.choose(complaint);
    showSide(Detail);
    m_detail->focusFirst();
}

void ComplaintsPanel::goBackToFigures()
{
    if (m_presenter.behind() && !m_presenter.behind()->fromFigures)
        m_presenter.leaveBehind();
    else
        showLearning(true);
    focusWork();
}

void ComplaintsPanel::toggleTables()
{
    if (m_showsLearning)
        m_learning->toggleTables();
}

void ComplaintsPanel::leaveSide()
{
    const bool wrote = isWriting();
    m_entryPresenter.flush();
    showSide(wrote && m_presenter.card() ? Detail : Nothing);
    focusWork();
}

void ComplaintsPanel::logComplaint()
{
    if (!m_presenter.canChange())
        return;
    m_entryPresenter.openNew();
    showSide(Entry);
    m_entry->focusFirst();
}

void ComplaintsPanel::editChosen()
{
    if (!m_presenter.canChange() || !m_presenter.card())
        return;
    m_entryPresenter.open(*m_presenter.card());
    showSide(Entry);
    m_entry->focusFirst();
}

void ComplaintsPanel::switchGuide()
{
    if (!m_presenter.canChange())
        return;
    if (m_side == Guide) {
        showSide(Entry);
        m_entryPresenter.showAnew();
        return m_entry->focusFirst();
    }
    if (m_side == Detail && m_presenter.card())
        m_entryPresenter.open(*m_presenter.card());
    else if (m_side != Entry)
        m_entryPresenter.openNew();
    showSide(Guide);
    m_entryPresenter.showAnew();
    m_guide->begin();
}

void ComplaintsPanel::logInOneLine()
{
    if (!m_presenter.canChange())
        return;
    if (!m_left->isVisibleTo(this))
        showSide(Nothing);
    m_quick->show();
    m_quick->begin();
    emit hintsChanged();
}

void ComplaintsPanel::leaveQuick()
{
    m_quick->hide();
    focusWork();
    emit hintsChanged();
}

void ComplaintsPanel::saveAndNext()
{
    if (m_quick->hasKeyboard())
        m_quick->saveAndStay();
    else if (m_side == Entry)
        m_entry->saveAndNext();
    else if (m_side == Guide)
        m_guide->saveAndNext();
}

void ComplaintsPanel::tickStep(core::ResolveStep step)
{
    if (isWriting())
        m_entryPresenter.toggleStep(step);
    else
        m_presenter.tickStep(step);
}

void ComplaintsPanel::focusSearch()
{
    bar().focusSearch();
}

ShelfBar& ComplaintsPanel::bar()
{
    if (!m_left->isVisible())
        leaveSide();
    return *m_shelves;
}

void ComplaintsPanel::changeMarked()
{
    if (m_tools.filing.canChange())
        (new BulkDialog(m_appearance, m_tools.filing, m_tools.filters, window()))->open();
}

void ComplaintsPanel::markDuplicate()
{
    if (m_tools.filing.canChange() && (m_presenter.card() || m_tools.filing.marksMany()))
        (new DuplicateDialog(m_appearance, m_tools.filing, window()))->open();
}

void ComplaintsPanel::focusWork()
{
    if (m_quick->isVisibleTo(this))
        m_quick->begin();
    else if (m_showsLearning)
        m_learning->focusFirst();
    else if (m_side == Entry)
        m_entry->focusFirst();
    else if (m_side == Guide)
        m_guide->focusFirst();
    else if (m_side == Detail && !m_left->isVisibleTo(this))
        m_detail->focusFirst();
    else if (m_views->currentIndex() == 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_empty->button().setFocus(Qt::OtherFocusReason);
}

bool ComplaintsPanel::pressInList(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_A && modifiers == Qt::ControlModifier) {
        m_tools.filing.markAll();
        return true;
    }
    if (modifiers & ~Qt::KeypadModifier)
        return false;
    const int step = key - Qt::Key_1;
    if (step >= 0 && step < int(core::kResolveSteps.size())) {
        tickStep(core::kResolveSteps[std::size_t(step)]);
        return true;
    }
    switch (key) {
    case Qt::Key_Space:
        showSide(Detail);
        m_detail->focusFirst();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: editChosen(); return true;
    case Qt::Key_Delete:
        if (!m_tools.filing.marksMany()) // one at a time
            m_presenter.removeChosen();
        return true;
    case Qt::Key_Escape:
        if (m_tools.filing.marksMany())
            m_tools.filing.unmark();
        else if (m_side == Nothing && m_presenter.behind())
            goBackToFigures();
        else
            showSide(Nothing);
        return true;
    default: return false;
    }
}

bool ComplaintsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (pressInList(key->key(), key->modifiers()))
            return true;
    }
    if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        m_header->setRowWidth(m_list->viewport()->width());
        // Once laid out; the chosen one is to stand wholly in view.
        QMetaObject::invokeMethod(
            m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void ComplaintsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSides();
}

std::vector<KeyHint> ComplaintsPanel::hints() const
{
    if (m_quick->isVisibleTo(this))
        return m_quick->hints();
    if (m_showsLearning)
        return LearningView::hints();
    if (m_side == Entry)
        return m_entry->hints();
    if (m_side == Guide)
        return m_guide->hints();
    if (m_tools.filing.marksMany())
        return {{keyText(Qt::CTRL | Qt::Key_U), tr("change all", "what a key does")},
                {keyText(Qt::SHIFT | Qt::Key_F2), tr("merge", "what a key does")},
                {keyText(Qt::Key_F9), tr("duplicate of", "what a key does")},
                {keyText(Qt::Key_Escape), tr("unmark", "what a key does")}};
    return {{tr("Space", "name of a key"), tr("open", "what a key does")},
            {QStringLiteral("1–8"), tr("tick a step", "what the keys do")},
            {keyText(Qt::Key_Return), tr("edit", "what a key does")},
            {keyText(Qt::CTRL | Qt::Key_F), tr("search", "what a key does")},
            {keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_N), tr("log one", "what a key does")}};
}

} // namespace cxw::panels
