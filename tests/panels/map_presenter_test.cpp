#include "map_harness.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/workspace/person_repository.h"
#include "exchange/map_templates_file.h"
#include "panels/touchmap/map_presenter.h"

using namespace cxw;
using support::titlesOf;

namespace {

QString latin(const char* latin)
{
    return QString::fromLatin1(latin);
}

/// Maps as the window shows them.
class MapsHarness final : public support::PanelHarness
{
public:
    MapsHarness()
    {
        maps.begin();
        settleAll();
    }

    core::MapId make(const char* templateId, const char* name)
    {
        maps.make(latin(templateId), latin(name));
        settleAll();
        return maps.shown();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const core::TouchpointMap& each : maps.maps())
            names += each.name;
        return names;
    }
    [[nodiscard]] const core::WholeMap& whole() const { return maps.document().whole(); }
    void setTitle(int place, const char* title)
    {
        const auto id = whole().touchpoints.at(std::size_t(place)).id;
        maps.document().apply(
            edited(whole(), std::vector{id}, [&](core::Touchpoint& each) { each.title = latin(title); }),
            latin("title"));
    }
    [[nodiscard]] std::optional<core::WholeMap> stored(core::MapId map)
    {
        settleAll();
        return read([map](const core::UnitOfWork& work) { return work.maps().whole(map); });
    }

    panels::MapPresenter maps{context, core::Language::En, exchange::readMapTemplates().value()};
};

} // namespace

TEST_CASE("a workspace without maps says so")
{
    MapsHarness h;
    CHECK(h.maps.isLoaded());
    CHECK(h.maps.maps().empty());
    CHECK_FALSE(h.maps.document().hasMap());
}

TEST_CASE("a new map of a template is shown with its channels, and undone with them")
{
    MapsHarness h;
    h.make("bank", "Account");
    CHECK(h.names() == QStringList{latin("Account")});
    CHECK(h.whole().stages.size() == 6);
    CHECK_FALSE(h.maps.document().lists().channels.empty());
    h.undo();
    CHECK(h.maps.maps().empty());
    CHECK_FALSE(h.maps.document().hasMap());
    CHECK(h.maps.document().lists().channels.empty());
    h.redo();
    CHECK(h.names() == QStringList{latin("Account")});
    CHECK(h.whole().map.name == latin("Account"));
}

TEST_CASE("a map needs a name and a known template")
{
    MapsHarness h;
    h.make("bank", "  ");
    h.make("casino", "Royale");
    CHECK(h.maps.maps().empty());
    CHECK(h.edits.stack().count() == 0);
}

TEST_CASE("the name that a new map is offered is one that no map has")
{
    MapsHarness h;
    CHECK(h.maps.nameFor(latin("shop")) == latin("Shop"));
    h.make("shop", "Shop");
    CHECK(h.maps.nameFor(latin("shop")) == latin("Shop (2)"));
}

TEST_CASE("the map that was shown last is shown again")
{
    MapsHarness h;
    const core::MapId first = h.make("shop", "One");
    h.make("clinic", "Two");
    CHECK(h.whole().map.name == latin("Two"));
    h.maps.choose(first);
    h.settleAll();
    panels::MapPresenter again(h.context, core::Language::En, h.maps.templates());
    again.begin();
    h.settleAll();
    CHECK(again.shown() == first);
}

TEST_CASE("a map is renamed at once and in the list")
{
    MapsHarness h;
    const core::MapId map = h.make("shop", "One");
    h.maps.rename(latin("Store"));
    CHECK(h.names() == QStringList{latin("Store")});
    h.maps.flush();
    CHECK(h.stored(map)->map.name == latin("Store"));
    h.undo();
    CHECK(h.names() == QStringList{latin("One")});
}

TEST_CASE("a copy has the same content under ids of its own")
{
    MapsHarness h;
    const core::MapId original = h.make("clinic", "One");
    const QString titles = titlesOf(h.whole());
    h.maps.duplicate();
    h.settleAll();
    CHECK(h.names() == QStringList{latin("One"), latin("One (2)")});
    CHECK(h.maps.shown() != original);
    CHECK(titlesOf(h.whole()) == titles);
    CHECK(h.whole().map.state == core::MapState::Current);
    CHECK_FALSE(h.whole().touchpoints.front().counterpart);
}

TEST_CASE("the map of the future starts as the current one, and one jumps between the two")
{
    MapsHarness h;
    const core::MapId current = h.make("clinic", "Visit");
    CHECK_FALSE(h.maps.counterpart());
    h.maps.makeFuture();
    h.settleAll();
    const core::MapId future = h.maps.shown();
    CHECK(h.whole().map.state == core::MapState::Future);
    CHECK(h.whole().map.name == latin("Visit, future"));
    CHECK(h.maps.counterpart() == current);
    h.maps.showCounterpart();
    h.settleAll();
    CHECK(h.maps.shown() == current);
    h.maps.makeFuture(); // there is one: it is shown
    h.settleAll();
    CHECK(h.maps.shown() == future);
    CHECK(h.maps.maps().size() == 2);
}

TEST_CASE("a removed map gives way to another and comes back on undo")
{
    MapsHarness h;
    const core::MapId first = h.make("shop", "One");
    const core::MapId second = h.make("bank", "Two");
    h.setTitle(0, "changed");
    h.maps.remove();
    h.settleAll();
    CHECK(h.maps.shown() == first);
    CHECK_FALSE(h.stored(second));
    h.undo();
    CHECK(h.maps.shown() == second);
    CHECK(h.whole().touchpoints.front().title == latin("changed"));
}

TEST_CASE("changing the map writes what waited of the one before")
{
    MapsHarness h;
    const core::MapId first = h.make("shop", "One");
    const core::MapId second = h.make("bank", "Two");
    h.setTitle(0, "late");
    h.maps.choose(first);
    CHECK(h.stored(second)->touchpoints.front().title == latin("late"));
}

TEST_CASE("a step on another map brings that map back on screen")
{
    MapsHarness h;
    const core::MapId first = h.make("shop", "One");
    const core::MapId second = h.make("bank", "Two");
    h.maps.choose(first);
    h.settleAll();
    const QString before = titlesOf(h.whole());
    h.setTitle(0, "changed");
    h.maps.choose(second);
    h.settleAll();
    CHECK(h.maps.shown() == second);
    h.undo();
    CHECK(h.maps.shown() == first);
    CHECK(titlesOf(h.whole()) == before);
    CHECK(titlesOf(*h.stored(first)) == before);
}

TEST_CASE("what somebody else writes into the shown map appears on it")
{
    MapsHarness h;
    h.make("shop", "One");
    QSignalSpy replaced(&h.maps.document(), &panels::MapDocument::replaced);
    core::Touchpoint touchpoint = h.whole().touchpoints.front();
    touchpoint.title = latin("imported");
    h.write([&](core::UnitOfWork& work) { work.maps().save(touchpoint); });
    CHECK(replaced.count() == 1);
    CHECK(h.whole().touchpoints.front().title == latin("imported"));
}

TEST_CASE("what the map itself writes does not replace it")
{
    MapsHarness h;
    const core::MapId map = h.make("shop", "One");
    QSignalSpy replaced(&h.maps.document(), &panels::MapDocument::replaced);
    h.setTitle(0, "x");
    h.maps.flush();
    h.setTitle(1, "y"); // while the first is on its way
    h.settleAll();
    h.maps.flush();
    CHECK(h.stored(map) == h.whole());
    CHECK(replaced.isEmpty());
}

TEST_CASE("what somebody else writes while a change of the map waits loses neither")
{
    MapsHarness h;
    const core::MapId map = h.make("shop", "One");
    core::Touchpoint touchpoint = h.whole().touchpoints.back();
    touchpoint.title = latin("imported");
    h.setTitle(0, "typed");
    h.store.write(
        nullptr, {latin("import")}, [&](core::UnitOfWork& work) { work.maps().save(touchpoint); },
        [](const auto&) {});
    h.maps.flush();
    h.settleAll();
    CHECK(h.whole().touchpoints.front().title == latin("typed"));
    CHECK(h.whole().touchpoints.back().title == latin("imported"));
    CHECK(h.stored(map) == h.whole());
}

TEST_CASE("what the file's rules refused goes from the screen too")
{
    MapsHarness h;
    const core::MapId map = h.make("shop", "One");
    const auto id = h.whole().touchpoints.front().id;
    h.maps.document().apply(edited(h.whole(), std::vector{id},
                                   [](core::Touchpoint& each) { each.channel = core::ChannelId(404); }),
                            latin("channel"));
    h.maps.flush();
    h.settleAll();
    CHECK(h.whole() == h.stored(map));
}

TEST_CASE("a new person of the workspace can be named an owner")
{
    MapsHarness h;
    h.make("shop", "One");
    h.write([](core::UnitOfWork& work) {
        work.people().save({.id = core::PersonId(3), .name = QStringLiteral("Lorenz")});
    });
    REQUIRE(h.maps.document().lists().people.size() == 1);
    CHECK(h.maps.document().lists().people.front().name == latin("Lorenz"));
}

TEST_CASE("maps of a file that can only be read can be looked at and not changed")
{
    MapsHarness h;
    const core::MapId first = h.make("shop", "One");
    h.make("bank", "Two");
    h.store.setReadOnly(true);
    h.maps.choose(first);
    h.settleAll();
    CHECK(h.maps.shown() == first);
    h.maps.duplicate();
    h.maps.makeFuture();
    h.maps.remove();
    h.maps.rename(latin("Other"));
    h.settleAll();
    CHECK(h.names() == QStringList{latin("One"), latin("Two")});
}
