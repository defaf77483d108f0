#include "storage/complaint/complaint_read_sql.h"

#include "storage/complaint_words.h"
#include "storage/sql/connection.h"
#include "storage/sql/id_list.h"

#include <algorithm>
#include <map>

namespace cxw::storage {
namespace {

constexpr auto kRead = R"sql(
    SELECT id, reference, source_reference, received_at_ms, first_response_at_ms, resolved_at_ms,
           closed_at_ms, logged_at_ms, status, agent_id, customer_id, channel_id, is_public, touchpoint_id,
           category_id, product_id, severity, verified, outcome, money_minor_units, currency,
           handling_minutes, policy_cited, defection, defection_reason, satisfaction_after, preventable,
           duplicate_of_id, times_reopened, summary, description, remedy_wanted, remedy_given, extra_fields,
           cause_id, legal_hold, anonymised_at_ms
    FROM complaint
    WHERE id IN (SELECT value FROM json_each(:ids)) AND (removed_at_ms IS NULL OR :with_removed)
)sql"; // primary key

constexpr auto kSteps = R"sql(
    SELECT complaint_id, step, state, at_ms, line
    FROM complaint_step
    WHERE complaint_id IN (SELECT value FROM json_each(:ids))
)sql"; // primary key, its first column

constexpr auto kPromises = R"sql(
    SELECT id, complaint_id, text, due_at_ms, by_id, kept, kept_at_ms
    FROM promise
    WHERE complaint_id IN (SELECT value FROM json_each(:ids))
    ORDER BY complaint_id, pos
)sql"; // index promise_by_complaint

constexpr auto kTags = R"sql(
    SELECT complaint_id, tag_id
    FROM complaint_tag
    WHERE complaint_id IN (SELECT value FROM json_each(:ids))
)sql"; // primary key, its first column

constexpr auto kCitations = R"sql(
    SELECT complaint_id, phrase, at_ms
    FROM policy_citation
    WHERE complaint_id IN (SELECT value FROM json_each(:ids))
    ORDER BY complaint_id, pos
)sql"; // primary key, its first column

constexpr auto kAllIds = R"sql(
    SELECT id FROM complaint WHERE removed_at_ms IS NULL ORDER BY id
)sql";

/// How many complaints are read at once.
constexpr std::size_t kBatch = 200;

using ComplaintsById = std::map<core::ComplaintId, core::Complaint>;

template <class Decode> auto optionalChoice(const Row& row, std::string_view column, Decode decode)
{
    using Choice = decltype(decode(QStringView()));
    return row.isNull(column) ? Choice() : Choice(known(decode(row.text(column)), column));
}

std::optional<core::Money> moneyFrom(const Row& row)
{
    if (row.isNull("money_minor_units"))
        return std::nullopt;
    return core::Money{row.integer("money_minor_units"), row.text("currency")};
}

core::Complaint complaintFrom(const Row& row)
{
    return {.id = row.id<core::ComplaintId>("id"),
            .reference = row.text("reference"),
            .sourceReference = row.text("source_reference"),
            .receivedAt = row.instant("received_at_ms"),
            .firstResponseAt = row.optionalInstant("first_response_at_ms"),
            .resolvedAt = row.optionalInstant("resolved_at_ms"),
            .closedAt = row.optionalInstant("closed_at_ms"),
            .loggedAt = row.instant("logged_at_ms"),
            .agent = row.optionalId<core::PersonId>("agent_id"),
            .customer = row.optionalId<core::CustomerId>("customer_id"),
            .channel = row.optionalId<core::ChannelId>("channel_id"),
            .isPublic = row.boolean("is_public"),
            .touchpoint = row.optionalId<core::TouchpointId>("touchpoint_id"),
            .category = row.optionalId<core::CategoryId>("category_id"),
            .product = row.optionalId<core::ProductId>("product_id"),
            .summary = row.text("summary"),
            .description = row.text("description"),
            .severity = row.optionalSmallInteger("severity"),
            .remedyWanted = row.text("remedy_wanted"),
            .remedyGiven = row.text("remedy_given"),
            .verified = known(core::verifiedFrom(row.text("verified")), "verified"),
            .outcome = optionalChoice(row, "outcome", core::outcomeFrom),
            .money = moneyFrom(row),
            .handlingMinutes = row.optionalSmallInteger("handling_minutes"),
            .policyCited = row.boolean("policy_cited"),
            .defection = known(core::defectionFrom(row.text("defection")), "defection"),
            .defectionReason = optionalChoice(row, "defection_reason", core::defectionReasonFrom),
            .satisfactionAfter = row.optionalSmallInteger("satisfaction_after"),
            .cause = row.optionalId<core::CauseId>("cause_id"),
            .preventable = row.optionalBoolean("preventable"),
            .status = known(core::complaintStatusFrom(row.text("status")), "status"),
            .duplicateOf = row.optionalId<core::ComplaintId>("duplicate_of_id"),
            .timesReopened = row.smallInteger("times_reopened"),
            .legalHold = row.optionalText("legal_hold"),
            .anonymisedAt = row.optionalInstant("anonymised_at_ms"),
            .extraFields = known(extraFieldsFrom(row.text("extra_fields")), "extra_fields")};
}

core::StepRecord stepFrom(const Row& row)
{
    return {.state = known(core::stepStateFrom(row.text("state")), "state"),
            .at = row.instant("at_ms"),
            .line = row.text("line")};
}

void readParts(Connection& connection, const QString& ids, ComplaintsById& found)
{
    connection.prepare(kSteps).bind(":ids", ids).forEach([&](const Row& row) {
        const auto complaint = found.find(row.id<core::ComplaintId>("complaint_id"));
        if (complaint != found.end())
            complaint->second.steps.at(std::size_t(known(core::resolveStepFrom(row.text("step")), "step"))) =
                stepFrom(row);
    });
    connection.prepare(kPromises).bind(":ids", ids).forEach([&](const Row& row) {
        const auto complaint = found.find(row.id<core::ComplaintId>("complaint_id"));
        if (complaint != found.end())
            complaint->second.promises.push_back(promiseFrom(row));
    });
    connection.prepare(kTags).bind(":ids", ids).forEach([&](const Row& row) {
        const auto complaint = found.find(row.id<core::ComplaintId>("complaint_id"));
        if (complaint != found.end())
            complaint->second.tags.insert(row.id<core::TagId>("tag_id"));
    });
    connection.prepare(kCitations).bind(":ids", ids).forEach([&](const Row& row) {
        const auto complaint = found.find(row.id<core::ComplaintId>("complaint_id"));
        if (complaint != found.end())
            complaint->second.citations.push_back({row.text("phrase"), row.instant("at_ms")});
    });
}

} // namespace

core::Promise promiseFrom(const Row& row)
{
    return {.id = row.id<core::PromiseId>("id"),
            .text = row.text("text"),
            .due = row.optionalInstant("due_at_ms"),
            .by = row.optionalId<core::PersonId>("by_id"),
            .kept = row.optionalBoolean("kept"),
            .keptAt = row.optionalInstant("kept_at_ms")};
}

std::vector<core::Complaint> readComplaints(Connection& connection, const std::vector<core::ComplaintId>& ids,
                                            Bin bin)
{
    const QString list = idList(ids);
    ComplaintsById found;
    connection.prepare(kRead)
        .bind(":ids", list)
        .bind(":with_removed", bin == Bin::Included)
        .forEach([&](const Row& row) {
            core::Complaint complaint = complaintFrom(row);
            found.emplace(complaint.id, std::move(complaint));
        });
    readParts(connection, list, found);
    std::vector<core::Complaint> inOrder;
    for (const core::ComplaintId each : ids)
        if (const auto complaint = found.find(each); complaint != found.end())
            inOrder.push_back(std::move(complaint->second));
    return inOrder;
}

void forEachOf(Connection& connection, const std::vector<core::ComplaintId>& ids,
               const std::function<bool(const core::Complaint&)>& visit)
{
    for (std::size_t from = 0; from < ids.size(); from += kBatch) {
        const auto first = ids.begin() + std::ptrdiff_t(from);
        const auto last = first + std::ptrdiff_t(std::min(kBatch, ids.size() - from));
        for (const core::Complaint& each : readComplaints(connection, {first, last}))
            if (!visit(each))
                return;
    }
}

std::vector<core::ComplaintId> allComplaintIds(Connection& connection)
{
    return connection.prepare(kAllIds).all([](const Row& row) { return row.id<core::ComplaintId>("id"); });
}

} // namespace cxw::storage
