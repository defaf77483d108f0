#include "map_harness.h"

#include "core/complaint/complaint_repository.h"
#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/map_looks.h"
#include "panels/touchmap/map_presenter.h"

using namespace cxw;
using core::PressureMeasure;

namespace {

/// The map "a b | c", with complaints at "a" some days ago.
class HeatHarness final : public support::PanelHarness
{
public:
    HeatHarness()
    {
        const auto whole = support::mapOf({{"Buy", {"a", "b"}}, {"Use", {"c"}}}, ids);
        write([&](core::UnitOfWork& work) { support::saveMap(work, whole); });
        a = whole.touchpoints.front().id;
        maps.begin();
        settleAll();
        around.begin();
        settleAll();
    }

    void complain(int daysAgo, std::optional<int> severity)
    {
        core::Complaint complaint;
        complaint.id = ids.next<core::ComplaintId>();
        complaint.reference = QString::number(complaint.id.value());
        complaint.receivedAt = clock.now() - std::chrono::days(daysAgo);
        complaint.loggedAt = complaint.receivedAt;
        complaint.summary = QStringLiteral("late");
        complaint.touchpoint = a;
        complaint.severity = severity;
        write([&](core::UnitOfWork& work) { work.complaints().save(complaint); });
    }
    [[nodiscard]] core::PressureValue atA() const
    {
        return pressureOf(*maps.document().find(a), around.facts()).value();
    }
    void setHeat(const core::PressureChoice& heat)
    {
        around.setHeat(heat);
        settleAll();
    }

    panels::MapPresenter maps{context, core::Language::En, {}};
    panels::MapFactsPresenter around{maps};
    core::TouchpointId a;
};

} // namespace

TEST_CASE("the heat of a map counts the weeks that were chosen, the other figures their thirteen")
{
    HeatHarness h;
    h.complain(1, 3);
    h.complain(27, 4);
    h.complain(60, {});
    h.complain(120, 2);
    CHECK(h.atA().count == 3);
    h.setHeat({.measure = PressureMeasure::Count, .period = {.weeks = 4}});
    CHECK(h.atA().count == 2);
    CHECK(h.around.facts().complaints->at(h.a) == 3);
    h.setHeat({.measure = PressureMeasure::Severity, .period = {.weeks = 52}});
    CHECK(h.atA().value == 9.0);
    CHECK(h.atA().count == 4);
    h.setHeat({.measure = PressureMeasure::Rate, .period = {.weeks = 52}});
    CHECK(h.atA().lack == core::PressureLack::ContactsUnknown);
}

TEST_CASE("the list behind a cell holds as many complaints as the cell says")
{
    HeatHarness h;
    for (const int daysAgo : {0, 13, 27, 28, 40})
        h.complain(daysAgo, {});
    for (const int weeks : core::kPressureWeeks) {
        h.setHeat({.measure = PressureMeasure::Count, .period = {.weeks = weeks}});
        const QDate today = h.around.today();
        const auto filter = filterOf(choiceOf(daysOf(h.around.heat().period, today), h.a), today);
        CHECK(h.read([&](const core::UnitOfWork& work) { return work.complaints().count(filter); })
              == h.atA().count);
    }
}

TEST_CASE("what a map shows of complaints is kept with how it is looked at")
{
    panels::MapLook look;
    look.heat = {.measure = PressureMeasure::Severity, .period = {.weeks = 26}};
    CHECK(textOf(look) == QStringLiteral(";;severity:26"));
    CHECK(panels::mapLookFrom(textOf(look)) == look);
    look.heat = {.measure = PressureMeasure::Rate,
                 .period = {.from = QDate(2026, 3, 1), .to = QDate(2026, 3, 31)}};
    look.lanes = {{core::MapLane::Note, {}}};
    CHECK(textOf(look) == QStringLiteral(";note;rate:2026-03-01/2026-03-31"));
    CHECK(panels::mapLookFrom(textOf(look)) == look);
    CHECK(panels::mapLookFrom(QStringLiteral(";note;warmth:-3")).heat == core::PressureChoice());
}
