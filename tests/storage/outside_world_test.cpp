// What other programs do to an open workspace.
#include "sample_records.h"
#include "store_harness.h"
#include "support/file_content.h"

#include <QSignalSpy>

#include <algorithm>
#include <memory>

using namespace cxw;
using namespace cxw::core;
using namespace cxw::storage;
using namespace support;

namespace {

const Store::WriteWork kAddAna = [](UnitOfWork& work) { work.people().save(ana()); };

Store::WriteWork setZoom(const char* value)
{
    return [value](UnitOfWork& work) {
        work.settings().save(QStringLiteral("zoom"), QString::fromLatin1(value));
    };
}

/// The four things that happen to files, by name.
struct Mishap
{
    const char* name;
    ErrorKind kind;
    std::function<void(const OnFile&)> happen;
};

QString elsewhere(const OnFile& workspace)
{
    return workspace.filePath(QStringLiteral("elsewhere.cxw"));
}

const std::vector<Mishap>& mishaps()
{
    static const std::vector<Mishap> all{
        {"deleted", ErrorKind::Lost, [](const OnFile& w) { REQUIRE(QFile::remove(w.path())); }},
        {"renamed", ErrorKind::Lost, [](const OnFile& w) { REQUIRE(QFile::rename(w.path(), elsewhere(w))); }},
        {"replaced", ErrorKind::Lost,
         [](const OnFile& w) {
             const QByteArray content = contentOf(w.path());
             REQUIRE(QFile::remove(w.path()));
             QFile file(w.path());
             REQUIRE(file.open(QIODevice::WriteOnly));
             file.write(content);
         }},
        {"overwritten with junk", ErrorKind::ChangedOutside,
         [](const OnFile& w) { overwrite(w.path(), QByteArray(20'000, 'j')); }},
        {"emptied", ErrorKind::ChangedOutside, [](const OnFile& w) { overwrite(w.path(), {}); }},
    };
    return all;
}

} // namespace

TEST_CASE("nothing is called saved after the file was lost or changed outside", "[faults]")
{
    for (const Mishap& mishap : mishaps()) {
        INFO(mishap.name);
        OnFile workspace;
        REQUIRE(workspace.write(kAddAna));
        mishap.happen(workspace);
        const auto outcome = workspace.write(setZoom("150"));
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == mishap.kind);
    }
}

TEST_CASE("a lost or changed file is noticed within three seconds without any edit", "[faults]")
{
    std::vector<std::unique_ptr<OnFile>> workspaces;
    std::vector<std::optional<ErrorKind>> told(mishaps().size());
    for (std::size_t i = 0; i < mishaps().size(); ++i) {
        workspaces.push_back(std::make_unique<OnFile>());
        QObject::connect(&workspaces[i]->store(), &SqlStore::fileTroubled,
                         [&told, i](const Error& error) { told[i] = error.kind; });
        mishaps()[i].happen(*workspaces[i]);
    }
    REQUIRE(QTest::qWaitFor(
        [&] { return std::ranges::all_of(told, [](auto kind) { return kind.has_value(); }); }, 3000));
    for (std::size_t i = 0; i < mishaps().size(); ++i)
        CHECK(told[i] == mishaps()[i].kind);
}

TEST_CASE("an older copy laid over the open file is noticed though SQLite finds it sound", "[faults]")
{
    OnFile workspace;
    const QByteArray older = contentOf(workspace.path());
    REQUIRE(workspace.write(kAddAna));
    overwrite(workspace.path(), older);
    const auto outcome = workspace.write(setZoom("150"));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::ChangedOutside);
}

TEST_CASE("a changed file stays refused until it is opened again", "[faults]")
{
    OnFile workspace;
    const QByteArray older = contentOf(workspace.path());
    REQUIRE(workspace.write(kAddAna));
    overwrite(workspace.path(), older);
    CHECK_FALSE(workspace.write(setZoom("150")));
    CHECK_FALSE(workspace.write(setZoom("175")));
    workspace.reopen();
    CHECK(workspace.write(setZoom("150")));
}

TEST_CASE("a deleted workspace can still be saved as a copy", "[faults]")
{
    OnFile workspace;
    REQUIRE(workspace.write(kAddAna));
    REQUIRE(QFile::remove(workspace.path()));
    REQUIRE(workspace.store().saveCopyAndWait(elsewhere(workspace), Existing::Keep));
    auto copy = SqlStore::openAndWait({elsewhere(workspace), workspace.backupFolder()},
                                      {workspace.clock, workspace.changes});
    REQUIRE(copy);
    CHECK((*copy)->readAndWait([](const UnitOfWork& work) { return work.people().all(); })
          == std::vector{ana()});
}

TEST_CASE("a file that came back to its place takes writes again", "[faults]")
{
    OnFile workspace;
    REQUIRE(QFile::rename(workspace.path(), elsewhere(workspace)));
    CHECK_FALSE(workspace.write(kAddAna));
    REQUIRE(QFile::rename(elsewhere(workspace), workspace.path()));
    CHECK(workspace.write(kAddAna));
}

TEST_CASE("trouble is told once, not at every look", "[faults]")
{
    OnFile workspace;
    const QSignalSpy told(&workspace.store(), &SqlStore::fileTroubled);
    REQUIRE(QFile::remove(workspace.path()));
    CHECK_FALSE(workspace.write(kAddAna));
    CHECK_FALSE(workspace.write(setZoom("150")));
    CHECK(told.count() == 1);
}

TEST_CASE("a reader follows what the other instance writes", "[faults]")
{
    OnFile workspace;
    ChangeFeed heard;
    bool told = false;
    QObject::connect(&heard, &ChangeFeed::committed,
                     [&](const ChangeSet& set) { told = set.touches(EntityKind::Person); });
    auto reader =
        SqlStore::openAndWait({workspace.path(), workspace.backupFolder()}, {workspace.clock, heard});
    REQUIRE(reader);
    REQUIRE(workspace.write(kAddAna));
    REQUIRE(QTest::qWaitFor([&] { return told; }, 3000));
    CHECK((*reader)->readAndWait([](const UnitOfWork& work) { return work.people().all(); })
          == std::vector{ana()});
}
