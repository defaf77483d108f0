#include "storage/complaint/filing_sql.h"

#include "storage/complaint/complaint_filter_sql.h"
#include "storage/record_fields.h"
#include "storage/sql/connection.h"
#include "storage/sql/id_list.h"

#include <algorithm>
#include <map>

namespace cxw::storage {
namespace {

constexpr auto kRead = R"sql(
    SELECT id, status, resolved_at_ms, closed_at_ms, times_reopened, duplicate_of_id, agent_id, channel_id,
           touchpoint_id, category_id, cause_id, severity, is_public
    FROM complaint
    WHERE id IN (SELECT value FROM json_each(:ids)) AND removed_at_ms IS NULL
)sql"; // primary key

constexpr auto kReadOne = R"sql(
    SELECT id, status, resolved_at_ms, closed_at_ms, times_reopened, duplicate_of_id, agent_id, channel_id,
           touchpoint_id, category_id, cause_id, severity, is_public, customer_id, verified, steps_done,
           steps_not_applicable
    FROM complaint
    WHERE id = :id AND removed_at_ms IS NULL
)sql"; // primary key

constexpr auto kSave = R"sql(
    UPDATE complaint
    SET status = :status, is_settled = :is_settled, is_incomplete = :is_incomplete,
        resolved_at_ms = :resolved_at_ms, closed_at_ms = :closed_at_ms, times_reopened = :times_reopened,
        duplicate_of_id = :duplicate_of_id, agent_id = :agent_id, channel_id = :channel_id,
        touchpoint_id = :touchpoint_id, category_id = :category_id, cause_id = :cause_id, severity = :severity,
        is_public = :is_public
    WHERE id = :id
)sql"; // primary key

constexpr auto kTags = R"sql(
    SELECT complaint_id, tag_id FROM complaint_tag
    WHERE complaint_id IN (SELECT value FROM json_each(:ids))
)sql"; // primary key, its first column

constexpr auto kPlaced = R"sql(
    SELECT category_id, channel_id, touchpoint_id, count(*) AS how_many
    FROM complaint NOT INDEXED
    WHERE touchpoint_id IS NOT NULL AND removed_at_ms IS NULL
    GROUP BY touchpoint_id, category_id, channel_id
)sql"; // reads the table as it lies: through complaint_by_touchpoint each row would be looked up on its own

constexpr auto kAddTag = R"sql(
    INSERT INTO complaint_tag (complaint_id, tag_id) VALUES (:complaint, :tag)
)sql";

constexpr auto kTakeTag = R"sql(
    DELETE FROM complaint_tag WHERE complaint_id = :complaint AND tag_id = :tag
)sql"; // primary key

constexpr auto kDuplicates = R"sql(
    SELECT id FROM complaint WHERE duplicate_of_id = :id AND removed_at_ms IS NULL ORDER BY id
)sql"; // index complaint_by_original

constexpr auto kByReference = R"sql(
    SELECT id FROM complaint WHERE reference = :reference AND removed_at_ms IS NULL
)sql"; // the index of its UNIQUE

core::ComplaintFiling filingFrom(const Row& row)
{
    return {.id = row.id<core::ComplaintId>("id"),
            .status = known(core::complaintStatusFrom(row.text("status")), "status"),
            .resolvedAt = row.optionalInstant("resolved_at_ms"),
            .closedAt = row.optionalInstant("closed_at_ms"),
            .timesReopened = row.smallInteger("times_reopened"),
            .duplicateOf = row.optionalId<core::ComplaintId>("duplicate_of_id"),
            .agent = row.optionalId<core::PersonId>("agent_id"),
            .channel = row.optionalId<core::ChannelId>("channel_id"),
            .touchpoint = row.optionalId<core::TouchpointId>("touchpoint_id"),
            .category = row.optionalId<core::CategoryId>("category_id"),
            .cause = row.optionalId<core::CauseId>("cause_id"),
            .severity = row.optionalSmallInteger("severity"),
            .isPublic = row.boolean("is_public")};
}

/// As much of the complaint as says whether it is complete.
core::Complaint outlineFrom(const Row& row)
{
    core::Complaint outline{.customer = row.optionalId<core::CustomerId>("customer_id"),
                            .verified = known(core::verifiedFrom(row.text("verified")), "verified")};
    const core::StepMarks marks{row.smallInteger("steps_done"), row.smallInteger("steps_not_applicable")};
    for (const core::ResolveStep step : core::kResolveSteps)
        if (marks.isDone(step) || marks.doesNotApply(step))
            outline.steps.at(std::size_t(step)) = core::StepRecord();
    return outline;
}

struct Filed
{
    core::ComplaintFiling filing;
    core::Complaint outline;
};

void write(Connection& connection, const core::ComplaintFiling& filing, core::Complaint outline)
{
    core::applyFiling(outline, filing);
    connection.prepare(kSave)
        .bind(":id", filing.id)
        .bind(":status", core::codeOf(filing.status))
        .bind(":is_settled", core::isSettled(filing.status))
        .bind(":is_incomplete", !core::missingIn(outline).empty())
        .bind(":resolved_at_ms", filing.resolvedAt)
        .bind(":closed_at_ms", filing.closedAt)
        .bind(":times_reopened", filing.timesReopened)
        .bind(":duplicate_of_id", filing.duplicateOf)
        .bind(":agent_id", filing.agent)
        .bind(":channel_id", filing.channel)
        .bind(":touchpoint_id", filing.touchpoint)
        .bind(":category_id", filing.category)
        .bind(":cause_id", filing.cause)
        .bind(":severity", filing.severity)
        .bind(":is_public", filing.isPublic)
        .run();
}

void writeTags(Connection& connection, core::ComplaintId complaint, const std::set<core::TagId>& before,
               const std::set<core::TagId>& after)
{
    const auto run = [&](const char* sql, const std::set<core::TagId>& tags,
                         const std::set<core::TagId>& but) {
        for (const core::TagId each : tags)
            if (!but.contains(each))
                connection.prepare(sql).bind(":complaint", complaint).bind(":tag", each).run();
    };
    run(kTakeTag, before, after);
    run(kAddTag, after, before);
}

} // namespace

std::vector<core::ComplaintId> FilingSql::ids(const core::ComplaintFilter& filter) const
{
    return complaintIds(m_scope.connection, filter);
}

std::vector<core::ComplaintFiling> FilingSql::read(const std::vector<core::ComplaintId>& ids) const
{
    std::map<core::ComplaintId, core::ComplaintFiling> found;
    m_scope.connection.prepare(kRead).bind(":ids", idList(ids)).forEach([&](const Row& row) {
        const core::ComplaintFiling filing = filingFrom(row);
        found.emplace(filing.id, filing);
    });
    std::vector<core::ComplaintFiling> inOrder;
    inOrder.reserve(found.size());
    for (const core::ComplaintId each : ids)
        if (const auto filing = found.find(each); filing != found.end())
            inOrder.push_back(filing->second);
    return inOrder;
}

std::map<core::ComplaintId, std::set<core::TagId>>
FilingSql::tags(const std::vector<core::ComplaintId>& ids) const
{
    std::map<core::ComplaintId, std::set<core::TagId>> found;
    m_scope.connection.prepare(kTags).bind(":ids", idList(ids)).forEach([&](const Row& row) {
        found[row.id<core::ComplaintId>("complaint_id")].insert(row.id<core::TagId>("tag_id"));
    });
    return found;
}

std::vector<core::PlacedCount> FilingSql::placed() const
{
    return m_scope.connection.prepare(kPlaced).all([](const Row& row) {
        return core::PlacedCount{.category = row.optionalId<core::CategoryId>("category_id"),
                                 .channel = row.optionalId<core::ChannelId>("channel_id"),
                                 .touchpoint = row.id<core::TouchpointId>("touchpoint_id"),
                                 .count = row.smallInteger("how_many")};
    });
}

void FilingSql::save(const core::ComplaintFiling& filing)
{
    Connection& connection = m_scope.connection;
    auto before = connection.prepare(kReadOne).bind(":id", filing.id).first([](const Row& row) {
        return Filed{filingFrom(row), outlineFrom(row)};
    });
    if (!before)
        return;
    if (filing.tags)
        before->filing.tags = std::move(tags({filing.id})[filing.id]);
    if (before->filing == filing)
        return;
    write(connection, filing, before->outline);
    if (filing.tags)
        writeTags(connection, filing.id, *before->filing.tags, *filing.tags);
    recordSave(m_scope.changes, core::EntityKind::Complaint, nameOf(filing.id), std::optional(before->filing),
               filing);
}

std::vector<core::ComplaintId> FilingSql::duplicatesOf(core::ComplaintId id) const
{
    return m_scope.connection.prepare(kDuplicates).bind(":id", id).all([](const Row& row) {
        return row.id<core::ComplaintId>("id");
    });
}

std::optional<core::ComplaintId> FilingSql::findByReference(const QString& reference) const
{
    return m_scope.connection.prepare(kByReference).bind(":reference", reference).first([](const Row& row) {
        return row.id<core::ComplaintId>("id");
    });
}

} // namespace cxw::storage
