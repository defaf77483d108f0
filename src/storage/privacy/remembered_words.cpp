#include "storage/privacy/remembered_words.h"

#include "storage/complaint/complaint_read_sql.h"
#include "storage/complaint/complaint_search_sql.h"
#include "storage/privacy/text_columns.h"
#include "storage/sql/connection.h"

#include <algorithm>
#include <array>
#include <string>

namespace cxw::storage {
namespace {

constexpr auto kHistoryOf = R"sql(
    SELECT seq, field, old_value, new_value FROM history
    WHERE (entity_kind = 'complaint'
           AND entity_id IN (SELECT CAST(value AS TEXT) FROM json_each(:complaints)))
       OR (entity_kind = 'customer'
           AND entity_id IN (SELECT CAST(value AS TEXT) FROM json_each(:customers)))
)sql"; // reads all of history

constexpr auto kHistoryOfOthers = R"sql(
    SELECT seq, old_value, new_value FROM history
    WHERE (old_value <> '' OR new_value <> '') AND entity_kind <> 'customer'
)sql"; // reads all of history

constexpr auto kEmptyHistory = R"sql(
    UPDATE history SET old_value = '', new_value = '' WHERE seq = :seq
)sql"; // primary key

constexpr auto kDrafts = R"sql(
    SELECT record_kind, record, field, text FROM draft
)sql";

constexpr auto kDraftsOf = R"sql(
    SELECT DISTINCT record_kind, record FROM draft
    WHERE record_kind = 'complaint'
      AND (record IN (SELECT CAST(value AS TEXT) FROM json_each(:complaints))
           OR record IN (SELECT record FROM draft
                         WHERE record_kind = 'complaint' AND field = 'customer_id'
                           AND text IN (SELECT CAST(value AS TEXT) FROM json_each(:customers))))
)sql";

constexpr auto kDraftTexts = R"sql(
    SELECT text FROM draft WHERE record_kind = :record_kind AND record = :record
)sql"; // primary key

constexpr auto kDiscardDraft = R"sql(
    DELETE FROM draft WHERE record_kind = :record_kind AND record = :record
)sql"; // primary key

constexpr auto kSettings = R"sql(
    SELECT name, value FROM setting
)sql";

constexpr auto kSetSetting = R"sql(
    UPDATE setting SET value = :value WHERE name = :name
)sql"; // primary key

constexpr auto kFoundComplaints = R"sql(
    SELECT rowid AS id FROM complaint_text WHERE complaint_text MATCH :text
)sql"; // the search

constexpr std::array kHarmlessFields{
    QLatin1String("reference"),
    QLatin1String("received_at"),
    QLatin1String("first_response_at"),
    QLatin1String("resolved_at"),
    QLatin1String("closed_at"),
    QLatin1String("logged_at"),
    QLatin1String("agent"),
    QLatin1String("channel"),
    QLatin1String("public"),
    QLatin1String("touchpoint"),
    QLatin1String("category"),
    QLatin1String("product"),
    QLatin1String("severity"),
    QLatin1String("verified"),
    QLatin1String("outcome"),
    QLatin1String("money"),
    QLatin1String("handling_minutes"),
    QLatin1String("policy_cited"),
    QLatin1String("defection"),
    QLatin1String("defection_reason"),
    QLatin1String("satisfaction_after"),
    QLatin1String("preventable"),
    QLatin1String("status"),
    QLatin1String("times_reopened"),
    QLatin1String("cause"),
    QLatin1String("tags"),
    QLatin1String("anonymised_at"),
};

struct HistoryRow
{
    qint64 sequence = 0;
    QString before;
    QString after;
};

HistoryRow historyRowFrom(const Row& row)
{
    return {row.integer("seq"), row.text("old_value"), row.text("new_value")};
}

std::vector<HistoryRow> historyOf(Connection& connection, const Remembered& whose)
{
    std::vector<HistoryRow> rows;
    connection.prepare(kHistoryOf)
        .bind(":complaints", whose.complaints)
        .bind(":customers", whose.customers)
        .forEach([&](const Row& row) {
            if (!isHarmlessField(row.text("field")))
                rows.push_back(historyRowFrom(row));
        });
    return rows;
}

std::vector<HistoryRow> historyNaming(Connection& connection, const Naming& person)
{
    std::vector<HistoryRow> rows;
    connection.prepare(kHistoryOfOthers).forEach([&](const Row& row) {
        HistoryRow each = historyRowFrom(row);
        if (person.isIn(each.before) || person.isIn(each.after))
            rows.push_back(std::move(each));
    });
    return rows;
}

using DraftRecord = std::pair<QString, QString>; ///< kind and record

DraftRecord recordFrom(const Row& row)
{
    return {row.text("record_kind"), row.text("record")};
}

std::vector<DraftRecord> draftsOf(Connection& connection, const Remembered& whose)
{
    return connection.prepare(kDraftsOf)
        .bind(":complaints", whose.complaints)
        .bind(":customers", whose.customers)
        .all(recordFrom);
}

std::vector<DraftRecord> draftsNaming(Connection& connection, const Naming& person)
{
    std::vector<DraftRecord> records;
    connection.prepare(kDrafts).forEach([&](const Row& row) {
        if (person.isIn(row.text("text")))
            records.push_back(recordFrom(row));
    });
    return records;
}

QStringList textsOf(Connection& connection, const DraftRecord& record)
{
    const auto texts = connection.prepare(kDraftTexts)
                           .bind(":record_kind", record.first)
                           .bind(":record", record.second)
                           .all([](const Row& row) { return row.text("text"); });
    return {texts.begin(), texts.end()};
}

void forgetHistory(Connection& connection, const Remembered& whose, const Naming& person,
                   Forgotten& forgotten)
{
    auto rows = historyOf(connection, whose);
    std::ranges::move(historyNaming(connection, person), std::back_inserter(rows));
    for (const HistoryRow& each : rows) {
        if (each.before.isEmpty() && each.after.isEmpty())
            continue;
        forgotten.texts << each.before << each.after;
        connection.prepare(kEmptyHistory).bind(":seq", each.sequence).run();
        ++forgotten.historyRows;
    }
}

void forgetDrafts(Connection& connection, const Remembered& whose, const Naming& person, Forgotten& forgotten)
{
    auto records = draftsOf(connection, whose);
    std::ranges::move(draftsNaming(connection, person), std::back_inserter(records));
    std::ranges::sort(records);
    records.erase(std::ranges::unique(records).begin(), records.end());
    for (const DraftRecord& each : records) {
        forgotten.texts += textsOf(connection, each);
        connection.prepare(kDiscardDraft).bind(":record_kind", each.first).bind(":record", each.second).run();
        ++forgotten.drafts;
    }
}

void forgetSettings(Connection& connection, const Naming& person)
{
    const auto settings = connection.prepare(kSettings).all(
        [](const Row& row) { return std::pair(row.text("name"), row.text("value")); });
    for (const auto& [name, value] : settings)
        if (person.isIn(value))
            connection.prepare(kSetSetting).bind(":value", person.without(value)).bind(":name", name).run();
}

/// The words of a complaint itself, without the name of its customer.
QString ownWords(const core::Complaint& complaint)
{
    const ComplaintWords words = wordsOf(complaint, QString());
    return words.summary + QLatin1Char(' ') + words.body;
}

QStringList complaintsNaming(Connection& connection, const Naming& person)
{
    std::vector<core::ComplaintId> found;
    for (const QString& each : person.words())
        std::ranges::move(
            connection.prepare(kFoundComplaints)
                .bind(":text", expressionFor(wordsToFind(each).value_or(std::vector<QString>())))
                .all([](const Row& row) { return row.id<core::ComplaintId>("id"); }),
            std::back_inserter(found));
    QStringList references;
    forEachOf(connection, found, [&](const core::Complaint& each) {
        if (person.isIn(ownWords(each)) && !references.contains(each.reference))
            references += each.reference;
        return true;
    });
    references.sort();
    return references;
}

int textsNaming(Connection& connection, const TextColumn& column, const Naming& person)
{
    int count = 0;
    const std::string sql = "SELECT COALESCE(\"" + std::string(column.column) + "\", '') AS words FROM \""
        + std::string(column.table) + '"';
    connection.prepare(sql).forEach([&](const Row& row) { count += person.isIn(row.text("words")) ? 1 : 0; });
    return count;
}

} // namespace

bool isHarmlessField(const QString& field)
{
    return std::ranges::find(kHarmlessFields, field) != kHarmlessFields.end();
}

QStringList wordsRemembered(Connection& connection, const Remembered& whose)
{
    QStringList words;
    for (const HistoryRow& each : historyOf(connection, whose))
        words << each.before << each.after;
    for (const DraftRecord& each : draftsOf(connection, whose))
        words += textsOf(connection, each);
    words.removeAll(QString());
    return words;
}

Forgotten forget(Connection& connection, const Remembered& whose, const Naming& person)
{
    Forgotten forgotten;
    forgetHistory(connection, whose, person, forgotten);
    forgetDrafts(connection, whose, person, forgotten);
    forgetSettings(connection, person);
    return forgotten;
}

Mentions mentionsOf(Connection& connection, const Naming& person)
{
    Mentions mentions{.complaints = complaintsNaming(connection, person)};
    for (const TextColumn& each : textColumns())
        if (each.holds == TextOf::OfOthers)
            mentions.elsewhere += textsNaming(connection, each, person);
    return mentions;
}

} // namespace cxw::storage
