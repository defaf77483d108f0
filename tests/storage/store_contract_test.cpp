// What every Store promises; runs on the file and on the memory alike.
#include "sample_records.h"
#include "store_harness.h"

#include "core/storage_error.h"

using namespace cxw::core;
using namespace support;

TEMPLATE_TEST_CASE("a written value is read back", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { work.people().save(ana()); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.people().all(); }) == std::vector{ana()});
}

TEMPLATE_TEST_CASE("an answer never arrives inside the call", "", InMemory, OnFile)
{
    TestType workspace;
    bool answered = false;
    workspace.store().write(
        nullptr, {QStringLiteral("edit")}, [](UnitOfWork&) {}, [&](auto) { answered = true; });
    CHECK_FALSE(answered);
    waitFor([&] { return answered; });
}

TEMPLATE_TEST_CASE("jobs run and answer in the order in which they were given", "", InMemory, OnFile)
{
    TestType workspace;
    QStringList seen;
    const auto save = [&](const QString& value) {
        workspace.store().write(
            nullptr, {}, [value](UnitOfWork& work) { work.settings().save(QStringLiteral("panel"), value); },
            [](auto) {});
        workspace.store().read(
            nullptr, [](const UnitOfWork& work) { return *work.settings().find(QStringLiteral("panel")); },
            [&](const Expected<QString>& found) { seen << *found; });
    };
    save(QStringLiteral("one"));
    save(QStringLiteral("two"));
    save(QStringLiteral("three"));
    waitFor([&] { return seen.size() == 3; });
    CHECK(seen == QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
}

TEMPLATE_TEST_CASE("an exception takes back everything of its unit of work", "", InMemory, OnFile)
{
    TestType workspace;
    const auto outcome = workspace.write([](UnitOfWork& work) {
        work.people().save(ana());
        throw StorageError({ErrorKind::Cancelled, QStringLiteral("stopped")});
    });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error() == Error{ErrorKind::Cancelled, QStringLiteral("stopped")});
    CHECK(workspace.read([](const UnitOfWork& work) { return work.people().all().size(); }) == 0u);
    CHECK(workspace.committed.empty());
}

TEMPLATE_TEST_CASE("a foreign exception becomes an error with its words", "", InMemory, OnFile)
{
    TestType workspace;
    const auto written = workspace.write([](UnitOfWork&) { throw std::runtime_error("out of paper"); });
    CHECK(written.error() == Error{ErrorKind::InputOutput, QStringLiteral("out of paper")});
    const auto read =
        workspace.read([](const UnitOfWork&) -> int { throw std::runtime_error("no glasses"); });
    CHECK(read.error() == Error{ErrorKind::InputOutput, QStringLiteral("no glasses")});
}

TEMPLATE_TEST_CASE("a unit of work that failed does not disturb the next one", "", InMemory, OnFile)
{
    TestType workspace;
    CHECK_FALSE(workspace.write([](UnitOfWork&) { throw std::runtime_error("no"); }));
    CHECK(workspace.write([](UnitOfWork& work) { work.people().save(ana()); }));
}

TEMPLATE_TEST_CASE("a commit names the kinds it touched, before its answer", "", InMemory, OnFile)
{
    TestType workspace;
    std::size_t heardBefore = 0;
    bool answered = false;
    workspace.store().write(
        nullptr, {},
        [](UnitOfWork& work) {
            work.people().save(ana());
            work.questions().save(question("personnel.training"));
        },
        [&](auto) {
            heardBefore = workspace.committed.size();
            answered = true;
        });
    waitFor([&] { return answered; });
    CHECK(heardBefore == 1);
    CHECK(workspace.committed.front() == ChangeSet(EntityKind::Person | EntityKind::Question));
}

TEMPLATE_TEST_CASE("a write that changes nothing is silent", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { work.people().save(ana()); }));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.people().save(ana()); }));
    CHECK(workspace.committed.size() == 1);
}

TEMPLATE_TEST_CASE("a receiver that died hears nothing, and the write stands", "", InMemory, OnFile)
{
    TestType workspace;
    bool heard = false;
    auto receiver = std::make_unique<QObject>();
    workspace.store().write(
        receiver.get(), {}, [](UnitOfWork& work) { work.people().save(ana()); }, [&](auto) { heard = true; });
    workspace.store().read(
        receiver.get(), [](const UnitOfWork&) { return 1; }, [&](auto) { heard = true; });
    receiver.reset();
    CHECK(workspace.read([](const UnitOfWork& work) { return work.people().all().size(); }) == 1u);
    CHECK_FALSE(heard);
    CHECK(workspace.committed.size() == 1);
}

TEMPLATE_TEST_CASE("a living receiver hears its answer", "", InMemory, OnFile)
{
    TestType workspace;
    QObject receiver;
    bool heard = false;
    workspace.store().write(
        &receiver, {}, [](UnitOfWork&) {}, [&](auto) { heard = true; });
    waitFor([&] { return heard; });
}

TEMPLATE_TEST_CASE("a read-only workspace refuses writes and serves reads", "", InMemory, OnFile)
{
    TestType workspace;
    workspace.makeReadOnly();
    CHECK(workspace.store().isReadOnly());
    const auto outcome = workspace.write([](UnitOfWork& work) { work.people().save(ana()); });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::ReadOnly);
    CHECK(workspace.read([](const UnitOfWork& work) { return work.workspace().load(); })
          == sampleWorkspace());
}

TEMPLATE_TEST_CASE("history holds one row for each field that an edit changed", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { work.people().save(ana()); }));
    const Instant later = (workspace.clock.advance(std::chrono::minutes(5)), workspace.clock.now());
    auto promoted = ana();
    promoted.role = QStringLiteral("Manager");
    promoted.contact.clear();
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.people().save(promoted); },
                            {QStringLiteral("edit person")}));

    const auto rows = workspace.read([](const UnitOfWork& work) { return work.history().latest(2); });
    REQUIRE(rows->size() == 2);
    const HistoryEntry& newest = rows->front();
    CHECK(newest.field == QStringLiteral("contact"));
    CHECK(newest.before == ana().contact);
    CHECK(newest.after.isEmpty());
    const HistoryEntry& role = rows->back();
    CHECK(role
          == HistoryEntry{.sequence = newest.sequence - 1,
                          .at = later,
                          .gesture = QStringLiteral("edit person"),
                          .kind = EntityKind::Person,
                          .entity = QStringLiteral("11"),
                          .act = QStringLiteral("changed"),
                          .field = QStringLiteral("role"),
                          .before = QStringLiteral("Lead"),
                          .after = QStringLiteral("Manager")});
}

TEMPLATE_TEST_CASE("history tells added from changed and removed", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { work.people().save(ana()); }));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.people().remove(ana().id); }));
    const auto rows = workspace.read([](const UnitOfWork& work) { return work.history().latest(6); });
    REQUIRE(rows->size() == 6);
    CHECK(rows->front().act == QStringLiteral("removed"));
    CHECK(rows->front().before == ana().contact);
    CHECK(rows->back().act == QStringLiteral("added"));
    CHECK(rows->back().after == ana().name);
}

TEMPLATE_TEST_CASE("a bulk write leaves one row that carries its summary", "", InMemory, OnFile)
{
    TestType workspace;
    const auto count = [](const UnitOfWork& work) { return work.history().latest(1000).size(); };
    const auto before = workspace.read(count);
    REQUIRE(workspace.write([](UnitOfWork& work) { addRound(work); },
                            {QStringLiteral("import"), true, QStringLiteral("votes.csv: 11 people")}));
    CHECK(workspace.read(count) == *before + 1);
    const auto row = workspace.read([](const UnitOfWork& work) { return work.history().latest(1).front(); });
    CHECK(row->act == QStringLiteral("imported"));
    CHECK(row->gesture == QStringLiteral("import"));
    CHECK(row->after == QStringLiteral("votes.csv: 11 people"));
}

TEMPLATE_TEST_CASE("drafts and view state leave no history", "", InMemory, OnFile)
{
    TestType workspace;
    const auto count = [](const UnitOfWork& work) { return work.history().latest(1000).size(); };
    const auto before = workspace.read(count);
    REQUIRE(workspace.write([](UnitOfWork& work) {
        work.drafts().save({{QStringLiteral("round"), QStringLiteral("new"), QStringLiteral("note")},
                            QStringLiteral("We sho"),
                            FixedClock().now()});
        work.settings().save(QStringLiteral("zoom"), QStringLiteral("150"));
    }));
    CHECK(workspace.read(count) == *before);
    CHECK(workspace.committed.back() == ChangeSet(EntityKind::Draft | EntityKind::Setting));
}

TEMPLATE_TEST_CASE("an edit that was rolled back leaves no history", "", InMemory, OnFile)
{
    TestType workspace;
    const auto count = [](const UnitOfWork& work) { return work.history().latest(1000).size(); };
    const auto before = workspace.read(count);
    CHECK_FALSE(workspace.write([](UnitOfWork& work) {
        work.people().save(ana());
        throw std::runtime_error("no");
    }));
    CHECK(workspace.read(count) == *before);
}
