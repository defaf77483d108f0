#include "storage/complaint/complaint_sql.h"

#include "storage/complaint/complaint_search_sql.h"
#include "storage/complaint/complaint_write_sql.h"
#include "storage/complaint/customer_sql.h"
#include "storage/record_fields.h"
#include "storage/sql/connection.h"

#include <future>

namespace cxw::storage {
namespace {

// Three plain statements: one that may have to be taken back as a whole, such as an upsert, would make the
// search write what it has pending at every complaint.
constexpr auto kLastNumber = R"sql(
    SELECT last FROM complaint_reference WHERE year = :year
)sql"; // primary key

constexpr auto kFirstNumber = R"sql(
    INSERT INTO complaint_reference (year, last) VALUES (:year, 1)
)sql";

constexpr auto kSetLastNumber = R"sql(
    UPDATE complaint_reference SET last = :last WHERE year = :year
)sql"; // primary key

constexpr auto kTaken = R"sql(
    SELECT id FROM complaint WHERE reference = :reference
)sql"; // the index of its UNIQUE

constexpr auto kExists = R"sql(
    SELECT 1 AS found FROM complaint WHERE id = :id
)sql"; // primary key

constexpr auto kRemove = R"sql(
    UPDATE complaint SET removed_at_ms = :now WHERE id = :id
)sql"; // primary key

constexpr auto kRestore = R"sql(
    UPDATE complaint SET removed_at_ms = NULL WHERE id = :id
)sql"; // primary key

} // namespace

bool ComplaintSql::exists(core::ComplaintId id) const
{
    return m_scope.connection.prepare(kExists)
        .bind(":id", id)
        .first([](const Row& row) { return row.integer("found"); })
        .has_value();
}

QString ComplaintSql::takeReference(int year)
{
    QString reference = core::complaintReference(year, nextNumber(year));
    while (isTaken(reference)) // by what was brought in from elsewhere
        reference = core::complaintReference(year, nextNumber(year));
    return reference;
}

qint64 ComplaintSql::nextNumber(int year)
{
    Connection& connection = m_scope.connection;
    const auto last = connection.prepare(kLastNumber).bind(":year", year).first([](const Row& row) {
        return row.integer("last");
    });
    if (last)
        connection.prepare(kSetLastNumber).bind(":last", *last + 1).bind(":year", year).run();
    else
        connection.prepare(kFirstNumber).bind(":year", year).run();
    return last.value_or(0) + 1;
}

bool ComplaintSql::isTaken(const QString& reference) const
{
    return m_scope.connection.prepare(kTaken)
        .bind(":reference", reference)
        .first([](const Row& row) { return row.integer("id"); })
        .has_value();
}

void ComplaintSql::save(const core::Complaint& complaint)
{
    // A new one, as of an import, has nothing that would have to be read or taken away.
    const bool isNew = !exists(complaint.id);
    const auto before = isNew ? std::nullopt : find(complaint.id);
    if (before == complaint)
        return;
    if (isNew)
        insertComplaint(m_scope.connection, complaint);
    else
        writeComplaint(m_scope.connection, complaint, before);
    updateSearch(complaint, before);
    // Promises may change places without any field's telling so.
    if (!recordSave(m_scope.changes, core::EntityKind::Complaint, nameOf(complaint.id), before, complaint))
        m_scope.changes.touch(core::EntityKind::Complaint);
}

void ComplaintSql::saveNew(const std::vector<core::Complaint>& complaints)
{
    Connection& connection = m_scope.connection;
    if (!std::exchange(m_searchGathers, true))
        letSearchGather(connection);
    QStringList customers;
    for (const core::Complaint& each : complaints)
        customers += customerNameOf(connection, each.customer);
    // While the rows are written another thread folds their texts, which takes half as long.
    auto folded = std::async(std::launch::async, [&] { return wordsOf(complaints, customers); });
    for (const core::Complaint& each : complaints) {
        insertComplaint(connection, each);
        recordSave(m_scope.changes, core::EntityKind::Complaint, nameOf(each.id),
                   std::optional<core::Complaint>(), each);
    }
    const auto words = folded.get();
    for (std::size_t i = 0; i < complaints.size(); ++i)
        putIntoSearch(connection, complaints[i].id, words[i]);
}

void ComplaintSql::updateSearch(const core::Complaint& complaint,
                                const std::optional<core::Complaint>& before)
{
    Connection& connection = m_scope.connection;
    const ComplaintWords words = wordsOf(complaint, customerNameOf(connection, complaint.customer));
    if (before) {
        const ComplaintWords old = wordsOf(*before, customerNameOf(connection, before->customer));
        if (old == words)
            return;
        takeFromSearch(connection, before->id, old);
    }
    putIntoSearch(connection, complaint.id, words);
}

void ComplaintSql::remove(core::ComplaintId id)
{
    const auto before = find(id);
    if (!before)
        return;
    m_scope.connection.prepare(kRemove).bind(":now", m_scope.now).bind(":id", id).run();
    takeFromSearch(m_scope.connection, id,
                   wordsOf(*before, customerNameOf(m_scope.connection, before->customer)));
    recordRemoval(m_scope.changes, core::EntityKind::Complaint, nameOf(id), *before);
}

void ComplaintSql::restore(core::ComplaintId id)
{
    if (find(id))
        return;
    m_scope.connection.prepare(kRestore).bind(":id", id).run();
    const auto restored = find(id);
    if (!restored)
        return;
    updateSearch(*restored, std::nullopt);
    recordSave(m_scope.changes, core::EntityKind::Complaint, nameOf(id), std::optional<core::Complaint>(),
               *restored);
}

} // namespace cxw::storage
