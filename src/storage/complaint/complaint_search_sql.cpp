#include "storage/complaint/complaint_search_sql.h"

#include "storage/complaint/complaint_read_sql.h"
#include "storage/complaint/complaint_write_sql.h"
#include "storage/complaint/customer_sql.h"
#include "storage/sql/connection.h"

#include <algorithm>

namespace cxw::storage {
namespace {

constexpr auto kPutComplaint = R"sql(
    INSERT INTO complaint_text (rowid, reference, summary, body, people)
    VALUES (:id, :reference, :summary, :body, :people)
)sql";

constexpr auto kTakeComplaint = R"sql(
    INSERT INTO complaint_text (complaint_text, rowid, reference, summary, body, people)
    VALUES ('delete', :id, :reference, :summary, :body, :people)
)sql";

constexpr auto kPutCustomer = R"sql(
    INSERT INTO customer_text (rowid, words) VALUES (:id, :words)
)sql";

constexpr auto kTakeCustomer = R"sql(
    INSERT INTO customer_text (customer_text, rowid, words) VALUES ('delete', :id, :words)
)sql";

constexpr auto kEmptyComplaints = R"sql(
    INSERT INTO complaint_text (complaint_text) VALUES ('delete-all')
)sql";

constexpr auto kEmptyCustomers = R"sql(
    INSERT INTO customer_text (customer_text) VALUES ('delete-all')
)sql";

constexpr auto kGatherComplaints = R"sql(
    INSERT INTO complaint_text (complaint_text, rank) VALUES ('hashsize', 16777216)
)sql"; // bytes

constexpr auto kGatherCustomers = R"sql(
    INSERT INTO customer_text (customer_text, rank) VALUES ('hashsize', 16777216)
)sql";

constexpr auto kFoundAtMost = R"sql(
    SELECT count(*) AS n
    FROM (SELECT rowid FROM complaint_text WHERE complaint_text MATCH :text LIMIT :limit)
)sql";

constexpr auto kFound = R"sql(
    SELECT count(*) AS n FROM complaint_text WHERE complaint_text MATCH :text
)sql";

constexpr auto kFoundIds = R"sql(
    SELECT rowid FROM complaint_text WHERE complaint_text MATCH :text
)sql"; // the search gives them by rising rowid

constexpr auto kExtraFields = R"sql(
    SELECT id, extra_fields FROM complaint WHERE extra_fields <> ''
)sql";

constexpr auto kSetExtraFields = R"sql(
    UPDATE complaint SET extra_fields = :extra_fields WHERE id = :id
)sql";

constexpr int kMany = 2000;

/// What a list of pairs is to look like, for the rows whose own was damaged.
void mendExtraFields(Connection& connection)
{
    const auto rows = connection.prepare(kExtraFields).all([](const Row& row) {
        return std::pair(row.id<core::ComplaintId>("id"), row.text("extra_fields"));
    });
    for (const auto& [id, text] : rows)
        if (!extraFieldsFrom(text))
            connection.prepare(kSetExtraFields)
                .bind(":extra_fields", extraFieldsText({{QString(), text}}))
                .bind(":id", id)
                .run();
}

void rebuildCustomers(Connection& connection)
{
    connection.execute(kEmptyCustomers);
    for (const core::Customer& each : readCustomers(connection)) {
        putIntoSearch(connection, each.id, wordsOf(each));
        writeSortName(connection, each);
    }
}

void rebuildComplaints(Connection& connection)
{
    connection.execute(kEmptyComplaints);
    forEachOf(connection, allComplaintIds(connection), [&](const core::Complaint& each) {
        writeMarks(connection, each);
        putIntoSearch(connection, each.id, wordsOf(each, customerNameOf(connection, each.customer)));
        return true;
    });
}

} // namespace

void putIntoSearch(Connection& connection, core::ComplaintId id, const ComplaintWords& words)
{
    connection.prepare(kPutComplaint)
        .bind(":id", id)
        .bind(":reference", words.reference)
        .bind(":summary", words.summary)
        .bind(":body", words.body)
        .bind(":people", words.people)
        .run();
}

void takeFromSearch(Connection& connection, core::ComplaintId id, const ComplaintWords& words)
{
    connection.prepare(kTakeComplaint)
        .bind(":id", id)
        .bind(":reference", words.reference)
        .bind(":summary", words.summary)
        .bind(":body", words.body)
        .bind(":people", words.people)
        .run();
}

void putIntoSearch(Connection& connection, core::CustomerId id, const QString& words)
{
    connection.prepare(kPutCustomer).bind(":id", id).bind(":words", words).run();
}

void takeFromSearch(Connection& connection, core::CustomerId id, const QString& words)
{
    connection.prepare(kTakeCustomer).bind(":id", id).bind(":words", words).run();
}

QString expressionFor(const std::vector<QString>& words)
{
    QStringList parts;
    for (const QString& each : words)
        parts += QLatin1Char('"') + each + QStringLiteral("\"*");
    return parts.join(QStringLiteral(" AND "));
}

std::vector<core::ComplaintId> foundBy(Connection& connection, const std::vector<QString>& words)
{
    std::vector<core::ComplaintId> ids;
    if (!words.empty())
        connection.prepare(kFoundIds)
            .bind(":text", expressionFor(words))
            .forEachNarrow([&](const NarrowRow& row) {
                ids.emplace_back(row.integer(0));
                return true;
            });
    return ids;
}

bool findsMany(Connection& connection, std::vector<QString> words)
{
    std::ranges::sort(words, std::greater{}, &QString::size); // a long word rather finds few, which is enough
    return std::ranges::all_of(words, [&](const QString& word) {
        const auto found = connection.prepare(kFoundAtMost)
                               .bind(":text", expressionFor({word}))
                               .bind(":limit", kMany)
                               .first([](const Row& row) { return row.integer("n"); });
        return found == kMany;
    });
}

qint64 countFound(Connection& connection, const std::vector<QString>& words)
{
    if (words.empty())
        return 0;
    return connection.prepare(kFound)
        .bind(":text", expressionFor(words))
        .first([](const Row& row) { return row.integer("n"); })
        .value_or(0);
}

void letSearchGather(Connection& connection)
{
    connection.execute(kGatherComplaints);
    connection.execute(kGatherCustomers);
}

void rebuildComplaintSearch(Connection& connection)
{
    mendExtraFields(connection);
    rebuildCustomers(connection);
    rebuildComplaints(connection);
}

} // namespace cxw::storage
