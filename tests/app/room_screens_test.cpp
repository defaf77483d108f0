#include "layout_check.h"
#include "map_screens.h"

#include "app/map_present.h"
#include "core/complaint/complaint_repository.h"
#include "core/touchmap/map_edits.h"
#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/present/map_audience_view.h"
#include "panels/touchmap/present/show_presenter.h"

using namespace cxw;
using support::Program;

namespace {

panels::MapDocument& mapOf(Program& program)
{
    return program.workbench().workspace()->maps().document();
}

app::MapPresent& show(Program& program)
{
    program.press(Qt::Key_F5);
    REQUIRE(program.view().presentedMap());
    program.settleAll();
    app::MapPresent& present = *program.view().presentedMap();
    present.audience().setWindowState(Qt::WindowNoState);
    return present;
}

/// Complaints at the first touchpoints, fewer from one to the next, and contacts for a rate at most of them.
void complain(Program& program)
{
    const core::WholeMap& whole = mapOf(program).whole();
    std::vector<core::TouchpointId> all;
    for (const core::Touchpoint& each : whole.touchpoints)
        all.push_back(each.id);
    const core::Instant now = program.workbench().workspace()->maps().context().clock.now();
    program.workbench().workspace()->store().write(
        &program.window(), {QStringLiteral("set up")},
        [all, now](core::UnitOfWork& work) {
            for (std::size_t i = 0; i < all.size(); ++i)
                for (int n = 0; n < 30 - 5 * int(i % 7); ++n) {
                    core::Complaint complaint;
                    complaint.id = core::ComplaintId(9000 + 100 * int(i) + n);
                    complaint.reference = QStringLiteral("r%1-%2").arg(i).arg(n);
                    complaint.receivedAt = now - std::chrono::days(n);
                    complaint.loggedAt = complaint.receivedAt;
                    complaint.summary = QStringLiteral("No way to a person");
                    complaint.severity = 1 + n % 3;
                    complaint.touchpoint = all[i];
                    work.complaints().save(complaint);
                }
        },
        [](const auto& outcome) { REQUIRE(outcome); });
    program.settleAll();
    std::vector<core::TouchpointId> known(all.begin(), all.end() - 2);
    mapOf(program).apply(
        edited(whole, known, [](core::Touchpoint& each) { each.weeklyContacts = 90 + each.id.value() % 5; }),
        QStringLiteral("contacts"));
    program.settleAll();
}

void lookAtBoth(Program& program)
{
    auto& maps = program.workbench().workspace()->maps();
    maps.makeFuture();
    program.settleAll();
    std::vector<core::TouchpointId> all;
    for (const core::Touchpoint& each : mapOf(program).whole().touchpoints)
        all.push_back(each.id);
    mapOf(program).apply(edited(mapOf(program).whole(), all,
                                [](core::Touchpoint& each) {
                                    for (auto& [persona, feeling] : each.feelings)
                                        if (feeling.emotion)
                                            feeling.emotion = std::min(2, *feeling.emotion + 2);
                                }),
                         QStringLiteral("better"));
    program.settleAll();
    maps.showCounterpart();
    program.settleAll();
    program.view().touchmap().showBoth();
    program.settleAll();
}

/// Long names everywhere, twelve touchpoints in the first stage, and none in the last.
void makeHard(Program& program)
{
    core::IdSource& ids = program.workbench().workspace()->maps().context().ids;
    panels::MapDocument& map = mapOf(program);
    const auto apply = [&map](const core::MapChange& change) { map.apply(change, QStringLiteral("hard")); };
    for (const core::Stage& each : std::vector(map.whole().stages)) {
        core::Stage longer = each;
        longer.name += QStringLiteral(" – Vertragsabschlussbestätigung und Kundendatenaktualisierung");
        apply(replaced(map.whole(), longer));
    }
    const core::StageId first = map.whole().stages.front().id;
    while (touchpointsIn(map.whole(), first).size() < 12)
        apply(addTouchpoint(map.whole(), first, {},
                            QStringLiteral("Lastschrifteinzugsermächtigung am Telefon widerrufen"), ids));
    apply(addStage(map.whole(), map.whole().stages.back().id, QStringLiteral("Nachbetreuung"), ids));
    program.settleAll();
}

void keepAll(app::MapPresent& present, const QString& name)
{
    for (int page = 0;; ++page) {
        QCoreApplication::processEvents();
        support::checkLayout(present.audience());
        support::keepPicture(present.audience(), QStringLiteral("%1-%2").arg(name).arg(page));
        if (!present.presenter().canNext())
            return;
        present.presenter().next();
    }
}

} // namespace

TEST_CASE("a room reads its map in English, German and Russian, on wide screens and on old ones",
          "[screens][touchmap]")
{
    struct Room
    {
        const char* name;
        core::Language language;
        QSize size;
    };
    for (const Room& room :
         {Room{"en-wide", core::Language::En, {1440, 900}}, Room{"de-wide", core::Language::De, {1600, 960}},
          Room{"de-old", core::Language::De, {1024, 768}}, Room{"ru-wide", core::Language::Ru, {1600, 960}},
          Room{"ru-old", core::Language::Ru, {1024, 768}}})
        DYNAMIC_SECTION(room.name)
        {
            Program program;
            support::writeSettings({.name = room.name, .language = room.language});
            support::openMap(program);
            const QString name = QLatin1String(room.name);
            program.press(Qt::Key_F3, Qt::ControlModifier);
            program.press(Qt::Key_F3, Qt::ControlModifier);
            complain(program);
            lookAtBoth(program);
            app::MapPresent& present = show(program);
            present.audience().resize(room.size);
            keepAll(present, QStringLiteral("map-room-both-") + name);
            makeHard(program);
            present.presenter().overview();
            keepAll(present, QStringLiteral("map-room-hard-") + name);
        }
}

TEST_CASE("a room is told of a map without stages, and of a stage without touchpoints", "[screens][touchmap]")
{
    Program program;
    support::openMap(program);
    app::MapPresent& present = show(program);
    panels::MapDocument& map = mapOf(program);
    const auto apply = [&map](const core::MapChange& change) { map.apply(change, QStringLiteral("empty")); };
    while (!map.whole().stages.empty())
        apply(removeStage(map.whole(), map.whole().stages.front().id));
    program.settleAll();
    const QImage none = present.audienceView().grab().toImage();
    keepAll(present, QStringLiteral("map-room-empty"));
    apply(addStage(map.whole(), {}, QStringLiteral("Get help"),
                   program.workbench().workspace()->maps().context().ids));
    program.settleAll();
    CHECK(present.audienceView().grab().toImage() != none);
    present.presenter().overview();
    keepAll(present, QStringLiteral("map-room-first"));
}
