// What an erasure promises; where it makes sense, on the file and on the memory alike.
#include "sample_complaints.h"
#include "storage_thread_helper.h"
#include "store_harness.h"

#include "core/privacy/erasure.h"
#include "storage/backup_folder.h"
#include "storage/outcome.h"
#include "storage/privacy/text_columns.h"
#include "storage/rescue.h"
#include "storage/sql/connection.h"
#include "support/file_content.h"

#include <set>

using namespace cxw::core;
using namespace cxw::storage;
using namespace support;

namespace {

Eraser& eraserOf(InMemory& workspace)
{
    return dynamic_cast<Eraser&>(workspace.store());
}

Eraser& eraserOf(OnFile& workspace)
{
    return workspace.store();
}

template <class Workspace> Expected<ErasureReport> erased(Workspace& workspace, const Erasure& erasure)
{
    std::optional<Expected<ErasureReport>> outcome;
    eraserOf(workspace).erase(nullptr, erasure, {}, {}, [&](const auto& result) { outcome = result; });
    waitFor([&] { return outcome.has_value(); });
    return *outcome;
}

Customer mueller()
{
    return {.id = CustomerId(71),
            .name = QStringLiteral("Jürgen Müller"),
            .organisation = QStringLiteral("Müller & Söhne"),
            .contact = QStringLiteral("jmueller@example.org"),
            .note = QStringLiteral("rings on Mondays"),
            .createdAt = at(0)};
}

/// Complaint 201 of customer 71, who has another one in the bin; complaint 1 is of somebody else.
void addPeople(UnitOfWork& work)
{
    addLists(work);
    work.customers().save(mueller());
    Complaint other = complaint(1, "the parcel is late");
    other.customer = CustomerId(72);
    work.complaints().save(other);
    Complaint full = fullComplaint();
    full.legalHold.reset();
    full.anonymisedAt.reset();
    work.complaints().save(full);
    full.description = QStringLiteral("Heizkörper tropft");
    work.complaints().save(full);
    Complaint binned = complaint(202, "Dachrinne undicht");
    binned.customer = CustomerId(71);
    work.complaints().save(binned);
    work.complaints().remove(binned.id);
    work.drafts().save({{QStringLiteral("complaint"), QStringLiteral("201"), QStringLiteral("what")},
                        QStringLiteral("half a sentence"),
                        at(2)});
    work.drafts().save({{QStringLiteral("complaint"), QStringLiteral("1"), QStringLiteral("what")},
                        QStringLiteral("somebody else"),
                        at(2)});
    work.settings().save(QStringLiteral("filter"), QStringLiteral("text=Jürgen Müller;open"));
}

template <class Workspace> std::optional<Complaint> found(Workspace& workspace, qint64 id)
{
    return *workspace.read([id](const UnitOfWork& work) { return work.complaints().find(ComplaintId(id)); });
}

template <class Workspace> std::optional<Customer> customerOf(Workspace& workspace, qint64 id)
{
    return *workspace.read([id](const UnitOfWork& work) { return work.customers().find(CustomerId(id)); });
}

template <class Workspace> qint64 countOf(Workspace& workspace, const char* text)
{
    return *workspace.read(
        [&](const UnitOfWork& work) { return work.complaints().count({.text = QString::fromUtf8(text)}); });
}

/// All that history and drafts still say.
template <class Workspace> QString remembered(Workspace& workspace)
{
    return *workspace.read([](const UnitOfWork& work) {
        QStringList words;
        for (const HistoryEntry& each : work.history().latest(10'000))
            words << each.before << each.after;
        for (const Draft& each : work.drafts().all())
            words << each.text;
        words << work.settings().find(QStringLiteral("filter")).value_or(QString());
        return words.join(QLatin1Char('\n'));
    });
}

/// What an anonymised complaint is to be.
Complaint withoutWords(Complaint complaint, Instant now)
{
    complaint.sourceReference.clear();
    complaint.summary = kErasedText.toString();
    complaint.description.clear();
    complaint.remedyWanted.clear();
    complaint.remedyGiven.clear();
    complaint.extraFields.clear();
    for (auto& step : complaint.steps)
        if (step)
            step->line.clear();
    for (Promise& each : complaint.promises)
        each.text.clear();
    complaint.anonymisedAt = now;
    return complaint;
}

} // namespace

TEMPLATE_TEST_CASE("an erased customer is gone and the complaints keep what counts", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write(addPeople));
    const Complaint before = *found(workspace, 201);
    const auto other = found(workspace, 1);
    const auto report = erased(workspace, {.customer = CustomerId(71)});
    REQUIRE(report);
    CHECK(report->complaints == 2);
    CHECK(report->drafts == 1);
    CHECK(report->traces.empty());
    CHECK_FALSE(customerOf(workspace, 71));
    Complaint wanted = withoutWords(before, workspace.clock.now());
    wanted.customer.reset();
    CHECK(found(workspace, 201) == wanted);
    CHECK(missingIn(wanted).empty());
    CHECK(found(workspace, 1) == other);
    CHECK(countOf(workspace, "heizkorper") == 0);
    CHECK(countOf(workspace, "muller") == 0);
    CHECK(countOf(workspace, "CX-2026-00201") == 1);
    const QString words = remembered(workspace);
    for (const char* gone : {"Müller", "Heizk", "Dachrinne", "half a sentence", "jmueller", "rang at once"})
        CHECK_FALSE(words.contains(QString::fromUtf8(gone)));
    CHECK(words.contains(QStringLiteral("somebody else")));
    CHECK(words.contains(QStringLiteral("text=;open")));
}

TEMPLATE_TEST_CASE("an anonymised customer has no name and keeps their complaints", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write(addPeople));
    const Complaint before = *found(workspace, 201);
    REQUIRE(erased(workspace, {.customer = CustomerId(71), .keepsCustomer = true}));
    CHECK(customerOf(workspace, 71) == Customer{.id = CustomerId(71), .createdAt = at(0)});
    CHECK(found(workspace, 201) == withoutWords(before, workspace.clock.now()));
    CHECK(countOf(workspace, "muller") == 0);
    const auto offered =
        *workspace.read([](const UnitOfWork& work) { return work.customers().matching(QString(), 10); });
    CHECK(offered.size() == 4); // the nameless one is not offered
}

TEMPLATE_TEST_CASE("a customer can be erased with their complaints", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addPeople(work);
        Complaint repeat = complaint(203, "again");
        repeat.duplicateOf = ComplaintId(201);
        work.complaints().save(repeat);
    }));
    REQUIRE(erased(workspace, {.customer = CustomerId(71), .keepsComplaints = false}));
    CHECK_FALSE(found(workspace, 201));
    CHECK(found(workspace, 203)->duplicateOf == std::nullopt);
    CHECK(found(workspace, 1));
    const QString next = *workspace.read(
        [](const UnitOfWork& work) { return work.complaints().find(ComplaintId(1))->reference; });
    CHECK(next == QStringLiteral("CX-2026-00001"));
}

TEMPLATE_TEST_CASE("a single complaint is anonymised and its customer stays", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write(addPeople));
    Complaint wanted = withoutWords(*found(workspace, 201), workspace.clock.now());
    wanted.customer.reset();
    REQUIRE(erased(workspace, {.complaints = {ComplaintId(201)}}));
    CHECK(found(workspace, 201) == wanted);
    CHECK(customerOf(workspace, 71) == mueller());
}

TEMPLATE_TEST_CASE("a complaint on legal hold stops an erasure before it touches anything", "", InMemory,
                   OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addPeople(work);
        Complaint held = *work.complaints().find(ComplaintId(201));
        held.legalHold = QStringLiteral("in court");
        work.complaints().save(held);
    }));
    const auto before = found(workspace, 201);
    const auto refused = erased(workspace, {.customer = CustomerId(71)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorKind::Constraint, QStringLiteral("CX-2026-00201")});
    CHECK(found(workspace, 201) == before);
    CHECK(customerOf(workspace, 71) == mueller());
}

TEMPLATE_TEST_CASE("an erasure that is stopped in time leaves everything", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write(addPeople));
    std::stop_source source;
    source.request_stop();
    std::optional<Expected<ErasureReport>> outcome;
    eraserOf(workspace).erase(nullptr, {.customer = CustomerId(71)}, source.get_token(), {},
                              [&](const auto& result) { outcome = result; });
    waitFor([&] { return outcome.has_value(); });
    REQUIRE_FALSE(*outcome);
    CHECK(outcome->error().kind == ErrorKind::Cancelled);
    CHECK(customerOf(workspace, 71) == mueller());
    CHECK(countOf(workspace, "heizkorper") == 1);
}

TEST_CASE("every column of text is known to hold somebody's words or nobody's")
{
    std::set<QString> listed;
    for (const TextColumn& each : textColumns())
        listed.insert(QString::fromStdString(std::string(each.table) + '.' + std::string(each.column)));
    const auto there = onStorageThread([] {
        Connection connection = Connection::inMemory();
        migrate(connection, shippedMigrations(), SystemClock());
        const auto names = connection
                               .prepare(R"sql(
            SELECT t.name || '.' || c.name AS name
            FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
            WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND c.type = 'TEXT'
        )sql")
                               .all([](const Row& row) { return row.text("name"); });
        return std::set<QString>(names.begin(), names.end());
    });
    for (const QString& each : there) {
        INFO("put it on the list in text_columns.cpp: " << each.toStdString());
        CHECK(listed.contains(each));
    }
    CHECK(listed == there);
}

TEST_CASE("the report names the files that were read and the complaints that name the person")
{
    OnFile workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addPeople(work);
        Complaint gossip = complaint(204, "like juergen MULLER, jürgen Muller says");
        work.complaints().save(gossip);
        work.people().save({PersonId(13), QStringLiteral("knows Jürgen Müller"), {}, {}});
    }));
    const auto report = erased(workspace, {.customer = CustomerId(71)});
    REQUIRE(report);
    CHECK(report->mentionedIn == QStringList{QStringLiteral("CX-2026-00204")});
    CHECK(report->mentionedElsewhere == 1);
    CHECK(report->filesRead.contains(workspace.path()));
    CHECK(report->filesRead.size() == 3); // the workspace, its one fresh backup, the ledger
    CHECK(report->backupsRemoved == 1);
    CHECK(report->backupsKept.isEmpty());
}

TEST_CASE("backups stay when they are to, and are named")
{
    OnFile workspace;
    REQUIRE(workspace.write(addPeople));
    const auto before = backupsOf(workspace.path(), workspace.backupFolder());
    const auto report = erased(workspace, {.customer = CustomerId(71), .keepsBackups = true});
    REQUIRE(report);
    CHECK(report->backupsRemoved == 0);
    CHECK(report->backupsKept == QStringList{before.front().path});
    CHECK(backupsOf(workspace.path(), workspace.backupFolder()) == before);
    CHECK(report->traces.empty());
}

TEST_CASE("an older backup that is put back loses what was erased since")
{
    OnFile workspace;
    REQUIRE(workspace.write(addPeople));
    REQUIRE(workspace.write([](UnitOfWork&) {}, {QStringLiteral("import"), true, QStringLiteral("x")}));
    const QString older = workspace.filePath(QStringLiteral("older.cxw"));
    REQUIRE(workspace.store().saveCopyAndWait(older, Existing::Replace));
    const bool anonymises = GENERATE(false, true);
    const bool keepsComplaints = GENERATE(false, true);
    REQUIRE(erased(
        workspace,
        {.customer = CustomerId(71), .keepsCustomer = anonymises, .keepsComplaints = keepsComplaints}));
    const auto wanted = found(workspace, 201);
    REQUIRE(wanted.has_value() == keepsComplaints);
    workspace.close();
    overwrite(workspace.path(), contentOf(older));
    workspace.reopen();
    CHECK(customerOf(workspace, 71).value_or(Customer()).name.isEmpty());
    CHECK(customerOf(workspace, 71).has_value() == anonymises);
    CHECK(found(workspace, 201) == wanted);
    CHECK(countOf(workspace, "heizkorper") == 0);
    CHECK(found(workspace, 1)->summary == QStringLiteral("the parcel is late"));
    CHECK_FALSE(contentOf(workspace.path()).contains("Heizk"));
    REQUIRE(workspace.store().checkAndWait());
}

TEST_CASE("a workspace rescued from a backup loses what was erased since")
{
    OnFile workspace;
    REQUIRE(workspace.write(addPeople));
    REQUIRE(workspace.write([](UnitOfWork&) {}, {QStringLiteral("import"), true, QStringLiteral("x")}));
    REQUIRE(erased(workspace, {.customer = CustomerId(71), .keepsBackups = true}));
    workspace.close();
    overwrite(workspace.path(), QByteArray(4096, '\0'));
    const QString target = workspace.filePath(QStringLiteral("rescued.cxw"));
    const RescueRequest request{workspace.path(), target, workspace.backupFolder(), RescueFrom::Backup};
    REQUIRE(onStorageThread(
        [&] { return outcomeOf([&] { return rescue(request, shippedMigrations(), FixedClock()); }); }));
    CHECK_FALSE(contentOf(target).contains("Heizk"));
    CHECK(contentOf(target).contains("the parcel is late"));
}
