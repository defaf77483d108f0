#include "panels/complaints/complaints_panel.h"

#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/detail/complaint_detail.h"
#include "panels/complaints/entry/entry_form.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/guide/guide_view.h"
#include "panels/complaints/learning/learning_charts.h"
#include "panels/complaints/learning/learning_view.h"
#include "panels/complaints/list/behind_bar.h"
#include "panels/complaints/list/log_columns.h"
#include "panels/complaints/list/log_head.h"
#include "panels/complaints/list/log_list.h"
#include "panels/complaints/list/shelf_bar.h"
#include "panels/complaints/manage/bulk_dialog.h"
#include "panels/complaints/manage/duplicate_dialog.h"
#include "panels/complaints/manage/list_tools.h"
#include "panels/complaints/manage/selection_bar.h"
#include "panels/complaints/quick/quick_line.h"
#include "panels/complaints/quick/quick_presenter.h"
#include "panels/shared/card.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace cxw::panels {
namespace {

constexpr double kComplaintsSideBySide = 960.0;

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
    , m_head(new LogHead(appearance))
    , m_quick(new QuickLine(appearance, quick, helps))
    , m_shelves(new ShelfBar(appearance, tools))
    , m_behind(new BehindBar(appearance, m_presenter))
    , m_list(new LogList(appearance, tools))
    , m_views(new QStackedWidget)
    , m_left(new QWidget)
    , m_detail(new ComplaintDetail(appearance, m_presenter, helps))
    , m_entry(new EntryForm(appearance, entry, helps))
    , m_guide(new GuideView(appearance, entry, helps))
    , m_sides(new QStackedWidget)
{
    makeList();
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
    m_columns = new LogColumns(m_appearance, m_tools.layout, *m_left, *card);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 16, 12);
    all->addWidget(m_columns);
}

void ComplaintsPanel::listen()
{
    connect(&m_presenter, &ComplaintsPresenter::changed, this, &ComplaintsPanel::refresh);
    connect(m_head, &LogHead::logWanted, this, &ComplaintsPanel::logComplaint);
    connect(m_head, &LogHead::viewChosen, this, &ComplaintsPanel::showLearning);
    connect(m_head, &LogHead::tablesWanted, this, &ComplaintsPanel::toggleTables);
    connect(m_head, &LogHead::exportWanted, this, &ComplaintsPanel::exportWanted);
    listenToList();
    connect(m_shelves, &ShelfBar::listWanted, this, &ComplaintsPanel::focusWork);
    connect(m_shelves, &ShelfBar::jumped, this, &ComplaintsPanel::showChosen);
    connect(m_detail, &ComplaintDetail::editWanted, this, &ComplaintsPanel::editChosen);
    connect(m_detail, &ComplaintDetail::touchpointWanted, this, &ComplaintsPanel::touchpointWanted);
    connect(m_detail, &ComplaintDetail::closed, this, &ComplaintsPanel::leaveSide);
    connect(m_detail, &ComplaintDetail::stepWanted, m_list, &LogList::step);
    connect(m_detail, &ComplaintDetail::duplicateWanted, this, &ComplaintsPanel::markDuplicate);
    connect(m_detail, &ComplaintDetail::separateWanted, &m_tools.filing, &FilingPresenter::separateChosen);
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
    connect(&m_tools.layout, &ListLayout::changed, this, &ComplaintsPanel::fitSides);
    connect(&m_presenter, &ComplaintsPresenter::cardChanged, this, [this] {
        if (m_side == Detail && !m_presenter.card())
            showSide(Nothing);
    });
}

void ComplaintsPanel::listenToList()
{
    connect(m_list, &LogList::logWanted, this, &ComplaintsPanel::logComplaint);
    connect(m_list, &LogList::editWanted, this, &ComplaintsPanel::editChosen);
    connect(m_list, &LogList::tickWanted, this, &ComplaintsPanel::tickStep);
    connect(m_list, &LogList::openWanted, this, [this](bool withKeyboard) {
        showSide(Detail);
        if (withKeyboard)
            m_detail->focusFirst();
    });
    connect(m_list, &LogList::left, this, [this] {
        if (m_side == Nothing && m_presenter.behind())
            goBackToFigures();
        else
            showSide(Nothing);
    });
}

void ComplaintsPanel::makeList()
{
    m_views->addWidget(m_list);
    m_quick->hide();
    auto* marked = new SelectionBar(m_appearance, m_tools.filing);
    auto* column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_head);
    column->addWidget(m_quick);
    column->addWidget(m_shelves);
    column->addWidget(m_behind);
    column->addWidget(m_views, 1);
    column->addWidget(marked);
    connect(marked, &SelectionBar::changeWanted, this, &ComplaintsPanel::changeMarked);
    connect(marked, &SelectionBar::duplicateWanted, this, &ComplaintsPanel::markDuplicate);
    connect(marked, &SelectionBar::listWanted, this, &ComplaintsPanel::focusWork);
}

void ComplaintsPanel::refresh()
{
    const bool hadKeyboard = m_list->hasKeyboard();
    m_views->setCurrentWidget(m_showsLearning ? static_cast<QWidget*>(m_learning) : m_list);
    m_head->setCanLog(m_presenter.canChange());
    m_list->refresh();
    if (hadKeyboard)
        focusWork();
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
    m_list->goTo(complaint);
    showSide(Detail);
    m_detail->focusFirst();
}

void ComplaintsPanel::fitSides()
{
    const bool wide = width() >= m_appearance.px(kComplaintsSideBySide);
    const BesideList beside = m_side == Nothing || m_showsLearning ? BesideList::Nothing
        : isWriting()                                              ? BesideList::Writing
                                                                   : BesideList::Reading;
    // In a narrow window the menu has what the buttons do; the form needs the room of the switch.
    m_head->offer(m_showsLearning && wide, beside != BesideList::Writing);
    m_columns->fit(width(), wide, beside);
}

void ComplaintsPanel::showChosen()
{
    m_list->showMarks();
    showSide(Detail);
    focusWork();
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
    m_head->showLearning(learning);
    if (learning)
        m_shelves->showOverFigures(m_learning->countLine());
    else
        m_shelves->showOverList();
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
    else
        m_list->focusFirst();
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
    return m_list->hints();
}

} // namespace cxw::panels
