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
constexpr auto kUnsettled = R"sql(c.is_settled = 0)sql";
constexpr auto kStatus = R"sql(c.status = :status)sql";
constexpr auto kPublic = R"sql(c.is_public = 1)sql";
constexpr auto kIncomplete = R"sql(c.is_incomplete = 1)sql";
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
constexpr auto kPromiseDue = R"sql(c.promise_due_at_ms < :promise_due_before_ms)sql";

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
    if (const auto end = upperEnd(filter, after)) {
        add(kAfter, ":after_ms", end->receivedAt);
        m_binds.push_back([id = end->id](Statement& statement) { statement.bind(":after_id", id); });
    }
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

} // namespace cxw::storage
