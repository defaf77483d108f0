#include "storage/complaint/customer_sql.h"

#include "core/search_text.h"
#include "storage/complaint/complaint_read_sql.h"
#include "storage/complaint/complaint_search_sql.h"
#include "storage/record_fields.h"
#include "storage/sql/connection.h"

#include <algorithm>

namespace cxw::storage {
namespace {

constexpr auto kFind = R"sql(
    SELECT id, name, organisation, contact, note, created_at_ms FROM customer WHERE id = :id
)sql"; // primary key

constexpr auto kFindKept = R"sql(
    SELECT id, name, organisation, contact, note, created_at_ms
    FROM customer
    WHERE id = :id AND removed_at_ms IS NULL
)sql"; // primary key

constexpr auto kAll = R"sql(
    SELECT id, name, organisation, contact, note, created_at_ms
    FROM customer
    WHERE removed_at_ms IS NULL
    ORDER BY id
)sql";

constexpr auto kFirstByName = R"sql(
    SELECT id, name, organisation, contact, note, created_at_ms
    FROM customer
    WHERE removed_at_ms IS NULL
    ORDER BY sort_name, id
    LIMIT :limit
)sql"; // index customer_by_name

constexpr auto kMatching = R"sql(
    SELECT id, name, organisation, contact, note, created_at_ms
    FROM customer
    WHERE removed_at_ms IS NULL
      AND id IN (SELECT rowid FROM customer_text WHERE customer_text MATCH :text)
    ORDER BY sort_name, id
    LIMIT :limit
)sql"; // the search

constexpr auto kName = R"sql(
    SELECT name FROM customer WHERE id = :id
)sql"; // primary key

constexpr auto kComplaints = R"sql(
    SELECT count(*) AS n FROM complaint WHERE customer_id = :customer AND removed_at_ms IS NULL
)sql"; // index complaint_by_customer

constexpr auto kComplaintIds = R"sql(
    SELECT id FROM complaint WHERE customer_id = :customer AND removed_at_ms IS NULL
)sql"; // index complaint_by_customer

constexpr auto kLastSummary = R"sql(
    SELECT summary FROM complaint
    WHERE customer_id = :customer AND removed_at_ms IS NULL
    ORDER BY received_at_ms DESC, id DESC
    LIMIT 1
)sql"; // index complaint_by_customer

constexpr auto kLastPromise = R"sql(
    SELECT promise.id, promise.text, promise.due_at_ms, promise.by_id, promise.kept, promise.kept_at_ms
    FROM complaint
    JOIN promise ON promise.complaint_id = complaint.id
    WHERE complaint.customer_id = :customer AND complaint.removed_at_ms IS NULL
    ORDER BY promise.id DESC
    LIMIT 1
)sql"; // indexes complaint_by_customer, promise_by_complaint

// Not an upsert, see complaint_write_sql.cpp.
constexpr auto kInsert = R"sql(
    INSERT INTO customer (id, name, organisation, contact, note, created_at_ms, sort_name)
    VALUES (:id, :name, :organisation, :contact, :note, :created_at_ms, :sort_name)
)sql";

constexpr auto kSave = R"sql(
    INSERT INTO customer (id, name, organisation, contact, note, created_at_ms, sort_name)
    VALUES (:id, :name, :organisation, :contact, :note, :created_at_ms, :sort_name)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, organisation = excluded.organisation, contact = excluded.contact,
        note = excluded.note, created_at_ms = excluded.created_at_ms, sort_name = excluded.sort_name,
        removed_at_ms = NULL
)sql";

constexpr auto kSetSortName = R"sql(
    UPDATE customer SET sort_name = :sort_name WHERE id = :id
)sql"; // primary key

constexpr auto kRemove = R"sql(
    UPDATE customer SET removed_at_ms = :now WHERE id = :id
)sql"; // primary key

core::Customer customerFrom(const Row& row)
{
    return {.id = row.id<core::CustomerId>("id"),
            .name = row.text("name"),
            .organisation = row.text("organisation"),
            .contact = row.text("contact"),
            .note = row.text("note"),
            .createdAt = row.instant("created_at_ms")};
}

} // namespace

std::vector<core::Customer> CustomerSql::all() const
{
    return readCustomers(m_scope.connection);
}

std::optional<core::Customer> CustomerSql::find(core::CustomerId id) const
{
    return m_scope.connection.prepare(kFind).bind(":id", id).first(customerFrom);
}

std::optional<core::Customer> CustomerSql::findKept(core::CustomerId id) const
{
    return m_scope.connection.prepare(kFindKept).bind(":id", id).first(customerFrom);
}

std::vector<core::CustomerMatch> CustomerSql::matching(const QString& typed, int limit) const
{
    const auto words = wordsToFind(typed);
    if (words && words->empty())
        return {};
    Statement statement = m_scope.connection.prepare(words ? kMatching : kFirstByName);
    if (words)
        statement.bind(":text", expressionFor(*words));
    std::vector<core::CustomerMatch> matches;
    for (const core::Customer& each : statement.bind(":limit", std::max(limit, 0)).all(customerFrom))
        matches.push_back(matchFor(each));
    return matches;
}

core::CustomerMatch CustomerSql::matchFor(const core::Customer& customer) const
{
    Connection& connection = m_scope.connection;
    const auto complaints =
        connection.prepare(kComplaints).bind(":customer", customer.id).first([](const Row& row) {
            return row.smallInteger("n");
        });
    const auto summary =
        connection.prepare(kLastSummary).bind(":customer", customer.id).first([](const Row& row) {
            return row.text("summary");
        });
    return {.customer = customer,
            .complaints = complaints.value_or(0),
            .lastSummary = summary.value_or(QString()),
            .lastPromise =
                connection.prepare(kLastPromise).bind(":customer", customer.id).first([](const Row& row) {
                    return promiseFrom(row);
                })};
}

void CustomerSql::save(const core::Customer& customer)
{
    const auto known = find(customer.id); // also in the bin
    const auto before = known ? findKept(customer.id) : std::nullopt;
    if (!recordSave(m_scope.changes, core::EntityKind::Customer, nameOf(customer.id), before, customer))
        return;
    m_scope.connection.prepare(known ? kSave : kInsert)
        .bind(":id", customer.id)
        .bind(":name", customer.name)
        .bind(":organisation", customer.organisation)
        .bind(":contact", customer.contact)
        .bind(":note", customer.note)
        .bind(":created_at_ms", customer.createdAt)
        .bind(":sort_name", core::foldedText(customer.name))
        .run();
    if (before)
        takeFromSearch(m_scope.connection, customer.id, wordsOf(*before));
    putIntoSearch(m_scope.connection, customer.id, wordsOf(customer));
    if (known && known->name != customer.name)
        rename(customer, known->name);
}

/// Complaints are found by the name of their customer.
void CustomerSql::rename(const core::Customer& customer, const QString& oldName)
{
    const auto ids =
        m_scope.connection.prepare(kComplaintIds).bind(":customer", customer.id).all([](const Row& row) {
            return row.id<core::ComplaintId>("id");
        });
    forEachOf(m_scope.connection, ids, [&](const core::Complaint& each) {
        takeFromSearch(m_scope.connection, each.id, wordsOf(each, oldName));
        putIntoSearch(m_scope.connection, each.id, wordsOf(each, customer.name));
        return true;
    });
}

void CustomerSql::remove(core::CustomerId id)
{
    const auto before = findKept(id);
    if (!before)
        return;
    m_scope.connection.prepare(kRemove).bind(":now", m_scope.now).bind(":id", id).run();
    takeFromSearch(m_scope.connection, id, wordsOf(*before));
    recordRemoval(m_scope.changes, core::EntityKind::Customer, nameOf(id), *before);
}

QString customerNameOf(Connection& connection, const std::optional<core::CustomerId>& id)
{
    if (!id)
        return {};
    return connection.prepare(kName)
        .bind(":id", *id)
        .first([](const Row& row) { return row.text("name"); })
        .value_or(QString());
}

std::vector<core::Customer> readCustomers(Connection& connection)
{
    return connection.prepare(kAll).all(customerFrom);
}

void writeSortName(Connection& connection, const core::Customer& customer)
{
    connection.prepare(kSetSortName)
        .bind(":sort_name", core::foldedText(customer.name))
        .bind(":id", customer.id)
        .run();
}

} // namespace cxw::storage
