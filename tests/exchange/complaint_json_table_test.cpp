// Complaints come in from a JSON file as they do from a table.
#include "complaint_bench.h"
#include "sample_workspace.h"

#include "exchange/complaint_json_table.h"
#include "exchange/complaints_json.h"

#include <nlohmann/json.hpp>

using namespace cxw;
using core::Complaint;
using exchange::ComplaintJsonTable;
using nlohmann::json;
using support::ComplaintBench;
using support::extraOf;

namespace {

core::Expected<core::ComplaintImportReport> import(ComplaintBench& bench, const QByteArray& bytes)
{
    const auto table = ComplaintJsonTable::read(bytes);
    INFO((table ? QString() : table.error().detail).toStdString());
    REQUIRE(table.has_value());
    return importComplaints(bench.work, *table, bench.options, {bench.clock, bench.ids});
}

QByteArray fileOf(const char* complaints)
{
    return QByteArray(R"({"format": "cxworkbench/complaints@1", "complaints": [)")
        .append(complaints)
        .append("]}");
}

QString tableRefusal(const char* complaints)
{
    const auto table = ComplaintJsonTable::read(fileOf(complaints));
    return table ? QString() : core::sentenceFor(table.error());
}

/// With references where ids stand, which are the workspace's own.
json withoutIds(const QByteArray& bytes)
{
    json file = json::parse(bytes.toStdString());
    std::map<std::string, std::string> references;
    for (json& each : file["complaints"])
        references[each["id"]] = each["reference"];
    for (json& each : file["complaints"]) {
        each.erase("id");
        if (!each["duplicateOf"].is_null())
            each["duplicateOf"] = references.at(each["duplicateOf"]);
    }
    return file;
}

} // namespace

TEST_CASE("complaints that went out as JSON come in with everything they hold")
{
    support::SampleWorkspace sample;
    sample.withCompany().withComplaints();
    const QByteArray bytes = exchange::complaintsJsonOf(sample.work, {});
    ComplaintBench bench;
    const auto report = import(bench, bytes);
    REQUIRE(report.has_value());
    CHECK(report->added == 60);
    CHECK(report->remarks.empty());
    CHECK(withoutIds(exchange::complaintsJsonOf(bench.work, {})) == withoutIds(bytes));
    const auto again = import(bench, bytes);
    CHECK(again->skipped == 60);
    CHECK(again->written() == 0);
}

TEST_CASE("steps, promises and citations come in with a complaint, and a repeated one knows its promises")
{
    ComplaintBench bench;
    const char* first =
        R"({"sourceReference": "T-1", "receivedAt": "2026-11-02T08:00:00.000Z", "summary": "Late",
        "promises": [{"text": "Call", "due": "2026-11-05T09:00:00.000Z", "by": "Ana"}, {"text": "Card"}],
        "steps": {"respond": {"state": "done", "at": "2026-11-02T09:00:00.000Z", "line": "Called"},
                  "empathize": null, "seek": null, "open": null, "listen": null, "verify": null,
                  "eliminate": null, "document": null},
        "citations": [{"phrase": "our policy", "at": "2026-11-02T09:00:00.000Z"}],
        "customer": {"name": "Kai", "note": "calls back"}, "touchpoint": "Checkout",
        "extraFields": [{"name": "Branch", "text": "North"}]})";
    REQUIRE(import(bench, fileOf(first))->added == 1);
    const Complaint before = bench.complaints().front();
    REQUIRE(before.promises.size() == 2);
    CHECK(before.promises[0].by == bench.work.people().all().front().id);
    CHECK(before.steps[0]->line == QStringLiteral("Called"));
    CHECK(before.citations.size() == 1);
    CHECK(extraOf(before, "Branch") == QStringLiteral("North"));
    CHECK(extraOf(before, "customer_note") == QStringLiteral("calls back"));
    REQUIRE(before.touchpoint);
    CHECK(bench.work.maps().findTouchpoint(*before.touchpoint)->title == QStringLiteral("Checkout"));

    bench.options.duplicates = core::Duplicates::Update;
    const char* later = R"({"sourceReference": "T-1", "receivedAt": "2026-11-02T08:00:00.000Z",
        "summary": "Late", "severity": 4, "promises": [{"text": "Card", "kept": true}, {"text": "Letter"}]})";
    REQUIRE(import(bench, fileOf(later))->updated == 1);
    const Complaint after = bench.complaints().front();
    CHECK(after.severity == 4);
    REQUIRE(after.promises.size() == 2);
    CHECK(after.promises[0].id == before.promises[1].id);
    CHECK(after.promises[0].kept == true);
    CHECK(after.steps == before.steps);
    CHECK(after.citations == before.citations);
}

TEST_CASE("a row that cannot be taken is refused by its line, a value that does not fit is kept as text")
{
    ComplaintBench bench;
    const QByteArray bytes =
        fileOf("\n{\"receivedAt\": \"2026-11-02T08:00:00.000Z\", \"summary\": \"{[\\\"\","
               " \"severity\": 9},\n\n{\"receivedAt\": null, \"summary\": \"No time\"},"
               "\n{\"receivedAt\": \"2026-11-02T08:00:00.000Z\"}");
    const auto report = import(bench, bytes);
    REQUIRE(report.has_value());
    CHECK(report->added == 1);
    REQUIRE(report->refused.size() == 2);
    CHECK(report->refused[0].line == 4);
    CHECK(report->refused[1].line == 5);
    CHECK(extraOf(bench.complaints().front(), "severity") == QStringLiteral("9"));

    const auto oneLine = ComplaintJsonTable::read(
        fileOf(R"({"receivedAt": null}, {"receivedAt": null}, {"receivedAt": null})"));
    std::vector<int> lines;
    oneLine->forEach([&](int line, const QStringList&) {
        lines.push_back(line);
        return true;
    });
    CHECK(lines == std::vector{1, 2, 3}); // their places
}

TEST_CASE("a repeated complaint is found in the file by its id, or its id is kept as text")
{
    ComplaintBench bench;
    const QByteArray bytes = fileOf(
        R"({"id": "8", "reference": "CX-2026-00002", "receivedAt": "2026-11-03T08:00:00.000Z", "summary": "Again",
            "duplicateOf": "7"},
           {"id": "7", "reference": "CX-2026-00001", "receivedAt": "2026-11-02T08:00:00.000Z", "summary": "Late",
            "duplicateOf": "99"})");
    REQUIRE(import(bench, bytes).has_value());
    const auto all = bench.complaints();
    REQUIRE(all.size() == 2);
    CHECK(all[1].duplicateOf == all[0].id);
    CHECK_FALSE(all[0].duplicateOf);
    CHECK(extraOf(all[0], "duplicate_of") == QStringLiteral("99"));
}

TEST_CASE("a file that says what we do not know is refused by its place")
{
    CHECK(tableRefusal(R"({"receivedAt": null, "colour": "red"})").contains(QStringLiteral("colour")));
    CHECK(tableRefusal(R"({"receivedAt": 5})").contains(QStringLiteral("$.complaints[0].receivedAt")));
    CHECK(tableRefusal(R"({"receivedAt": null, "severity": "high"})").contains(QStringLiteral("severity")));
    CHECK(tableRefusal(R"({"receivedAt": null, "public": "yes"})").contains(QStringLiteral("public")));
    CHECK(tableRefusal(R"({"receivedAt": null, "customer": "Kai"})").contains(QStringLiteral("customer")));
    CHECK(tableRefusal(R"({"receivedAt": null, "steps": {"respond": null}})")
              .contains(QStringLiteral("steps")));
    CHECK(tableRefusal(R"("x")").contains(QStringLiteral("$.complaints[0]")));
    CHECK_FALSE(ComplaintJsonTable::read(R"({"format": "cxworkbench/round@1", "complaints": []})"));
    CHECK_FALSE(ComplaintJsonTable::read("[]"));
    CHECK_FALSE(ComplaintJsonTable::read("{"));
    CHECK(tableRefusal("").isEmpty());
}
