#include "command_harness.h"

#include <QFile>
#include <QImage>

#include <cmath>

using namespace cxw;
using support::contentOf;
using support::Run;

namespace {

QByteArray exportedMap(const support::CommandHarness& commands, const char* name)
{
    const QString path = commands.path(name);
    REQUIRE(commands
                .run({QStringLiteral("export"), commands.workspace(), path, QStringLiteral("--what"),
                      QStringLiteral("map")})
                .code
            == app::Done);
    return contentOf(path);
}

Run importMap(const support::CommandHarness& commands, const QString& path, const QStringList& options = {})
{
    return commands.run(QStringList{QStringLiteral("import"), commands.workspace(), path,
                                    QStringLiteral("--as"), QStringLiteral("map")}
                        + options);
}

} // namespace

TEST_CASE("a map goes out and comes into another workspace, as JSON and as a table")
{
    for (const char* name : {"map.json", "map.csv"}) {
        CAPTURE(name);
        support::CommandHarness sample;
        REQUIRE(sample.run(QStringLiteral("new % --sample")).code == app::Done);
        const QByteArray bytes = exportedMap(sample, name);
        support::CommandHarness fresh;
        REQUIRE(fresh.run(QStringLiteral("new %")).code == app::Done);
        const QString path = fresh.path(name);
        support::overwrite(path, bytes);
        const Run dry = importMap(fresh, path, {QStringLiteral("--dry-run")});
        CHECK(dry.code == app::Done);
        CHECK(dry.output.contains(QStringLiteral("5 stages, 20 touchpoints")));
        CHECK(fresh
                  .run({QStringLiteral("export"), fresh.workspace(), fresh.path("none.csv"),
                        QStringLiteral("--what"), QStringLiteral("map")})
                  .code
              == app::Refused);
        REQUIRE(importMap(fresh, path).code == app::Done);
        CHECK(exportedMap(fresh, name) == bytes);
    }
}

TEST_CASE("a bad table of touchpoints is refused by its place and changes nothing")
{
    support::CommandHarness commands;
    REQUIRE(commands.run(QStringLiteral("new %")).code == app::Done);
    const QString path = commands.path("map.csv");
    support::overwrite(path, "stage,touchpoint,emotion\nHelp,Menu,-3\n");
    const QByteArray before = commands.content();
    const Run refused = importMap(commands, path);
    CHECK(refused.code == app::Refused);
    CHECK(refused.complaint.contains(QStringLiteral("Line 2, column 3")));
    CHECK(commands.content() == before);
}

TEST_CASE("a map goes out as picture, drawing, pages, journey and outline, by the suffix or by its name")
{
    support::CommandHarness sample;
    REQUIRE(sample.run(QStringLiteral("new % --sample --language en")).code == app::Done);
    CHECK(exportedMap(sample, "a.svg").contains("<title id=\"map-title\">"));
    CHECK(exportedMap(sample, "a.pdf").startsWith("%PDF"));
    CHECK(exportedMap(sample, "a.mmd").startsWith("journey\n"));
    CHECK(exportedMap(sample, "a.html").contains("<h2>"));
    const auto export_ = [&](const char* name, const QStringList& options) {
        return sample.run(QStringList{QStringLiteral("export"), sample.workspace(), sample.path(name),
                                      QStringLiteral("--what"), QStringLiteral("map")}
                          + options);
    };
    REQUIRE(export_("b.txt", {QStringLiteral("--format"), QStringLiteral("mermaid")}).code == app::Done);
    CHECK(contentOf(sample.path("b.txt")) == contentOf(sample.path("a.mmd")));
    const QImage once = QImage::fromData(exportedMap(sample, "a.png"));
    REQUIRE(export_("b.png", {QStringLiteral("--scale"), QStringLiteral("2")}).code == app::Done);
    const QImage twice = QImage::fromData(contentOf(sample.path("b.png")));
    CHECK(once.width() > 1'000);
    CHECK(std::abs(twice.width() - 2 * once.width()) <= 1);
    REQUIRE(export_("b.pdf", {QStringLiteral("--tiled")}).code == app::Done);
    CHECK(contentOf(sample.path("b.pdf")).count("/Type /Page\n")
          > contentOf(sample.path("a.pdf")).count("/Type /Page\n"));
    REQUIRE(export_("c.pdf", {QStringLiteral("--paper"), QStringLiteral("a0")}).code == app::Done);
    CHECK(export_("d.pdf", {QStringLiteral("--paper"), QStringLiteral("b5")}).code == app::WrongUsage);
    CHECK(export_("d.png", {QStringLiteral("--scale"), QStringLiteral("5")}).code == app::WrongUsage);
    CHECK(export_("d.png", {QStringLiteral("--format"), QStringLiteral("docx")}).code == app::WrongUsage);
    CHECK_FALSE(QFile::exists(sample.path("d.png")));
}

TEST_CASE("a map goes out in the language that is asked for")
{
    support::CommandHarness sample;
    REQUIRE(sample.run(QStringLiteral("new % --sample")).code == app::Done);
    const auto inGerman = [&sample](const char* name) {
        const QString path = sample.path(name);
        REQUIRE(sample
                    .run({QStringLiteral("export"), sample.workspace(), path, QStringLiteral("--what"),
                          QStringLiteral("map"), QStringLiteral("--language"), QStringLiteral("de")})
                    .code
                == app::Done);
        return QString::fromUtf8(contentOf(path));
    };
    CHECK(inGerman("a.svg").contains(QStringLiteral("Kanal")));
    const QString outline = inGerman("a.html");
    CHECK(outline.contains(QStringLiteral("lang=\"de\"")));
    for (const char* name : {"Kanal", "Emotion", "Beschwerden", "Organisation"})
        CHECK(outline.contains(QStringLiteral("<dt>%1</dt>").arg(QLatin1String(name))));
    CHECK_FALSE(outline.contains(QStringLiteral("<dt>Channel</dt>")));
}

TEST_CASE("every bad line of a table of touchpoints is named")
{
    support::CommandHarness commands;
    REQUIRE(commands.run(QStringLiteral("new %")).code == app::Done);
    const QString path = commands.path("map.csv");
    support::overwrite(path, "stage,touchpoint,emotion\nHelp,Menu,-3\nHelp,Call,1\nHelp,,1\n");
    const Run refused = importMap(commands, path);
    CHECK(refused.code == app::Refused);
    CHECK(refused.complaint.contains(QStringLiteral("Line 2, column 3")));
    CHECK(refused.complaint.contains(QStringLiteral("Line 4, column 2")));
}
