#include "storage/complaint/complaint_sql.h"

#include "storage/complaint/complaint_facts_sql.h"
#include "storage/complaint/complaint_filter_sql.h"
#include "storage/complaint/complaint_read_sql.h"
#include "storage/complaint/complaint_search_sql.h"
#include "storage/complaint/sharing_words_sql.h"
#include "storage/sql/connection.h"

#include <algorithm>

namespace cxw::storage {
namespace {

constexpr auto kPage = R"sql(
    SELECT c.id, c.reference, c.received_at_ms, c.resolved_at_ms, c.closed_at_ms, c.status,
           COALESCE(customer.name, '') AS customer, COALESCE(channel.name, '') AS channel,
           COALESCE(category.name, '') AS category, COALESCE(agent.name, '') AS agent,
           COALESCE(touchpoint.title, '') AS touchpoint, c.summary, c.severity, c.steps_done,
           c.steps_not_applicable, c.promise_due_at_ms
    FROM complaint c
    LEFT JOIN customer ON customer.id = c.customer_id
    LEFT JOIN channel ON channel.id = c.channel_id
    LEFT JOIN category ON category.id = c.category_id
    LEFT JOIN person agent ON agent.id = c.agent_id
    LEFT JOIN touchpoint ON touchpoint.id = c.touchpoint_id
    )sql"; // each filter alone has an index that gives the rows in order

constexpr auto kIds = R"sql(
    SELECT c.id FROM complaint c )sql";

constexpr auto kPageEnd = R"sql(
    ORDER BY c.received_at_ms DESC, c.id DESC
    LIMIT :limit
)sql";

constexpr auto kCount = R"sql(
    SELECT count(*) AS n FROM complaint c )sql";

constexpr auto kCountWithoutTouchpoint = R"sql(
    SELECT (SELECT count(*) FROM complaint WHERE removed_at_ms IS NULL)
         - (SELECT count(*) FROM complaint WHERE touchpoint_id IS NOT NULL AND removed_at_ms IS NULL) AS n
)sql"; // indexes complaint_by_received and complaint_by_touchpoint, and no row

constexpr auto kBySource = R"sql(
    SELECT id FROM complaint
    WHERE source_reference = :source_reference AND source_reference <> '' AND removed_at_ms IS NULL
    ORDER BY id
    LIMIT 1
)sql"; // index complaint_by_source

constexpr auto kFirstReceived = R"sql(
    SELECT received_at_ms FROM complaint WHERE removed_at_ms IS NULL ORDER BY received_at_ms LIMIT 1
)sql"; // index complaint_by_received

constexpr auto kCited = R"sql(
    SELECT cited.complaint_id, cited.phrase, c.money_minor_units, c.currency, c.defection
    FROM policy_citation cited
    JOIN complaint c ON c.id = cited.complaint_id AND c.removed_at_ms IS NULL
    ORDER BY cited.at_ms, cited.complaint_id, cited.pos
)sql"; // some citations, each complaint by its primary key

constexpr auto kStories = R"sql(
    SELECT id, CASE WHEN description = '' THEN summary ELSE description END AS story
    FROM complaint
    WHERE removed_at_ms IS NULL
    ORDER BY id
)sql"; // reads every text

constexpr auto kEveryOneOf = R"sql(
    SELECT id FROM complaint WHERE customer_id = :customer ORDER BY received_at_ms, id
)sql"; // reads every row: those in the bin are in no index

/// In the order of kPage.
core::ComplaintRow rowFrom(const NarrowRow& row, DecodedTexts<core::ComplaintStatus>& statuses)
{
    return {.id = core::ComplaintId(row.integer(0)),
            .reference = row.words(1),
            .receivedAt = row.instant(2),
            .resolvedAt = row.optionalInstant(3),
            .closedAt = row.optionalInstant(4),
            .status = statuses.of(
                row.text(5),
                [](const QString& text) { return known(core::complaintStatusFrom(text), "status"); }),
            .customer = row.words(6),
            .channel = row.words(7),
            .touchpoint = row.words(10),
            .category = row.words(8),
            .agent = row.words(9),
            .summary = row.words(11),
            .severity = row.optionalSmallInteger(12),
            .steps = {row.smallInteger(13), row.smallInteger(14)},
            .promiseDue = row.optionalInstant(15)};
}

core::CitedPolicy citedFrom(const Row& row)
{
    return {.complaint = row.id<core::ComplaintId>("complaint_id"),
            .phrase = row.text("phrase"),
            .money = row.isNull("money_minor_units")
                ? std::nullopt
                : std::optional(core::Money{row.integer("money_minor_units"), row.text("currency")}),
            .defection = known(core::defectionFrom(row.text("defection")), "defection")};
}

/// So many of the newest are passed over for each that was found, before it is faster to look each up.
constexpr std::size_t kPassedForEach = 8;

bool isNewer(const core::ComplaintRow& left, const core::ComplaintRow& right)
{
    return std::pair(left.receivedAt, left.id) > std::pair(right.receivedAt, right.id);
}

} // namespace

std::optional<core::Complaint> ComplaintSql::find(core::ComplaintId id) const
{
    auto found = readComplaints(m_scope.connection, {id});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<core::ComplaintId> ComplaintSql::findBySource(const QString& sourceReference) const
{
    return m_scope.connection.prepare(kBySource)
        .bind(":source_reference", sourceReference)
        .first([](const Row& row) { return row.id<core::ComplaintId>("id"); });
}

std::vector<core::Complaint> ComplaintSql::everyOneOf(core::CustomerId customer) const
{
    const auto ids =
        m_scope.connection.prepare(kEveryOneOf).bind(":customer", customer).all([](const Row& row) {
            return row.id<core::ComplaintId>("id");
        });
    return readComplaints(m_scope.connection, ids, Bin::Included);
}

std::vector<core::ComplaintRow> ComplaintSql::page(const core::ComplaintFilter& filter,
                                                   const std::optional<core::ComplaintCursor>& after,
                                                   int limit) const
{
    using enum ComplaintConditions::Category;
    Connection& connection = m_scope.connection;
    if (const auto words = wordsToFind(filter.text))
        return pageOfFound(foundBy(connection, *words), filter, after, limit);
    if (!filter.category)
        return page({connection, filter, after, WithThoseUnder}, limit);
    // A category alone has its rows in order; a page of several is the top of theirs.
    std::vector<core::ComplaintRow> rows;
    for (const core::CategoryId each : categoriesUnder(connection, *filter.category)) {
        core::ComplaintFilter part = filter;
        part.category = each;
        std::ranges::move(page({connection, part, after, Exactly}, limit), std::back_inserter(rows));
    }
    std::ranges::sort(rows, isNewer);
    rows.resize(std::min(rows.size(), std::size_t(std::max(limit, 0))));
    return rows;
}

std::vector<core::ComplaintRow> ComplaintSql::page(const ComplaintConditions& conditions, int limit) const
{
    Statement statement = m_scope.connection.prepare(conditions.within(kPage, kPageEnd));
    std::vector<core::ComplaintRow> rows;
    DecodedTexts<core::ComplaintStatus> statuses;
    conditions.bindTo(statement).bind(":limit", std::max(limit, 0)).forEachNarrow([&](const NarrowRow& row) {
        rows.push_back(rowFrom(row, statuses));
        return true;
    });
    return rows;
}

std::vector<core::ComplaintRow> ComplaintSql::pageOfFound(const std::vector<core::ComplaintId>& found,
                                                          core::ComplaintFilter filter,
                                                          const std::optional<core::ComplaintCursor>& after,
                                                          int limit) const
{
    using enum ComplaintConditions::Category;
    filter.text.clear();
    ComplaintConditions conditions(m_scope.connection, filter, after, WithThoseUnder);
    auto newest = newestAmong(found, conditions, limit);
    if (!newest)
        newest = newestOf(found, conditions, limit);
    conditions.restrictTo(*newest);
    return page(conditions, limit);
}

/// Looks each of them up.
std::vector<core::ComplaintId> ComplaintSql::newestOf(const std::vector<core::ComplaintId>& found,
                                                      ComplaintConditions conditions, int limit) const
{
    conditions.restrictTo(found);
    std::vector<core::ComplaintId> newest;
    Statement statement = m_scope.connection.prepare(conditions.within(kIds, kPageEnd));
    conditions.bindTo(statement).bind(":limit", std::max(limit, 0)).forEachNarrow([&](const NarrowRow& row) {
        newest.emplace_back(row.integer(0));
        return true;
    });
    return newest;
}

/// Passes over those that were not found, from the newest on. Empty when that takes too long.
std::optional<std::vector<core::ComplaintId>>
ComplaintSql::newestAmong(const std::vector<core::ComplaintId>& found, const ComplaintConditions& conditions,
                          int limit) const
{
    std::vector<core::ComplaintId> newest;
    auto left = qint64(kPassedForEach * found.size());
    forEachId(m_scope.connection, conditions, [&](core::ComplaintId id) {
        if (std::ranges::binary_search(found, id))
            newest.push_back(id);
        return int(newest.size()) < limit && --left >= 0;
    });
    return left < 0 ? std::nullopt : std::optional(newest);
}

std::optional<core::Instant> ComplaintSql::firstReceivedAt() const
{
    return m_scope.connection.prepare(kFirstReceived).first([](const Row& row) {
        return row.instant("received_at_ms");
    });
}

qint64 ComplaintSql::count(const core::ComplaintFilter& filter) const
{
    if (filter == core::ComplaintFilter{.withoutTouchpoint = true})
        return m_scope.connection.prepare(kCountWithoutTouchpoint)
            .first([](const Row& row) { return row.integer("n"); })
            .value_or(0);
    if (filter == core::ComplaintFilter{.text = filter.text} && wordsToFind(filter.text))
        return countFound(m_scope.connection, *wordsToFind(filter.text));
    const ComplaintConditions conditions(m_scope.connection, filter, {},
                                         ComplaintConditions::Category::WithThoseUnder);
    Statement statement = m_scope.connection.prepare(conditions.within(kCount, {}));
    return conditions.bindTo(statement).first([](const Row& row) { return row.integer("n"); }).value_or(0);
}

void ComplaintSql::forEach(const core::ComplaintFilter& filter,
                           const std::function<bool(const core::Complaint&)>& visit) const
{
    forEachOf(m_scope.connection, complaintIds(m_scope.connection, filter), visit);
}

void ComplaintSql::forEachFacts(const core::ComplaintFilter& filter,
                                const std::function<bool(const core::ComplaintFacts&)>& visit) const
{
    readFacts(m_scope.connection, filter, visit);
}

void ComplaintSql::forEachPromise(const core::ComplaintFilter& filter,
                                  const std::function<bool(const core::PromiseFacts&)>& visit) const
{
    readPromises(m_scope.connection, filter, visit);
}

std::vector<core::ComplaintId> ComplaintSql::sharingWords(const std::vector<QString>& words, int limit) const
{
    return complaintsSharing(m_scope.connection, words, limit);
}

void ComplaintSql::forEachStory(
    const std::function<void(core::ComplaintId, const QString& story)>& visit) const
{
    m_scope.connection.prepare(kStories).forEach(
        [&](const Row& row) { visit(row.id<core::ComplaintId>("id"), row.text("story")); });
}

std::vector<core::CitedPolicy> ComplaintSql::citedPolicies() const
{
    return m_scope.connection.prepare(kCited).all(citedFrom);
}

} // namespace cxw::storage
