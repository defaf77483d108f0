#include "storage/complaint/complaint_facts_sql.h"

#include "storage/complaint/complaint_filter_sql.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

// In the order of FactsReader.
constexpr auto kFacts = R"sql(
    SELECT c.id, c.received_at_ms, c.first_response_at_ms, c.resolved_at_ms, c.closed_at_ms, c.status,
           c.channel_id, c.touchpoint_id, c.category_id, c.severity, c.money_minor_units, c.currency,
           c.outcome, c.defection, c.defection_reason, c.times_reopened, c.steps_done,
           c.steps_not_applicable, c.cause_id
    FROM complaint c
    )sql";

constexpr auto kPromises = R"sql(
    SELECT p.due_at_ms, p.kept
    FROM promise p
    JOIN complaint c ON c.id = p.complaint_id
    )sql";

ComplaintConditions conditionsOf(Connection& connection, const core::ComplaintFilter& filter)
{
    return {connection, filter, {}, ComplaintConditions::Category::WithThoseUnder};
}

/// Makes facts of rows of kFacts.
class FactsReader final
{
public:
    [[nodiscard]] core::ComplaintFacts factsFrom(const NarrowRow& row)
    {
        return {.id = core::ComplaintId(row.integer(0)),
                .receivedAt = row.instant(1),
                .firstResponseAt = row.optionalInstant(2),
                .resolvedAt = row.optionalInstant(3),
                .closedAt = row.optionalInstant(4),
                .status = choice(row, 5, m_statuses, core::complaintStatusFrom),
                .channel = row.optionalId<core::ChannelId>(6),
                .touchpoint = row.optionalId<core::TouchpointId>(7),
                .category = row.optionalId<core::CategoryId>(8),
                .cause = row.optionalId<core::CauseId>(18),
                .severity = row.optionalSmallInteger(9),
                .money = moneyFrom(row),
                .outcome = optionalChoice(row, 12, m_outcomes, core::outcomeFrom),
                .defection = choice(row, 13, m_defections, core::defectionFrom),
                .defectionReason = optionalChoice(row, 14, m_reasons, core::defectionReasonFrom),
                .timesReopened = row.smallInteger(15),
                .steps = {row.smallInteger(16), row.smallInteger(17)}};
    }

private:
    template <class Choice, class Decode>
    static Choice choice(const NarrowRow& row, int place, DecodedTexts<Choice>& known, Decode decode)
    {
        return known.of(row.text(place), [&](const QString& code) {
            return storage::known(decode(code), "a code of a complaint");
        });
    }

    template <class Choice, class Decode>
    static std::optional<Choice> optionalChoice(const NarrowRow& row, int place, DecodedTexts<Choice>& known,
                                                Decode decode)
    {
        return row.isNull(place) ? std::nullopt : std::optional(choice(row, place, known, decode));
    }

    std::optional<core::Money> moneyFrom(const NarrowRow& row)
    {
        if (row.isNull(10))
            return std::nullopt;
        return core::Money{row.integer(10),
                           m_currencies.of(row.text(11), [](const QString& code) { return code; })};
    }

    DecodedTexts<core::ComplaintStatus> m_statuses;
    DecodedTexts<core::Outcome> m_outcomes;
    DecodedTexts<core::Defection> m_defections;
    DecodedTexts<core::DefectionReason> m_reasons;
    DecodedTexts<QString> m_currencies;
};

core::PromiseFacts promiseFrom(const NarrowRow& row)
{
    return {.due = row.optionalInstant(0),
            .kept = row.isNull(1) ? std::nullopt : std::optional(row.integer(1) != 0)};
}

} // namespace

void readFacts(Connection& connection, const core::ComplaintFilter& filter,
               const std::function<bool(const core::ComplaintFacts&)>& visit)
{
    const ComplaintConditions conditions = conditionsOf(connection, filter);
    Statement statement = connection.prepare(conditions.within(kFacts, {}));
    FactsReader reader;
    conditions.bindTo(statement).forEachNarrow(
        [&](const NarrowRow& row) { return visit(reader.factsFrom(row)); });
}

void readPromises(Connection& connection, const core::ComplaintFilter& filter,
                  const std::function<bool(const core::PromiseFacts&)>& visit)
{
    const ComplaintConditions conditions = conditionsOf(connection, filter);
    Statement statement = connection.prepare(conditions.within(kPromises, {}));
    conditions.bindTo(statement).forEachNarrow([&](const NarrowRow& row) { return visit(promiseFrom(row)); });
}

} // namespace cxw::storage
