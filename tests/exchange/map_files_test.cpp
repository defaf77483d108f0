#include "exchange/map_csv.h"
#include "exchange/map_json.h"
#include "support/builders.h"
#include "support/qt_strings.h"

#include "sample_workspace.h"

#include "core/touchmap/map_import.h"
#include "core/touchmap/map_repository.h"
#include "core/touchmap/map_writing.h"

#include <nlohmann/json.hpp>

using namespace cxw;

namespace {

/// A workspace into which files of maps come.
struct MapBench
{
    support::FixedClock clock;
    core::IdSource ids{clock};
    support::FakeUnitOfWork work;

    [[nodiscard]] core::WholeMap onlyMap() const
    {
        REQUIRE(work.maps().all().size() == 1u);
        return work.maps().whole(work.maps().all().front().id).value();
    }

    void importJson(const QByteArray& bytes)
    {
        const auto file = exchange::readMapJson(bytes, work, ids);
        INFO((file ? QString() : core::sentenceFor(file.error())).toStdString());
        REQUIRE(file.has_value());
        REQUIRE(checkMapFile(work, *file).has_value());
        writeMapFile(work, *file);
    }

    core::Expected<void> importCsv(const QByteArray& bytes)
    {
        const auto rows = exchange::readMapCsv(bytes);
        if (!rows)
            return tl::make_unexpected(rows.error());
        const auto file = mapOfRows(work, *rows, QStringLiteral("Power"), clock.now(), ids);
        if (!file)
            return tl::make_unexpected(file.error());
        writeMapFile(work, *file);
        return {};
    }

    [[nodiscard]] QString csvRefusal(const QByteArray& bytes)
    {
        const auto outcome = importCsv(bytes);
        return outcome ? QString() : core::sentenceFor(outcome.error());
    }
};

core::WholeMap sampleMap(const core::UnitOfWork& work)
{
    return work.maps().whole(work.maps().all().front().id).value();
}

} // namespace

TEST_CASE("a map goes out as JSON and comes back equal, in a fresh workspace and over itself")
{
    support::SampleWorkspace sample;
    sample.withCompany().withComplaints();
    const QByteArray bytes = exchange::mapJsonOf(sample.work, sampleMap(sample.work));
    MapBench bench;
    bench.importJson(bytes);
    CHECK(exchange::mapJsonOf(bench.work, bench.onlyMap()) == bytes);
    const core::WholeMap before = bench.onlyMap();
    CHECK(before.touchpoints.size() == 20u);
    core::Touchpoint strange{.id = core::TouchpointId(1),
                             .stage = before.stages.front().id,
                             .title = QStringLiteral("Not in the file")};
    bench.work.maps().save(strange);
    bench.importJson(bytes);
    CHECK(bench.onlyMap() == before);
}

TEST_CASE("a map goes out as a table and comes back equal")
{
    support::SampleWorkspace sample;
    sample.withCompany().withComplaints();
    const QByteArray csv = exchange::mapCsvOf(sample.work, sampleMap(sample.work));
    CHECK(csv.startsWith("id,stage,touchpoint,channel,owner,emotion,satisfaction,importance_customer,"
                         "importance_us,moment_of_truth,pain,listening_post,note\r\n"));
    MapBench bench;
    REQUIRE(bench.importCsv(csv).has_value());
    CHECK(exchange::mapCsvOf(bench.work, bench.onlyMap()) == csv);
    REQUIRE(bench.importCsv(csv).has_value()); // known by their ids
    CHECK(exchange::mapCsvOf(bench.work, bench.onlyMap()) == csv);
}

TEST_CASE("a table changes the touchpoints that it names and adds the others at the end of their stage")
{
    MapBench bench;
    REQUIRE(bench
                .importCsv("stage;touchpoint;owner;pain\n"
                           "Pay;Yearly bill;Ana;Nine pages\n"
                           "Help;Hotline menu;;yes\n")
                .has_value());
    const core::WholeMap before = bench.onlyMap();
    REQUIRE(before.touchpoints.size() == 2u);
    CHECK(before.map.name == QStringLiteral("Power"));
    CHECK(before.touchpoints[0].painPoint == core::NotedMark{true, QStringLiteral("Nine pages")});
    CHECK(before.touchpoints[1].painPoint == core::NotedMark{true, {}});
    const QByteArray id = QByteArray::number(before.touchpoints[1].id.value());
    REQUIRE(
        bench
            .importCsv("id,stage,touchpoint,emotion\n" + id + ",PAY,Menu of the hotline,-2\n,Pay,Reminder,\n")
            .has_value());
    const core::WholeMap after = bench.onlyMap();
    REQUIRE(after.touchpoints.size() == 3u);
    CHECK(after.touchpoints[0].title == QStringLiteral("Yearly bill"));
    CHECK(after.touchpoints[1].id == before.touchpoints[1].id);
    CHECK(after.touchpoints[1].title == QStringLiteral("Menu of the hotline"));
    CHECK(after.touchpoints[1].stage == after.touchpoints[0].stage);
    CHECK(after.touchpoints[1].feeling.emotion == -2);
    CHECK(after.touchpoints[1].painPoint.isSet); // the table has no such column
    CHECK(after.touchpoints[2].title == QStringLiteral("Reminder"));
    CHECK(after.stages.size() == 2u);
}

TEST_CASE("a bad table is refused by line and column, with what was expected, and nothing is written")
{
    MapBench bench;
    const auto refused = [&](const char* csv, const char* place, const char* expected) {
        const QString refusal = bench.csvRefusal(csv);
        CAPTURE(refusal.toStdString());
        CHECK(refusal.contains(QString::fromUtf8(place)));
        CHECK(refusal.contains(QString::fromUtf8(expected)));
    };
    refused("touchpoint\nA\n", "Line 1", "“stage” is missing");
    refused("stage,touchpoint,mood\nS,A,1\n", "Line 1, column 3", "“mood” is not known");
    refused("stage,stage,touchpoint\nS,S,A\n", "Line 1, column 2", "twice");
    refused("stage,touchpoint\nS,A\nS\n", "Line 3", "1 fields, the header 2");
    refused("stage,touchpoint\nS,A\nS, \n", "Line 3, column 2", "“touchpoint” was expected");
    refused("stage,touchpoint,emotion\nS,A,3\n", "Line 2, column 3", "from -2 to 2");
    refused("stage,touchpoint,satisfaction\nS,A,good\n", "Line 2, column 3", "from 1 to 5");
    refused("stage,touchpoint,listening_post\nS,A,perhaps\n", "Line 2, column 3", "yes, no");
    refused("id,stage,touchpoint\nx,S,A\n", "Line 2, column 1", "digits");
    refused("id,stage,touchpoint\n7,S,A\n7,S,B\n", "Line 3, column 1", "line 2");
    refused("stage,touchpoint\nS,\"A\n", "Line 2", "quotation mark");
    refused("stage,touchpoint\n", "holds no touchpoints", "");
    refused("stage,touchpoint\nS,\xFF\n", "2", "UTF-8");
    CHECK(bench.work.maps().all().empty());
}

TEST_CASE("rows of two maps, and records that stand on another map, are refused")
{
    MapBench bench;
    REQUIRE(bench.importCsv("id,stage,touchpoint\n5,S,A\n").has_value());
    REQUIRE(bench.importCsv("id,stage,touchpoint\n6,S,B\n").has_value());
    CHECK(bench.work.maps().all().size() == 2u);
    const QString refusal = bench.csvRefusal("id,stage,touchpoint\n5,S,A\n6,S,B\n");
    CHECK(refusal.contains(QStringLiteral("Line 3")));
    const auto maps = bench.work.maps().all();
    auto json = nlohmann::json::parse(
        exchange::mapJsonOf(bench.work, bench.work.maps().whole(maps[0].id).value()).toStdString());
    json["map"]["id"] = "4711";
    const auto file = exchange::readMapJson(QByteArray::fromStdString(json.dump()), bench.work, bench.ids);
    REQUIRE(file.has_value());
    CHECK_FALSE(checkMapFile(bench.work, *file).has_value());
    json["map"]["touchpoints"][0]["satisfaction"] = 9;
    const auto bad = exchange::readMapJson(QByteArray::fromStdString(json.dump()), bench.work, bench.ids);
    REQUIRE_FALSE(bad.has_value());
    CHECK(core::sentenceFor(bad.error()).contains(QStringLiteral("$.map.touchpoints[0].satisfaction")));
}

TEST_CASE("cells of a table of touchpoints never compute, and come back as they were")
{
    MapBench bench;
    REQUIRE(bench.importCsv("stage,touchpoint,note\n'=S,'@A,\"'+1\nand more\"\n").has_value());
    const core::WholeMap whole = bench.onlyMap();
    CHECK(whole.stages.front().name == QStringLiteral("=S"));
    CHECK(whole.touchpoints.front().title == QStringLiteral("@A"));
    CHECK(whole.touchpoints.front().note == QStringLiteral("+1\nand more"));
    const QByteArray csv = exchange::mapCsvOf(bench.work, whole);
    CHECK(csv.contains(",'=S,'@A,"));
}

TEST_CASE("of a table with bad rows each is named by its line, and the others can be read")
{
    const auto table = exchange::readMapTable("id,stage,touchpoint,emotion\n"
                                              ",Help,Menu,-3\n"
                                              ",Help,Hotline,1\n"
                                              ",Help\n"
                                              "x,Help,Mail,\n"
                                              ",Pay,\"Yearly\nbill\",2\n"
                                              ",,No stage,\n");
    REQUIRE(table.has_value());
    REQUIRE(table->rows.size() == 2u);
    CHECK(table->rows[0].title == QStringLiteral("Hotline"));
    CHECK(table->rows[1].title == QStringLiteral("Yearly\nbill"));
    std::vector<int> lines;
    for (const auto& each : table->refused) {
        lines.push_back(each.line);
        CHECK(each.sentence.contains(QStringLiteral("Line %1").arg(each.line)));
    }
    CHECK(lines == std::vector<int>{2, 4, 5, 8});
    CHECK_FALSE(exchange::readMapTable("stage,mood\nHelp,1\n").has_value());
}

TEST_CASE("what a file would do to a map is known before anything is written, and is what is written")
{
    MapBench bench;
    REQUIRE(bench
                .importCsv("stage,touchpoint,owner,channel\nPay,Yearly bill,Ana,Letter\nHelp,Menu,,\n"
                           "Help,Outage,,\n")
                .has_value());
    const core::WholeMap before = bench.onlyMap();
    const QByteArray id = QByteArray::number(before.touchpoints[0].id.value());
    const auto rows = exchange::readMapCsv("id,stage,touchpoint,channel\n" + id
                                           + ",Pay,Bill of a year,App\n,Leave,Cancel,\n");
    REQUIRE(rows.has_value());
    const auto file = mapOfRows(bench.work, *rows, QStringLiteral("x"), bench.clock.now(), bench.ids);
    REQUIRE(file.has_value());
    const core::MapImport import = planMapImport(bench.work, *file);
    CHECK_FALSE(import.isNewMap);
    CHECK(import.name == QStringLiteral("Power"));
    CHECK(std::tuple(import.stages, import.touchpoints) == std::tuple(3, 4));
    CHECK(std::tuple(import.added, import.changed, import.removed) == std::tuple(1, 1, 0));
    CHECK(import.change.channels.size() == 1u);
    CHECK(bench.onlyMap() == before);
    core::MapFile whole = *file;
    whole.isWhole = true;
    whole.whole.touchpoints.pop_back();
    whole.whole.touchpoints.erase(whole.whole.touchpoints.begin() + 1);
    CHECK(planMapImport(bench.work, whole).removed == 1);
    writeMapChange(bench.work, import.change);
    CHECK(bench.onlyMap() == applied(before, import.change));
    CHECK(planMapImport(bench.work, *file).change.touchpoints.empty());
    writeMapChange(bench.work, inverse(import.change));
    CHECK(bench.onlyMap() == before);
}
