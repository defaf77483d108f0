#include "panels/actions/action_words.h"
#include "panels/home/actions_card.h"
#include "panels/home/home_presenter.h"
#include "panels/shared/badge.h"
#include "panels/theme/appearance.h"
#include "support/qt_strings.h"

#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace cxw;
using panels::ActionFilter;

namespace {

const QDate kDay(2026, 11, 22);

/// Open actions that are due so many days from now.
panels::HomeState homeWith(const std::vector<int>& days)
{
    panels::HomeState state;
    for (const int each : days) {
        state.dueActions.push_back({.action = {.what = QStringLiteral("Do it"), .due = kDay.addDays(each)}});
        state.overdueActions += each < 0 ? 1 : 0;
        ++state.openActions;
    }
    return state;
}

int shownBadges(const panels::ActionsCard& card)
{
    int shown = 0;
    for (const auto* each : card.findChildren<panels::Badge*>())
        shown += each->isVisibleTo(&card) ? 1 : 0;
    return shown;
}

} // namespace

TEST_CASE("the card shows at most five actions and leads to those that are late")
{
    const panels::Appearance appearance{QFont()};
    panels::ActionsCard card(appearance);
    QSignalSpy wanted(&card, &panels::ActionsCard::actionsWanted);
    card.show(homeWith({-9, -6, -2, -1, 0, 3, 8}), kDay);
    CHECK(shownBadges(card) == 5);
    card.findChild<QPushButton*>()->click();
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.front().front().value<ActionFilter::Status>() == ActionFilter::Overdue);
}

TEST_CASE("where nothing is late the card leads to what is open, and where nothing is due it goes")
{
    const panels::Appearance appearance{QFont()};
    QWidget home;
    panels::ActionsCard card(appearance, &home);
    QSignalSpy wanted(&card, &panels::ActionsCard::actionsWanted);
    card.show(homeWith({0, 3}), kDay);
    CHECK(shownBadges(card) == 2);
    card.findChild<QPushButton*>()->click();
    CHECK(wanted.front().front().value<ActionFilter::Status>() == ActionFilter::Open);
    card.show(homeWith({}), kDay);
    CHECK(card.isHidden());
}

TEST_CASE("how late an action is comes in words")
{
    const auto word = [](int days) {
        return panels::dueWord(homeWith({days}).dueActions.front().action, kDay);
    };
    CHECK(word(-9) == QStringLiteral("9 day(s) late"));
    CHECK(word(0) == QStringLiteral("due today"));
    CHECK(word(12) == QStringLiteral("in 12 day(s)"));
    CHECK(panels::dueWord({.what = QStringLiteral("No date")}, kDay).isEmpty());
}
