#include "charts/statistics/times_table.h"

#include "charts/chart_table.h"
#include "charts/statistics/plot.h"
#include "charts/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace cxw::charts {
namespace {

constexpr double kHoursAsHours = 48.0; ///< longer is told in days
constexpr double kColumnGap = 12.0;
constexpr double kHeaderLines = 2.0;

/// One decimal while it says something.
QString amountText(double amount, const Words& words)
{
    return words.numbers().decimal(amount, amount < 9.95 ? 1 : 0);
}

QString orDash(const std::optional<double>& hours, const Words& words, bool working)
{
    if (!hours)
        return QString(kNoFigure);
    return working ? workingHoursText(*hours, words) : hoursText(*hours, words);
}

QString pointsWord(const Words& words)
{
    return words.translate("cxw::charts::Times", "points", "in place of a figure: too few, they are drawn");
}

/// n, then median, p90 and mean by the clock, then median and p90 within working hours.
std::array<QString, 6> figuresOf(const TimesRow& row, const Words& words)
{
    const bool drawn = !row.points.empty();
    const auto p90 = [&](const std::optional<double>& hours, bool working) {
        return !hours && drawn ? pointsWord(words) : orDash(hours, words, working);
    };
    return {words.numbers().integer(row.count),
            orDash(row.median, words, false),
            p90(row.p90, false),
            orDash(row.mean, words, false),
            orDash(row.workingMedian, words, true),
            p90(row.workingP90, true)};
}

std::array<QString, 6> headersOf(const Words& words)
{
    const QString median = words.translate("cxw::charts::Times", "median", "column: half took no longer");
    const QString p90 = words.translate("cxw::charts::Times", "p90", "column: nine of ten took no longer");
    return {words.translate("cxw::charts::Times", "n", "column: number of cases"),
            median,
            p90,
            words.translate("cxw::charts::Times", "mean", "column"),
            median,
            p90};
}

QString allHours(const Words& words)
{
    return words.translate("cxw::charts::Times", "All hours", "over columns: by the clock");
}

QString workingHours(const Words& words)
{
    return words.translate("cxw::charts::Times", "Working hours", "over columns");
}

/// The right edges of the figures.
struct TimesColumns
{
    std::array<double, 6> right{};
    double names = 0.0;

    TimesColumns(const QRectF& rect, const TimesTable& table, const Words& words, const QFont& font)
    {
        const QFontMetricsF metrics(strong(font));
        std::array<double, 6> widths{};
        const auto widen = [&](const std::array<QString, 6>& texts) {
            for (std::size_t i = 0; i < widths.size(); ++i)
                widths[i] = std::max(widths[i], metrics.horizontalAdvance(texts[i]) + kColumnGap);
        };
        widen(headersOf(words));
        for (const TimesRow& each : table)
            widen(figuresOf(each, words));
        const double working = metrics.horizontalAdvance(workingHours(words)) + kColumnGap;
        widths[4] = std::max(widths[4], working - widths[5]);
        double at = rect.right();
        for (std::size_t i = widths.size(); i-- > 0;) {
            right[i] = at;
            at -= widths[i] + (i == 4 ? kColumnGap : 0.0);
        }
        names = at - rect.left();
    }
};

double stripHeight(const QFont& font)
{
    return std::round(lineHeight(QFontMetricsF(font)) * 0.8);
}

double heightOfRow(const TimesRow& row, const QFont& font)
{
    return lineHeight(QFontMetricsF(font)) + 6.0 + (row.points.empty() ? 0.0 : stripHeight(font));
}

void paintFigure(QPainter& painter, double right, const QRectF& line, const QString& text)
{
    painter.drawText(QRectF(right - 200.0, line.top(), 200.0, line.height()),
                     Qt::AlignRight | Qt::AlignVCenter, text);
}

void paintHeaders(QPainter& painter, const QRectF& rect, const TimesColumns& columns, const Words& words,
                  const Tokens& tokens)
{
    const QFont font = painter.font();
    QRectF line(rect.left(), rect.top(), rect.width(), lineHeight(QFontMetricsF(font, painter.device())));
    painter.setFont(strong(font));
    painter.setPen(tokens.textPrimary);
    paintFigure(painter, columns.right[3], line, allHours(words));
    paintFigure(painter, columns.right[5], line, workingHours(words));
    line.translate(0.0, line.height());
    painter.setFont(font);
    painter.setPen(tokens.textMuted);
    const auto headers = headersOf(words);
    for (std::size_t i = 0; i < headers.size(); ++i)
        paintFigure(painter, columns.right[i], line, headers[i]);
}

void paintStrip(QPainter& painter, const QRectF& rect, const TimesRow& row, const Words& words,
                const Tokens& tokens)
{
    const double longest = std::max(*std::ranges::max_element(row.points), 1e-9);
    const QString end = hoursText(longest, words);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QRectF scale = rect.adjusted(8.0, 0.0, -metrics.horizontalAdvance(end) - 16.0, 0.0);
    painter.setPen(QPen(tokens.borderStrong, 1.0));
    painter.drawLine(QPointF(scale.left(), scale.center().y()), QPointF(scale.right(), scale.center().y()));
    for (const double hours : row.points)
        paintMark(painter, {scale.left() + scale.width() * hours / longest, scale.center().y()},
                  MarkShape::Ring, tokens.accent, tokens.bgSurface);
    painter.setPen(tokens.textMuted);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, end);
}

} // namespace

QString hoursText(double hours, const Words& words)
{
    if (hours < 1.0)
        return words.translate("cxw::charts::Times", "%1 min", "length of time")
            .arg(words.numbers().integer(std::llround(hours * 60.0)));
    if (hours < kHoursAsHours)
        return words.translate("cxw::charts::Times", "%1 h", "length of time").arg(amountText(hours, words));
    return words.translate("cxw::charts::Times", "%1 d", "length of time: days")
        .arg(amountText(hours / 24.0, words));
}

QString workingHoursText(double hours, const Words& words)
{
    return hours < kHoursAsHours ? hoursText(hours, words)
                                 : words.translate("cxw::charts::Times", "%1 h", "length of time")
                                       .arg(words.numbers().integer(std::llround(hours)));
}

double timesTableHeight(const TimesTable& table, const QFont& font)
{
    double height = kHeaderLines * lineHeight(QFontMetricsF(font)) + 2.0;
    for (const TimesRow& each : table)
        height += heightOfRow(each, font);
    return height;
}

void paintTimesTable(QPainter& painter, const QRectF& rect, const TimesTable& table, const Words& words,
                     const Tokens& tokens, const QFont& font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const TimesColumns columns(rect, table, words, font);
    paintHeaders(painter, rect, columns, words, tokens);
    const std::vector<QRectF> places = timesPlaces(rect, table, font);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const TimesRow& row = table[i];
        painter.setPen(QPen(tokens.borderSubtle, 1.0));
        painter.drawLine(places[i].topLeft(), places[i].topRight());
        QRectF line = places[i];
        line.setHeight(lineHeight(QFontMetricsF(font)) + 6.0);
        painter.setPen(tokens.textPrimary);
        painter.drawText(QRectF(line.left(), line.top(), columns.names, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(row.name, Qt::ElideRight, columns.names));
        const auto figures = figuresOf(row, words);
        for (std::size_t figure = 0; figure < figures.size(); ++figure) {
            const bool isMedian = figure == 1 || figure == 4;
            painter.setFont(isMedian ? strong(font) : font);
            painter.setPen(isMedian || figure == 2 || figure == 5 ? tokens.textPrimary : tokens.textMuted);
            paintFigure(painter, columns.right[figure], line, figures[figure]);
        }
        painter.setFont(font);
        if (!row.points.empty())
            paintStrip(painter, {line.left(), line.bottom() - 2.0, line.width(), stripHeight(font)}, row,
                       words, tokens);
    }
    painter.restore();
}

std::vector<QRectF> timesPlaces(const QRectF& rect, const TimesTable& table, const QFont& font)
{
    std::vector<QRectF> places;
    double top = rect.top() + kHeaderLines * lineHeight(QFontMetricsF(font)) + 1.0;
    for (const TimesRow& each : table) {
        const double height = heightOfRow(each, font);
        places.emplace_back(rect.left(), top, rect.width(), height);
        top += height;
    }
    return places;
}

QString timesRowText(const TimesRow& row, const Words& words)
{
    if (row.count == 0 || !row.median || !row.mean)
        return words.translate("cxw::charts::Times", "%1: none yet", "%1 what is timed").arg(row.name);
    const QString text = words
                             .translate("cxw::charts::Times", "%1: %n case(s), median %2, mean %3",
                                        "%1 what is timed, %2 and %3 lengths of time", row.count)
                             .arg(row.name, hoursText(*row.median, words), hoursText(*row.mean, words));
    return row.p90 ? text
            + words
                  .translate("cxw::charts::Times", ", nine of ten within %1",
                             "ends a sentence; a length of time")
                  .arg(hoursText(*row.p90, words))
                   : text;
}

ChartTable timesTwin(const TimesTable& table, const QString& caption, const Words& words)
{
    ChartTable twin;
    twin.caption = caption;
    twin.headers = {words.translate("cxw::charts::Times", "Time", "column: what is timed")};
    const auto headers = headersOf(words);
    for (std::size_t i = 0; i < headers.size(); ++i)
        twin.headers.append(i < 4 ? headers[i] : workingHours(words) + QLatin1Char(' ') + headers[i]);
    twin.isNumber = {false, true, true, true, true, true, true};
    for (const TimesRow& each : table) {
        QStringList row{each.name};
        for (const QString& figure : figuresOf(each, words))
            row.append(figure);
        twin.rows.push_back(row);
    }
    return twin;
}

} // namespace cxw::charts
