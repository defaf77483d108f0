#include "sample_workspace.h"

#include "exchange/actions_csv.h"
#include "exchange/actions_json.h"

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

using namespace cxw;

namespace {

const QDate kToday(2026, 11, 22);

core::ListedAction hostile()
{
    return {.action = {.id = core::ActionId(5),
                       .what = QStringLiteral("=SUM(A1), \"now\""),
                       .due = QDate(2026, 11, 13),
                       .status = core::ActionStatus::Dropped,
                       .statusReason = QStringLiteral("+1"),
                       .expectedEffect = QStringLiteral("@home"),
                       .createdAt = core::instantFrom(0),
                       .closedAt = core::instantFrom(1000)},
            .owner = QStringLiteral("-Ada")};
}

} // namespace

TEST_CASE("the actions go out as JSON, the late ones marked")
{
    support::SampleWorkspace sample;
    sample.withCompany();
    const auto all = loadActionRegister(sample.work, core::Language::En).actions;
    const auto json = nlohmann::json::parse(exchange::actionsJsonOf(all, kToday).toStdString());
    CHECK(json.at("format") == "cxworkbench/actions@1");
    CHECK(json.at("date") == "2026-11-22");
    const auto& rows = json.at("actions");
    REQUIRE(rows.size() == 12);
    const auto& late = rows.at(0);
    CHECK(late.at("what") == "Give the hotline menu an owner");
    CHECK(late.at("round") == 3);
    CHECK(late.at("question") == "processes.ivr-human-exit");
    CHECK(late.at("label") == "Callers reach a person from any menu");
    CHECK(late.at("owner") == "Ana Lindner");
    CHECK(late.at("due") == "2026-11-19");
    CHECK(late.at("status") == "open");
    CHECK(late.at("expectedScore") == 3);
    CHECK(late.at("closedAt").is_null());
    CHECK(late.at("overdue") == true);
    CHECK(rows.at(1).at("overdue") == true);
    CHECK(rows.at(2).at("overdue") == false);
    CHECK(rows.at(11).at("status") == "done");
    CHECK(rows.at(11).at("closedAt").is_string());
}

TEST_CASE("an action that stands alone has nulls where an answer would be")
{
    const auto json = nlohmann::json::parse(exchange::actionsJsonOf({hostile()}, kToday).toStdString());
    const auto& row = json.at("actions").at(0);
    for (const char* key : {"round", "question", "label", "cause", "expectedScore"})
        CHECK(row.at(key).is_null());
    CHECK(row.at("what") == "=SUM(A1), \"now\"");
    CHECK(row.at("closedAt") == "1970-01-01T00:00:01.000Z");
    CHECK(row.at("overdue") == false);
}

TEST_CASE("an action against a root cause names it")
{
    core::ListedAction listed = hostile();
    listed.action.cause = core::CauseId(7);
    listed.cause = QStringLiteral("=Letters late");
    const auto json = nlohmann::json::parse(exchange::actionsJsonOf({listed}, kToday).toStdString());
    CHECK(json.at("actions").at(0).at("cause") == "=Letters late");
    CHECK(exchange::actionsCsvOf({listed}, kToday).contains("5,,,,'=Letters late,"));
}

TEST_CASE("the actions go out as CSV with the columns of the JSON, and no cell computes")
{
    const QByteArray csv = exchange::actionsCsvOf({hostile()}, kToday);
    const QString header = QString::fromUtf8(csv.left(csv.indexOf("\r\n")));
    const auto json =
        nlohmann::ordered_json::parse(exchange::actionsJsonOf({hostile()}, kToday).toStdString());
    QStringList keys;
    for (const auto& [key, value] : json.at("actions").at(0).items())
        keys += QString::fromStdString(key);
    CHECK(header.split(QLatin1Char(',')) == keys);
    CHECK(csv.contains("5,,,,,\"'=SUM(A1), \"\"now\"\"\",'-Ada,2026-11-13,dropped,'+1,'@home,,"
                       "1970-01-01T00:00:00.000Z,1970-01-01T00:00:01.000Z,no\r\n"));
}
