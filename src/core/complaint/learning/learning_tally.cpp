#include "core/complaint/learning/learning_tally.h"

#include "core/complaint/learning/judgements.h"
#include "core/statistics/kaplan_meier.h"

#include <algorithm>
#include <numeric>

namespace cxw::core {
namespace {

constexpr int kManyOpenPercent = 10;

template <class Id> std::optional<qint64> numberOf(const std::optional<Id>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

} // namespace

LearningTally::LearningTally(const LearningQuestion& question, const std::vector<Channel>& channels)
    : m_question(question)
    , m_clock(question.schedule)
    , m_firstResponseTarget(channels, ComplaintTime::FirstResponse)
    , m_resolutionTarget(channels, ComplaintTime::Resolved)
    , m_weeks(question.schedule.zone)
    , m_causeWeeks(question.schedule.zone)
{
}

void LearningTally::add(const ComplaintFacts& facts, std::optional<CategoryId> upperCategory)
{
    ++m_figures.count;
    m_figures.withdrawn += facts.status == ComplaintStatus::Withdrawn ? 1 : 0;
    m_figures.goodwillCredits += facts.outcome == Outcome::Goodwill ? 1 : 0;
    if (facts.defection == Defection::Left)
        ++m_reasons.at(std::size_t(facts.defectionReason.value_or(DefectionReason::Unknown)));
    if (facts.money)
        ++m_currencies[facts.money->currency];
    addTimes(facts);
    addEnds(facts);
    addSteps(facts);
    m_firstResponseTarget.add(facts, m_question.now);
    m_resolutionTarget.add(facts, m_question.now);
    m_channels.add(numberOf(facts.channel), facts);
    m_touchpoints.add(numberOf(facts.touchpoint), facts);
    m_categories.add(numberOf(upperCategory), facts);
    m_causes.add(numberOf(facts.cause), facts);
    m_weeks.add(facts.receivedAt);
    if (facts.cause && facts.cause == m_question.cause)
        m_causeWeeks.add(facts.receivedAt);
}

void LearningTally::addTimes(const ComplaintFacts& facts)
{
    const auto take = [&](TimeTally& tally, const std::optional<Instant>& end) {
        if (end)
            tally.add(facts.id, facts.receivedAt, *end, m_clock);
    };
    take(m_firstResponse, facts.firstResponseAt);
    take(m_resolved, facts.resolvedAt);
    take(m_closed, facts.closedAt);
    if (facts.status == ComplaintStatus::ClosedWithoutAgreement)
        take(m_withoutAgreement, facts.closedAt);
    if (!isSettled(facts.status)) {
        ++m_figures.open;
        take(m_age, m_question.now);
    }
}

void LearningTally::addEnds(const ComplaintFacts& facts)
{
    ReopenFigures& reopening = m_figures.reopening;
    reopening.resolved += facts.resolvedAt || facts.timesReopened > 0 ? 1 : 0;
    if (facts.timesReopened > 0)
        m_reopenings.push_back(facts.timesReopened);
}

void LearningTally::addSteps(const ComplaintFacts& facts)
{
    if (!hasSettledSteps(facts.status))
        return;
    ++m_figures.settledForSteps;
    for (const ResolveStep step : kResolveSteps) {
        const auto state = stateOf(facts.steps, step);
        StepFigures& figures = m_figures.steps.at(std::size_t(step));
        figures.done += state == StepState::Done ? 1 : 0;
        figures.notApplicable += state == StepState::NotApplicable ? 1 : 0;
    }
}

void LearningTally::add(const PromiseFacts& promise)
{
    TargetCounts& promises = m_figures.promises;
    const auto state = promiseStateOf(promise, m_question.now);
    if (state == PromiseState::Kept)
        ++promises.met;
    else if (state == PromiseState::Pending)
        ++promises.notDue;
    else if (state == PromiseState::Broken)
        ++(promise.kept ? promises.late : promises.overdue);
}

LearningFigures LearningTally::figures(const ComplaintFilter& filter, const Names& names)
{
    finishTimes();
    finishReopening();
    finishCurrency();
    finishDefection();
    finishWeeks(filter);
    m_figures.firstResponseTarget = m_firstResponseTarget.figures();
    m_figures.resolutionTarget = m_resolutionTarget.figures();
    m_figures.promisesKept = targetKept(m_figures.promises);
    m_figures.channels =
        m_channels.figures(m_figures.currency, [&](qint64 id) { return names.channel(ChannelId(id)); });
    m_figures.touchpoints = m_touchpoints.figures(
        m_figures.currency, [&](qint64 id) { return names.touchpoint(TouchpointId(id)); });
    m_figures.categories =
        m_categories.figures(m_figures.currency, [&](qint64 id) { return names.category(CategoryId(id)); });
    m_figures.causes =
        m_causes.figures(m_figures.currency, [&](qint64 id) { return names.cause(CauseId(id)); });
    return std::move(m_figures);
}

void LearningTally::finishTimes()
{
    if (m_figures.open * 100 > m_figures.count * kManyOpenPercent)
        m_figures.survivalMedian = survivalMedian(survivalOf(m_closed.hours(), m_age.hours()));
    m_figures.age = m_age.figures();
    m_figures.firstResponse = m_firstResponse.figures();
    m_figures.resolved = m_resolved.figures();
    m_figures.closedWithoutAgreement = m_withoutAgreement.figures();
    m_figures.closed = m_closed.figures();
}

void LearningTally::finishReopening()
{
    ReopenFigures& reopening = m_figures.reopening;
    reopening.reopened = int(m_reopenings.size());
    reopening.times = std::accumulate(m_reopenings.begin(), m_reopenings.end(), 0);
    reopening.rate = reopenRate(reopening.resolved, m_reopenings);
}

void LearningTally::finishCurrency()
{
    const auto most = std::ranges::max_element(m_currencies, {}, [](const auto& each) {
        return std::pair(each.second, each.first); // of equal ones always the same
    });
    if (most == m_currencies.end())
        return;
    m_figures.currency = most->first;
    for (const auto& [currency, count] : m_currencies)
        m_figures.otherCurrencies += currency == m_figures.currency ? 0 : count;
}

void LearningTally::finishDefection()
{
    using enum DefectionReason;
    DefectionFigures& defection = m_figures.defection;
    defection.left = std::accumulate(m_reasons.begin(), m_reasons.end(), 0);
    const int unknown = m_reasons.at(std::size_t(Unknown));
    defection.known = defection.left - unknown;
    for (const DefectionReason each : {Service, Price, Product, Other}) {
        ReasonShare share{.reason = each, .count = m_reasons.at(std::size_t(each))};
        if (defection.known > 0) {
            const double all = defection.left;
            share.ofKnown = double(share.count) / defection.known;
            share.whateverUnknown = Interval{share.count / all, (share.count + unknown) / all};
        }
        defection.reasons.push_back(share);
    }
}

void LearningTally::finishWeeks(const ComplaintFilter& filter)
{
    const auto weeks = weeksOf(m_weeks, filter, m_question.now, m_question.schedule.zone);
    m_figures.weeks = seriesOf(weeks);
    if (m_question.cause)
        m_figures.causeWeeks = seriesOf(recounted(weeks, m_causeWeeks));
    if (m_question.fixedOn)
        m_figures.fix = splitAt(*m_question.fixedOn, m_figures.causeWeeks.value_or(m_figures.weeks).weeks);
}

} // namespace cxw::core
