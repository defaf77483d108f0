#include "exchange/touchmap/map_outline.h"

#include "charts/touchmap/map_words.h"
#include "household_content.h"

#include <catch2/catch.hpp>

#include <QXmlStreamReader>

using namespace cxw;

namespace {

/// The texts of all elements of a name, in their order.
QStringList textsOf(const QByteArray& html, const char* element)
{
    QXmlStreamReader reader(html);
    QStringList texts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String(element))
            texts += reader.readElementText();
    }
    CHECK_FALSE(reader.hasError());
    return texts;
}

} // namespace

TEST_CASE("an outline has a heading for each stage and under it one for each touchpoint")
{
    const auto content = support::householdContent();
    const QByteArray html = mapOutlineOf(content);
    CHECK(textsOf(html, "h1") == QStringList{QStringLiteral("Household electricity")});
    QStringList stages{QStringLiteral("Personas")};
    for (const core::Stage& each : content.whole.stages)
        stages += each.name;
    CHECK(textsOf(html, "h2") == stages);
    QStringList titles;
    for (const core::Touchpoint& each : content.whole.touchpoints)
        titles += each.title;
    CHECK(textsOf(html, "h3") == titles);
    CHECK(QString::fromUtf8(html).contains(QStringLiteral("lang=\"en\"")));
}

TEST_CASE("an outline tells every field of a touchpoint that says something")
{
    exchange::MapContent content = support::householdContent();
    core::Touchpoint& touchpoint = content.whole.touchpoints.front();
    const core::PersonId person = content.facts.people.front().id;
    const core::QuestionId question(QStringLiteral("customers.menu"));
    content.facts.questions[question] = {
        .id = question, .number = 16, .label = QStringLiteral("Exit to a person"), .text = {}, .value = 1.2};
    content.whole.lanes = {
        {.id = core::LaneId(3), .map = content.whole.map.id, .name = QStringLiteral("Systems")}};
    touchpoint.activity = QStringLiteral("compares prices");
    touchpoint.visibility = core::Visibility::Back;
    touchpoint.duties.responsible = {person};
    touchpoint.duties.consulted = {person};
    touchpoint.duties.informed = {person};
    touchpoint.satisfaction = 2;
    touchpoint.targetSatisfaction = 4;
    touchpoint.importanceCustomer = 5;
    touchpoint.importanceUs = 3;
    touchpoint.momentOfTruth = {true, QStringLiteral("decides who stays")};
    touchpoint.painPoint = {true, QStringLiteral("four menus deep")};
    touchpoint.bestPractice = {true, QStringLiteral("shows savings")};
    touchpoint.listeningPost = true;
    touchpoint.responseMinutes = 45;
    touchpoint.weeklyContacts = 420;
    touchpoint.evidence = core::TouchpointEvidence::Measured;
    touchpoint.confirmedOn = QDate(2026, 3, 14);
    touchpoint.note = QStringLiteral("seen on site");
    touchpoint.laneTexts = {{core::LaneId(3), QStringLiteral("CRM 7")}};
    touchpoint.questions = {question};
    const QByteArray html = mapOutlineOf(content);
    const QStringList values = textsOf(html, "dd");
    for (const char* wanted : {"compares prices",
                               "Web",
                               "communication",
                               "back stage",
                               "Jansen",
                               "Lea, first flat +1, Jörg, house owner 0",
                               "yes: decides who stays",
                               "yes: four menus deep",
                               "yes: shows savings",
                               "2 of 5",
                               "4 of 5",
                               "5 of 5",
                               "3 of 5",
                               "45 min",
                               "420",
                               "measured",
                               "14 Mar 2026",
                               "seen on site",
                               "CRM 7",
                               "Exit to a person (question 16: 1.2)"}) {
        CAPTURE(wanted);
        CHECK(values.contains(QString::fromUtf8(wanted)));
    }
    CHECK(textsOf(html, "dt").count(QStringLiteral("Responsible")) == 1);
    CHECK(values.contains(QStringLiteral("none"))); // nobody is accountable for the hotline menu
}

TEST_CASE("an outline holds what users typed as text alone")
{
    exchange::MapContent content = support::householdContent();
    content.whole.touchpoints.front().title = QStringLiteral("<script>alert(1)</script>\x01");
    const QByteArray html = mapOutlineOf(content);
    CHECK_FALSE(html.contains("<script"));
    CHECK(textsOf(html, "h3").front() == QStringLiteral("<script>alert(1)</script>"));
}

TEST_CASE("an outline says what a picture of the map shows: what is counted, and the other map of the pair")
{
    const QByteArray html = mapOutlineOf(support::householdWithFuture());
    const QStringList names = textsOf(html, "dt");
    const QStringList values = textsOf(html, "dd");
    CHECK(values.contains(QStringLiteral("complaints of 13 weeks")));
    CHECK(names.count(QStringLiteral("From today to the future")) == 3);
    CHECK(names.count(QStringLiteral("Emotion, future")) == 15); // but for the one that is gone
    for (const char* word : {"gone", "changed", "moved"})
        CHECK(values.count(QLatin1String(word)) == 1);
    CHECK_FALSE(mapOutlineOf(support::householdContent()).contains("future"));
}

TEST_CASE("an outline has every lane of the picture, in the picture's own words")
{
    const exchange::MapContent content = support::householdContent();
    const charts::Words words(core::Language::En);
    const QByteArray html = mapOutlineOf(content);
    const QStringList values = textsOf(html, "dd");
    for (const core::LaneKey& lane : content.lanes)
        for (const core::Touchpoint& each : content.whole.touchpoints) {
            if (lane.lane == core::MapLane::Touchpoint || lane.lane == core::MapLane::Backstage)
                continue;
            const QString said = mapCellText(lane, each, content.whole, content.facts, words);
            CAPTURE(charts::laneName(lane, content.whole, words).toStdString(), said.toStdString());
            const auto isSaid = [&said](const QString& value) { return value.contains(said); };
            CHECK((said.isEmpty() || lane.lane == core::MapLane::Listening
                   || std::ranges::any_of(values, isSaid)));
        }
}
