#include "command_harness.h"
#include "map_screens.h"

#include "app/map_transfer.h"
#include "core/long_work.h"
#include "exchange/touchmap/household_content.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>

#include <thread>

using namespace cxw;
using support::contentOf;
using support::Program;

namespace {

QByteArray exported(Program& program, const QString& path)
{
    program.view().mapTransfer().exportMap(path);
    support::settle([&] { return program.message().contains(path); });
    program.settleAll();
    return contentOf(path);
}

/// The map "Household electricity" of today with a future in which one touchpoint is gone and one is better.
void openPair(Program& program)
{
    support::openMap(program);
    panels::MapPresenter& maps = program.workbench().workspace()->maps();
    maps.makeFuture();
    program.settleAll();
    panels::MapDocument& document = maps.document();
    const auto second = document.whole().touchpoints[1].id;
    document.apply(removeTouchpoints(document.whole(), std::vector{second}), QStringLiteral("gone"));
    const auto last = document.whole().touchpoints.back().id;
    document.apply(
        edited(document.whole(), std::vector{last}, [](core::Touchpoint& each) { each.satisfaction = 5; }),
        QStringLiteral("better"));
    maps.flush();
    maps.showCounterpart();
    program.settleAll();
}

} // namespace

TEST_CASE("the command line writes a map as the window does, byte for byte", "[mapexport]")
{
    Program program;
    openPair(program);
    program.press(Qt::Key_F3, Qt::ControlModifier); // the complaints by another measure
    program.view().touchmap().showBoth();
    program.settleAll();
    const QString workspace = program.workspacePath();
    const auto file = [&](const QString& by, const char* suffix) {
        return program.profile.path(by + QLatin1Char('.') + QLatin1String(suffix));
    };
    const std::array suffixes{"csv", "json", "svg", "mmd", "html"};
    for (const char* suffix : suffixes)
        CHECK_FALSE(exported(program, file(QStringLiteral("window"), suffix)).isEmpty());
    program.end();
    for (const char* suffix : suffixes) {
        CAPTURE(suffix);
        const QString out = file(QStringLiteral("command"), suffix);
        REQUIRE(app::runCommand({QStringLiteral("export"), workspace, out, QStringLiteral("--what"),
                                 QStringLiteral("map"), QStringLiteral("--map"),
                                 QStringLiteral("Household electricity"), QStringLiteral("--pair")},
                                support::shippedBank(), program.clock)
                == app::Done);
        CHECK(contentOf(out) == contentOf(file(QStringLiteral("window"), suffix)));
    }
}

TEST_CASE("a picture shows what the screen shows: personas, filter and pair", "[mapexport]")
{
    Program program;
    openPair(program);
    const QTemporaryDir folder;
    const auto drawn = [&](const char* name) {
        return QString::fromUtf8(exported(program, folder.filePath(QLatin1String(name))));
    };
    const QString plain = drawn("plain.svg");
    CHECK(plain.contains(QStringLiteral("Lea, first flat")));
    CHECK_FALSE(plain.contains(QStringLiteral("filter:")));
    CHECK_FALSE(plain.contains(QStringLiteral("Emotion, future")));
    CHECK_FALSE(plain.contains(QStringLiteral("From today to the future")));
    program.find("personaLegend").findChild<QAbstractButton*>()->click();
    CHECK_FALSE(drawn("one.svg").contains(QStringLiteral("Lea, first flat")));
    program.find<QLineEdit>("findTouchpoint").setText(QStringLiteral("hotline"));
    CHECK(drawn("filter.svg").contains(QStringLiteral("filter: 1 of 16 touchpoints")));
    program.find<QLineEdit>("findTouchpoint").clear();
    program.view().touchmap().showChanges();
    program.settleAll();
    const QString pair = drawn("pair.svg");
    CHECK_FALSE(pair.contains(QStringLiteral("filter:")));
    CHECK(pair.contains(QStringLiteral("Emotion, future")));
    CHECK(pair.contains(QStringLiteral("From today to the future: gone")));
    CHECK(pair.contains(QStringLiteral("From today to the future: changed")));
}

TEST_CASE("a map without a pair goes out with the pair only to a sentence", "[mapexport]")
{
    support::CommandHarness commands;
    REQUIRE(commands.run(QStringLiteral("new %")).code == app::Done);
    support::overwrite(commands.path("map.csv"), "stage,touchpoint\nHelp,Menu\n");
    REQUIRE(commands
                .run({QStringLiteral("import"), commands.workspace(), commands.path("map.csv"),
                      QStringLiteral("--as"), QStringLiteral("map")})
                .code
            == app::Done);
    const support::Run refused =
        commands.run({QStringLiteral("export"), commands.workspace(), commands.path("a.svg"),
                      QStringLiteral("--what"), QStringLiteral("map"), QStringLiteral("--pair")});
    CHECK(refused.code == app::Refused);
    CHECK(refused.complaint.contains(QStringLiteral("--pair")));
    CHECK_FALSE(QFile::exists(commands.path("a.svg")));
}

TEST_CASE("a large map that is called off midway leaves the file that was there, and none beside it",
          "[mapexport]")
{
    const app::MapMaterial large = support::largeContent(2'000);
    for (const app::MapFileKind kind : {app::MapFileKind::Svg, app::MapFileKind::Pdf}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.") + suffixOf(kind));
        CAPTURE(path.toStdString());
        support::overwrite(path, "what was there");
        core::LongWork progress;
        std::atomic<bool> isOver = false;
        std::thread hand([&] {
            while (!isOver && progress.done() < 2)
                std::this_thread::yield();
            progress.cancel();
        });
        const auto written = saveMap(large, kind, {}, path, &progress);
        isOver = true;
        hand.join();
        REQUIRE_FALSE(written.has_value());
        CHECK(written.error().kind == core::ErrorKind::Cancelled);
        CHECK(progress.done() < progress.total());
        CHECK(contentOf(path) == "what was there");
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
}

TEST_CASE("no bad file of a map changes the workspace, and each is refused in words", "[mapexport]")
{
    support::CommandHarness commands;
    REQUIRE(commands.run(QStringLiteral("new % --sample")).code == app::Done);
    const auto goodFile = [&](const char* name) {
        REQUIRE(commands
                    .run({QStringLiteral("export"), commands.workspace(), commands.path(name),
                          QStringLiteral("--what"), QStringLiteral("map")})
                    .code
                == app::Done);
        return contentOf(commands.path(name));
    };
    const QByteArray json = goodFile("good.json");
    const QByteArray csv = goodFile("good.csv");
    const QByteArray before = commands.content();
    const auto refused = [&](const char* name, const QByteArray& bytes) {
        CAPTURE(name, bytes.left(60).toStdString());
        const QString path = commands.path(name);
        support::overwrite(path, bytes);
        const support::Run run = commands.run({QStringLiteral("import"), commands.workspace(), path,
                                               QStringLiteral("--as"), QStringLiteral("map")});
        CHECK(run.code == app::Refused);
        for (const QString& line : run.complaint.trimmed().split(QLatin1Char('\n'))) // a table's bad rows
            CHECK(line.size() > 10);
        CHECK(
            (run.complaint.trimmed().count(QLatin1Char('\n')) == 0 || path.endsWith(QLatin1String(".csv"))));
        CHECK(commands.content() == before);
    };
    refused("bad.json", {});
    refused("bad.json", json.first(json.size() / 2));
    refused("bad.json", QByteArray("[").repeated(10'000));
    refused("bad.json", QByteArray(5'000, '\0'));
    refused("bad.json", QByteArray(json).replace("\"title\": \"", "\"title\": 7, \"was\": \""));
    refused("bad.json", QByteArray(json).replace("\"position\": ", "\"position\": 99999999999999999999"));
    refused("bad.csv", {});
    refused("bad.csv", csv.first(csv.indexOf("touchpoint")));
    refused("bad.csv", csv + "7,Help,\"open");
    refused("bad.csv", csv + ",Help,Too good,,,2147483648,,,,,,,\r\n");
    refused("bad.csv", csv + csv.sliced(csv.indexOf('\n') + 1).left(csv.indexOf("\r\n", csv.indexOf('\n'))));
    refused("bad.csv", QByteArray(csv).replace("touchpoint", QByteArray("touch\0point", 11)));
}
