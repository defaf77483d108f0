#include "exchange/touchmap/map_svg.h"

#include "charts/touchmap/map_cells.h"
#include "charts/touchmap/map_heat.h"
#include "core/long_work.h"
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
    return mapSvgOf(content, support::withoutIcons()).value();
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
    const QStringList steps = heatStepTexts(core::PressureMeasure::Severity, 31, charts::Words());
    REQUIRE(steps.size() == core::kHeatSteps);
    for (const QString& each : steps)
        CHECK(svg.words.contains(each));
    content.lanes = {{core::MapLane::Touchpoint, {}}};
    CHECK_FALSE(ReadSvg(svgText(content)).words.contains(steps.back()));
}

TEST_CASE("a drawing shows the pair where somebody looks at it: signs, what they mean, the other feelings")
{
    const auto iconsOf = [](const exchange::MapContent& content) {
        QStringList icons;
        exchange::MapLook look;
        look.icon = [&icons](QPainter&, const QRectF&, const QString& name, const QColor&) { icons += name; };
        CHECK(mapSvgOf(content, look).has_value());
        return icons;
    };
    const auto pair = support::householdWithFuture();
    const ReadSvg svg(svgText(pair));
    for (const char* word : {"gone", "changed", "moved", "future"})
        CHECK(svg.words.contains(QLatin1String(word)));
    CHECK_FALSE(svg.words.contains(QStringLiteral("new"))); // no sign of it stands on this map
    CHECK(svg.cards[0].contains(QStringLiteral("Emotion, future: +1")));
    CHECK_FALSE(svg.cards[0].contains(QStringLiteral("From today")));
    CHECK(svg.cards[1].contains(QStringLiteral("From today to the future: gone")));
    CHECK_FALSE(svg.cards[1].contains(QStringLiteral("Emotion, future")));
    CHECK(svg.cards[2].contains(QStringLiteral("From today to the future: changed")));
    CHECK(svg.cards.back().contains(QStringLiteral("From today to the future: moved")));
    for (const core::PairChangeKind kind :
         {core::PairChangeKind::Removed, core::PairChangeKind::Changed, core::PairChangeKind::Moved}) {
        CAPTURE(charts::pairIcon(kind).toStdString());
        CHECK(iconsOf(pair).count(charts::pairIcon(kind)) == 2); // on the card and beside its word
        CHECK(iconsOf(support::householdContent()).count(charts::pairIcon(kind)) == 0);
    }
    const ReadSvg alone(svgText(support::householdContent()));
    CHECK_FALSE(alone.words.contains(QStringLiteral("future")));
    CHECK_FALSE(alone.cards.join(QLatin1Char(' ')).contains(QStringLiteral("future")));
}

TEST_CASE("the map of the future shows what is new on it, and how it feels today")
{
    exchange::MapContent content = support::householdWithFuture();
    core::WholeMap future = *content.chosen.other;
    future.touchpoints[5].counterpart.reset();
    content.chosen = {.other = content.whole, .changes = pairMarksOf(pairChangesOf(content.whole, future))};
    content.whole = std::move(future);
    const ReadSvg svg(svgText(content));
    CHECK(svg.words.contains(QStringLiteral("new")));
    CHECK(svg.words.contains(QStringLiteral("today")));
    CHECK_FALSE(svg.words.contains(QStringLiteral("gone")));
    CHECK(svg.cards[5].contains(QStringLiteral("From today to the future: new")));
    CHECK(svg.cards[1].contains(QStringLiteral("Emotion, today: ")));
}

TEST_CASE("the feelings of a hidden persona are left out, and those of the others stay as they look")
{
    exchange::MapContent content = support::householdContent();
    content.chosen.hidden = {content.whole.personas[0].id};
    const ReadSvg svg(svgText(content));
    const QString all = svg.words.join(QLatin1Char(' ')) + svg.cards.join(QLatin1Char(' '));
    CHECK_FALSE(all.contains(QStringLiteral("Lea")));
    CHECK(all.contains(QString::fromUtf8("Jörg, house owner")));
    CHECK_FALSE(all.contains(QStringLiteral("peak"))); // only the first curve says so
    content.chosen.hidden.insert(content.whole.personas[1].id);
    const ReadSvg none(svgText(content));
    CHECK_FALSE(none.words.join(QLatin1Char(' ')).contains(QString::fromUtf8("Jörg")));
    for (const QString& each : none.cards)
        CHECK_FALSE(each.contains(QStringLiteral("Emotion")));
}

TEST_CASE("a drawing of a filtered map says how many are meant, and veils the others")
{
    exchange::MapContent content = support::householdContent();
    const auto shapes = [](const QByteArray& svg) { return svg.count("<rect"); };
    const auto before = shapes(svgText(content));
    content.chosen.lit = {content.whole.touchpoints[0].id, content.whole.touchpoints[3].id};
    const QByteArray svg = svgText(content);
    CHECK(ReadSvg(svg).description.contains(QStringLiteral("filter: 2 of 16 touchpoints")));
    CHECK(ReadSvg(svg).words.join(QLatin1Char(' ')).contains(QStringLiteral("2 of 16 touchpoints")));
    CHECK(shapes(svg) >= before + 14);
}

TEST_CASE("a drawing can be called off while it is drawn and while it is written")
{
    const auto content = support::largeContent(500);
    core::LongWork progress;
    int icons = 0;
    exchange::MapLook look;
    look.icon = [&](QPainter&, const QRectF&, const QString&, const QColor&) {
        if (++icons == 10)
            progress.cancel();
    };
    const auto early = mapSvgOf(content, look, &progress);
    REQUIRE_FALSE(early.has_value());
    CHECK(early.error().kind == core::ErrorKind::Cancelled);
    CHECK(progress.done() > 0);
    CHECK(progress.done() < progress.total() / 2);
    const int untilThen = icons;
    core::LongWork whole;
    CHECK(mapSvgOf(content, look, &whole).has_value());
    CHECK(whole.done() == whole.total());
    CHECK(icons > 4 * untilThen);
}
