#include "map_harness.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/history.h"
#include "core/workspace/person_repository.h"

#include <random>

using namespace cxw;
using support::MapHarness;
using support::titlesOf;

namespace {

constexpr unsigned kSeed = 20261126;

/// Somebody who edits the map at random.
class Editor final
{
public:
    explicit Editor(MapHarness& harness)
        : m_harness(harness)
        , m_random(kSeed)
    {
    }

    void act()
    {
        MapHarness& h = m_harness;
        const int kind = upTo(99);
        if (kind < 12 || h.whole().stages.empty())
            apply(kind < 2 || h.whole().stages.empty() ? addStage(h.whole(), {}, word(), h.ids)
                                                       : addTouchpoint(h.whole(), anyOf(h.whole().stages).id,
                                                                       someTouchpoint(), word(), h.ids));
        else if (kind < 14)
            apply(addPersona(h.whole(), word(), h.ids));
        else if (kind < 16)
            apply(addLane(h.whole(), word(), h.ids));
        else if (kind < 18)
            apply(moved(h.whole(), anyOf(h.whole().stages).id, anyOf(h.whole().stages).id));
        else if (kind < 19)
            apply(removeStage(h.whole(), anyOf(h.whole().stages).id));
        else if (kind < 20)
            removePart();
        else if (kind < 30)
            h.edits.stack().undo();
        else if (kind < 38)
            h.edits.stack().redo();
        else if (!h.whole().touchpoints.empty())
            actOnTouchpoints(kind);
    }

private:
    [[nodiscard]] int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }
    template <class Record> const Record& anyOf(const std::vector<Record>& records)
    {
        return records.at(std::size_t(upTo(int(records.size()) - 1)));
    }
    [[nodiscard]] QString word() { return QStringLiteral("w%1").arg(upTo(999)); }
    [[nodiscard]] std::optional<core::TouchpointId> someTouchpoint()
    {
        const auto& all = m_harness.whole().touchpoints;
        return all.empty() || upTo(3) == 0 ? std::nullopt : std::optional(anyOf(all).id);
    }
    [[nodiscard]] std::vector<core::TouchpointId> selection()
    {
        std::vector<core::TouchpointId> chosen{anyOf(m_harness.whole().touchpoints).id};
        while (upTo(3) == 0)
            chosen.push_back(anyOf(m_harness.whole().touchpoints).id);
        return chosen;
    }

    void apply(core::MapChange change)
    {
        m_harness.document.apply(std::move(change), QStringLiteral("act"), upTo(3) == 0 ? m_gesture : 0);
        if (upTo(2) == 0)
            m_gesture = m_harness.document.newGesture();
    }

    void removePart()
    {
        const core::WholeMap& whole = m_harness.whole();
        if (upTo(1) == 0 && !whole.personas.empty())
            apply(removePersona(whole, anyOf(whole.personas).id));
        else if (!whole.lanes.empty())
            apply(removeLane(whole, anyOf(whole.lanes).id));
    }

    void actOnTouchpoints(int kind)
    {
        const core::WholeMap& whole = m_harness.whole();
        if (kind < 44)
            apply(removeTouchpoints(whole, selection()));
        else if (kind < 48)
            apply(duplicated(whole, selection(), {}, m_harness.ids));
        else if (kind < 70)
            apply(moved(whole, selection(), anyOf(whole.stages).id, someTouchpoint()));
        else
            apply(edited(whole, selection(), [this](core::Touchpoint& each) { edit(each); }));
    }

    void edit(core::Touchpoint& each)
    {
        const core::WholeMap& whole = m_harness.whole();
        switch (upTo(6)) {
        case 0: each.title = word(); break;
        case 1: each.satisfaction = 1 + upTo(4); break;
        case 2: each.feeling.emotion = upTo(4) - 2; break;
        case 3: each.painPoint = {upTo(1) == 0, word()}; break;
        case 4:
            if (!whole.personas.empty())
                each.feelings[anyOf(whole.personas).id].emotion = upTo(4) - 2;
            break;
        case 5:
            if (!whole.lanes.empty())
                each.laneTexts[anyOf(whole.lanes).id] = word();
            break;
        default: each.listeningPost = !each.listeningPost;
        }
    }

    MapHarness& m_harness;
    std::mt19937 m_random;
    quint64 m_gesture = 0;
};

} // namespace

TEST_CASE("a change of the map is on screen at once and in the file after a flush")
{
    MapHarness h;
    QSignalSpy changed(&h.document, &panels::MapDocument::changed);
    h.setTitle(0, QStringLiteral("Tariff"));
    CHECK(changed.count() == 1);
    CHECK(titlesOf(h.whole()) == QStringLiteral("Tariff b c | d"));
    CHECK(titlesOf(*h.stored(h.whole().map.id)) == QStringLiteral("a b c | d"));
    CHECK(h.flushed() == h.whole());
}

TEST_CASE("changes of the map are written 0.3 s after the first of them, as one write")
{
    MapHarness h;
    QSignalSpy saved(&h.edits, &panels::EditStack::saved);
    h.setTitle(0, QStringLiteral("x"));
    h.setTitle(1, QStringLiteral("y"));
    h.setTitle(0, QStringLiteral("z"));
    support::settle([&] { return saved.count() == 1; }, std::chrono::seconds(2));
    CHECK(h.stored(h.whole().map.id) == h.whole());
    CHECK(saved.count() == 1);
}

TEST_CASE("only the records that changed are written")
{
    MapHarness h;
    h.settleAll();
    const auto rows = [&h] {
        return h.read([](const core::UnitOfWork& work) { return work.history().latest(5000).size(); });
    };
    const auto before = rows();
    h.document.apply(moved(h.whole(), std::vector{h.at(2)}, h.whole().stages.front().id, h.at(0)),
                     QStringLiteral("move"));
    CHECK(h.flushed() == h.whole());
    CHECK(rows() == before + 1); // the position of one touchpoint
}

TEST_CASE("what came to nothing is not written")
{
    MapHarness h;
    QSignalSpy saved(&h.edits, &panels::EditStack::saved);
    h.setTitle(0, QStringLiteral("x"));
    h.edits.stack().undo();
    CHECK(h.autosaver.isIdle());
    CHECK(h.flushed() == h.whole());
    CHECK(saved.isEmpty());
}

TEST_CASE("undo and redo of map and of other edits go through one stack, in their order")
{
    MapHarness h;
    const core::Person person{.id = core::PersonId(5), .name = QStringLiteral("Lorenz")};
    h.edits.push({.text = person.name,
                  .gesture = QStringLiteral("add person"),
                  .redo = [person](core::UnitOfWork& work) { work.people().save(person); },
                  .undo = [person](core::UnitOfWork& work) { work.people().remove(person.id); }});
    h.document.apply(edited(h.whole(), std::vector{h.at(0)},
                            [&](core::Touchpoint& each) { each.duties.accountable = person.id; }),
                     QStringLiteral("owner"));
    CHECK(h.flushed() == h.whole());
    h.undo();
    CHECK_FALSE(h.whole().touchpoints.front().duties.accountable);
    h.undo();
    CHECK(h.flushed() == h.whole());
    CHECK(h.edits.stack().index() == 0);
    h.redo();
    h.redo();
    CHECK(h.whole().touchpoints.front().duties.accountable == person.id);
    CHECK(h.flushed() == h.whole());
}

TEST_CASE("what waits of the map is written ahead of another edit")
{
    MapHarness h;
    h.setTitle(0, QStringLiteral("x"));
    QString seen;
    h.edits.write(QStringLiteral("look"),
                  [&](core::UnitOfWork& work) { seen = work.maps().findTouchpoint(h.at(0))->title; });
    h.settleAll();
    CHECK(seen == QStringLiteral("x"));
}

TEST_CASE("a score that is tried out is one step, and none when it ends as it began")
{
    MapHarness h;
    h.setSatisfaction(0, 2);
    h.setSatisfaction(0, 4);
    CHECK(h.edits.stack().count() == 1);
    h.edits.stack().undo();
    CHECK_FALSE(h.whole().touchpoints.front().satisfaction);
    h.edits.stack().redo();
    CHECK(h.whole().touchpoints.front().satisfaction == 4);
    h.document.apply(
        edited(h.whole(), std::vector{h.at(1)}, [](core::Touchpoint& each) { each.listeningPost = true; }),
        QStringLiteral("on"));
    h.document.apply(
        edited(h.whole(), std::vector{h.at(1)}, [](core::Touchpoint& each) { each.listeningPost = false; }),
        QStringLiteral("off"));
    CHECK(h.edits.stack().count() == 1);
}

TEST_CASE("scores of two touchpoints, and texts, are steps of their own")
{
    MapHarness h;
    h.setSatisfaction(0, 2);
    h.setSatisfaction(1, 2);
    h.setTitle(0, QStringLiteral("x"));
    h.setTitle(0, QStringLiteral("y"));
    CHECK(h.edits.stack().count() == 4);
}

TEST_CASE("what happens in one drag is one step")
{
    MapHarness h;
    const auto drag = h.document.newGesture();
    const core::StageId use = h.whole().stages.back().id;
    const std::vector dragged{h.at(0)};
    h.document.apply(moved(h.whole(), dragged, use, h.at(3)), QStringLiteral("move a"), drag);
    CHECK(titlesOf(h.whole()) == QStringLiteral("b c | a d"));
    h.document.apply(moved(h.whole(), dragged, use, {}), QStringLiteral("move a"), drag);
    CHECK(titlesOf(h.whole()) == QStringLiteral("b c | d a"));
    CHECK(h.edits.stack().count() == 1);
    h.edits.stack().undo();
    CHECK(titlesOf(h.whole()) == QStringLiteral("a b c | d"));
}

TEST_CASE("a new channel and a new owner are in the lists at once and go with their step")
{
    MapHarness h;
    core::MapChange change = edited(h.whole(), std::vector{h.at(0)}, [](core::Touchpoint& each) {
        each.channel = core::ChannelId(8);
        each.duties.accountable = core::PersonId(9);
    });
    change.channels.push_back({{}, core::Channel{.id = core::ChannelId(8), .name = QStringLiteral("Fax")}});
    change.people.push_back({{}, core::Person{.id = core::PersonId(9), .name = QStringLiteral("Nowak")}});
    h.document.apply(change, QStringLiteral("channel"));
    REQUIRE(h.document.lists().channels.size() == 1);
    CHECK(h.document.lists().people.front().name == QStringLiteral("Nowak"));
    CHECK(h.flushed() == h.whole());
    h.edits.stack().undo();
    CHECK(h.document.lists().channels.empty());
    CHECK(h.flushed() == h.whole());
    CHECK(h.read([](const core::UnitOfWork& work) { return work.people().all().size(); }) == 0);
}

TEST_CASE("a step on a map that is not on screen is undone in the file, and said")
{
    MapHarness h;
    const core::MapId first = h.whole().map.id;
    h.setTitle(0, QStringLiteral("x"));
    h.autosaver.flush();
    const auto other = support::mapOf({{"Other", {"o"}}}, h.ids);
    h.write([&](core::UnitOfWork& work) { support::saveMap(work, other); });
    h.document.show(other);
    QSignalSpy elsewhere(&h.document, &panels::MapDocument::happenedElsewhere);
    h.edits.stack().undo();
    CHECK(elsewhere.count() == 1);
    CHECK(h.whole() == other);
    h.autosaver.flush();
    CHECK(titlesOf(*h.stored(first)) == QStringLiteral("a b c | d"));
}

TEST_CASE("what a full disk refused is said and written with the next change")
{
    MapHarness h;
    QSignalSpy failed(&h.edits, &panels::EditStack::failed);
    h.store.failNextWrite({core::ErrorKind::Full, {}});
    h.setTitle(0, QStringLiteral("x"));
    h.autosaver.flush();
    h.settleAll();
    CHECK(failed.count() == 1);
    CHECK_FALSE(h.autosaver.isIdle());
    CHECK(titlesOf(h.whole()) == QStringLiteral("x b c | d")); // editing goes on
    h.setTitle(1, QStringLiteral("y"));
    CHECK(h.flushed() == h.whole());
    CHECK(h.autosaver.isIdle());
}

TEST_CASE("what the data's rules refuse is not tried for ever")
{
    MapHarness h;
    h.document.apply(edited(h.whole(), std::vector{h.at(0)},
                            [](core::Touchpoint& each) { each.channel = core::ChannelId(404); }),
                     QStringLiteral("channel"));
    QSignalSpy failed(&h.edits, &panels::EditStack::failed);
    QSignalSpy idle(&h.autosaver, &panels::MapAutosaver::idle);
    h.autosaver.flush();
    h.settleAll();
    CHECK(failed.count() == 1);
    CHECK(idle.count() == 1);
}

TEST_CASE("a file that can only be read takes no change of a map")
{
    MapHarness h;
    h.store.setReadOnly(true);
    CHECK_FALSE(h.document.canChange());
    h.setTitle(0, QStringLiteral("x"));
    CHECK(titlesOf(h.whole()) == QStringLiteral("a b c | d"));
    CHECK(h.edits.stack().count() == 0);
}

TEST_CASE("10 000 random acts: undo all is the start, redo all the end, and the file holds the same")
{
    MapHarness h;
    h.edits.stack().setUndoLimit(0); // all of them
    const core::WholeMap start = h.whole();
    Editor editor(h);
    constexpr int kActs = 10'000;
    constexpr int kFlushEvery = 97;
    for (int act = 0; act < kActs; ++act) {
        editor.act();
        if (act % kFlushEvery == 0) {
            CAPTURE(act);
            REQUIRE(h.flushed() == h.whole());
        }
    }
    h.edits.stack().setIndex(h.edits.stack().count());
    const core::WholeMap end = h.whole();
    CHECK(h.flushed() == end);
    h.edits.stack().setIndex(0);
    CHECK(h.whole() == start);
    CHECK(h.flushed() == start);
    h.edits.stack().setIndex(h.edits.stack().count());
    CHECK(h.whole() == end);
    CHECK(h.flushed() == end);
}
