#include "command_harness.h"

#include "core/change_feed.h"
#include "core/history.h"
#include "core/unit_of_work.h"
#include "storage/sql_store.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cxw;
using support::contentOf;
using support::Run;

namespace {

const QByteArray kComplaints = "Complaint ID,Received,Closed on,Channel,Issue,State\r\n"
                               "T-1,11/2/2026,11/13/2026,Web,\"Late, very\",CA\r\n"
                               "T-2,11/29/2026,,Phone,Rude,\r\n"
                               "T-3,soon,,Phone,Rude,\r\n";

/// A workspace and a file of complaints.
struct LogHarness
{
    support::CommandHarness commands;
    QString file = commands.path("complaints.csv");

    LogHarness()
    {
        REQUIRE(commands.run(QStringLiteral("new %")).code == app::Done);
        support::overwrite(file, kComplaints);
    }

    [[nodiscard]] Run import(const QStringList& options = {}) const
    {
        return commands.run(QStringList{QStringLiteral("import"), commands.workspace(), file,
                                        QStringLiteral("--as"), QStringLiteral("complaints")}
                            + options);
    }

    /// What goes out as `what`.
    [[nodiscard]] QByteArray exported(const char* name, const char* what) const
    {
        const QString path = commands.path(name);
        REQUIRE(commands
                    .run({QStringLiteral("export"), commands.workspace(), path, QStringLiteral("--what"),
                          QString::fromLatin1(what)})
                    .code
                == app::Done);
        return contentOf(path);
    }

    [[nodiscard]] QByteArray table() const { return exported("table.csv", "complaints"); }

    [[nodiscard]] std::vector<core::HistoryEntry> history() const
    {
        core::ChangeFeed changes;
        const auto store = storage::SqlStore::openAndWait(
            {.path = commands.workspace(), .backupFolder = commands.path("backups"), .readOnly = true},
            {commands.clock, changes});
        REQUIRE(store.has_value());
        return (*store)
            ->readAndWait([](const core::UnitOfWork& work) { return work.history().latest(1000); })
            .value();
    }
};

int importsIn(const std::vector<core::HistoryEntry>& history)
{
    return int(
        std::ranges::count(history, QStringLiteral("import complaints"), &core::HistoryEntry::gesture));
}

} // namespace

TEST_CASE("complaints come in from a table, refused rows named, in one step of the history")
{
    const LogHarness harness;
    const Run run = harness.import();
    CHECK(run.code == app::Done);
    CHECK(run.output.contains(QStringLiteral("“Received”: received_at, read as M/D/YYYY")));
    CHECK(run.output.contains(QStringLiteral("“State”: kept with the complaint")));
    CHECK(run.output.contains(QStringLiteral("Rows 3: added 2, updated 0, skipped 0, refused 1")));
    CHECK(run.complaint.startsWith(QStringLiteral("Line 4: “soon”")));
    CHECK(run.complaint.count(QLatin1Char('\n')) == 1);
    CHECK(importsIn(harness.history()) == 1);
    const QByteArray table = harness.table();
    CHECK(table.count('\n') == 3);
    CHECK(table.contains("\"Late, very\""));
    CHECK(table.contains("CX-2026-00002,T-2,"));
    CHECK(harness.commands.run(QStringLiteral("check %")).code == app::Done);
}

TEST_CASE("a dry run shows how columns are read and writes nothing")
{
    const LogHarness harness;
    const QByteArray before = harness.table();
    const Run run = harness.import({QStringLiteral("--dry-run")});
    CHECK(run.code == app::Done);
    CHECK(run.output.contains(QStringLiteral("added 2")));
    CHECK(harness.table() == before);
    CHECK(importsIn(harness.history()) == 0);
}

TEST_CASE("the same file again is skipped, kept or taken as news")
{
    const LogHarness harness;
    REQUIRE(harness.import().code == app::Done);
    const QByteArray first = harness.table();
    CHECK(harness.import().output.contains(QStringLiteral("skipped 2")));
    CHECK(harness.table() == first);
    CHECK(importsIn(harness.history()) == 1); // nothing was written
    support::overwrite(harness.file, QByteArray(kComplaints).replace("Rude", "Rude word"));
    CHECK(harness.import({QStringLiteral("--duplicates"), QStringLiteral("update")})
              .output.contains(QStringLiteral("updated 2")));
    CHECK(harness.table().contains("Rude word"));
    CHECK(harness.table().count('\n') == 3);
    CHECK(harness.import({QStringLiteral("--duplicates"), QStringLiteral("keep")})
              .output.contains(QStringLiteral("added 2")));
    CHECK(harness.table().count('\n') == 5);
}

TEST_CASE("columns are mapped and dates read as the words say")
{
    const LogHarness harness;
    support::overwrite(harness.file, "When=ever;Matter\n3/4/2026;Late\n");
    const QStringList map{QStringLiteral("--map"), QStringLiteral("When=ever=received_at"),
                          QStringLiteral("--map"), QStringLiteral("Matter=summary")};
    const Run doubtful = harness.import(map);
    CHECK(doubtful.code == app::Refused);
    CHECK(doubtful.complaint.contains(QStringLiteral("--dates \"When=ever=M/D/YYYY\"")));
    CHECK(harness.import(map + QStringList{QStringLiteral("--dates"), QStringLiteral("When=ever=D/M/YYYY")})
              .code
          == app::Done);
    CHECK(harness.table().contains("2026-04-0"));
    CHECK(harness.import({QStringLiteral("--map"), QStringLiteral("Nope=summary")}).code == app::Refused);
}

TEST_CASE("a file of which no row can be taken is refused")
{
    const LogHarness harness;
    support::overwrite(harness.file, "Received,Issue\nsoon,Late\n");
    const Run run = harness.import();
    CHECK(run.code == app::Refused);
    CHECK(run.complaint.count(QLatin1Char('\n')) == 2);
}

TEST_CASE("complaints go out as a table that another workspace takes, and as JSON")
{
    LogHarness harness;
    REQUIRE(harness.import().code == app::Done);
    const QByteArray table = harness.table();
    LogHarness other;
    support::overwrite(other.file, table);
    REQUIRE(other.import().code == app::Done);
    CHECK(other.table() == table);
    const auto json = QJsonDocument::fromJson(harness.exported("c.json", "complaints")).object();
    CHECK(json[QStringLiteral("complaints")].toArray().size() == 2);
}

TEST_CASE("complaints go out as JSON and come in again, in another workspace and in this one")
{
    LogHarness harness;
    REQUIRE(harness.import().code == app::Done);
    (void)harness.exported("log.json", "complaints");
    LogHarness other;
    other.file = harness.commands.path("log.json");
    REQUIRE(other.import({QStringLiteral("--dry-run")}).code == app::Done);
    CHECK(importsIn(other.history()) == 0);
    const Run run = other.import();
    REQUIRE(run.code == app::Done);
    CHECK(other.table() == harness.table());
    CHECK(importsIn(other.history()) == 1);
    const Run again = other.import();
    CHECK(again.code == app::Done);
    CHECK(other.table() == harness.table()); // skipped
    support::overwrite(other.file, "{\"format\": \"cxworkbench/complaints@1\", \"complaints\": 7}");
    CHECK(other.import().code == app::Refused);
}

TEST_CASE("the statistics of the complaints go out without a window")
{
    const LogHarness harness;
    REQUIRE(harness.import().code == app::Done);
    const auto json = QJsonDocument::fromJson(harness.exported("s.json", "complaint-statistics")).object();
    CHECK(json[QStringLiteral("count")].toInt() == 2);
    CHECK(json[QStringLiteral("open")].toInt() == 1);
    CHECK(json[QStringLiteral("timeToClose")].toObject()[QStringLiteral("median")].toDouble() == 264.0);
    CHECK(json[QStringLiteral("weekly")].toArray().size() == 4);
}
