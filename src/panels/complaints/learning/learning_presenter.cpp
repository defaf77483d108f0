#include "panels/complaints/learning/learning_presenter.h"

#include "core/calendar/work_calendar.h"
#include "core/change_feed.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/shared/edit_stack.h"

#include <QElapsedTimer>

namespace cxw::panels {
namespace {

std::optional<qint64>& placeOf(AssumedCost cost, core::LearningAssumptions& assumptions)
{
    switch (cost) {
    case AssumedCost::LeftOverService: return assumptions.leftOverService;
    case AssumedCost::SecondContact: return assumptions.secondContact;
    case AssumedCost::GoodwillCredit: break;
    }
    return assumptions.goodwillCredit;
}

} // namespace

LearningPresenter::LearningPresenter(ComplaintsPresenter& log, QObject* parent)
    : QObject(parent)
    , m_log(log)
{
    connect(&log, &ComplaintsPresenter::filterChanged, this, &LearningPresenter::follow);
    connect(&log.context().changes, &core::ChangeFeed::committed, this, &LearningPresenter::hear);
}

LearningPresenter::~LearningPresenter()
{
    m_stop.request_stop();
}

bool LearningPresenter::canChange() const
{
    return m_log.canChange();
}

core::CostOfPoorService LearningPresenter::cost() const
{
    return m_figures ? costOf(*m_figures, m_assumptions) : core::CostOfPoorService{};
}

const core::TargetFigures& LearningPresenter::targets() const
{
    return m_goal == LearningGoal::FirstResponse ? m_figures->firstResponseTarget
                                                 : m_figures->resolutionTarget;
}

core::GroupPareto LearningPresenter::pareto() const
{
    switch (m_group) {
    case LearningGroup::Category: return paretoOf(m_figures->categories, m_weight);
    case LearningGroup::Channel: return paretoOf(m_figures->channels, m_weight);
    case LearningGroup::Touchpoint: return paretoOf(m_figures->touchpoints, m_weight);
    case LearningGroup::Cause: break;
    }
    return paretoOf(m_figures->causes, m_weight);
}

void LearningPresenter::look()
{
    m_looking = true;
    follow();
}

void LearningPresenter::lookAway()
{
    m_looking = false;
    cancel();
}

void LearningPresenter::follow()
{
    if (!m_looking || (m_wantedFilter == m_log.filter() && (m_busy || !m_stale)))
        return;
    count();
}

void LearningPresenter::hear(const core::ChangeSet& changes)
{
    using enum core::EntityKind;
    if (changes.touches(Complaint | Channel | Category | Touchpoint | Calendar)) {
        m_stale = true;
        if (m_looking)
            count();
    } else if (changes.touches(Setting) && m_figures) {
        readAssumptions(); // nothing to count for these
    }
}

void LearningPresenter::readAssumptions()
{
    m_log.context().store.read(this, core::loadAssumptions,
                               [this](const core::Expected<core::LearningAssumptions>& assumptions) {
                                   if (!assumptions)
                                       return emit failed(assumptions.error());
                                   if (*assumptions == m_assumptions)
                                       return;
                                   m_assumptions = *assumptions;
                                   emit changed();
                               });
}

void LearningPresenter::count()
{
    m_stop.request_stop();
    m_stop = {};
    m_wantedFilter = m_log.filter();
    const quint64 request = ++m_request;
    m_stale = true;
    setBusy(true);
    m_log.context().store.read(
        this,
        [filter = m_wantedFilter, now = m_log.now(),
         stop = m_stop.get_token()](const core::UnitOfWork& work) {
            QElapsedTimer timer;
            timer.start();
            const core::LearningQuestion question{
                .now = now, .schedule = workSchedule(work, QTimeZone::systemTimeZone()), .fixedOn = {}};
            Answer answer{learningFigures(work, filter, question, stop), loadAssumptions(work), question};
            answer.took = std::chrono::milliseconds(timer.elapsed());
            return answer;
        },
        [this, request](const core::Expected<Answer>& answer) {
            if (request == m_request)
                take(answer);
        });
}

void LearningPresenter::take(const core::Expected<Answer>& answer)
{
    if (!answer) {
        setBusy(false);
        if (answer.error().kind != core::ErrorKind::Cancelled)
            emit failed(answer.error());
        return;
    }
    m_figures = answer->figures;
    m_assumptions = answer->assumptions;
    m_question = answer->question;
    m_took = answer->took;
    m_countedFilter = m_wantedFilter;
    m_countedAt = m_question.now;
    m_stale = false;
    setBusy(false);
    emit changed();
    emit counted();
}

void LearningPresenter::cancel()
{
    if (!m_busy)
        return;
    m_stop.request_stop();
    ++m_request; // whatever it still answers
    setBusy(false);
}

void LearningPresenter::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

void LearningPresenter::setGoal(LearningGoal goal)
{
    m_goal = goal;
    emit changed();
}

void LearningPresenter::setGroup(LearningGroup group)
{
    m_group = group;
    emit changed();
}

void LearningPresenter::setWeight(core::GroupWeight weight)
{
    m_weight = weight;
    emit changed();
}

void LearningPresenter::showRows(const core::ComplaintFilter& filter, const QString& what)
{
    m_log.showBehind({filter, what});
    emit rowsWanted();
}

void LearningPresenter::assume(AssumedCost cost, std::optional<qint64> minorUnits)
{
    const core::LearningAssumptions before = m_assumptions;
    core::LearningAssumptions after = before;
    placeOf(cost, after) = minorUnits;
    if (after.currency.isEmpty() && m_figures)
        after.currency = m_figures->currency.isEmpty() ? QStringLiteral("EUR") : m_figures->currency;
    if (!canChange() || after == before)
        return;
    m_assumptions = after;
    m_log.context().edits.push({tr("what poor service costs", "undo: names the act, a change of assumptions"),
                                QStringLiteral("assume costs"),
                                [after](core::UnitOfWork& work) { saveAssumptions(work, after); },
                                [before](core::UnitOfWork& work) { saveAssumptions(work, before); }});
    emit changed();
}

} // namespace cxw::panels
