#include "map_harness.h"

#include "core/complaint/complaint_repository.h"
#include "core/complaint/entry_habits.h"
#include "core/workspace/person_repository.h"
#include "panels/touchmap/inspector/inspector_presenter.h"
#include "panels/touchmap/manage/map_parts.h"

using namespace cxw;
using core::TouchpointField;
using panels::Duty;
using panels::InspectorPresenter;

namespace {

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

/// The map "a b c | d" with its first touchpoint in the inspector.
class InspectorHarness final : public support::PanelHarness
{
public:
    InspectorHarness()
    {
        const auto whole = support::mapOf({{"Buy", {"a", "b", "c"}}, {"Use", {"d"}}}, ids);
        write([&](core::UnitOfWork& work) {
            support::saveMap(work, whole);
            work.people().save({.id = core::PersonId(3), .name = text("Ana Lorenz")});
        });
        maps.begin();
        settleAll();
        inspector.follow(at(0));
        settleAll();
    }

    [[nodiscard]] core::TouchpointId at(int place) const
    {
        return maps.document().whole().touchpoints.at(std::size_t(place)).id;
    }
    [[nodiscard]] const core::Touchpoint& shown() const { return *inspector.touchpoint(); }
    [[nodiscard]] int steps() { return edits.stack().count(); }
    void complain(qint64 id, std::chrono::milliseconds ago)
    {
        core::Complaint complaint;
        complaint.id = core::ComplaintId(id);
        complaint.reference = text("CX-%1").arg(id);
        complaint.receivedAt = clock.now() - ago;
        complaint.loggedAt = complaint.receivedAt;
        complaint.touchpoint = at(0);
        write([&](core::UnitOfWork& work) { work.complaints().save(complaint); });
    }

    panels::MapPresenter maps{context, core::Language::En, {}};
    InspectorPresenter inspector{maps};
};

} // namespace

TEST_CASE("the inspector follows the focus unless it is pinned")
{
    InspectorHarness h;
    CHECK(h.shown().title == text("a"));
    h.inspector.setPinned(true);
    h.inspector.follow(h.at(1));
    CHECK(h.shown().title == text("a"));
    h.inspector.setPinned(false);
    CHECK(h.shown().title == text("b"));
}

TEST_CASE("every field is one step, and a value as it was is none")
{
    InspectorHarness h;
    h.inspector.setScore(TouchpointField::Satisfaction, 4);
    h.inspector.setScore(TouchpointField::ImportanceCustomer, 5);
    h.inspector.setScore(TouchpointField::ImportanceCustomer, 5);
    h.inspector.setScore(TouchpointField::ImportanceUs, 6);
    h.inspector.setMark(TouchpointField::PainPoint, true);
    h.inspector.setMark(TouchpointField::ListeningPost, true);
    h.inspector.setVisibility(core::Visibility::Back);
    h.inspector.setKind(core::TouchpointKind::Action);
    h.inspector.setEvidence(core::TouchpointEvidence::Measured);
    h.inspector.setResponse(60);
    h.inspector.setContacts(420);
    CHECK(h.steps() == 9);
    CHECK(h.shown().satisfaction == 4);
    CHECK_FALSE(h.shown().importanceUs);
    CHECK(h.shown().painPoint.isSet);
    CHECK(h.shown().listeningPost);
    CHECK(h.shown().responseMinutes == 60);
    CHECK(h.shown().weeklyContacts == 420);
    h.edits.stack().setIndex(0);
    CHECK(h.shown()
          == core::Touchpoint{.id = h.shown().id,
                              .stage = h.shown().stage,
                              .title = text("a"),
                              .position = h.shown().position});
}

TEST_CASE("what is typed in one go is one step, and an empty title none")
{
    InspectorHarness h;
    const auto gesture = h.inspector.newGesture();
    for (const char* typed : {"H", "Ho", "Hot", "", "Hotline "})
        h.inspector.setTitle(text(typed), gesture);
    CHECK(h.shown().title == text("Hotline"));
    CHECK(h.steps() == 1);
    const auto note = h.inspector.newGesture();
    h.inspector.setText(TouchpointField::MomentOfTruth, text("decides"), note);
    h.inspector.setText(TouchpointField::MomentOfTruth, text("decides who stays"), note);
    CHECK(h.shown().momentOfTruth.note == text("decides who stays"));
    CHECK(h.steps() == 2);
    h.undo();
    h.undo();
    CHECK(h.shown().title == text("a"));
}

TEST_CASE("one person is accountable, and a new name joins the people in the same step")
{
    InspectorHarness h;
    CHECK(h.inspector.ownerName().isEmpty());
    h.inspector.setOwner(text("ana lorenz"));
    CHECK(h.shown().duties.accountable == core::PersonId(3));
    h.inspector.setOwner(text("Nowak"));
    CHECK(h.inspector.ownerName() == text("Nowak"));
    CHECK(h.inspector.people().contains(text("Nowak")));
    CHECK(h.steps() == 2);
    h.undo();
    CHECK(h.inspector.ownerName() == text("Ana Lorenz"));
    CHECK_FALSE(h.inspector.people().contains(text("Nowak")));
    h.inspector.setOwner(QString());
    CHECK_FALSE(h.shown().duties.accountable);
}

TEST_CASE("several people do, are asked and are told, each named once")
{
    InspectorHarness h;
    h.inspector.setPeople(Duty::Responsible, {text("Tim"), text(" tim "), text("Ana Lorenz"), QString()});
    CHECK(h.inspector.namesWith(Duty::Responsible) == QStringList{text("Ana Lorenz"), text("Tim")});
    h.inspector.setPeople(Duty::Informed, {text("Ana Lorenz")});
    CHECK(h.shown().duties.informed == std::set{core::PersonId(3)});
    h.inspector.setPeople(Duty::Responsible, {});
    CHECK(h.inspector.namesWith(Duty::Responsible).isEmpty());
}

TEST_CASE("who works here can take a touchpoint")
{
    InspectorHarness h;
    CHECK_FALSE(h.inspector.knowsMyself());
    h.inspector.takeMyself();
    CHECK(h.steps() == 0);
    h.write([](core::UnitOfWork& work) { core::rememberAgent(work, core::PersonId(3)); });
    h.settleAll();
    REQUIRE(h.inspector.knowsMyself());
    h.inspector.takeMyself();
    CHECK(h.inspector.ownerName() == text("Ana Lorenz"));
}

TEST_CASE("a new channel joins the channels in the same step")
{
    InspectorHarness h;
    h.inspector.setChannel(text("Fax"));
    CHECK(h.inspector.channelName() == text("Fax"));
    h.inspector.setChannel(text(" fax"));
    CHECK(h.inspector.channels() == QStringList{text("Fax")});
    h.undo();
    CHECK(h.inspector.channels().isEmpty());
}

TEST_CASE("a persona feels as customers in general until it has an emotion of its own")
{
    InspectorHarness h;
    panels::MapParts parts(h.maps.document(), h.ids);
    const core::PersonaId lea(parts.add(panels::MapParts::Kind::Persona, text("Lea")));
    h.inspector.setEmotion({}, 1);
    CHECK(feelingOf(h.shown(), lea).emotion == 1);
    h.inspector.setEmotion(lea, -2);
    CHECK(feelingOf(h.shown(), lea).emotion == -2);
    CHECK(h.shown().feeling.emotion == 1);
    h.inspector.setEmotion(lea, std::nullopt);
    CHECK(feelingOf(h.shown(), lea).emotion == 1);
    h.inspector.setEmotion(lea, 3);
    CHECK(h.shown().feelings.empty());
}

TEST_CASE("complaints of the touchpoint are counted over 13 weeks")
{
    InspectorHarness h;
    CHECK(h.inspector.complaints() == 0);
    h.complain(1, std::chrono::weeks(12));
    h.complain(2, std::chrono::weeks(14));
    h.settleAll();
    CHECK(h.inspector.complaints() == 1);
    h.inspector.follow(h.at(1));
    CHECK_FALSE(h.inspector.complaints()); // not counted yet
    h.settleAll();
    CHECK(h.inspector.complaints() == 0);
}

TEST_CASE("questions of the diagnostic are linked with what the last round said of them")
{
    InspectorHarness h;
    h.addSampleCompany();
    h.settleAll();
    REQUIRE_FALSE(h.inspector.questions().empty());
    const core::LinkedQuestion& first = h.inspector.questions().front();
    CHECK(first.number == 1);
    CHECK(first.value);
    CHECK_FALSE(first.label.isEmpty());
    h.inspector.setLinked(first.id, true);
    REQUIRE(h.inspector.linked().size() == 1);
    CHECK(h.inspector.linked().front() == first);
    h.inspector.setLinked(first.id, false);
    CHECK(h.inspector.linked().empty());
}

TEST_CASE("a touchpoint is confirmed as true today")
{
    InspectorHarness h;
    h.inspector.confirm();
    CHECK(h.shown().confirmedOn == h.clock.today());
    h.inspector.confirm();
    CHECK(h.steps() == 1);
}

TEST_CASE("a touchpoint that goes leaves the inspector, and comes back with undo")
{
    InspectorHarness h;
    h.inspector.setPinned(true);
    h.maps.document().apply(removeTouchpoints(h.maps.document().whole(), std::vector{h.at(0)}), text("away"));
    CHECK_FALSE(h.inspector.touchpoint());
    h.inspector.setScore(TouchpointField::Satisfaction, 4);
    CHECK(h.steps() == 1);
    h.undo();
    CHECK(h.shown().title == text("a"));
}

TEST_CASE("a touchpoint goes to another stage from the inspector")
{
    InspectorHarness h;
    h.inspector.setStage(h.maps.document().whole().stages.back().id);
    CHECK(support::titlesOf(h.maps.document().whole()) == text("b c | d a"));
    CHECK(h.inspector.stageName() == text("Use"));
}

TEST_CASE("a stage gets a colour and loses it again, a step each, and keeps its goal")
{
    InspectorHarness h;
    panels::MapParts parts(h.maps.document(), h.ids);
    const core::Stage before = h.maps.document().whole().stages.front();
    parts.setMore(panels::MapParts::Kind::Stage, before.id.value(), text("to be at ease"));
    parts.setColor(before.id.value(), text("green"));
    const core::Stage& stage = h.maps.document().whole().stages.front();
    CHECK(stage.color == text("green"));
    CHECK(stage.goal == text("to be at ease"));
    h.edits.stack().undo();
    CHECK(h.maps.document().whole().stages.front().color.isEmpty());
    h.edits.stack().undo();
    CHECK(h.maps.document().whole().stages.front() == before);
}

TEST_CASE("personas, stages and lanes are added, named, moved and removed, a step each")
{
    using Kind = panels::MapParts::Kind;
    InspectorHarness h;
    panels::MapParts parts(h.maps.document(), h.ids);
    for (const Kind kind : {Kind::Persona, Kind::Stage, Kind::Lane}) {
        CAPTURE(int(kind));
        const auto before = parts.all(kind);
        const int steps = h.edits.stack().index();
        const qint64 one = parts.add(kind, text(" One "));
        const qint64 two = parts.add(kind, text("Two"));
        CHECK(parts.add(kind, text("  ")) == 0);
        parts.rename(kind, two, text("Zwei"));
        parts.rename(kind, two, QString());
        parts.move(kind, two, -1);
        auto now = parts.all(kind);
        REQUIRE(now.size() == before.size() + 2);
        CHECK(now.at(before.size()).name == text("Zwei"));
        CHECK(now.at(before.size() + 1).name == text("One"));
        parts.move(kind, one, 1); // is the last
        if (kind != Kind::Lane) {
            parts.setMore(kind, one, text("more"));
            CHECK(parts.all(kind).back().more == text("more"));
        }
        parts.remove(kind, one);
        parts.remove(kind, two);
        CHECK(parts.all(kind) == before);
        CHECK(h.edits.stack().index() == steps + (kind == Kind::Lane ? 6 : 7));
    }
}
