#include "storage/complaint/complaint_filter_sql.h"

#include "core/complaint/category_merges.h"
#include "storage/complaint/complaint_search_sql.h"
#include "storage/sql/connection.h"
#include "storage/sql/id_list.h"

#include <algorithm>
#include <limits>

namespace cxw::storage {
namespace {

constexpr auto kKept = R"sql(c.removed_at_ms IS NULL)sql";
constexpr auto kNothing = R"sql(0)sql";
// Some complaints: each is looked up. Many: the rows come in order from an index (the plus keeps SQLite from
// looking each up all the same), and what was not found is passed over.
constexpr auto kSome = R"sql(c.id IN (SELECT rowid FROM complaint_text WHERE complaint_text MATCH :text))sql";
constexpr auto kMany =
    R"sql(+c.id IN (SELECT rowid FROM complaint_text WHERE complaint_text MATCH :text))sql";
constexpr auto kListed = R"sql(c.id IN (SELECT value FROM json_each(:ids)))sql";
constexpr auto kUnsettled = R"sql(c.is_settled = 0)sql";
constexpr auto kStatus = R"sql(c.status = :status)sql";
constexpr auto kPublic = R"sql(c.is_public = 1)sql";
constexpr auto kIncomplete = R"sql(c.is_incomplete = 1)sql";
constexpr auto kSeverity = R"sql(c.severity = :severity)sql";
constexpr auto kAgent = R"sql(c.agent_id = :agent)sql";
constexpr auto kCustomer = R"sql(c.customer_id = :customer)sql";
constexpr auto kChannel = R"sql(c.channel_id = :channel)sql";
constexpr auto kCategory = R"sql(c.category_id = :category)sql";
constexpr auto kCategories = R"sql(c.category_id IN (SELECT value FROM json_each(:categories)))sql";
// The index of categories would give the rows category by category.
constexpr auto kCategoriesInOrder = R"sql(+c.category_id IN (SELECT value FROM json_each(:categories)))sql";
constexpr auto kCause = R"sql(c.cause_id = :cause)sql";
// As with a text: few are looked up, among many the rows are passed in order.
constexpr auto kFewTagged = R"sql(c.id IN (SELECT complaint_id FROM complaint_tag WHERE tag_id = :tag))sql";
constexpr auto kManyTagged =
    R"sql(EXISTS (SELECT 1 FROM complaint_tag WHERE complaint_id = c.id AND tag_id = :tag))sql";

constexpr auto kTaggedAtMost = R"sql(
    SELECT count(*) AS n FROM (SELECT 1 FROM complaint_tag WHERE tag_id = :tag LIMIT :limit)
)sql"; // index complaint_tag_by_tag

/// From so many on a tag counts as common.
constexpr int kManyTags = 4000;

constexpr auto kAllCategories = R"sql(
    SELECT id, parent_id, merged_into_id FROM category ORDER BY id
)sql"; // some dozens of rows
constexpr auto kReceivedFrom = R"sql(c.received_at_ms >= :received_from_ms)sql";
constexpr auto kAfter = R"sql((c.received_at_ms, c.id) < (:after_ms, :after_id))sql";
constexpr auto kTouchpoint = R"sql(c.touchpoint_id = :touchpoint)sql";
constexpr auto kNoChannel = R"sql(c.channel_id IS NULL)sql";
constexpr auto kNoTouchpoint = R"sql(c.touchpoint_id IS NULL)sql";
constexpr auto kNoCategory = R"sql(c.category_id IS NULL)sql";
constexpr auto kNoCause = R"sql(c.cause_id IS NULL)sql";
constexpr auto kAnswered = R"sql(c.first_response_at_ms IS NOT NULL)sql";
constexpr auto kResolved = R"sql(c.resolved_at_ms IS NOT NULL)sql";
constexpr auto kClosed = R"sql(c.closed_at_ms IS NOT NULL)sql";
constexpr auto kOutcome = R"sql(c.outcome = :outcome)sql";
constexpr auto kDefection = R"sql(c.defection = :defection)sql";
constexpr auto kReason = R"sql(COALESCE(c.defection_reason, 'unknown') = :reason)sql";
constexpr auto kReopened = R"sql(c.times_reopened > 0)sql";
constexpr auto kSettledSteps = R"sql(c.is_settled = 1 AND c.status <> 'duplicate')sql";
constexpr auto kStepDone = R"sql(c.steps_done & :step)sql";
constexpr auto kStepNotApplicable = R"sql((c.steps_not_applicable & ~c.steps_done) & :step)sql";
constexpr auto kStepNotDone = R"sql(NOT ((c.steps_done | c.steps_not_applicable) & :step))sql";
constexpr auto kPromiseKept =
    R"sql(EXISTS (SELECT 1 FROM promise p WHERE p.complaint_id = c.id AND p.kept = 1))sql";
constexpr auto kPromiseBroken = R"sql(
    EXISTS (SELECT 1 FROM promise p
            WHERE p.complaint_id = c.id AND (p.kept = 0 OR (p.kept IS NULL AND p.due_at_ms < :promise_ms)))
)sql";
constexpr auto kPromisePending = R"sql(
    EXISTS (SELECT 1 FROM promise p
            WHERE p.complaint_id = c.id AND p.kept IS NULL AND p.due_at_ms >= :promise_ms)
)sql";
// Where the goal is unknown, so is the condition.
constexpr auto kAnswerMet = R"sql(
    c.first_response_at_ms - c.received_at_ms <=
        60000 * (SELECT g.first_response_minutes FROM channel g WHERE g.id = c.channel_id)
)sql";
constexpr auto kAnswerMissed = R"sql(
    (c.first_response_at_ms IS NOT NULL OR c.is_settled = 0) AND
    COALESCE(c.first_response_at_ms, :target_ms) - c.received_at_ms >
        60000 * (SELECT g.first_response_minutes FROM channel g WHERE g.id = c.channel_id)
)sql";
constexpr auto kAnswerNotDue = R"sql(
    c.first_response_at_ms IS NULL AND c.is_settled = 0 AND :target_ms - c.received_at_ms <=
        60000 * (SELECT g.first_response_minutes FROM channel g WHERE g.id = c.channel_id)
)sql";
constexpr auto kResolutionMet = R"sql(
    c.resolved_at_ms - c.received_at_ms <=
        60000 * (SELECT g.resolution_minutes FROM channel g WHERE g.id = c.channel_id)
)sql";
constexpr auto kResolutionMissed = R"sql(
    (c.resolved_at_ms IS NOT NULL OR c.is_settled = 0) AND
    COALESCE(c.resolved_at_ms, :target_ms) - c.received_at_ms >
        60000 * (SELECT g.resolution_minutes FROM channel g WHERE g.id = c.channel_id)
)sql";
constexpr auto kResolutionNotDue = R"sql(
    c.resolved_at_ms IS NULL AND c.is_settled = 0 AND :target_ms - c.received_at_ms <=
        60000 * (SELECT g.resolution_minutes FROM channel g WHERE g.id = c.channel_id)
)sql";
constexpr auto kLoggedAt = R"sql(c.logged_at_ms = :logged_at_ms)sql";
constexpr auto kDueToGo = R"sql(c.closed_at_ms < :closed_before_ms AND c.legal_hold IS NULL
    AND c.anonymised_at_ms IS NULL)sql"; // reads every row, when the list is asked for
constexpr auto kPromiseDue = R"sql(c.promise_due_at_ms < :promise_due_before_ms)sql";

constexpr auto kIds = R"sql(
    SELECT c.id FROM complaint c )sql";

constexpr auto kIdsEnd = R"sql(
    ORDER BY c.received_at_ms DESC, c.id DESC
)sql";

/// The lower of the two ends: one range on the key, whether it comes from a page or from the filter.
std::optional<core::ComplaintCursor> upperEnd(const core::ComplaintFilter& filter,
                                              const std::optional<core::ComplaintCursor>& after)
{
    if (!filter.receivedBefore)
        return after;
    const core::ComplaintCursor before{*filter.receivedBefore,
                                       core::ComplaintId(std::numeric_limits<qint64>::min())};
    return after && after->receivedAt < before.receivedAt ? *after : before;
}

} // namespace

std::vector<core::CategoryId> categoriesUnder(Connection& connection, core::CategoryId category)
{
    const auto all = connection.prepare(kAllCategories).all([](const Row& row) {
        return core::Category{.id = row.id<core::CategoryId>("id"),
                              .parent = row.optionalId<core::CategoryId>("parent_id"),
                              .mergedInto = row.optionalId<core::CategoryId>("merged_into_id")};
    });
    return core::countedUnder(all, category);
}

ComplaintConditions::ComplaintConditions(Connection& connection, const core::ComplaintFilter& filter,
                                         const std::optional<core::ComplaintCursor>& after, Category category)
{
    add(kKept);
    addText(connection, filter);
    addMarks(filter);
    addReferences(filter);
    addTag(connection, filter);
    addCategory(connection, filter, category);
    addTimes(filter, after);
    addJudgements(filter);
    addStep(filter);
    addPromise(filter);
    addTarget(filter);
}

template <class Value>
void ComplaintConditions::add(std::string_view condition, const char* name, const Value& value)
{
    add(condition);
    m_binds.push_back([name, value](Statement& statement) { statement.bind(name, value); });
}

void ComplaintConditions::addText(Connection& connection, const core::ComplaintFilter& filter)
{
    const auto words = wordsToFind(filter.text);
    if (!words)
        return;
    if (words->empty())
        return add(kNothing);
    add(findsMany(connection, *words) ? kMany : kSome, ":text", expressionFor(*words));
}

void ComplaintConditions::restrictTo(const std::vector<core::ComplaintId>& ids)
{
    add(kListed, ":ids", idList(ids));
}

void ComplaintConditions::addMarks(const core::ComplaintFilter& filter)
{
    if (filter.unsettled)
        add(kUnsettled);
    if (filter.status)
        add(kStatus, ":status", core::codeOf(*filter.status));
    if (filter.isPublic)
        add(kPublic);
    if (filter.incomplete)
        add(kIncomplete);
    if (filter.severity)
        add(kSeverity, ":severity", *filter.severity);
}

void ComplaintConditions::addReferences(const core::ComplaintFilter& filter)
{
    if (filter.agent)
        add(kAgent, ":agent", *filter.agent);
    if (filter.customer)
        add(kCustomer, ":customer", *filter.customer);
    if (filter.channel)
        add(kChannel, ":channel", *filter.channel);
    if (filter.cause)
        add(kCause, ":cause", *filter.cause);
    if (filter.touchpoint)
        add(kTouchpoint, ":touchpoint", *filter.touchpoint);
    if (filter.withoutChannel)
        add(kNoChannel);
    if (filter.withoutTouchpoint)
        add(kNoTouchpoint);
    if (filter.withoutCategory)
        add(kNoCategory);
    if (filter.withoutCause)
        add(kNoCause);
}

void ComplaintConditions::addTag(Connection& connection, const core::ComplaintFilter& filter)
{
    if (!filter.tag)
        return;
    const auto tagged = connection.prepare(kTaggedAtMost)
                            .bind(":tag", *filter.tag)
                            .bind(":limit", kManyTags)
                            .first([](const Row& row) { return row.integer("n"); });
    add(tagged == kManyTags ? kManyTagged : kFewTagged, ":tag", *filter.tag);
}

void ComplaintConditions::addCategory(Connection& connection, const core::ComplaintFilter& filter,
                                      Category category)
{
    if (!filter.category)
        return;
    if (category == Category::Exactly)
        return add(kCategory, ":category", *filter.category);
    add(wordsToFind(filter.text) ? kCategoriesInOrder : kCategories, ":categories",
        idList(categoriesUnder(connection, *filter.category)));
}

void ComplaintConditions::addTimes(const core::ComplaintFilter& filter,
                                   const std::optional<core::ComplaintCursor>& after)
{
    if (filter.receivedFrom)
        add(kReceivedFrom, ":received_from_ms", *filter.receivedFrom);
    if (filter.promiseDueBefore)
        add(kPromiseDue, ":promise_due_before_ms", *filter.promiseDueBefore);
    if (filter.loggedAt)
        add(kLoggedAt, ":logged_at_ms", *filter.loggedAt);
    if (filter.dueToGoIfClosedBefore)
        add(kDueToGo, ":closed_before_ms", *filter.dueToGoIfClosedBefore);
    if (const auto end = upperEnd(filter, after)) {
        add(kAfter, ":after_ms", end->receivedAt);
        m_binds.push_back([id = end->id](Statement& statement) { statement.bind(":after_id", id); });
    }
}

void ComplaintConditions::addJudgements(const core::ComplaintFilter& filter)
{
    using enum core::ComplaintTime;
    if (filter.has)
        add(*filter.has == FirstResponse ? kAnswered : *filter.has == Resolved ? kResolved : kClosed);
    if (filter.outcome)
        add(kOutcome, ":outcome", core::codeOf(*filter.outcome));
    if (filter.defection)
        add(kDefection, ":defection", core::codeOf(*filter.defection));
    if (filter.defectionReason)
        add(kReason, ":reason", core::codeOf(*filter.defectionReason));
    if (filter.reopened)
        add(kReopened);
}

void ComplaintConditions::addStep(const core::ComplaintFilter& filter)
{
    if (!filter.step)
        return;
    add(kSettledSteps);
    const auto& state = filter.step->state;
    add(!state                                ? kStepNotDone
            : *state == core::StepState::Done ? kStepDone
                                              : kStepNotApplicable,
        ":step", 1 << int(filter.step->step));
}

void ComplaintConditions::addPromise(const core::ComplaintFilter& filter)
{
    if (!filter.promise)
        return;
    if (filter.promise->state == core::PromiseState::Kept)
        return add(kPromiseKept);
    add(filter.promise->state == core::PromiseState::Broken ? kPromiseBroken : kPromisePending, ":promise_ms",
        filter.promise->now);
}

void ComplaintConditions::addTarget(const core::ComplaintFilter& filter)
{
    using enum core::TargetState;
    if (!filter.target)
        return;
    const bool answer = filter.target->time == core::ComplaintTime::FirstResponse;
    if (filter.target->state == Met)
        return add(answer ? kAnswerMet : kResolutionMet);
    if (filter.target->state == Missed)
        return add(answer ? kAnswerMissed : kResolutionMissed, ":target_ms", filter.target->now);
    add(answer ? kAnswerNotDue : kResolutionNotDue, ":target_ms", filter.target->now);
}

std::string ComplaintConditions::within(std::string_view start, std::string_view end) const
{
    std::string sql(start);
    std::string_view joint = "WHERE ";
    for (const std::string_view each : m_conditions) {
        sql.append(joint).append(each);
        joint = " AND ";
    }
    return sql.append(end);
}

Statement& ComplaintConditions::bindTo(Statement& statement) const
{
    for (const Bind& each : m_binds)
        each(statement);
    return statement;
}

void forEachId(Connection& connection, const ComplaintConditions& conditions,
               const std::function<bool(core::ComplaintId)>& visit)
{
    Statement statement = connection.prepare(conditions.within(kIds, kIdsEnd));
    conditions.bindTo(statement).forEachNarrow(
        [&](const NarrowRow& row) { return visit(core::ComplaintId(row.integer(0))); });
}

std::vector<core::ComplaintId> complaintIds(Connection& connection, const core::ComplaintFilter& filter)
{
    std::vector<core::ComplaintId> ids;
    forEachId(connection, {connection, filter, std::nullopt, ComplaintConditions::Category::WithThoseUnder},
              [&](core::ComplaintId id) {
                  ids.push_back(id);
                  return true;
              });
    return ids;
}

} // namespace cxw::storage
