#include "exchange/complaints_json.h"

#include "complaint_bench.h"
#include "core/touchmap/map_repository.h"
#include "exchange/json/json_text.h"

#include <nlohmann/json.hpp>

using namespace cxw;
using support::ComplaintBench;

namespace {

nlohmann::json complaintsJson(const ComplaintBench& bench)
{
    return nlohmann::json::parse(exchange::complaintsJsonOf(bench.work, {}).toStdString());
}

} // namespace

TEST_CASE("a complaint goes out as JSON with steps, promises and extra fields")
{
    ComplaintBench bench;
    bench.work.people().save({.id = core::PersonId(1), .name = QStringLiteral("Ana Lindner")});
    bench.work.customers().save({.id = core::CustomerId(1), .name = QStringLiteral("Kai")});
    bench.work.categories().save({.id = core::CategoryId(1), .name = QStringLiteral("Bill")});
    bench.work.categories().save(
        {.id = core::CategoryId(2), .parent = core::CategoryId(1), .name = QStringLiteral("Sum")});
    bench.work.maps().save(core::TouchpointMap{.id = core::MapId(1), .name = QStringLiteral("Power")});
    bench.work.maps().save(
        core::Stage{.id = core::StageId(1), .map = core::MapId(1), .name = QStringLiteral("Pay")});
    bench.work.maps().save(core::Touchpoint{
        .id = core::TouchpointId(1), .stage = core::StageId(1), .title = QStringLiteral("Yearly bill")});
    core::Complaint one{.id = core::ComplaintId(7),
                        .reference = QStringLiteral("CX-2026-00042"),
                        .receivedAt = core::instantFrom(0),
                        .resolvedAt = core::instantFrom(3'600'000),
                        .agent = core::PersonId(1),
                        .customer = core::CustomerId(1),
                        .touchpoint = core::TouchpointId(1),
                        .category = core::CategoryId(2),
                        .summary = QStringLiteral("Too \"high\""),
                        .outcome = core::Outcome::Goodwill,
                        .money = core::Money{1250, QStringLiteral("EUR")},
                        .preventable = false,
                        .status = core::ComplaintStatus::Resolved,
                        .duplicateOf = core::ComplaintId(6),
                        .extraFields = {{QStringLiteral("State"), QStringLiteral("CA")}}};
    one.promises = {{.id = core::PromiseId(1),
                     .text = QStringLiteral("We call"),
                     .due = core::instantFrom(7'200'000),
                     .by = core::PersonId(1),
                     .kept = true}};
    one.steps[1] =
        core::StepRecord{.state = core::StepState::NotApplicable, .line = QStringLiteral("by mail")};
    bench.work.complaints().save(one);

    const auto json = complaintsJson(bench);
    CHECK(json.at("format") == "cxworkbench/complaints@1");
    REQUIRE(json.at("complaints").size() == 1);
    const auto& row = json.at("complaints").at(0);
    CHECK(row.at("id") == "7");
    CHECK(row.at("reference") == "CX-2026-00042");
    CHECK(row.at("sourceReference").is_null());
    CHECK(row.at("receivedAt") == "1970-01-01T00:00:00.000Z");
    CHECK(row.at("resolvedAt") == "1970-01-01T01:00:00.000Z");
    CHECK(row.at("closedAt").is_null());
    CHECK(row.at("agent") == "Ana Lindner");
    CHECK(row.at("customer").at("name") == "Kai");
    CHECK(row.at("touchpoint") == "Yearly bill");
    CHECK(row.at("category") == "Bill");
    CHECK(row.at("subcategory") == "Sum");
    CHECK(row.at("summary") == "Too \"high\"");
    CHECK(row.at("status") == "resolved");
    CHECK(row.at("outcome") == "goodwill");
    CHECK(row.at("money").at("minorUnits") == 1250);
    CHECK(row.at("preventable") == false);
    CHECK(row.at("severity").is_null());
    CHECK(row.at("duplicateOf") == "6");
    const auto& promise = row.at("promises").at(0);
    CHECK(promise.at("text") == "We call");
    CHECK(promise.at("by") == "Ana Lindner");
    CHECK(promise.at("kept") == true);
    CHECK(promise.at("keptAt").is_null());
    CHECK(row.at("steps").size() == core::kResolveSteps.size());
    CHECK(row.at("steps").at("respond").is_null());
    CHECK(row.at("steps").at("empathize").at("state") == "not_applicable");
    CHECK(row.at("steps").at("empathize").at("line") == "by mail");
    CHECK(row.at("extraFields").at(0).at("name") == "State");
    CHECK(row.at("extraFields").at(0).at("text") == "CA");
}

TEST_CASE("complaints go out as JSON with the newest first, and an empty log as an empty list")
{
    ComplaintBench bench;
    CHECK(complaintsJson(bench).at("complaints").empty());
    bench.import("Received,Issue\n2026-11-01,Old\n2026-11-02,New\n");
    CHECK(complaintsJson(bench).at("complaints").at(0).at("category") == "New");
}

TEST_CASE("complaints written one by one look as every other file of ours")
{
    ComplaintBench bench;
    for (const char* rows : {"", "2026-11-01,\"a\nb\"\n", "2026-11-02,c\n2026-11-03,d\n"}) {
        bench.import(QByteArray("Received,Details\n") + rows);
        const QByteArray text = exchange::complaintsJsonOf(bench.work, {});
        CHECK(exchange::jsonText(nlohmann::ordered_json::parse(text.toStdString())) == text);
    }
}
