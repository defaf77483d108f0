// What only the store on a file does: opening, closing, copies, the lock.
#include "sample_records.h"
#include "store_harness.h"

#include <QDir>

using namespace cxw;
using namespace cxw::core;
using namespace cxw::storage;
using namespace support;

namespace {

const Store::WriteWork kAddAna = [](UnitOfWork& work) { work.people().save(ana()); };
const auto kPeople = [](const UnitOfWork& work) { return work.people().all(); };

NewWorkspace newWorkspace(const QString& path, Existing existing = Existing::Keep)
{
    return {path, existing, [](UnitOfWork& work) { work.workspace().save(sampleWorkspace()); }};
}

} // namespace

TEST_CASE("a workspace opens in the background")
{
    OnFile workspace;
    REQUIRE(workspace.write(kAddAna));
    workspace.close();
    Expected<std::unique_ptr<SqlStore>> opened;
    SqlStore::open({workspace.path(), workspace.backupFolder()}, {workspace.clock, workspace.changes},
                   nullptr, [&](Expected<std::unique_ptr<SqlStore>> store) { opened = std::move(store); });
    CHECK(opened.value() == nullptr);
    waitFor([&] { return !opened || *opened; });
    REQUIRE(opened);
    CHECK((*opened)->filePath() == QFileInfo(workspace.path()).canonicalFilePath());
    CHECK_FALSE((*opened)->isReadOnly());
    CHECK_FALSE((*opened)->recoveredFromCrash());
    CHECK((*opened)->readAndWait(kPeople) == std::vector{ana()});
}

TEST_CASE("a workspace is made in the background")
{
    OnFile other;
    const QString path = other.filePath(QStringLiteral("new.cxw"));
    Expected<std::unique_ptr<SqlStore>> made;
    SqlStore::create(newWorkspace(path), other.backupFolder(), {other.clock, other.changes}, nullptr,
                     [&](Expected<std::unique_ptr<SqlStore>> store) { made = std::move(store); });
    waitFor([&] { return !made || *made; });
    REQUIRE(made);
    CHECK(QFileInfo::exists(path));
}

TEST_CASE("a missing file is reported and not made")
{
    OnFile workspace;
    const QString path = workspace.filePath(QStringLiteral("missing.cxw"));
    std::optional<Error> error;
    SqlStore::open({path, workspace.backupFolder()}, {workspace.clock, workspace.changes}, nullptr,
                   [&](const auto& store) { error = store.error(); });
    waitFor([&] { return error.has_value(); });
    CHECK(error->kind == ErrorKind::NotFound);
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("a receiver that dies while the workspace opens takes the store along")
{
    OnFile workspace;
    workspace.close();
    auto receiver = std::make_unique<QObject>();
    bool heard = false;
    SqlStore::open({workspace.path(), workspace.backupFolder()}, {workspace.clock, workspace.changes},
                   receiver.get(), [&](const auto&) { heard = true; });
    receiver.reset();
    workspace.reopen();
    CHECK_FALSE(workspace.store().isReadOnly()); // the lock was let go
    CHECK_FALSE(heard);
}

TEST_CASE("closing the store first finishes what it was told to write")
{
    OnFile workspace;
    for (int i = 0; i < 20; ++i)
        workspace.store().write(
            nullptr, {},
            [i](UnitOfWork& work) {
                work.people().save({PersonId(i + 1), QStringLiteral("P"), {}, {}});
            },
            [](const auto&) {});
    workspace.close();
    workspace.reopen();
    CHECK(workspace.read(kPeople)->size() == 20);
}

TEST_CASE("a failed creation leaves nothing behind")
{
    OnFile workspace;
    const QString folder = workspace.filePath(QStringLiteral("empty"));
    REQUIRE(QDir().mkpath(folder));
    NewWorkspace wanted = newWorkspace(folder + QStringLiteral("/new.cxw"));
    wanted.fill = [](UnitOfWork&) { throw std::runtime_error("no"); };
    CHECK_FALSE(
        SqlStore::createAndWait(wanted, workspace.backupFolder(), {workspace.clock, workspace.changes}));
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("a workspace cannot be made in a folder that is not there")
{
    OnFile workspace;
    const auto refused =
        SqlStore::createAndWait(newWorkspace(workspace.filePath(QStringLiteral("no/new.cxw"))),
                                workspace.backupFolder(), {workspace.clock, workspace.changes});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotFound);
}

TEST_CASE("creating keeps a file that is there, unless told otherwise")
{
    OnFile workspace;
    REQUIRE(workspace.write(kAddAna));
    workspace.close();
    const Surroundings surroundings{workspace.clock, workspace.changes};
    const auto refused =
        SqlStore::createAndWait(newWorkspace(workspace.path()), workspace.backupFolder(), surroundings);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Constraint);
    const auto replaced = SqlStore::createAndWait(newWorkspace(workspace.path(), Existing::Replace),
                                                  workspace.backupFolder(), surroundings);
    REQUIRE(replaced);
    CHECK((*replaced)->readAndWait(kPeople)->empty());
}

TEST_CASE("a workspace that is open is not replaced")
{
    OnFile workspace;
    const auto refused =
        SqlStore::createAndWait(newWorkspace(workspace.path(), Existing::Replace), workspace.backupFolder(),
                                {workspace.clock, workspace.changes});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Busy);
}

TEST_CASE("a second instance reads, and says who writes since when")
{
    OnFile workspace;
    auto second = workspace.open();
    REQUIRE(second);
    CHECK((*second)->isReadOnly());
    REQUIRE((*second)->lockHolder());
    CHECK((*second)->lockHolder()->processId == QCoreApplication::applicationPid());
    CHECK((*second)->lockHolder()->since > instantFrom(0));
    CHECK((*second)->readAndWait([](const UnitOfWork& work) { return work.workspace().load(); })
          == sampleWorkspace());
    CHECK((*second)->writeAndWait({}, kAddAna).error().kind == ErrorKind::ReadOnly);
    CHECK(workspace.write(kAddAna));
}

TEST_CASE("the next instance may write once the first has closed")
{
    OnFile workspace;
    workspace.close();
    auto second = workspace.open();
    REQUIRE(second);
    CHECK_FALSE((*second)->isReadOnly());
    CHECK_FALSE((*second)->lockHolder());
    CHECK((*second)->writeAndWait({}, kAddAna));
}

TEST_CASE("a copy holds everything and is a workspace of its own")
{
    OnFile workspace;
    REQUIRE(workspace.write(kAddAna));
    const QString path = workspace.filePath(QStringLiteral("copy.cxw"));
    std::optional<Expected<void>> outcome;
    workspace.store().saveCopy(path, Existing::Keep, nullptr, [&](const auto& result) { outcome = result; });
    waitFor([&] { return outcome.has_value(); });
    REQUIRE(*outcome);
    const auto copy =
        SqlStore::openAndWait({path, workspace.backupFolder()}, {workspace.clock, workspace.changes});
    REQUIRE(copy);
    CHECK((*copy)->readAndWait(kPeople) == std::vector{ana()});
    CHECK_FALSE((*copy)->isReadOnly());
}

TEST_CASE("a copy replaces a file only when told, and never the open one")
{
    OnFile workspace;
    const QString path = workspace.filePath(QStringLiteral("copy.cxw"));
    auto& store = workspace.store();
    REQUIRE(store.saveCopyAndWait(path, Existing::Keep));
    CHECK(store.saveCopyAndWait(path, Existing::Keep).error().kind == ErrorKind::Constraint);
    CHECK(store.saveCopyAndWait(path, Existing::Replace));
    CHECK(store.saveCopyAndWait(workspace.path(), Existing::Replace).error().kind == ErrorKind::Constraint);
}

TEST_CASE("a sound workspace passes the full check")
{
    OnFile workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addRound(work); }));
    CHECK(workspace.store().checkAndWait());
}

TEST_CASE("the command line reads and writes without an event loop")
{
    OnFile workspace;
    CHECK(workspace.store().writeAndWait({QStringLiteral("import")}, kAddAna));
    CHECK(workspace.store().readAndWait(kPeople) == std::vector{ana()});
    CHECK(workspace.committed.size() == 1);
}

TEST_CASE("a draft survives that nothing else was saved")
{
    const DraftKey key{QStringLiteral("round_question"), QStringLiteral("31"), QStringLiteral("note")};
    const Draft draft{key, QStringLiteral("They said that"), FixedClock().now()};
    OnFile workspace;
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.drafts().save(draft); }));
    workspace.reopen();
    CHECK(workspace.read([&](const UnitOfWork& work) { return work.drafts().find(key); })->value() == draft);
}
