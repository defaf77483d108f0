#include "storage/privacy/erasure_sql.h"

#include "core/storage_error.h"
#include "storage/codes.h"
#include "storage/complaint/complaint_read_sql.h"
#include "storage/complaint/complaint_search_sql.h"
#include "storage/complaint/complaint_write_sql.h"
#include "storage/complaint/customer_sql.h"
#include "storage/privacy/erasure_ledger.h"
#include "storage/privacy/remembered_words.h"
#include "storage/privacy/row_removal.h"
#include "storage/privacy/text_columns.h"
#include "storage/sql/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>

namespace cxw::storage {
namespace {

constexpr auto kComplaintsOf = R"sql(
    SELECT id FROM complaint WHERE customer_id = :customer
)sql"; // reads every row: those in the bin have no index

constexpr auto kHeld = R"sql(
    SELECT reference FROM complaint
    WHERE id IN (SELECT value FROM json_each(:ids)) AND legal_hold IS NOT NULL
    ORDER BY reference
)sql"; // primary key

constexpr auto kKeptCustomer = R"sql(
    SELECT id, name, organisation, contact, note, created_at_ms
    FROM customer
    WHERE id = :id AND removed_at_ms IS NULL
)sql"; // primary key

constexpr auto kCustomerNames = R"sql(
    SELECT name, contact FROM customer WHERE id = :id
)sql"; // primary key

constexpr auto kHideCustomer = R"sql(
    UPDATE customer SET removed_at_ms = COALESCE(removed_at_ms, :now) WHERE id = :id
)sql"; // primary key

constexpr auto kMarkAnonymised = R"sql(
    UPDATE complaint
    SET anonymised_at_ms = COALESCE(anonymised_at_ms, :now), summary = :erased,
        customer_id = CASE WHEN :keeps_customer THEN customer_id END
    WHERE id IN (SELECT value FROM json_each(:ids))
)sql"; // primary key

constexpr auto kNamedCustomers = R"sql(
    SELECT id FROM customer WHERE name <> '' OR contact <> '' OR note <> '' OR organisation <> ''
)sql"; // reads every row

constexpr auto kSpeakingComplaints = R"sql(
    SELECT id FROM complaint WHERE anonymised_at_ms IS NULL
)sql"; // reads every row

constexpr auto kAllComplaints = R"sql(
    SELECT id FROM complaint
)sql";

constexpr auto kRemoveLinks = R"sql(
    DELETE FROM link
    WHERE (from_kind = :from_kind AND from_id IN (SELECT CAST(value AS TEXT) FROM json_each(:from_ids)))
       OR (to_kind = :to_kind AND to_id IN (SELECT CAST(value AS TEXT) FROM json_each(:to_ids)))
)sql";

template <class Ids> QString listOf(const Ids& ids)
{
    QJsonArray values;
    for (const auto& each : ids)
        values.append(each.value());
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

/// One erasure on its way through the tables.
class Run final
{
public:
    Run(Connection& connection, const core::Erasure& erasure, core::Instant now)
        : m_connection(connection)
        , m_erasure(erasure)
        , m_now(now)
        , m_complaints(erasure.complaints)
    {
        if (erasure.customer) {
            m_customers.push_back(*erasure.customer);
            std::ranges::move(connection.prepare(kComplaintsOf)
                                  .bind(":customer", *erasure.customer)
                                  .all([](const Row& row) { return row.id<core::ComplaintId>("id"); }),
                              std::back_inserter(m_complaints));
        }
        std::ranges::sort(m_complaints);
        m_complaints.erase(std::ranges::unique(m_complaints).begin(), m_complaints.end());
        m_complaintIds = listOf(m_complaints);
        m_customerIds = listOf(m_customers);
    }

    void requireNoHold() const
    {
        const auto held = m_connection.prepare(kHeld).bind(":ids", m_complaintIds).all([](const Row& row) {
            return row.text("reference");
        });
        if (!held.empty())
            throw core::StorageError({core::ErrorKind::Constraint,
                                      QStringList(held.begin(), held.end()).join(QStringLiteral(", "))});
    }

    void collectWords()
    {
        for (const core::CustomerId each : m_customers)
            m_connection.prepare(kCustomerNames).bind(":id", each).forEach([&](const Row& row) {
                m_words.names << row.text("name") << row.text("contact");
            });
        m_words.names.removeAll(QString());
        collectTexts(TextOf::OfCustomer);
        collectTexts(TextOf::OfComplaint);
        m_words.texts += wordsRemembered(m_connection, remembered());
    }

    void takeFromSearches()
    {
        forEachOf(m_connection, m_complaints, [this](const core::Complaint& each) {
            takeFromSearch(m_connection, each.id, wordsOf(each, customerNameOf(m_connection, each.customer)));
            return true;
        });
        for (const core::CustomerId each : m_customers)
            if (const auto kept = keptCustomer(each))
                takeFromSearch(m_connection, each, wordsOf(*kept));
    }

    void takeWords()
    {
        if (m_erasure.keepsComplaints)
            anonymiseComplaints();
        else
            deleteThem(QStringLiteral("complaint"), core::EntityKind::Complaint, m_complaintIds);
        if (m_customers.empty())
            return;
        if (!m_erasure.keepsCustomer)
            return deleteThem(QStringLiteral("customer"), core::EntityKind::Customer, m_customerIds);
        overwrite(TextOf::OfCustomer);
        for (const core::CustomerId each : m_customers)
            m_connection.prepare(kHideCustomer).bind(":now", m_now).bind(":id", each).run();
    }

    void takeMemories()
    {
        const Forgotten forgotten = forget(m_connection, remembered(), Naming(m_words.names));
        m_words.texts += forgotten.texts;
        m_report.historyRows = forgotten.historyRows;
        m_report.drafts = forgotten.drafts;
        m_report.complaints = int(m_complaints.size());
    }

    void findMentions()
    {
        const Mentions mentions = mentionsOf(m_connection, Naming(m_words.names));
        m_report.mentionedIn = mentions.complaints;
        m_report.mentionedElsewhere = mentions.elsewhere;
    }

    void writeLedger() const
    {
        const QString salt = ledgerSalt(readLedger(m_connection));
        std::vector<LedgerEntry> entries;
        for (const core::CustomerId each : m_customers)
            entries.push_back({ledgerSubject(salt, each), salt,
                               m_erasure.keepsCustomer ? kAnonymisedAct : kErasedAct, m_now});
        for (const core::ComplaintId each : m_complaints)
            entries.push_back({ledgerSubject(salt, each), salt,
                               m_erasure.keepsComplaints ? kAnonymisedAct : kErasedAct, m_now});
        addToLedger(m_connection, entries);
    }

    [[nodiscard]] Erased take() { return {std::move(m_report), std::move(m_words)}; }

private:
    [[nodiscard]] Remembered remembered() const { return {m_complaintIds, m_customerIds}; }

    [[nodiscard]] std::optional<core::Customer> keptCustomer(core::CustomerId id) const
    {
        return m_connection.prepare(kKeptCustomer).bind(":id", id).first([](const Row& row) {
            return core::Customer{.id = row.id<core::CustomerId>("id"),
                                  .name = row.text("name"),
                                  .organisation = row.text("organisation"),
                                  .contact = row.text("contact"),
                                  .note = row.text("note"),
                                  .createdAt = row.instant("created_at_ms")};
        });
    }

    /// Which rows of a table are theirs, as a condition over `:ids`, and those ids.
    [[nodiscard]] std::pair<std::string, QString> theirs(const TextColumn& column) const
    {
        const bool ofComplaint = column.holds == TextOf::OfComplaint;
        const std::string_view owner = ofComplaint ? "complaint" : "customer";
        const std::string key = column.table == owner ? "id" : std::string(owner) + "_id";
        return {" WHERE \"" + key + "\" IN (SELECT value FROM json_each(:ids))",
                ofComplaint ? m_complaintIds : m_customerIds};
    }

    void collectTexts(TextOf holder)
    {
        for (const TextColumn& each : textColumns()) {
            if (each.holds != holder)
                continue;
            const auto [where, ids] = theirs(each);
            const std::string sql = "SELECT COALESCE(\"" + std::string(each.column)
                + "\", '') AS words FROM \"" + std::string(each.table) + '"' + where;
            m_connection.prepare(sql).bind(":ids", ids).forEach([&](const Row& row) {
                if (const QString words = row.text("words"); !words.isEmpty())
                    m_words.texts += words;
            });
        }
    }

    void overwrite(TextOf holder)
    {
        for (const TextColumn& each : textColumns()) {
            if (each.holds != holder)
                continue;
            const auto [where, ids] = theirs(each);
            const std::string column = '"' + std::string(each.column) + '"';
            const std::string sql = "UPDATE \"" + std::string(each.table) + "\" SET " + column + " = ''"
                + where + " AND " + column + " IS NOT NULL";
            m_connection.prepare(sql).bind(":ids", ids).run();
        }
    }

    void anonymiseComplaints()
    {
        overwrite(TextOf::OfComplaint);
        m_connection.prepare(kMarkAnonymised)
            .bind(":now", m_now)
            .bind(":erased", core::kErasedText.toString())
            .bind(":keeps_customer", m_erasure.keepsCustomer)
            .bind(":ids", m_complaintIds)
            .run();
        forEachOf(m_connection, m_complaints, [this](const core::Complaint& each) {
            writeMarks(m_connection, each);
            putIntoSearch(m_connection, each.id, wordsOf(each, QString()));
            return true;
        });
    }

    void deleteThem(const QString& table, core::EntityKind kind, const QString& ids)
    {
        m_connection.prepare(kRemoveLinks)
            .bind(":from_kind", codeOf(kind))
            .bind(":from_ids", ids)
            .bind(":to_kind", codeOf(kind))
            .bind(":to_ids", ids)
            .run();
        deleteRows(m_connection, table, ids);
    }

    Connection& m_connection;
    const core::Erasure& m_erasure;
    core::Instant m_now;
    std::vector<core::CustomerId> m_customers; ///< none or one
    std::vector<core::ComplaintId> m_complaints;
    QString m_complaintIds; ///< as JSON arrays
    QString m_customerIds;
    PersonWords m_words;
    core::ErasureReport m_report;
};

void requireWanted(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw core::StorageError({core::ErrorKind::Cancelled, {}});
}

/// Which of the records of a table a ledger speaks of, and what was done with them.
template <class AnyId>
std::map<AnyId, QString> inLedger(Connection& connection, const char* sql,
                                  const std::vector<LedgerEntry>& ledger)
{
    std::map<QString, QString> acts;
    std::set<QString> salts;
    for (const LedgerEntry& each : ledger) {
        acts[each.subject] = each.act;
        salts.insert(each.salt);
    }
    std::map<AnyId, QString> found;
    connection.prepare(sql).forEach([&](const Row& row) {
        const auto id = row.id<AnyId>("id");
        for (const QString& salt : salts)
            if (const auto act = acts.find(ledgerSubject(salt, id)); act != acts.end())
                found[id] = act->second;
    });
    return found;
}

std::vector<core::Erasure> customersIn(Connection& connection, const std::vector<LedgerEntry>& ledger)
{
    std::vector<core::Erasure> erasures;
    for (const auto& [id, act] : inLedger<core::CustomerId>(connection, kNamedCustomers, ledger))
        erasures.push_back({.customer = id, .keepsCustomer = act == kAnonymisedAct});
    return erasures;
}

/// Those that did not go with their customers.
std::vector<core::Erasure> complaintsIn(Connection& connection, const std::vector<LedgerEntry>& ledger)
{
    std::vector<core::Erasure> erasures;
    for (const auto& [id, act] : inLedger<core::ComplaintId>(connection, kSpeakingComplaints, ledger))
        if (act == kAnonymisedAct)
            erasures.push_back({.complaints = {id}});
    for (const auto& [id, act] : inLedger<core::ComplaintId>(connection, kAllComplaints, ledger))
        if (act == kErasedAct)
            erasures.push_back({.complaints = {id}, .keepsComplaints = false});
    return erasures;
}

} // namespace

Erased eraseRows(Connection& connection, const core::Erasure& erasure, core::Instant now, Holds holds,
                 const std::stop_token& stop)
{
    Run run(connection, erasure, now);
    if (holds == Holds::Respected)
        run.requireNoHold();
    run.collectWords();
    requireWanted(stop);
    run.takeFromSearches();
    run.takeWords();
    requireWanted(stop);
    run.takeMemories();
    run.findMentions();
    run.writeLedger();
    requireWanted(stop);
    return run.take();
}

bool eraseByLedger(Connection& connection, const std::vector<LedgerEntry>& ledger, core::Instant now)
{
    addToLedger(connection, ledger);
    bool found = false;
    for (const auto listed : {customersIn, complaintsIn})
        for (const core::Erasure& each : listed(connection, ledger)) {
            static_cast<void>(eraseRows(connection, each, now, Holds::Passed, {}));
            found = true;
        }
    addToLedger(connection, ledger); // when it was done first
    return found;
}

} // namespace cxw::storage
