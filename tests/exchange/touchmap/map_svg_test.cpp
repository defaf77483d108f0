#include "exchange/touchmap/map_svg.h"

#include "exchange/touchmap/map_sheet.h"
#include "household_content.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace cxw;

namespace {

/// What of a drawing can be read.
struct ReadSvg
{
    explicit ReadSvg(const QByteArray& svg)
    {
        QXmlStreamReader reader(svg);
        QStringList open;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                open += reader.name().toString();
                if (open.size() == 1)
                    label = reader.attributes().value(QLatin1String("aria-labelledby")).toString();
            } else if (reader.isEndElement()) {
                open.removeLast();
            } else if (reader.isCharacters() && !reader.isWhitespace()) {
                if (open.last() == QLatin1String("text"))
                    words += reader.text().toString();
                else if (open.last() == QLatin1String("title") && open.size() == 2)
                    title = reader.text().toString();
                else if (open.last() == QLatin1String("title"))
                    cards += reader.text().toString();
                else if (open.last() == QLatin1String("desc"))
                    description = reader.text().toString();
            }
        }
        INFO(reader.errorString().toStdString());
        CHECK_FALSE(reader.hasError());
    }

    QString label;
    QString title;
    QString description;
    QStringList cards;
    QStringList words;
};

QByteArray svgText(const exchange::MapContent& content)
{
    return mapSvgOf(content, support::withoutIcons());
}

} // namespace

TEST_CASE("a drawing has a title, a description, and a card for every touchpoint that says all of it")
{
    const auto content = support::householdContent();
    const ReadSvg svg(svgText(content));
    CHECK(svg.title == QStringLiteral("Household electricity, today"));
    CHECK(svg.label == QStringLiteral("map-title map-desc"));
    CHECK(svg.description.contains(QStringLiteral("16 touchpoints: Compare and sign,")));
    REQUIRE(svg.cards.size() == qsizetype(content.whole.touchpoints.size()));
    for (qsizetype i = 0; i < svg.cards.size(); ++i)
        CHECK(svg.cards[i].startsWith(content.whole.touchpoints[std::size_t(i)].title));
    CHECK(svg.cards[11].contains(QStringLiteral("Owner: none")));
    CHECK(svg.cards[11].contains(QStringLiteral("Pain point: No way to a person")));
    CHECK(svg.cards[11].contains(QStringLiteral("Complaints: 34")));
}

TEST_CASE("the words of a drawing are text: name, source, personas, stages, lanes and cells")
{
    const QString words = ReadSvg(svgText(support::householdContent())).words.join(QLatin1Char(' '));
    INFO(words.toStdString());
    for (const char* wanted :
         {"Household electricity", "Touchpoint map, today · Nordlicht Energie · 10 Nov 2026",
          "Lea, first flat", "Jörg, house owner", "moment of truth", "Compare and sign", "Move or leave",
          "Pain point", "Jansen", "Customer portal", "angry", "none", "34"})
        CHECK(words.contains(QString::fromUtf8(wanted)));
    CHECK_FALSE(words.contains(QChar(0x00AD))); // a place where a word might break is nothing to read
    CHECK_FALSE(words.contains(QStringLiteral("Type a touchpoint")));
}

TEST_CASE("no text is cut: a row is as high as its longest one")
{
    exchange::MapContent content = support::householdContent();
    const double usual = exchange::MapSheet(content, charts::Ink::Colour, {}).size().height();
    content.whole.touchpoints[3].title = QStringLiteral(
        "Confirmation of the switch of the supplier of electricity by the operator of the grid");
    content.whole.touchpoints[3].painPoint = {
        true,
        QStringLiteral("It comes weeks after everything was settled, says nothing of what to do and ends "
                       "with a number that nobody ever answers, least of all on a Friday")};
    const QString words = ReadSvg(svgText(content)).words.join(QLatin1Char(' '));
    CHECK_FALSE(words.contains(QChar(0x2026)));
    CHECK(words.contains(QStringLiteral("grid")));
    CHECK(words.contains(QStringLiteral("Friday")));
    CHECK(exchange::MapSheet(content, charts::Ink::Colour, {}).size().height() > usual);
}

TEST_CASE("a drawing can be painted by whoever knows SVG, and shows colours")
{
    const QByteArray bytes = svgText(support::householdContent());
    QSvgRenderer renderer(bytes);
    REQUIRE(renderer.isValid());
    const QSizeF size = exchange::MapSheet(support::householdContent(), charts::Ink::Colour, {}).size();
    CHECK(renderer.viewBoxF().size() == size);
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    const auto heat = charts::printTokens(charts::Ink::Colour).heat.back().fill.rgb();
    int hot = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            hot += image.pixel(x, y) == heat;
    CHECK(hot > 1'000); // 34 complaints at one touchpoint
}

TEST_CASE("characters that no XML may hold do not break a drawing")
{
    exchange::MapContent content = support::householdContent();
    content.whole.touchpoints.front().title = QStringLiteral("Bell \x07 & <b>");
    const ReadSvg svg(svgText(content));
    CHECK(svg.cards.front().startsWith(QStringLiteral("Bell  & <b>")));
}

TEST_CASE("an empty map and an empty stage go out without places to type in")
{
    exchange::MapContent content;
    content.whole = support::MapBuilder().stage("Compare").whole();
    content.lanes = usualLanes(content.whole);
    const ReadSvg svg(svgText(content));
    CHECK(svg.cards.isEmpty());
    CHECK(svg.words.contains(QStringLiteral("Compare")));
    CHECK_FALSE(svg.words.join(QLatin1Char(' ')).contains(QStringLiteral("Type")));
}

TEST_CASE("a drawing counts the complaints as somebody chose to see them, and says which")
{
    exchange::MapContent content = support::householdContent();
    const auto hotline = content.whole.touchpoints[11].id;
    content.facts.pressure = {.measure = core::PressureMeasure::Severity,
                              .days = {QDate(2026, 10, 1), QDate(2026, 10, 31)},
                              .figures = {{hotline, {.count = 7, .severity = 19}}}};
    const ReadSvg svg(svgText(content));
    CHECK(svg.description.contains(
        QStringLiteral("severity of the complaints from 1 Oct 2026 to 31 Oct 2026")));
    CHECK(svg.words.contains(QStringLiteral("19")));
    CHECK_FALSE(svg.words.contains(QStringLiteral("34")));
}
