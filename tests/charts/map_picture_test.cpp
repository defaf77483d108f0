#include "charts/touchmap/map_picture.h"

#include "charts/touchmap/map_heat.h"
#include "charts/touchmap/map_words.h"
#include "charts/touchmap/wrapped_text.h"
#include "painted.h"
#include "support/built_map.h"

#include <catch2/catch.hpp>

using namespace cxw;
using namespace cxw::charts;
using cxw::core::LaneKey;
using cxw::core::MapLane;
using support::MapBuilder;

namespace {

/// A map with its picture's parts, painted without icons.
struct Shown
{
    explicit Shown(cxw::core::WholeMap map, double zoomPercent = 100.0)
        : whole(std::move(map))
        , layout(whole, usualLanes(whole), {.zoomPercent = zoomPercent})
        , curves(emotionCurvesOf(whole, layout))
    {
    }

    [[nodiscard]] MapPicture picture() const { return {whole, facts, layout, curves, selected, lit}; }
    [[nodiscard]] MapBrush brush() const
    {
        return {tokens, support::english(), fontFor(TypeRole::Body, reportFont()),
                [this](QPainter&, const QRectF&, const QString& name, const QColor&) { icons += name; }};
    }
    [[nodiscard]] QImage image() const
    {
        return support::painted(
            tokens, QSize(int(layout.width()), int(layout.height())), [this](QPainter& painter) {
                paintMap(painter, {0, 0, layout.width(), layout.height()}, picture(), brush());
            });
    }
    [[nodiscard]] QRectF cell(MapLane lane, int column) const
    {
        return layout.rectOf({layout.rowOf({lane, {}}).value(), column});
    }

    cxw::core::WholeMap whole;
    cxw::core::MapFacts facts;
    cxw::core::MapLayout layout;
    std::vector<EmotionCurve> curves;
    std::set<cxw::core::TouchpointId> selected;
    std::optional<std::set<cxw::core::TouchpointId>> lit;
    Tokens tokens = tokensFor(Theme::Light);
    mutable QStringList icons;
};

cxw::core::WholeMap twoStages()
{
    MapBuilder builder;
    builder.stage("Compare").touchpoint("Tariff calculator", 1);
    builder.last().momentOfTruth.isSet = true;
    builder.touchpoint("Advice call", -2);
    builder.last().feeling.word = QStringLiteral("angry");
    builder.last().painPoint = {true, QStringLiteral("No way to a person")};
    builder.stage("Switch").touchpoint("Meter reading", 0);
    return builder.whole();
}

} // namespace

TEST_CASE("a touchpoint without an owner is warned of in its cell, one with an owner is not")
{
    Shown shown(twoStages());
    shown.facts.people = {{.id = cxw::core::PersonId(7), .name = QStringLiteral("Kai Brandt")}};
    shown.whole.touchpoints[1].duties.accountable = cxw::core::PersonId(7);
    const QImage image = shown.image();
    CHECK(support::pixelsLike(image, shown.tokens.warningSoft, shown.cell(MapLane::Owner, 0)) > 500);
    CHECK(support::pixelsLike(image, shown.tokens.warningSoft, shown.cell(MapLane::Owner, 1)) == 0);
    CHECK(shown.icons.count(QStringLiteral("person-x")) == 2);
    CHECK(shown.icons.count(QStringLiteral("star")) == 1);
}

TEST_CASE("heat says what it measures, and what is lacking where there is no rate")
{
    Shown shown(twoStages());
    shown.whole.touchpoints[0].weeklyContacts = 700;
    shown.whole.touchpoints[1].weeklyContacts = 20;
    const core::DaySpan fourWeeks{QDate(2026, 10, 14), QDate(2026, 11, 10)};
    shown.facts.pressure = {.measure = core::PressureMeasure::Rate,
                            .days = fourWeeks,
                            .figures = {{core::TouchpointId(1), {.count = 34, .severity = 80}},
                                        {core::TouchpointId(2), {.count = 3, .severity = 4}}}};
    const auto say = [&](int touchpoint) {
        return mapCellText({MapLane::Complaints, {}}, shown.whole.touchpoints[std::size_t(touchpoint)],
                           shown.whole, shown.facts, support::english());
    };
    CHECK(say(0) == QStringLiteral("1.2 per 100 contacts; 34 complaints"));
    CHECK(say(1) == QStringLiteral("3 complaints; too few contacts for a rate"));
    CHECK(say(2) == QStringLiteral("0 complaints; no contacts known"));
    const QImage image = shown.image();
    CHECK(support::pixelsLike(image, shown.tokens.heat[2].fill, shown.cell(MapLane::Complaints, 0)) > 500);
    shown.facts.pressure->measure = core::PressureMeasure::Severity;
    CHECK(say(0) == QStringLiteral("severity 80 in all; 34 complaints"));
    CHECK(heatStepTexts(core::PressureMeasure::Count, 91, support::english())
          == QStringList{QStringLiteral("1–4"), QStringLiteral("5–9"), QStringLiteral("10–14"),
                         QStringLiteral("15–19"), QStringLiteral("20+")});
}

TEST_CASE("complaints are as hot as there are many, and none is only a digit")
{
    Shown shown(twoStages());
    shown.facts.complaints = {{cxw::core::TouchpointId(1), 34}, {cxw::core::TouchpointId(2), 12}};
    const QImage image = shown.image();
    CHECK(support::pixelsLike(image, shown.tokens.heat[4].fill, shown.cell(MapLane::Complaints, 0)) > 500);
    CHECK(support::pixelsLike(image, shown.tokens.heat[2].fill, shown.cell(MapLane::Complaints, 1)) > 500);
    for (const CellColours& each : shown.tokens.heat)
        CHECK(support::pixelsLike(image, each.fill, shown.cell(MapLane::Complaints, 2)) == 0);
    CHECK(heatOf(0, shown.tokens).fill == shown.tokens.bgSurface);
    CHECK(heatOf(1, shown.tokens).fill == shown.tokens.heat[0].fill);
    CHECK(heatOf(5, shown.tokens).fill == shown.tokens.heat[4].fill);
}

TEST_CASE("a selected column is tinted from top to bottom")
{
    Shown shown(twoStages());
    const QRectF pain = shown.cell(MapLane::PainPoint, 2);
    CHECK(support::pixelsLike(shown.image(), shown.tokens.accentSoft, pain) == 0);
    shown.selected = {cxw::core::TouchpointId(3)};
    CHECK(support::pixelsLike(shown.image(), shown.tokens.accentSoft, pain) > 1000);
    CHECK(shown.icons.count(QStringLiteral("check-lg")) == 1);
}

TEST_CASE("a pain point has a red edge")
{
    const Shown shown(twoStages());
    const QImage image = shown.image();
    CHECK(support::pixelsLike(image, shown.tokens.danger, shown.cell(MapLane::PainPoint, 1)) > 100);
    CHECK(support::pixelsLike(image, shown.tokens.danger, shown.cell(MapLane::PainPoint, 0)) == 0);
}

TEST_CASE("the strongest feeling and the last one of a journey are found")
{
    const Shown shown(twoStages());
    REQUIRE(shown.curves.size() == 1);
    const EmotionCurve& curve = shown.curves.front();
    CHECK(curve.marks == std::vector<EmotionMark>{{0, 1, {}}, {1, -2, QStringLiteral("angry")}, {2, 0, {}}});
    CHECK(curve.peak == 1);
    CHECK(curve.end == 2);
}

TEST_CASE("each persona has a curve of its own, and one that is hidden keeps its look")
{
    MapBuilder builder;
    builder.persona("Lea").persona("Jörg").stage("Compare").touchpoint("Advice call", 1);
    builder.last().feelings[cxw::core::PersonaId(2)].emotion = -1;
    const Shown shown(builder.whole());
    REQUIRE(shown.curves.size() == 2);
    CHECK(shown.curves[0].look == CurveLook::First);
    CHECK(shown.curves[0].marks.front().value == 1);
    CHECK(shown.curves[1].look == CurveLook::Second);
    CHECK(shown.curves[1].marks.front().value == -1);
    const auto rest = emotionCurvesOf(shown.whole, shown.layout, {cxw::core::PersonaId(1)});
    REQUIRE(rest.size() == 1);
    CHECK(rest[0].look == CurveLook::Second);
}

TEST_CASE("feelings of the future lie over the touchpoints they come from")
{
    const Shown shown(twoStages());
    auto future = shown.whole;
    future.map.id = cxw::core::MapId(2);
    future.map.state = cxw::core::MapState::Future;
    for (auto& each : future.touchpoints) {
        each.counterpart = each.id;
        each.id = cxw::core::TouchpointId(each.id.value() + 100);
        each.feeling.emotion = 2;
    }
    future.touchpoints.back().counterpart.reset(); // new in the future
    const EmotionCurve curve = otherStateCurve(shown.whole, future, shown.layout);
    CHECK(curve.look == CurveLook::OtherState);
    CHECK(curve.marks == std::vector<EmotionMark>{{0, 2, {}}, {1, 2, QStringLiteral("angry")}});
    const Shown ahead(future);
    CHECK(otherStateCurve(future, shown.whole, ahead.layout).marks
          == std::vector<EmotionMark>{{0, 1, {}}, {1, -2, QStringLiteral("angry")}});
}

TEST_CASE("the overview shows what is worst where many touchpoints share a pixel")
{
    auto whole = MapBuilder::large(2000);
    for (auto& each : whole.touchpoints)
        each.feeling.emotion = 2;
    whole.touchpoints[1001].feeling.emotion = -2;
    Shown shown(whole, 0.25);
    CHECK(shown.layout.width() < 600);
    const QImage image = shown.image();
    CHECK(support::pixelsLike(image, shown.tokens.delta[0], QRectF(0, 0, shown.layout.width(), 56)) > 40);
}

TEST_CASE("painting a part of a map paints the same as painting all of it")
{
    const Shown shown(MapBuilder::large(30), 80.0);
    const QImage all = shown.image();
    const QRect part(300, 100, 200, 150);
    const QImage cut = support::painted(shown.tokens, all.size(), [&](QPainter& painter) {
        painter.setClipRect(part);
        paintMap(painter, part, shown.picture(), shown.brush());
    });
    CHECK(cut.copy(part) == all.copy(part));
}

TEST_CASE("a cell says in words what it shows")
{
    const Shown shown(twoStages());
    const auto say = [&](MapLane lane, int touchpoint) {
        return mapCellText({lane, {}}, shown.whole.touchpoints[std::size_t(touchpoint)], shown.whole,
                           shown.facts, support::english());
    };
    CHECK(say(MapLane::Touchpoint, 0) == QStringLiteral("Tariff calculator, moment of truth"));
    CHECK(say(MapLane::Backstage, 0) == QString());
    CHECK(say(MapLane::Owner, 0) == QStringLiteral("none"));
    CHECK(say(MapLane::Emotion, 1) == QStringLiteral("−2 angry"));
    CHECK(say(MapLane::PainPoint, 1) == QStringLiteral("No way to a person"));
    CHECK(say(MapLane::Complaints, 0) == QString());
    CHECK(responseText(45, support::english()) == QStringLiteral("45 min"));
    CHECK(responseText(120, support::english()) == QStringLiteral("2 h"));
    CHECK(responseText(2880, support::english()) == QStringLiteral("2 days"));
}

TEST_CASE("the lowest of a touchpoint's questions stands in its cell, in the colour of its score")
{
    Shown shown(twoStages());
    const cxw::core::QuestionId menu(QStringLiteral("customers.menu"));
    const cxw::core::QuestionId bills(QStringLiteral("financials.bills"));
    shown.facts.questions[menu] = {.id = menu, .number = 16, .label = {}, .text = {}, .value = 1.2};
    shown.facts.questions[bills] = {.id = bills, .number = 19, .label = {}, .text = {}, .value = 2.4};
    shown.whole.touchpoints[0].questions = {bills, menu};
    const QImage image = shown.image();
    const QRectF cell = shown.cell(MapLane::Questions, 0);
    CHECK(support::pixelsLike(image, shown.tokens.score[0].fill, cell) > 150);
    CHECK(support::pixelsLike(image, shown.tokens.score[1].fill, cell) == 0);
    CHECK(mapCellText({MapLane::Questions, {}}, shown.whole.touchpoints[0], shown.whole, shown.facts,
                      support::english())
          == QStringLiteral("question 16: 1.2, question 19: 2.4"));
}

TEST_CASE("channels have icons by what they are called, in any language")
{
    const auto icon = [](const char* name) {
        cxw::core::Channel channel;
        channel.name = QString::fromUtf8(name);
        return channelIcon(channel);
    };
    CHECK(icon("E-mail") == QStringLiteral("envelope"));
    CHECK(icon("Телефон") == QStringLiteral("telephone"));
    CHECK(icon("Brief") == QStringLiteral("file-earmark-text"));
    CHECK(icon("WhatsApp") == QStringLiteral("chat"));
    CHECK(icon("App") == QStringLiteral("phone"));
    CHECK(icon("Drone") == QStringLiteral("arrow-left-right"));
}

TEST_CASE("long words may break between syllables, short ones and ends do not")
{
    const auto shown = [](const char* word) {
        return softHyphenated(QString::fromUtf8(word)).replace(QChar(0x00AD), QLatin1Char('-'));
    };
    CHECK(shown("calculator") == QStringLiteral("cal-cu-la-tor"));
    CHECK(shown("Bill") == QStringLiteral("Bill"));
    CHECK(shown("Kundenportal öffnen") == QStringLiteral("Kun-den-por-tal öffnen"));
    CHECK(shown("подключение") == QStringLiteral("подк-лю-че-ние"));
}
