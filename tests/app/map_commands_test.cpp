#include "command_harness.h"

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
