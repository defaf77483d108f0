#include "exchange/xlsx/action_sheet.h"

#include "exchange/sample_workspace.h"
#include "exchange/xlsx/opened_xlsx.h"
#include "exchange/xlsx/xlsx_writer.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw;
using core::ActionStatus;

namespace {

const QString kActions = QStringLiteral("Actions");

support::OpenedXlsx opened(const std::vector<core::ListedAction>& actions, QDate today)
{
    return support::OpenedXlsx(
        exchange::xlsxOf(exchange::actionWorkbookOf(actions, support::shippedBank(), core::Language::En,
                                                    today, charts::Words(core::Language::En)))
            .value());
}

} // namespace

TEST_CASE("the register goes out as one row an action, with dates as dates")
{
    support::SampleWorkspace sample;
    sample.withCompany();
    const auto actions = loadActionRegister(sample.work, core::Language::En).actions;
    REQUIRE(actions.size() > 3);
    const auto file = opened(actions, sample.clock.today());
    REQUIRE(file.rows(kActions).size() == actions.size() + 1);
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const auto cell = [&](const char* column) {
            return file.cell(kActions, i + 1, QString::fromUtf8(column));
        };
        const core::Action& action = actions[i].action;
        CHECK(cell("Action").text == action.what);
        CHECK(cell("Owner").text == actions[i].owner);
        CHECK(cell("Due").isThere == action.due.isValid());
        if (action.due.isValid()) {
            CHECK(cell("Due").format == QStringLiteral("d mmm yyyy"));
            CHECK(cell("Due").number() == double(QDate(1899, 12, 30).daysTo(action.due)));
        }
        CHECK(cell("Status").text == codeOf(action.status));
        CHECK(cell("Finished on").isThere == action.closedAt.has_value());
        CHECK(cell("Round").number() == actions[i].origin->roundNumber);
        CHECK(cell("Question").text == actions[i].origin->label);
        CHECK(cell("Expected score").isThere == action.expectedScore.has_value());
    }
}

TEST_CASE("an open action past its date says so on that day and not before")
{
    const core::ListedAction late{
        .action = {.id = core::ActionId(7), .what = QStringLiteral("=1+1"), .due = QDate(2026, 11, 20)}};
    const auto overdue = [&](QDate today) {
        return opened({late}, today).cell(kActions, 1, QStringLiteral("Overdue")).text;
    };
    CHECK(overdue(QDate(2026, 11, 21)) == QStringLiteral("yes"));
    CHECK(overdue(QDate(2026, 11, 20)).isEmpty());
}

TEST_CASE("an action against a root cause names it")
{
    const auto file = opened({{.action = {.id = core::ActionId(7), .what = QStringLiteral("Send earlier")},
                               .cause = QStringLiteral("=Letters late")}},
                             QDate(2026, 11, 22));
    CHECK(file.cell(kActions, 1, QStringLiteral("Root cause")).text == QStringLiteral("=Letters late"));
    CHECK(file.cell(kActions, 1, QStringLiteral("Root cause")).isText);
}

TEST_CASE("an action that stands alone has no question and no round")
{
    const auto file =
        opened({{.action = {.id = core::ActionId(7), .what = QStringLiteral("=1+1")}}}, QDate(2026, 11, 22));
    CHECK(file.cell(kActions, 1, QStringLiteral("Action")).text == QStringLiteral("=1+1"));
    CHECK(file.cell(kActions, 1, QStringLiteral("Action")).isText);
    CHECK_FALSE(file.cell(kActions, 1, QStringLiteral("Round")).isThere);
    CHECK_FALSE(file.cell(kActions, 1, QStringLiteral("Due")).isThere);
    CHECK(file.cell(kActions, 1, QStringLiteral("Question")).text.isEmpty());
    CHECK(file.cell(kActions, 1, QStringLiteral("Action’s id")).text == QStringLiteral("7"));
}
