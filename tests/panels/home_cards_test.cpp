#include "panels/home/confirm_card.h"
#include "panels/home/promises_card.h"
#include "panels/home/redesign_card.h"
#include "panels/home/weak_card.h"
#include "panels/theme/appearance.h"
#include "support/qt_strings.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>

using namespace cxw;

namespace {

core::NamedWeakSpot weakSpot(qint64 id, int satisfaction)
{
    return {.spot = {.touchpoint = core::TouchpointId(id), .importance = 5, .satisfaction = satisfaction},
            .title = QStringLiteral("Bill %1").arg(id),
            .channel = QStringLiteral("Letter"),
            .map = core::MapId(id + 100)};
}

core::DuePromise promiseDueIn(int hours, qint64 complaint)
{
    return {.complaint = core::ComplaintId(complaint),
            .reference = QStringLiteral("CX-%1").arg(complaint),
            .text = QStringLiteral("Call"),
            .due = core::instantFrom(hours * qint64(3'600'000))};
}

QAbstractButton& rowOf(const QWidget& card, int place)
{
    auto* row = card.findChild<QAbstractButton*>(card.objectName() + QString::number(place));
    REQUIRE(row);
    return *row;
}

/// What Tab goes through in a card, from its first row on.
QStringList tabOrderOf(const QWidget& card)
{
    QStringList names;
    const QWidget* first = &rowOf(card, 0);
    for (const QWidget* each = first; names.isEmpty() || each != first; each = each->nextInFocusChain())
        if (each->focusPolicy() & Qt::TabFocus && each->isVisibleTo(&card))
            names += each->objectName();
    return names;
}

} // namespace

TEST_CASE("each row of the weak touchpoints leads to its own, and the button to the weakest")
{
    const panels::Appearance appearance{QFont()};
    panels::WeakCard card(appearance);
    QSignalSpy wanted(&card, &panels::WeakCard::touchpointWanted);
    card.show({.weakest = {weakSpot(1, 1), weakSpot(2, 2), weakSpot(3, 3)}});
    const auto leadsTo = [&](QAbstractButton& button) {
        button.click();
        return std::pair(wanted.last()[0].value<core::MapId>(), wanted.last()[1].value<core::TouchpointId>());
    };
    CHECK(leadsTo(rowOf(card, 2)) == std::pair(core::MapId(103), core::TouchpointId(3)));
    CHECK(leadsTo(rowOf(card, 1)) == std::pair(core::MapId(102), core::TouchpointId(2)));
    CHECK(leadsTo(*card.findChild<QPushButton*>()) == std::pair(core::MapId(101), core::TouchpointId(1)));
    CHECK(wanted.count() == 3);
}

TEST_CASE("Tab goes through the rows that a card shows and then to its button")
{
    const panels::Appearance appearance{QFont()};
    QWidget home;
    auto* card = new panels::WeakCard(appearance, &home);
    card->show({.weakest = {weakSpot(1, 1), weakSpot(2, 2), weakSpot(3, 3)}});
    CHECK(tabOrderOf(*card).join(QLatin1Char(' '))
          == QStringLiteral("weakCard0 weakCard1 weakCard2 showWeakest"));
    card->show({.weakest = {weakSpot(1, 1)}});
    CHECK(tabOrderOf(*card).join(QLatin1Char(' ')) == QStringLiteral("weakCard0 showWeakest"));
    card->show({});
    CHECK(card->isHidden());
}

TEST_CASE("a row of a card says all it shows to a screen reader")
{
    const panels::Appearance appearance{QFont()};
    panels::WeakCard weak(appearance);
    weak.show({.weakest = {weakSpot(1, 1)}});
    CHECK(rowOf(weak, 0).accessibleName() == QStringLiteral("Bill 1, Letter, 5 × 4, 20.0"));
    panels::PromisesCard promises(appearance);
    promises.show({.promises = {promiseDueIn(0, 7)}, .latePromises = 1}, core::instantFrom(7'200'000));
    CHECK(rowOf(promises, 0).accessibleName().startsWith(QStringLiteral("Call, CX-7, ")));
}

TEST_CASE("each promise leads to its complaint")
{
    const panels::Appearance appearance{QFont()};
    panels::PromisesCard card(appearance);
    std::vector<core::ComplaintId> wanted;
    QObject::connect(&card, &panels::PromisesCard::promiseWanted, &card,
                     [&](const core::DuePromise& promise) { wanted.push_back(promise.complaint); });
    card.show({.promises = {promiseDueIn(1, 7), promiseDueIn(2, 8)}}, core::instantFrom(0));
    rowOf(card, 1).click();
    card.findChild<QPushButton*>()->click();
    CHECK(wanted == std::vector{core::ComplaintId(8), core::ComplaintId(7)});
}

TEST_CASE("each map to confirm leads to its touchpoint with the oldest confirmation")
{
    const panels::Appearance appearance{QFont()};
    panels::ConfirmCard card(appearance);
    std::vector<core::TouchpointId> wanted;
    QObject::connect(&card, &panels::ConfirmCard::touchpointWanted, &card,
                     [&](core::MapId, core::TouchpointId touchpoint) { wanted.push_back(touchpoint); });
    card.show({.toConfirm = {{.map = core::MapId(1), .touchpoints = 2, .first = core::TouchpointId(5)},
                             {.map = core::MapId(2), .touchpoints = 1, .first = core::TouchpointId(9)}},
               .mapsToConfirm = 2});
    rowOf(card, 1).click();
    rowOf(card, 0).click();
    CHECK(wanted == std::vector{core::TouchpointId(9), core::TouchpointId(5)});
}

TEST_CASE("each redesign that goes on has a row, the first three of many")
{
    const panels::Appearance appearance{QFont()};
    panels::RedesignCard card(appearance);
    std::vector<core::TouchpointId> wanted;
    QObject::connect(&card, &panels::RedesignCard::redesignWanted, &card,
                     [&](core::TouchpointId touchpoint) { wanted.push_back(touchpoint); });
    std::vector<core::RunningRedesign> running(4);
    for (std::size_t i = 0; i < running.size(); ++i) {
        running[i].redesign.touchpoint = core::TouchpointId(qint64(i) + 1);
        running[i].progress = {.state = core::RedesignState::Running, .day = 6};
    }
    card.show(running);
    rowOf(card, 2).click();
    card.findChild<QPushButton*>()->click();
    CHECK(wanted == std::vector{core::TouchpointId(3), core::TouchpointId(1)});
    card.show({});
    CHECK(card.isHidden());
}
