#include "command_harness.h"
#include "program.h"

#include "app/export_dialog.h"
#include "app/workspace_messages.h"
#include "core/complaint/complaint_repository.h"
#include "core/unit_of_work.h"
#include "storage/sql_store.h"
#include "support/file_content.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cxw;
using support::CommandHarness;
using support::contentOf;
using support::Program;
using support::Run;

TEST_CASE("only the five words are commands")
{
    for (const char* word : {"new", "info", "import", "export", "check"})
        CHECK(app::isCommand({QLatin1String(word)}));
    CHECK_FALSE(app::isCommand({}));
    CHECK_FALSE(app::isCommand({QStringLiteral("file.cxw")}));
}

TEST_CASE("a wrong usage says what is wrong and ends with 2")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new %")).code == app::Done);
    for (const char* words : {"new",
                              "new a.cxw b.cxw",
                              "new % --template huge",
                              "new % --language xx",
                              "new % --colour red",
                              "new % --template",
                              "info",
                              "import % votes.csv",
                              "import % votes.csv --as poems",
                              "import % votes.csv --as votes --date yesterday",
                              "import % votes.csv --as votes --round first",
                              "import % c.csv --as complaints --map Issue",
                              "import % c.csv --as complaints --map Issue=matter",
                              "import % c.csv --as complaints --dates Received=M/D/YY",
                              "import % c.csv --as complaints --duplicates merge",
                              "export % out.json",
                              "export % out.pdf --what round",
                              "export % out.csv --what report",
                              "export % out.pdf --what workspace",
                              "export % out.pdf --what report --paper a3",
                              "export % out.json --what everything",
                              "export % out.json --what calendar",
                              "export % out.ics --what round",
                              "export % out.json --what round --round last",
                              "export % out.txt --what actions",
                              "export % out.csv --what actions --language xx",
                              "export % out.csv --what set",
                              "export % out.csv --what complaint-statistics",
                              "export % out.pdf --what complaints",
                              "check % %"}) {
        CAPTURE(words);
        const Run run = harness.run(QString::fromLatin1(words));
        CHECK(run.code == app::WrongUsage);
        CHECK(run.complaint.count(QLatin1Char('\n')) == 1);
    }
}

TEST_CASE("what the files refuse is said in one sentence and ends with 1")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new %")).code == app::Done);
    support::overwrite(harness.path("junk.cxw"), "junk");
    const QString junk = harness.path("junk.cxw");
    const QString gone = harness.path("gone.cxw");
    for (const QString& words :
         {QStringLiteral("new %"), QStringLiteral("info ") + gone, QStringLiteral("info ") + junk,
          QStringLiteral("check ") + junk, QStringLiteral("export % /nowhere/out.json --what workspace"),
          QStringLiteral("export % out.json --what round"),
          QStringLiteral("export % out.ics --what calendar"),
          QStringLiteral("export % out.json --what round --round 7"),
          QStringLiteral("import % ") + gone + QStringLiteral(" --as votes"),
          QStringLiteral("import % ") + junk + QStringLiteral(" --as workspace")}) {
        CAPTURE(words.toStdString());
        const Run run = harness.run(words);
        CHECK(run.code == app::Refused);
        CHECK_FALSE(run.complaint.isEmpty());
    }
    CHECK(harness.run(QStringLiteral("new %")).complaint.contains(QStringLiteral("There is already a file")));
}

TEST_CASE("a new workspace is sound and says what is in it")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --template balanced --language de")).code == app::Done);
    CHECK(harness.run(QStringLiteral("check %")).code == app::Done);
    const Run info = harness.run(QStringLiteral("info % --json"));
    const QJsonObject facts = QJsonDocument::fromJson(info.output.toUtf8()).object();
    CHECK(facts[QStringLiteral("name")].toString() == QStringLiteral("w"));
    CHECK(facts[QStringLiteral("language")].toString() == QStringLiteral("de"));
    CHECK(facts[QStringLiteral("rounds")].toInt() == 1);
    CHECK(facts[QStringLiteral("asked")].toInt() == 28);
    CHECK(facts[QStringLiteral("total")].isNull());
    CHECK(harness.run(QStringLiteral("info %")).output.contains(QStringLiteral("28")));
}

TEST_CASE("the sample workspace brings three rounds")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --sample")).code == app::Done);
    const Run info = harness.run(QStringLiteral("info % --json"));
    const QJsonObject facts = QJsonDocument::fromJson(info.output.toUtf8()).object();
    CHECK(facts[QStringLiteral("rounds")].toInt() == 3);
    CHECK(facts[QStringLiteral("people")].toInt() == 11);
    CHECK(facts[QStringLiteral("total")].isDouble());
}

TEST_CASE("the sample workspace brings sixty complaints, which the filters tell apart")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --sample --language ro")).code == app::Done);
    CHECK(harness.run(QStringLiteral("check %")).code == app::Done);
    core::ChangeFeed changes;
    const auto store =
        storage::SqlStore::openAndWait({.path = harness.workspace(), .backupFolder = harness.path("backups")},
                                       {harness.clock, changes})
            .value();
    const auto count = [&](const core::ComplaintFilter& filter) {
        return store
            ->readAndWait([&](const core::UnitOfWork& work) { return work.complaints().count(filter); })
            .value();
    };
    CHECK(count({}) == 60);
    CHECK(count({.unsettled = true}) == 17);
    CHECK(count({.isPublic = true}) == 6);
    CHECK(count({.incomplete = true}) == 5);
    CHECK(count({.text = QStringLiteral("contor")}) > 3);
}

TEST_CASE("a whole workspace goes out to JSON and comes back in equal")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --sample")).code == app::Done);
    const QByteArray first = harness.content();
    const QString second = harness.path("second.cxw");
    const QString json = harness.path("content.json");
    REQUIRE(harness.run({QStringLiteral("new"), second}).code == app::Done);
    REQUIRE(harness
                .run({QStringLiteral("import"), second, json, QStringLiteral("--as"),
                      QStringLiteral("workspace")})
                .code
            == app::Done);
    const QString again = harness.path("again.json");
    REQUIRE(harness
                .run({QStringLiteral("export"), second, again, QStringLiteral("--what"),
                      QStringLiteral("workspace")})
                .code
            == app::Done);
    CHECK(contentOf(again) == first);
    // A workspace with work in it takes no other.
    CHECK(harness
              .run({QStringLiteral("import"), second, json, QStringLiteral("--as"),
                    QStringLiteral("workspace")})
              .code
          == app::Refused);
}

TEST_CASE("the votes of a round go out and come back as another round")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --sample")).code == app::Done);
    const QString votes = harness.path("votes.csv");
    REQUIRE(harness.run(QStringLiteral("export % ") + votes + QStringLiteral(" --what round --round 3")).code
            == app::Done);
    const QByteArray before = harness.content();
    const QString import = QStringLiteral("import % ") + votes + QStringLiteral(" --as votes");
    CHECK(harness.run(import + QStringLiteral(" --dry-run")).code == app::Done);
    CHECK(harness.content() == before);
    CHECK(harness.run(import + QStringLiteral(" --date 2026-11-20")).code == app::Done);
    const Run info = harness.run(QStringLiteral("info % --json"));
    const QJsonObject facts = QJsonDocument::fromJson(info.output.toUtf8()).object();
    CHECK(facts[QStringLiteral("rounds")].toInt() == 4);
    CHECK(facts[QStringLiteral("latestDate")].toString() == QStringLiteral("2026-11-20"));
    CHECK(facts[QStringLiteral("invited")].toInt() == 11);
}

TEST_CASE("votes with mistakes are refused with every line named, and nothing of them is taken")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --sample")).code == app::Done);
    const QString votes = harness.path("votes.csv");
    REQUIRE(harness.run(QStringLiteral("export % ") + votes + QStringLiteral(" --what round --round 3")).code
            == app::Done);
    QByteArray spoilt = contentOf(votes);
    spoilt += spoilt.split('\n').at(1).trimmed() + "\nnobody,no.such.question,9\n";
    support::overwrite(votes, spoilt);
    const QByteArray before = harness.content();
    const Run run = harness.run(QStringLiteral("import % ") + votes + QStringLiteral(" --as votes"));
    CHECK(run.code == app::Refused);
    CHECK(run.complaint.count(QLatin1Char('\n')) >= 2);
    CHECK(harness.content() == before);
}

TEST_CASE("the command line writes the same figures as the window, byte for byte")
{
    Program program;
    program.startWithSample();
    const QString path = program.workspacePath();
    const QString fromWindow = program.profile.path(QStringLiteral("window.json"));
    program.workbench().exports().exportRound({fromWindow});
    support::settle([&] { return program.message().contains(fromWindow); });
    program.end();
    const QString fromCommand = program.profile.path(QStringLiteral("command.json"));
    REQUIRE(app::runCommand({QStringLiteral("export"), path, fromCommand, QStringLiteral("--what"),
                             QStringLiteral("round")},
                            support::shippedBank(), program.clock)
            == app::Done);
    CHECK(contentOf(fromCommand) == contentOf(fromWindow));
}

TEST_CASE("spreadsheets say the same from the command line and from the window, byte for byte")
{
    Program program;
    program.startWithSample();
    const QString path = program.workspacePath();
    const auto file = [&](const char* name) { return program.profile.path(QLatin1String(name)); };
    program.workbench().exports().exportRound({file("window-round.xlsx")});
    support::settle([&] { return program.message().contains(file("window-round.xlsx")); });
    program.showStep(panels::DiagnosticPanel::Compare);
    for (const char* name : {"window-comparison.xlsx", "window-comparison.csv", "window-comparison.json"}) {
        program.workbench().exports().exportComparison(file(name));
        support::settle([&] { return program.message().contains(file(name)); });
    }
    program.end();
    const auto command = [&](const QString& what, const QString& suffix) {
        const QString out = file("command.") + suffix;
        REQUIRE(app::runCommand({QStringLiteral("export"), path, out, QStringLiteral("--what"), what},
                                support::shippedBank(), program.clock)
                == app::Done);
        return contentOf(out);
    };
    CHECK(contentOf(file("window-round.xlsx")) == command(QStringLiteral("round"), QStringLiteral("xlsx")));
    for (const char* suffix : {"xlsx", "csv", "json"})
        CHECK(contentOf(file("window-comparison.") + QLatin1String(suffix))
              == command(QStringLiteral("comparison"), QLatin1String(suffix)));
}

TEST_CASE("a comparison is not written under a suffix that it has no form for")
{
    Program program;
    program.startWithSample();
    program.showStep(panels::DiagnosticPanel::Compare);
    program.workbench().exports().exportComparison(program.profile.path(QStringLiteral("comparison.doc")));
    CHECK(program.message().contains(QStringLiteral(".xlsx")));
    CHECK_FALSE(QFile::exists(program.profile.path(QStringLiteral("comparison.doc"))));
}

TEST_CASE("spreadsheets of round, comparison and actions are written without a window")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --sample --language de")).code == app::Done);
    for (const char* what : {"round", "comparison", "actions"}) {
        CAPTURE(what);
        const QString out = harness.path("sheets.xlsx");
        REQUIRE(harness
                    .run({QStringLiteral("export"), harness.workspace(), out, QStringLiteral("--what"),
                          QLatin1String(what)})
                    .code
                == app::Done);
        const QByteArray bytes = contentOf(out);
        CHECK(bytes.startsWith("PK"));
        CHECK(QFile::remove(out));
    }
    CHECK(harness
              .run({QStringLiteral("export"), harness.workspace(), QStringLiteral("/nowhere/a.xlsx"),
                    QStringLiteral("--what"), QStringLiteral("round")})
              .code
          == app::Refused);
}

TEST_CASE("reports in other languages are written without a window")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --sample")).code == app::Done);
    const QString report =
        QStringLiteral("export % ") + harness.path("report.html") + QStringLiteral(" --what report");
    REQUIRE(harness.run(report + QStringLiteral(" --language de")).code == app::Done);
    const QByteArray german = contentOf(harness.path("report.html"));
    REQUIRE(harness.run(report + QStringLiteral(" --language ru")).code == app::Done);
    CHECK(german.contains("lang=\"de\""));
    CHECK(contentOf(harness.path("report.html")).contains("lang=\"ru\""));
    REQUIRE(
        harness
            .run(QStringLiteral("export % ") + harness.path("report.pdf") + QStringLiteral(" --what report"))
            .code
        == app::Done);
    CHECK(contentOf(harness.path("report.pdf")).startsWith("%PDF"));
}

TEST_CASE("a calendar goes out with the round and the actions, in the language asked for")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --sample --language de")).code == app::Done);
    const QString calendar = harness.path("due.ics");
    const QString command = QStringLiteral("export % ") + calendar + QStringLiteral(" --what calendar");
    REQUIRE(harness.run(command).code == app::Done);
    const QByteArray first = contentOf(calendar);
    CHECK(first.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(first.contains("DTSTART;VALUE=DATE:20270518\r\n"));
    CHECK(first.count("BEGIN:VEVENT") == 13);
    CHECK(first.count("STATUS:CANCELLED") == 6);
    REQUIRE(harness.run(command).code == app::Done);
    CHECK(contentOf(calendar) == first);
    CHECK(harness.run(command + QStringLiteral(" --language xx")).code == app::WrongUsage);
}

TEST_CASE("comparison and actions go out as reports, in any language, on any paper, in grey")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --sample")).code == app::Done);
    const QString page = harness.path("report.html");
    const QString sheets = harness.path("report.pdf");
    for (const char* what : {"comparison", "actions"}) {
        CAPTURE(what);
        const auto write = [&](const QString& path, const QString& more) {
            const Run run = harness.run(QStringLiteral("export % %1 --what %2 %3")
                                            .replace(QStringLiteral("%1"), path)
                                            .replace(QStringLiteral("%2"), QLatin1String(what))
                                            .replace(QStringLiteral("%3"), more));
            CHECK(run.code == app::Done);
            return contentOf(path);
        };
        CHECK(write(page, QStringLiteral("--language ru")).contains("lang=\"ru\""));
        const QByteArray coloured = write(page, QStringLiteral("--language es"));
        CHECK(coloured.contains("lang=\"es\""));
        CHECK(write(page, QStringLiteral("--language es --grey")) != coloured);
        CHECK(write(sheets, QStringLiteral("--paper letter")).startsWith("%PDF"));
    }
}

TEST_CASE("a comparison's report is of the rounds that were asked for")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --sample")).code == app::Done);
    const QString path = harness.path("report.html");
    const QString report =
        QStringLiteral("export % ") + path + QStringLiteral(" --what comparison --language en");
    REQUIRE(harness.run(report + QStringLiteral(" --from 1 --to 2")).code == app::Done);
    CHECK(contentOf(path).contains("round 2, 18 May 2026, against round 1, 18 Nov 2025"));
    CHECK(harness.run(report + QStringLiteral(" --from 3 --to 9")).code == app::Refused);
    CHECK(harness.run(report + QStringLiteral(" --from first")).code == app::WrongUsage);
}

TEST_CASE("the command line writes the same report as the place Reports, byte for byte")
{
    Program program;
    program.startWithSample();
    program.reports().chooseLanguage(core::Language::Ro);
    program.showReports();
    const QString path = program.workspacePath();
    const QString fromWindow = program.profile.path(QStringLiteral("window.html"));
    for (const auto kind :
         {panels::ReportKind::Round, panels::ReportKind::Comparison, panels::ReportKind::Actions}) {
        program.reports().chooseKind(kind);
        program.settleReports();
        program.reports().save(fromWindow);
        support::settle([&] { return program.message().contains(fromWindow); });
        const QByteArray expected = contentOf(fromWindow);
        const QString what = kind == panels::ReportKind::Round ? QStringLiteral("report")
            : kind == panels::ReportKind::Comparison           ? QStringLiteral("comparison")
                                                               : QStringLiteral("actions");
        const QString fromCommand = program.profile.path(what + QStringLiteral(".html"));
        REQUIRE(app::runCommand({QStringLiteral("export"), path, fromCommand, QStringLiteral("--what"), what,
                                 QStringLiteral("--language"), QStringLiteral("ro")},
                                support::shippedBank(), program.clock)
                == app::Done);
        CHECK(contentOf(fromCommand) == expected);
        QFile::remove(fromWindow);
        program.view().messages().sayInfo(QString());
    }
}

TEST_CASE("the actions go out as JSON and as CSV, in the language asked for")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --sample")).code == app::Done);
    const auto goesOut = [&](const char* file) {
        return harness
            .run({QStringLiteral("export"), harness.workspace(), harness.path(file), QStringLiteral("--what"),
                  QStringLiteral("actions"), QStringLiteral("--language"), QStringLiteral("de")})
            .code;
    };
    REQUIRE(goesOut("actions.json") == app::Done);
    const QJsonObject json = QJsonDocument::fromJson(contentOf(harness.path("actions.json"))).object();
    CHECK(json[QStringLiteral("format")].toString() == QStringLiteral("cxworkbench/actions@1"));
    const QJsonObject late = json[QStringLiteral("actions")].toArray().first().toObject();
    CHECK(late[QStringLiteral("overdue")].toBool());
    CHECK(late[QStringLiteral("label")].toString() != QStringLiteral("Callers reach a person from any menu"));
    REQUIRE(goesOut("actions.csv") == app::Done);
    const QByteArray csv = contentOf(harness.path("actions.csv"));
    CHECK(csv.startsWith("id,round,question,label,cause,what,owner,due,status,"));
    CHECK(csv.count("\r\n") == 13);
}

TEST_CASE("a workspace begins with the template of any bank")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --template characteristics")).code == app::Done);
    QJsonObject facts =
        QJsonDocument::fromJson(harness.run(QStringLiteral("info % --json")).output.toUtf8()).object();
    CHECK(facts[QStringLiteral("asked")].toInt() == 26);
    CHECK(facts[QStringLiteral("questions")].toInt() == 33 + 26);
    const QString other = harness.path("other.cxw");
    REQUIRE(
        harness.run({QStringLiteral("new"), other, QStringLiteral("--template"), QStringLiteral("frontline")})
            .code
        == app::Done);
    facts = QJsonDocument::fromJson(
                harness.run({QStringLiteral("info"), other, QStringLiteral("--json")}).output.toUtf8())
                .object();
    CHECK(facts[QStringLiteral("asked")].toInt() == 6);
}

TEST_CASE("votes on another bank's questions make a round of that bank")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new %")).code == app::Done);
    QByteArray votes = "respondent,question,answer,note\n";
    for (const core::QuestionId& each :
         support::shippedBank().findTemplate(QStringLiteral("frontline"))->questions)
        votes += "Ana," + each.text().toUtf8() + ",2,\n";
    const QString file = harness.path("votes.csv");
    support::overwrite(file, votes);
    REQUIRE(harness.run(QStringLiteral("import % ") + file + QStringLiteral(" --as votes")).code
            == app::Done);
    CHECK(harness.content().contains("\"template\": \"frontline\""));
    CHECK(harness.run(QStringLiteral("check %")).code == app::Done);
}

TEST_CASE("a set of questions goes from one workspace to another")
{
    CommandHarness harness;
    REQUIRE(harness.run(QStringLiteral("new % --template frontline")).code == app::Done);
    const QString set = harness.path("set.json");
    REQUIRE(harness.run(QStringLiteral("export % ") + set + QStringLiteral(" --what set")).code == app::Done);
    CHECK(contentOf(set).contains("\"name\": \"Front-line support\""));
    const QString other = harness.path("other.cxw");
    REQUIRE(harness.run({QStringLiteral("new"), other}).code == app::Done);
    const QStringList import{QStringLiteral("import"), other, set, QStringLiteral("--as"),
                             QStringLiteral("set")};
    CHECK(harness.run(import + QStringList{QStringLiteral("--dry-run")}).code == app::Done);
    const QString again = harness.path("again.json");
    const QStringList byName{QStringLiteral("export"),
                             other,
                             again,
                             QStringLiteral("--what"),
                             QStringLiteral("set"),
                             QStringLiteral("--set"),
                             QStringLiteral("Front-line support")};
    CHECK(harness.run(byName).code == app::Refused);
    const Run imported = harness.run(import);
    CHECK(imported.code == app::Done);
    CHECK(imported.output.contains(QStringLiteral("Front-line support")));
    REQUIRE(harness.run(byName).code == app::Done);
    CHECK(contentOf(again) == contentOf(set));
    support::overwrite(set, contentOf(set).replace("frontline.calm-trained", "frontline.unheard-of"));
    const Run refused = harness.run(import);
    CHECK(refused.code == app::Refused);
    CHECK(refused.complaint.contains(QStringLiteral("$.questions[5].id")));
}
