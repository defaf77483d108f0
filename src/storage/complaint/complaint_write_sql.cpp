#include "storage/complaint/complaint_write_sql.h"

#include "storage/complaint_words.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

// An upsert is taken back as a whole when it fails, for which the search has to write what it has pending.
// Very many new complaints do without it.
constexpr auto kInsert = R"sql(
    INSERT INTO complaint (
        id, reference, source_reference, received_at_ms, first_response_at_ms, resolved_at_ms, closed_at_ms,
        logged_at_ms, status, is_settled, is_incomplete, steps_done, steps_not_applicable, promise_due_at_ms,
        agent_id, customer_id, channel_id, is_public, touchpoint_id, category_id, product_id, severity,
        verified, outcome, money_minor_units, currency, handling_minutes, policy_cited, defection,
        defection_reason, satisfaction_after, preventable, duplicate_of_id, times_reopened, summary,
        description, remedy_wanted, remedy_given, extra_fields, cause_id, legal_hold, anonymised_at_ms)
    VALUES (
        :id, :reference, :source_reference, :received_at_ms, :first_response_at_ms, :resolved_at_ms,
        :closed_at_ms, :logged_at_ms, :status, :is_settled, :is_incomplete, :steps_done,
        :steps_not_applicable, :promise_due_at_ms, :agent_id, :customer_id, :channel_id, :is_public,
        :touchpoint_id, :category_id, :product_id, :severity, :verified, :outcome, :money_minor_units,
        :currency, :handling_minutes, :policy_cited, :defection, :defection_reason, :satisfaction_after,
        :preventable, :duplicate_of_id, :times_reopened, :summary, :description, :remedy_wanted,
        :remedy_given, :extra_fields, :cause_id, :legal_hold, :anonymised_at_ms)
)sql";

constexpr auto kSave = R"sql(
    INSERT INTO complaint (
        id, reference, source_reference, received_at_ms, first_response_at_ms, resolved_at_ms, closed_at_ms,
        logged_at_ms, status, is_settled, is_incomplete, steps_done, steps_not_applicable, promise_due_at_ms,
        agent_id, customer_id, channel_id, is_public, touchpoint_id, category_id, product_id, severity,
        verified, outcome, money_minor_units, currency, handling_minutes, policy_cited, defection,
        defection_reason, satisfaction_after, preventable, duplicate_of_id, times_reopened, summary,
        description, remedy_wanted, remedy_given, extra_fields, cause_id, legal_hold, anonymised_at_ms)
    VALUES (
        :id, :reference, :source_reference, :received_at_ms, :first_response_at_ms, :resolved_at_ms,
        :closed_at_ms, :logged_at_ms, :status, :is_settled, :is_incomplete, :steps_done,
        :steps_not_applicable, :promise_due_at_ms, :agent_id, :customer_id, :channel_id, :is_public,
        :touchpoint_id, :category_id, :product_id, :severity, :verified, :outcome, :money_minor_units,
        :currency, :handling_minutes, :policy_cited, :defection, :defection_reason, :satisfaction_after,
        :preventable, :duplicate_of_id, :times_reopened, :summary, :description, :remedy_wanted,
        :remedy_given, :extra_fields, :cause_id, :legal_hold, :anonymised_at_ms)
    ON CONFLICT (id) DO UPDATE SET
        reference = excluded.reference, source_reference = excluded.source_reference,
        received_at_ms = excluded.received_at_ms, first_response_at_ms = excluded.first_response_at_ms,
        resolved_at_ms = excluded.resolved_at_ms, closed_at_ms = excluded.closed_at_ms,
        logged_at_ms = excluded.logged_at_ms, status = excluded.status, is_settled = excluded.is_settled,
        is_incomplete = excluded.is_incomplete, steps_done = excluded.steps_done,
        steps_not_applicable = excluded.steps_not_applicable,
        promise_due_at_ms = excluded.promise_due_at_ms, agent_id = excluded.agent_id,
        customer_id = excluded.customer_id, channel_id = excluded.channel_id,
        is_public = excluded.is_public, touchpoint_id = excluded.touchpoint_id,
        category_id = excluded.category_id, product_id = excluded.product_id, severity = excluded.severity,
        verified = excluded.verified, outcome = excluded.outcome,
        money_minor_units = excluded.money_minor_units, currency = excluded.currency,
        handling_minutes = excluded.handling_minutes, policy_cited = excluded.policy_cited,
        defection = excluded.defection, defection_reason = excluded.defection_reason,
        satisfaction_after = excluded.satisfaction_after, preventable = excluded.preventable,
        duplicate_of_id = excluded.duplicate_of_id, times_reopened = excluded.times_reopened,
        summary = excluded.summary, description = excluded.description,
        remedy_wanted = excluded.remedy_wanted, remedy_given = excluded.remedy_given,
        extra_fields = excluded.extra_fields, cause_id = excluded.cause_id, legal_hold = excluded.legal_hold,
        anonymised_at_ms = excluded.anonymised_at_ms, removed_at_ms = NULL
)sql";

constexpr auto kSetMarks = R"sql(
    UPDATE complaint
    SET is_settled = :is_settled, is_incomplete = :is_incomplete, steps_done = :steps_done,
        steps_not_applicable = :steps_not_applicable, promise_due_at_ms = :promise_due_at_ms
    WHERE id = :id
)sql"; // primary key

constexpr auto kSaveStep = R"sql(
    INSERT INTO complaint_step (complaint_id, step, state, at_ms, line)
    VALUES (:complaint, :step, :state, :at_ms, :line)
)sql";

constexpr auto kRemoveSteps = R"sql(
    DELETE FROM complaint_step WHERE complaint_id = :complaint
)sql"; // primary key, its first column

constexpr auto kSavePromise = R"sql(
    INSERT INTO promise (id, complaint_id, text, due_at_ms, by_id, kept, kept_at_ms, pos)
    VALUES (:id, :complaint, :text, :due_at_ms, :by_id, :kept, :kept_at_ms, :pos)
)sql";

constexpr auto kRemovePromises = R"sql(
    DELETE FROM promise WHERE complaint_id = :complaint
)sql"; // index promise_by_complaint

constexpr auto kSaveTag = R"sql(
    INSERT INTO complaint_tag (complaint_id, tag_id) VALUES (:complaint, :tag)
)sql";

constexpr auto kRemoveTags = R"sql(
    DELETE FROM complaint_tag WHERE complaint_id = :complaint
)sql"; // primary key, its first column

constexpr auto kSaveCitation = R"sql(
    INSERT INTO policy_citation (complaint_id, pos, phrase, at_ms) VALUES (:complaint, :pos, :phrase, :at_ms)
)sql";

constexpr auto kRemoveCitations = R"sql(
    DELETE FROM policy_citation WHERE complaint_id = :complaint
)sql"; // primary key, its first column

template <class Choice> std::optional<QString> codeOf(const std::optional<Choice>& choice)
{
    return choice ? std::optional(core::codeOf(*choice)) : std::nullopt;
}

void bindMarks(Statement& statement, const core::Complaint& complaint)
{
    const core::StepMarks marks = core::marksOf(complaint.steps);
    statement.bind(":is_settled", core::isSettled(complaint.status))
        .bind(":is_incomplete", !core::missingIn(complaint).empty())
        .bind(":steps_done", marks.done)
        .bind(":steps_not_applicable", marks.notApplicable)
        .bind(":promise_due_at_ms", core::nextPromiseDue(complaint));
}

void bindTimes(Statement& statement, const core::Complaint& complaint)
{
    statement.bind(":received_at_ms", complaint.receivedAt)
        .bind(":first_response_at_ms", complaint.firstResponseAt)
        .bind(":resolved_at_ms", complaint.resolvedAt)
        .bind(":closed_at_ms", complaint.closedAt)
        .bind(":logged_at_ms", complaint.loggedAt);
}

void bindReferences(Statement& statement, const core::Complaint& complaint)
{
    statement.bind(":agent_id", complaint.agent)
        .bind(":customer_id", complaint.customer)
        .bind(":channel_id", complaint.channel)
        .bind(":touchpoint_id", complaint.touchpoint)
        .bind(":category_id", complaint.category)
        .bind(":product_id", complaint.product)
        .bind(":cause_id", complaint.cause)
        .bind(":duplicate_of_id", complaint.duplicateOf);
}

void bindTexts(Statement& statement, const core::Complaint& complaint)
{
    statement.bind(":reference", complaint.reference)
        .bind(":source_reference", complaint.sourceReference)
        .bind(":summary", complaint.summary)
        .bind(":description", complaint.description)
        .bind(":remedy_wanted", complaint.remedyWanted)
        .bind(":remedy_given", complaint.remedyGiven)
        .bind(":extra_fields", extraFieldsText(complaint.extraFields));
}

void bindJudgements(Statement& statement, const core::Complaint& complaint)
{
    const core::Money money = complaint.money.value_or(core::Money());
    statement.bind(":status", core::codeOf(complaint.status))
        .bind(":is_public", complaint.isPublic)
        .bind(":severity", complaint.severity)
        .bind(":verified", core::codeOf(complaint.verified))
        .bind(":outcome", codeOf(complaint.outcome))
        .bind(":money_minor_units", complaint.money ? std::optional(money.minorUnits) : std::nullopt)
        .bind(":currency", money.currency)
        .bind(":handling_minutes", complaint.handlingMinutes)
        .bind(":policy_cited", complaint.policyCited)
        .bind(":defection", core::codeOf(complaint.defection))
        .bind(":defection_reason", codeOf(complaint.defectionReason))
        .bind(":satisfaction_after", complaint.satisfactionAfter)
        .bind(":preventable", complaint.preventable)
        .bind(":times_reopened", complaint.timesReopened)
        .bind(":legal_hold", complaint.legalHold)
        .bind(":anonymised_at_ms", complaint.anonymisedAt);
}

void writeRow(Connection& connection, std::string_view sql, const core::Complaint& complaint)
{
    Statement statement = connection.prepare(sql);
    statement.bind(":id", complaint.id);
    bindTimes(statement, complaint);
    bindReferences(statement, complaint);
    bindTexts(statement, complaint);
    bindJudgements(statement, complaint);
    bindMarks(statement, complaint);
    statement.run();
}

void addSteps(Connection& connection, const core::Complaint& complaint)
{
    for (const core::ResolveStep step : core::kResolveSteps)
        if (const auto& record = complaint.steps.at(std::size_t(step)))
            connection.prepare(kSaveStep)
                .bind(":complaint", complaint.id)
                .bind(":step", core::codeOf(step))
                .bind(":state", core::codeOf(record->state))
                .bind(":at_ms", record->at)
                .bind(":line", record->line)
                .run();
}

void addPromises(Connection& connection, const core::Complaint& complaint)
{
    qint64 position = 0;
    for (const core::Promise& each : complaint.promises)
        connection.prepare(kSavePromise)
            .bind(":id", each.id)
            .bind(":complaint", complaint.id)
            .bind(":text", each.text)
            .bind(":due_at_ms", each.due)
            .bind(":by_id", each.by)
            .bind(":kept", each.kept)
            .bind(":kept_at_ms", each.keptAt)
            .bind(":pos", position += 1024)
            .run();
}

void addTags(Connection& connection, const core::Complaint& complaint)
{
    for (const core::TagId each : complaint.tags)
        connection.prepare(kSaveTag).bind(":complaint", complaint.id).bind(":tag", each).run();
}

void addCitations(Connection& connection, const core::Complaint& complaint)
{
    qint64 position = 0;
    for (const core::PolicyCitation& each : complaint.citations)
        connection.prepare(kSaveCitation)
            .bind(":complaint", complaint.id)
            .bind(":pos", ++position)
            .bind(":phrase", each.phrase)
            .bind(":at_ms", each.at)
            .run();
}

} // namespace

void insertComplaint(Connection& connection, const core::Complaint& complaint)
{
    writeRow(connection, kInsert, complaint);
    addSteps(connection, complaint);
    addPromises(connection, complaint);
    addTags(connection, complaint);
    addCitations(connection, complaint);
}

void writeComplaint(Connection& connection, const core::Complaint& complaint,
                    const std::optional<core::Complaint>& before)
{
    writeRow(connection, kSave, complaint);
    if (!before || before->steps != complaint.steps) {
        connection.prepare(kRemoveSteps).bind(":complaint", complaint.id).run();
        addSteps(connection, complaint);
    }
    if (!before || before->promises != complaint.promises) {
        connection.prepare(kRemovePromises).bind(":complaint", complaint.id).run();
        addPromises(connection, complaint);
    }
    if (!before || before->tags != complaint.tags) {
        connection.prepare(kRemoveTags).bind(":complaint", complaint.id).run();
        addTags(connection, complaint);
    }
    if (!before || before->citations != complaint.citations) {
        connection.prepare(kRemoveCitations).bind(":complaint", complaint.id).run();
        addCitations(connection, complaint);
    }
}

void writeMarks(Connection& connection, const core::Complaint& complaint)
{
    Statement statement = connection.prepare(kSetMarks);
    bindMarks(statement, complaint);
    statement.bind(":id", complaint.id).run();
}

} // namespace cxw::storage
