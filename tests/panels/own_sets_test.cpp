#include "panel_harness.h"

#include "core/diagnostic/question_set_repository.h"
#include "core/diagnostic/questionnaire.h"
#include "core/diagnostic/vote_repository.h"
#include "panels/diagnostic/compare_presenter.h"
#include "panels/diagnostic/own_sets.h"
#include "panels/diagnostic/tailor_presenter.h"

using namespace cxw;

namespace {

class SetHarness final : public support::DiagnosticHarness
{
public:
    explicit SetHarness(const QString& templateId = QStringLiteral("quick"))
    {
        makeRound({.templateId = templateId});
    }

    [[nodiscard]] const panels::TailorState& state() const { return tailor.state(); }
    void choose(const QString& templateId)
    {
        tailor.chooseTemplate(templateId);
        settleAll();
    }
    void saveAs(const char* name)
    {
        saveAsOwnSet(diagnostic, QString::fromLatin1(name));
        settleAll();
    }
    [[nodiscard]] QStringList templateNames() const
    {
        QStringList names;
        for (const auto& each : state().templates)
            names += each.name;
        return names;
    }

    panels::TailorPresenter tailor{diagnostic};
};

const QString kCharacteristics = QStringLiteral("characteristics");

} // namespace

TEST_CASE("the templates are the shipped ones, own sets, and the free choice last")
{
    SetHarness harness;
    harness.saveAs("Field");
    CHECK(harness.templateNames()
          == QStringList{QStringLiteral("Quick 20"), QStringLiteral("Balanced 28"), QStringLiteral("Full 33"),
                         QStringLiteral("Characteristics"), QStringLiteral("Front-line support"),
                         QStringLiteral("Field"), QStringLiteral("Custom")});
}

TEST_CASE("another bank's template brings its questions and words into the file")
{
    SetHarness harness;
    CHECK(harness.copy().questions.size() == 33);
    harness.choose(kCharacteristics);
    CHECK(harness.state().asked == 26);
    REQUIRE(harness.state().areas.size() == 2);
    CHECK(harness.state().areas[0].name == QStringLiteral("Internal"));
    CHECK(harness.state().areas[1].name == QStringLiteral("External"));
    CHECK(harness.state().areas[0].rows.front().wording.label.startsWith(QStringLiteral("Design: ")));
    CHECK(harness.copy().questions.size() == 33 + 26);
    CHECK(harness.copy().wordings.size() == (33 + 26) * core::kLanguages.size());

    harness.undo();
    CHECK(harness.state().asked == 20);
    const auto before = harness.copy(); // the words stay in the file
    harness.choose(kCharacteristics);
    support::checkUndo(harness, before);
}

TEST_CASE(
    "templates chosen faster than the file takes them replace one another, and undo goes back one by one")
{
    SetHarness harness;
    const auto before = harness.copy();
    for (const char* id : {"balanced", "full", "custom", "full"})
        harness.tailor.chooseTemplate(QLatin1String(id));
    harness.settleAll();
    CHECK(harness.state().asked == 33);
    CHECK(harness.state().templateId == QStringLiteral("full"));
    harness.undo();
    CHECK(harness.state().asked == 0);
    harness.undo();
    CHECK(harness.state().asked == 33);
    harness.undo();
    CHECK(harness.state().asked == 28);
    harness.undo();
    CHECK(harness.copy() == before);
}

TEST_CASE("a round made of another bank's template is asked in the words of the file")
{
    SetHarness harness(QStringLiteral("frontline"));
    CHECK(harness.state().asked == 6);
    REQUIRE(harness.state().areas.size() == 1);
    for (const panels::TailorRow& each : harness.state().areas.front().rows)
        CHECK(each.wording.label != each.question.question.text());
}

TEST_CASE("the free choice begins with nothing and cannot start before it asks something")
{
    SetHarness harness;
    const auto before = harness.copy();
    harness.choose(core::kCustomTemplate);
    CHECK(harness.state().areas.empty());
    CHECK(harness.state().templateId == QString(core::kCustomTemplate));
    CHECK_FALSE(harness.diagnostic.canStart());
    CHECK_FALSE(harness.tailor.wantsReasons());
    support::checkUndo(harness, before);
    harness.diagnostic.startRound();
    harness.settleAll();
    CHECK(harness.sheet().round.state == core::RoundState::Draft);

    const auto empty = harness.copy();
    const core::QuestionId known(QStringLiteral("customers.touchpoints-mapped"));
    harness.tailor.addKnown(known, QString());
    harness.settleAll();
    CHECK(harness.state().asked == 1);
    CHECK(harness.diagnostic.canStart());
    support::checkUndo(harness, empty);
    const int acts = harness.edits.stack().count();
    harness.tailor.addKnown(known, QString()); // it is in already
    harness.tailor.addKnown(core::QuestionId(QStringLiteral("no.such")), QString());
    CHECK(harness.edits.stack().count() == acts);
}

TEST_CASE("offered are the questions of all banks and own ones that the set does not ask")
{
    SetHarness harness;
    CHECK(harness.tailor.offered().size() == 33 + 26 + 6 - 20);
    harness.tailor.addOwn(core::AreaId(QStringLiteral("customers")), QStringLiteral("Ours"), QString());
    harness.settleAll();
    harness.choose(core::kCustomTemplate);
    const auto offered = harness.tailor.offered();
    CHECK(offered.size() == 33 + 26 + 6 + 1);
    CHECK(offered.back().name == QStringLiteral("Ours"));
    harness.tailor.addKnown(offered.back().id, QString());
    harness.settleAll();
    CHECK(harness.state().ownCount == 1);
}

TEST_CASE("an own question makes an area of its own, which goes with it")
{
    SetHarness harness;
    const auto before = harness.copy();
    harness.tailor.addOwnIn(QStringLiteral(" Field  service "), QStringLiteral("Vans carry the parts"),
                            QStringLiteral("new"));
    harness.settleAll();
    REQUIRE(harness.state().areas.size() == 5);
    CHECK(harness.state().areas.back().name == QStringLiteral("Field service"));
    CHECK(isOwn(harness.state().areas.back().tally.area));
    support::checkUndo(harness, before);

    harness.tailor.addOwnIn(QStringLiteral("field service"), QStringLiteral("Vans are clean"), QString());
    harness.tailor.addOwnIn(QStringLiteral("Customers"), QStringLiteral("We call back"), QString());
    harness.settleAll();
    CHECK(harness.state().areas.size() == 5);
    CHECK(harness.state().areas.back().rows.size() == 2);
    CHECK(harness.copy().areas.size() == 1);
}

TEST_CASE("there are so many own areas and no more")
{
    SetHarness harness;
    for (int i = 0; i < core::kMostOwnAreas + 2; ++i) {
        harness.tailor.addOwnIn(QStringLiteral("Area %1").arg(i), QStringLiteral("A question"), QString());
        harness.settleAll();
    }
    CHECK(harness.copy().areas.size() == std::size_t(core::kMostOwnAreas));
    CHECK_FALSE(harness.tailor.canAddArea());
    CHECK(harness.tailor.areaNamed(QStringLiteral("AREA 1")));
}

TEST_CASE("what the round asks is kept as an own set and asked again by another round")
{
    SetHarness harness;
    harness.tailor.addOwnIn(QStringLiteral("Field"), QStringLiteral("Vans carry the parts"), QString());
    harness.settleAll();
    harness.tailor.drop(harness.state().areas[0].rows[0].question.id, QStringLiteral("not ours"));
    harness.settleAll();
    const auto before = harness.copy();
    harness.saveAs("  Field   set ");
    const auto sets = harness.copy().sets;
    REQUIRE(sets.size() == 1);
    CHECK(sets.front().name == QStringLiteral("Field set"));
    CHECK(sets.front().items.size() == 20);
    CHECK(harness.state().templateId == templateIdOf(sets.front().id));
    support::checkUndo(harness, before);

    const QString own = harness.state().templateId;
    harness.makeRound({.templateId = QStringLiteral("full")});
    harness.choose(own);
    CHECK(harness.state().asked == 20);
    CHECK(harness.state().droppedCount == 0);
    CHECK(harness.state().areas.back().name == QStringLiteral("Field"));
}

TEST_CASE("the same name replaces the own set, and undo brings the one before back")
{
    SetHarness harness;
    harness.saveAs("Field");
    harness.choose(QStringLiteral("balanced"));
    const auto before = harness.copy();
    harness.saveAs("Field");
    REQUIRE(harness.copy().sets.size() == 1);
    CHECK(harness.copy().sets.front().items.size() == 28);
    support::checkUndo(harness, before);
}

TEST_CASE("an own set is removed, the round keeps its questions, and undo brings the set back")
{
    SetHarness harness;
    const int acts = harness.edits.stack().count();
    removeOwnSet(harness.diagnostic); // the round began with a shipped one
    CHECK(harness.edits.stack().count() == acts);
    harness.saveAs("Field");
    const auto before = harness.copy();
    removeOwnSet(harness.diagnostic);
    harness.settleAll();
    CHECK(harness.copy().sets.empty());
    CHECK(harness.state().asked == 20);
    CHECK(harness.state().templateId == QString(core::kCustomTemplate));
    support::checkUndo(harness, before);
}

TEST_CASE("after the first answer the set can still be kept, and the round stays as it is")
{
    SetHarness harness;
    const core::Vote vote{.question = harness.sheet().questions.front().id,
                          .seat = harness.sheet().seats.front().id,
                          .answer = core::Answer::Two};
    harness.write([vote](core::UnitOfWork& work) { work.votes().cast(vote); });
    harness.saveAs("Field");
    CHECK(harness.copy().sets.size() == 1);
    CHECK(harness.sheet().round.templateId == QStringLiteral("quick"));
}

TEST_CASE("a set out of a file is an own one, and undo takes away what came with it")
{
    SetHarness harness;
    const core::AreaId area(QStringLiteral("own.field"));
    const core::QuestionSetFile file{
        .name = QStringLiteral("Field"),
        .areas = {{area, QStringLiteral("Field service")}},
        .questions = {
            {.question = {.id = core::QuestionId(QStringLiteral("own.q")), .area = area, .own = true},
             .wording = {{core::Language::En, {.label = QStringLiteral("Vans carry the parts")}}}},
            {.question = support::shippedBank().questions.front()}}};
    const auto before = harness.copy();
    importSet(harness.diagnostic, file);
    harness.settleAll();
    CHECK(harness.templateNames().contains(QStringLiteral("Field")));
    support::checkUndo(harness, before);
    harness.choose(templateIdOf(harness.copy().sets.front().id));
    REQUIRE(harness.state().areas.size() == 2);
    CHECK(harness.state().areas[1].name == QStringLiteral("Field service"));
    CHECK(harness.state().areas[1].rows.front().wording.label == QStringLiteral("Vans carry the parts"));
}

TEST_CASE("a set with too many areas of its own is refused with a sentence")
{
    SetHarness harness;
    core::QuestionSetFile file{.name = QStringLiteral("Field")};
    for (int i = 0; i <= core::kMostOwnAreas; ++i)
        file.areas.push_back({core::AreaId(QStringLiteral("own.a%1").arg(i)), QStringLiteral("A")});
    QSignalSpy failed(&harness.diagnostic, &panels::DiagnosticPresenter::failed);
    importSet(harness.diagnostic, file);
    harness.settleAll();
    REQUIRE(failed.count() == 1);
    CHECK(failed.front().front().value<core::Error>().kind == core::ErrorKind::BadInput);
    CHECK(harness.copy().sets.empty());
}

TEST_CASE("a round of another bank is compared with the last one of that bank")
{
    SetHarness harness(kCharacteristics);
    const core::RoundId first = harness.sheet().round.id;
    harness.makeRound({.templateId = QStringLiteral("quick")});
    harness.makeRound({.templateId = kCharacteristics});
    panels::ComparePresenter compare(harness.diagnostic);
    compare.setActive(true);
    harness.settleAll();
    CHECK(compare.earlierRounds().size() == 2);
    CHECK(compare.earlier() == first);
    compare.compareWith(compare.earlierRounds().front().id);
    harness.settleAll();
    CHECK(compare.earlier() != first);
}
