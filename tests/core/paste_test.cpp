#include "core/touchmap/paste/paste_cell.h"
#include "core/touchmap/paste/paste_plan.h"
#include "core/touchmap/paste/touchpoint_clip.h"

#include "core/id_source.h"
#include "core/touchmap/map_edits.h"
#include "support/builders.h"
#include "support/map_builder.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace cxw::core;
using support::titlesOf;
using Field = TouchpointField;

namespace {

/// The map "a b c | d" with two channels and one person.
struct PasteFixture
{
    PasteFixture()
    {
        around.channels = {{.id = ids.next<ChannelId>(), .name = QStringLiteral("Web"), .position = 1024},
                           {.id = ids.next<ChannelId>(), .name = QStringLiteral("Phone"), .position = 2048}};
        around.people = {
            {.id = ids.next<PersonId>(), .name = QStringLiteral("Jansen"), .role = {}, .contact = {}}};
        around.words.columns = {{QStringLiteral("phase"), {Field::Stage, false}},
                                {QStringLiteral("step"), {Field::Title, false}},
                                {QStringLiteral("mood"), {Field::Feeling, false}},
                                {QStringLiteral("remark"), {Field::PainPoint, true}}};
        around.words.yes = {QStringLiteral("yes"), QStringLiteral("ja")};
        around.words.no = {QStringLiteral("no"), QStringLiteral("nein")};
    }

    [[nodiscard]] std::vector<PasteColumn> guess(const char* text) const
    {
        const Sheet sheet = sheetOfText(QString::fromUtf8(text)).value();
        return guessedColumns(sheet, hasNames(sheet, around), around);
    }
    /// With the columns as they are guessed.
    [[nodiscard]] PastePlan plan(const QString& text, PasteOptions options = {})
    {
        const Sheet sheet = sheetOfText(text).value();
        options.hasNames = hasNames(sheet, around);
        for (const PasteColumn& each : guessedColumns(sheet, options.hasNames, around))
            options.fields.push_back(each.field);
        if (options.newStage.isEmpty())
            options.newStage = QStringLiteral("Stage 1");
        return planPaste(sheet, options, around, ids);
    }
    [[nodiscard]] WholeMap after(const PastePlan& plan) const { return applied(around.whole, plan.change); }

    support::FixedClock clock;
    IdSource ids{clock};
    PasteAround around{.whole = support::mapOf({{"Buy", {"a", "b", "c"}}, {"Use", {"d"}}}, ids)};
};

std::vector<std::optional<Field>> fieldsOf(const std::vector<PasteColumn>& columns)
{
    std::vector<std::optional<Field>> fields;
    for (const PasteColumn& each : columns)
        fields.push_back(each.field ? std::optional(each.field->field) : std::nullopt);
    return fields;
}

} // namespace

TEST_CASE("cells in quotation marks may hold line breaks, tabs and quotation marks")
{
    const auto sheet = sheetOfText(QStringLiteral("a\t\"two\nlines\"\r\n\"say \"\"x\"\"\"\t\"tab\there\"\n"));
    REQUIRE(sheet);
    CHECK(sheet->rows
          == std::vector<QStringList>{{QStringLiteral("a"), QStringLiteral("two\nlines")},
                                      {QStringLiteral("say \"x\""), QStringLiteral("tab\there")}});
}

TEST_CASE("a quotation mark that only begins a text is a part of it")
{
    const auto sheet = sheetOfText(QStringLiteral("\"Hello\" she said\tb\n\"never closed\tc"));
    REQUIRE(sheet);
    CHECK(sheet->rows.front().front() == QStringLiteral("\"Hello\" she said"));
    CHECK(sheet->rows.back() == QStringList{QStringLiteral("\"never closed"), QStringLiteral("c")});
}

TEST_CASE("empty rows and empty last columns are not a part of a sheet, and short rows are filled up")
{
    const auto sheet = sheetOfText(QStringLiteral("a\tb\t\t\n\n\t\t\nc\n"));
    REQUIRE(sheet);
    CHECK(sheet->rows
          == std::vector<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                                      {QStringLiteral("c"), QString()}});
}

TEST_CASE("what is no text is no sheet")
{
    CHECK_FALSE(sheetOfText(QString()));
    CHECK_FALSE(sheetOfText(QStringLiteral(" \t \n\t")));
    QString binary;
    for (int i = 0; i < 4'000; ++i)
        binary += QChar(char16_t(i % 256));
    CHECK_FALSE(sheetOfText(binary));
}

TEST_CASE("more rows than a sheet keeps are counted")
{
    QString text;
    for (int i = 0; i < kMostSheetRows + 3; ++i)
        text += QStringLiteral("x\n");
    const auto sheet = sheetOfText(text);
    REQUIRE(sheet);
    CHECK(sheet->rows.size() == std::size_t(kMostSheetRows));
    CHECK(sheet->furtherRows == 3);
}

TEST_CASE("numbers are read with any minus, a plus or groups of digits")
{
    CHECK(numberIn(QString::fromUtf8("−2")) == -2);
    CHECK(numberIn(QStringLiteral("+1")) == 1);
    CHECK(numberIn(QStringLiteral("1,250")) == 1250);
    CHECK(numberIn(QStringLiteral("4.00")) == 4);
    CHECK(numberIn(QStringLiteral("-2,0")) == -2);
    CHECK_FALSE(numberIn(QStringLiteral("1.5")));
    CHECK_FALSE(numberIn(QStringLiteral("two")));
}

TEST_CASE("a day that could be two is none")
{
    CHECK(dayOf(QStringLiteral("2026-04-03")) == QDate(2026, 4, 3));
    CHECK(dayOf(QStringLiteral("3.4.2026")) == QDate(2026, 4, 3));
    CHECK(dayOf(QStringLiteral("30/4/2026")) == QDate(2026, 4, 30));
    CHECK_FALSE(dayOf(QStringLiteral("3/4/2026")).isValid());
}

TEST_CASE("columns are known by their names, and loose names are to be checked")
{
    PasteFixture f;
    const auto columns = f.guess("Phase\tStep\tMood\tRemark\nBuy\tx\t-1\ty");
    CHECK(fieldsOf(columns)
          == std::vector<std::optional<Field>>{Field::Stage, Field::Title, Field::Feeling, Field::PainPoint});
    CHECK(columns[0].by == GuessBy::Name);
    CHECK(columns[0].isSure);
    CHECK_FALSE(columns[3].isSure);
}

TEST_CASE("without names columns are known by what the map has and by the range of their numbers")
{
    PasteFixture f;
    const auto columns = f.guess("Buy\tx\tWeb\tJansen\t-1\t4\t104\nUse\ty\tFax\tJansen\t2\t5\t105");
    CHECK(fieldsOf(columns)
          == std::vector<std::optional<Field>>{Field::Stage, Field::Title, Field::Channel, Field::Accountable,
                                               Field::Feeling, Field::Satisfaction, std::nullopt});
    CHECK(columns[2].fitting == 1);
    CHECK(columns[2].filled == 2);
    CHECK_FALSE(columns[2].isSure);
}

TEST_CASE("a name whose values do not suit it is to be checked")
{
    PasteFixture f;
    const auto columns = f.guess("Step\tMood\nx\tgood\ny\tbad");
    CHECK(columns[1].field == Field::Feeling);
    CHECK_FALSE(columns[1].isSure);
}

TEST_CASE("an only column is the titles' and goes into the focused stage")
{
    PasteFixture f;
    const auto plan = f.plan(QStringLiteral("x\ny"), {.stage = f.around.whole.stages.back().id});
    CHECK(titlesOf(f.after(plan)) == QStringLiteral("a b c | d x y"));
    CHECK(plan.arriving.at(f.around.whole.stages.back().id) == 2);
}

TEST_CASE("titles without any stage make one, once")
{
    PasteFixture f;
    f.around.whole.stages.clear();
    f.around.whole.touchpoints.clear();
    const auto plan = f.plan(QStringLiteral("x\ny\nx"));
    CHECK(titlesOf(f.after(plan)) == QStringLiteral("x y"));
    CHECK(plan.newStages == QStringList{QStringLiteral("Stage 1")});
    CHECK(plan.rows.at(2).isKnown);
}

TEST_CASE("an empty stage is that of the row above")
{
    PasteFixture f;
    const auto plan = f.plan(QStringLiteral("Phase\tStep\nUse\tx\n\ty\nNew\tz\n\tw"));
    CHECK(titlesOf(f.after(plan)) == QStringLiteral("a b c | d x y | z w"));
    CHECK(plan.newStages == QStringList{QStringLiteral("New")});
}

TEST_CASE("what stands in the map already is skipped, updated or added again, for all rows or for one")
{
    PasteFixture f;
    const QString text = QStringLiteral("Phase\tStep\tMood\nbuy\tA\t2\nBuy\tb\t1\nBuy\tx\t0");
    CHECK(titlesOf(f.after(f.plan(text))) == QStringLiteral("a b c x | d"));
    const auto updated = f.plan(text, {.duplicates = PasteDuplicates::Update});
    CHECK(titlesOf(f.after(updated)) == QStringLiteral("a b c x | d"));
    CHECK(f.after(updated).touchpoints.front().feeling.emotion == 2);
    CHECK(updated.count(PasteFate::Updated) == 2);
    CHECK(titlesOf(f.after(f.plan(text, {.duplicates = PasteDuplicates::Add})))
          == QStringLiteral("a b c A b x | d"));
    const auto mixed = f.plan(text, {.ofRow = {{1, PasteDuplicates::Update}}});
    CHECK(mixed.count(PasteFate::Skipped) == 1);
    CHECK(mixed.count(PasteFate::Updated) == 1);
}

TEST_CASE("the same title in two channels are two touchpoints")
{
    PasteFixture f;
    f.around.words.columns.insert(QStringLiteral("via"), {Field::Channel, false});
    const auto plan = f.plan(QStringLiteral("Step\tVia\nx\tWeb\nx\tPhone\nx\tWeb"),
                             {.stage = f.around.whole.stages.front().id});
    CHECK(plan.count(PasteFate::New) == 2);
    CHECK(plan.count(PasteFate::Skipped) == 1);
}

TEST_CASE("rows that are left out still say the stage of those below")
{
    PasteFixture f;
    const auto plan = f.plan(QStringLiteral("Phase\tStep\nUse\tx\n\ty"), {.leftOut = {0}});
    CHECK(titlesOf(f.after(plan)) == QStringLiteral("a b c | d y"));
    CHECK(plan.count(PasteFate::LeftOut) == 1);
}

TEST_CASE("a row without a title, or with a value that does not suit, is refused and says where")
{
    PasteFixture f;
    const auto plan = f.plan(QStringLiteral("Phase\tStep\tMood\nUse\tx\t7\nUse\t\t1\nUse\ty\t1"));
    CHECK(plan.rows.at(0).wrong == Field::Feeling);
    CHECK(plan.rows.at(1).wrong == Field::Title);
    CHECK(titlesOf(f.after(plan)) == QStringLiteral("a b c | d y"));
}

TEST_CASE("channels and people that are new come once, and their change is taken back with the touchpoints'")
{
    PasteFixture f;
    f.around.words.columns.insert(QStringLiteral("via"), {Field::Channel, false});
    f.around.words.columns.insert(QStringLiteral("who"), {Field::Accountable, false});
    const auto plan =
        f.plan(QStringLiteral("Phase\tStep\tVia\tWho\nUse\tx\tFax\tMiller\nUse\ty\tfax\tjansen"));
    CHECK(plan.newChannels == QStringList{QStringLiteral("Fax")});
    CHECK(plan.newPeople == QStringList{QStringLiteral("Miller")});
    CHECK(plan.rows.at(1).isNewChannel);
    CHECK_FALSE(plan.rows.at(1).isNewOwner);
    REQUIRE(plan.change.channels.size() == 1);
    CHECK(f.after(plan).touchpoints.back().channel == plan.change.channels.front().id());
    CHECK(applied(f.after(plan), inverse(plan.change)) == f.around.whole);
}

TEST_CASE("a last name is known where only one person has it")
{
    PasteFixture f;
    f.around.words.columns.insert(QStringLiteral("who"), {Field::Accountable, false});
    for (const char* each : {"Petra Lorenz", "Ina Brandt", "Tom Brandt"})
        f.around.people.push_back(
            {.id = f.ids.next<PersonId>(), .name = QString::fromUtf8(each), .role = {}, .contact = {}});
    const auto plan = f.plan(QStringLiteral("Phase\tStep\tWho\nUse\tx\tlorenz\nUse\ty\tBrandt"));
    CHECK(plan.newPeople == QStringList{QStringLiteral("Brandt")});
    CHECK(f.after(plan).touchpoints[4].duties.accountable == f.around.people[1].id);
}

TEST_CASE("names alone bring nothing")
{
    PasteFixture f;
    const auto plan = f.plan(QStringLiteral("Phase\tStep\tMood"));
    CHECK(plan.rows.empty());
    CHECK(isEmpty(plan.change));
}

TEST_CASE("long titles come in whole, and those that are no titles are refused")
{
    PasteFixture f;
    const QString title = QStringLiteral("long ").repeated(100).trimmed();
    const auto plan = f.plan(title + QStringLiteral("\nshort\n") + QStringLiteral("x").repeated(5'000),
                             {.stage = f.around.whole.stages.back().id});
    CHECK(f.after(plan).touchpoints.at(4).title == title);
    CHECK(plan.rows.at(2).fate == PasteFate::Refused);
}

TEST_CASE("ten thousand rows are planned in less than a second")
{
    PasteFixture f;
    QString text = QStringLiteral("Phase\tStep\tMood\n");
    for (int i = 0; i < 10'000; ++i)
        text += QStringLiteral("Stage %1\tTitle %2\t%3\n").arg(i % 20).arg(i).arg(i % 5 - 2);
    const auto start = std::chrono::steady_clock::now();
    const auto plan = f.plan(text);
    const auto took = std::chrono::steady_clock::now() - start;
    CHECK(plan.count(PasteFate::New) == 10'000);
    CHECK(plan.newStages.size() == 20);
    CHECK(took < std::chrono::seconds(1));
}

TEST_CASE("touchpoints of one stage are pasted behind the focused one, under new ids")
{
    PasteFixture f;
    Touchpoint& first = f.around.whole.touchpoints.front();
    first.channel = f.around.channels.front().id;
    first.duties.accountable = f.around.people.front().id;
    const std::vector<TouchpointId> both{first.id, f.around.whole.touchpoints[1].id};
    const MapFile clip = clipOf(f.around.whole, f.around.channels, f.around.people, both);
    const auto pasted =
        pasteClip(f.around.whole, f.around.channels, f.around.people, clip,
                  {f.around.whole.stages.front().id, f.around.whole.touchpoints[1].id}, f.ids);
    const WholeMap after = applied(f.around.whole, pasted.change);
    CHECK(titlesOf(after) == QStringLiteral("a b a b c | d"));
    CHECK(after.touchpoints[2].channel == first.channel);
    CHECK(after.touchpoints[2].id == pasted.touchpoints.front());
    CHECK(pasted.change.channels.empty());
    CHECK(applied(after, inverse(pasted.change)) == f.around.whole);
}

TEST_CASE("touchpoints of several stages go into the stages of these names, on another map too")
{
    PasteFixture f;
    f.around.whole.touchpoints.front().channel = f.around.channels.front().id;
    std::vector<TouchpointId> all;
    for (const Touchpoint& each : f.around.whole.touchpoints)
        all.push_back(each.id);
    const MapFile clip = clipOf(f.around.whole, f.around.channels, f.around.people, all);
    const WholeMap other = support::mapOf({{"use", {"x"}}}, f.ids);
    const auto pasted = pasteClip(other, {}, {}, clip, {other.stages.front().id, {}}, f.ids);
    const WholeMap after = applied(other, pasted.change);
    CHECK(titlesOf(after) == QStringLiteral("x d | a b c"));
    REQUIRE(pasted.change.channels.size() == 1);
    CHECK(pasted.change.channels.front().after->name == QStringLiteral("Web"));
}

TEST_CASE("cut touchpoints come back to their map as they were, in another place")
{
    PasteFixture f;
    Touchpoint& first = f.around.whole.touchpoints.front();
    first.counterpart = TouchpointId(4711);
    first.questions = {QuestionId(QStringLiteral("own.17"))};
    first.laneTexts = {{LaneId(18), QStringLiteral("of a lane in the bin")}};
    first.duties.informed = {PersonId(4712)}; // whom no list knows
    const Touchpoint before = first;
    const MapFile clip = clipOf(f.around.whole, f.around.channels, f.around.people, std::vector{first.id});
    const WholeMap without =
        applied(f.around.whole, removeTouchpoints(f.around.whole, std::vector{first.id}));
    const ClipPlace behindD{without.stages[1].id, without.touchpoints.back().id, true};
    const auto pasted = pasteClip(without, f.around.channels, f.around.people, clip, behindD, f.ids);
    const WholeMap after = applied(without, pasted.change);
    CHECK(titlesOf(after) == QStringLiteral("b c | d a"));
    Touchpoint moved = after.touchpoints.back();
    moved.stage = before.stage;
    moved.position = before.position;
    CHECK(moved == before);
}

TEST_CASE("cut touchpoints are the same ones on another map, with what that one has of them")
{
    PasteFixture f;
    Touchpoint& first = f.around.whole.touchpoints.front();
    first.counterpart = TouchpointId(4711);
    first.laneTexts = {{LaneId(18), QStringLiteral("of another map")}};
    const MapFile clip = clipOf(f.around.whole, f.around.channels, f.around.people, std::vector{first.id});
    const WholeMap other = support::mapOf({{"use", {"x"}}}, f.ids);
    const auto pasted = pasteClip(other, {}, {}, clip, {other.stages.front().id, {}, true}, f.ids);
    const WholeMap after = applied(other, pasted.change);
    REQUIRE(titlesOf(after) == QStringLiteral("x a"));
    CHECK(after.touchpoints[1].id == first.id);
    CHECK_FALSE(after.touchpoints[1].counterpart);
    CHECK(after.touchpoints[1].laneTexts.empty());
}

TEST_CASE("a map's own lanes and personas are fields, known by their names, and may be chosen")
{
    PasteFixture f;
    const Lane lane{
        .id = f.ids.next<LaneId>(), .map = f.around.whole.map.id, .name = QStringLiteral("Remark")};
    const Persona lea{.id = f.ids.next<PersonaId>(),
                      .map = f.around.whole.map.id,
                      .name = QStringLiteral("Lea, first flat")};
    f.around.whole.lanes = {lane};
    f.around.whole.personas = {lea};
    const auto offered = pasteFieldsOf(f.around.whole);
    CHECK(offered.size() == pasteFields().size() + 2);
    CHECK(offered.back() == PasteField(lane.id));
    const auto columns = f.guess("Step\tlea first flat\tRemark\nx\t-2\tdark");
    CHECK(columns[1].field == PasteField(lea.id));
    CHECK(columns[2].field == PasteField(lane.id)); // ahead of the pain point that it may mean elsewhere
    CHECK(columns[2].isSure);
    const auto plan = f.plan(QStringLiteral("Step\tLea, first flat\tRemark\nx\t-2\tdark\ny\t9\t\nz\t\t"));
    CHECK(plan.rows[1].wrong == PasteField(lea.id));
    const WholeMap after = f.after(plan);
    const auto x = std::ranges::find(after.touchpoints, QStringLiteral("x"), &Touchpoint::title);
    REQUIRE(x != after.touchpoints.end());
    CHECK(x->laneTexts == std::map<LaneId, QString>{{lane.id, QStringLiteral("dark")}});
    CHECK(x->feelings.at(lea.id).emotion == -2);
    const auto z = std::ranges::find(after.touchpoints, QStringLiteral("z"), &Touchpoint::title);
    REQUIRE(z != after.touchpoints.end());
    CHECK(z->laneTexts.empty());
    CHECK(z->feelings.empty());
}

TEST_CASE("times to an answer and choices are read as people call them, and refused when they are none")
{
    PasteWords words;
    words.choices = {{QStringLiteral("backstage"), QStringLiteral("back")},
                     {QStringLiteral("gemessen"), QStringLiteral("measured")}};
    Touchpoint any;
    CHECK(putCell(any, Field::ResponseMinutes, QStringLiteral("1,5 h"), words));
    CHECK(any.responseMinutes == 90);
    CHECK_FALSE(putCell(any, Field::ResponseMinutes, QStringLiteral("soon"), words));
    CHECK(any.responseMinutes == 90);
    CHECK(putCell(any, Field::Visibility, QStringLiteral("Back stage"), words));
    CHECK(any.visibility == Visibility::Back);
    CHECK(putCell(any, Field::Evidence, QStringLiteral("GEMESSEN"), words));
    CHECK(any.evidence == TouchpointEvidence::Measured);
    CHECK_FALSE(putCell(any, Field::Kind, QStringLiteral("both"), words));
    CHECK(any.kind == TouchpointKind::Communication);
}

TEST_CASE("times without a unit are to be checked, and those with one are not")
{
    PasteFixture f;
    f.around.words.columns.insert(QStringLiteral("answerwithin"), {Field::ResponseMinutes, false});
    CHECK_FALSE(f.guess("Step\tAnswer within\nx\t24\ny\t2")[1].isSure);
    const auto columns = f.guess("Step\tAnswer within\nx\t24 h\ny\t2 days\nz\t");
    CHECK(columns[1].field == PasteField(Field::ResponseMinutes));
    CHECK(columns[1].isSure);
}
