#include "charts/statistics/split_bar.h"

#include "charts/cell_painting.h"
#include "charts/chart_table.h"
#include "charts/statistics/plot.h"
#include "charts/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace cxw::charts {
namespace {

constexpr double kNameGap = 10.0;
constexpr double kSwatch = 10.0;

double barHeight(const QFontMetricsF& metrics)
{
    return lineHeight(metrics) + 10.0;
}

struct ToneColours
{
    QColor fill;
    QColor text;
};

ToneColours coloursOf(SplitTone tone, const Tokens& tokens)
{
    switch (tone) {
    case SplitTone::Strong: return {tokens.accent, tokens.onAccent};
    case SplitTone::Warm: return {tokens.score[1].fill, tokens.score[1].text};
    case SplitTone::Plain: return {tokens.bgSunken, tokens.textPrimary};
    case SplitTone::Unknown: return {tokens.bgSurface, tokens.textPrimary};
    }
    return {};
}

void paintPiece(QPainter& painter, const QRectF& rect, SplitTone tone, const Tokens& tokens)
{
    const CellShape shape{.radius = 0.0};
    if (tone == SplitTone::Unknown)
        paintHatchedCell(painter, rect, shape, tokens.borderStrong);
    else
        paintFilledCell(painter, rect, shape, coloursOf(tone, tokens).fill, tokens.borderStrong);
}

std::vector<const SplitPart*> filledParts(const SplitBar& bar)
{
    std::vector<const SplitPart*> parts;
    for (const SplitPart& each : bar.parts)
        if (each.count > 0)
            parts.push_back(&each);
    return parts;
}

bool namesFit(const std::vector<const SplitPart*>& parts, double width, const QFontMetricsF& metrics)
{
    double needed = -kNameGap;
    for (const SplitPart* each : parts)
        needed += metrics.horizontalAdvance(each->name) + kNameGap;
    return needed <= width;
}

/// Each name under its part as far as the others leave room.
void paintNamesBelow(QPainter& painter, const QRectF& line, const SplitBar& bar,
                     const std::vector<QRectF>& places)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    std::vector<std::pair<const SplitPart*, double>> names;
    double free = line.left();
    for (std::size_t i = 0; i < bar.parts.size(); ++i) {
        if (bar.parts[i].count == 0)
            continue;
        const double left = std::max(free, places[i].left());
        names.emplace_back(&bar.parts[i], left);
        free = left + metrics.horizontalAdvance(bar.parts[i].name) + kNameGap;
    }
    double end = line.right();
    for (auto each = names.rbegin(); each != names.rend(); ++each) {
        const double width = metrics.horizontalAdvance(each->first->name);
        each->second = std::min(each->second, end - width);
        end = each->second - kNameGap;
    }
    for (const auto& [part, left] : names)
        painter.drawText(QRectF(left, line.top(), line.right() - left + 1.0, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, part->name);
}

void paintNamesInLines(QPainter& painter, const QRectF& rect, const std::vector<const SplitPart*>& parts,
                       const Tokens& tokens)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    QRectF line(rect.left(), rect.top(), rect.width(), lineHeight(metrics));
    for (const SplitPart* each : parts) {
        paintPiece(painter,
                   onPixels(painter, {line.left(), line.center().y() - kSwatch / 2.0, kSwatch, kSwatch}),
                   each->tone, tokens);
        painter.setPen(tokens.textSecondary);
        const QRectF text = line.adjusted(kSwatch + 6.0, 0.0, 0.0, 0.0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(each->name, Qt::ElideRight, text.width()));
        line.translate(0.0, line.height());
    }
}

} // namespace

qint64 SplitBar::total() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0),
                           [](qint64 sum, const SplitPart& each) { return sum + each.count; });
}

double splitBarHeight(const SplitBar& bar, double width, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const auto parts = filledParts(bar);
    const double lines = namesFit(parts, width, metrics) ? 1.0 : double(parts.size());
    return barHeight(metrics) + 4.0 + lines * lineHeight(metrics);
}

void paintSplitBar(QPainter& painter, const QRectF& rect, const SplitBar& bar, const Words& words,
                   const Tokens& tokens, const QFont& font)
{
    const auto parts = filledParts(bar);
    if (parts.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> places = splitBarPlaces(rect, bar, font);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].width() <= 0.0)
            continue;
        const QRectF piece = onPixels(painter, places[i]);
        const SplitPart& part = bar.parts[i];
        const ToneColours colours = coloursOf(part.tone, tokens);
        paintPiece(painter, piece, part.tone, tokens);
        paintOnPatch(painter, piece.adjusted(1.0, 1.0, -1.0, -1.0), words.numbers().integer(part.count),
                     strong(font), colours.text, colours.fill);
    }
    painter.setFont(font);
    painter.setPen(tokens.textSecondary);
    const QFontMetricsF metrics(font);
    const double below = rect.top() + barHeight(metrics) + 4.0;
    if (namesFit(parts, rect.width(), metrics))
        paintNamesBelow(painter, {rect.left(), below, rect.width(), lineHeight(metrics)}, bar, places);
    else
        paintNamesInLines(painter, {rect.left(), below, rect.width(), rect.bottom() - below}, parts, tokens);
    painter.restore();
}

std::vector<QRectF> splitBarPlaces(const QRectF& rect, const SplitBar& bar, const QFont& font)
{
    const double height = barHeight(QFontMetricsF(font));
    const auto total = double(std::max<qint64>(1, bar.total()));
    std::vector<QRectF> places;
    double left = rect.left();
    for (const SplitPart& each : bar.parts) {
        const double width = rect.width() * double(each.count) / total;
        places.emplace_back(left, rect.top(), width, height);
        left += width;
    }
    return places;
}

QString splitPartText(const SplitBar& bar, std::size_t part, const Words& words)
{
    const SplitPart& shown = bar.parts[part];
    const qint64 total = bar.total();
    return words
        .translate("cxw::charts::SplitBar", "%1: %2 of %3, %4", "%1 a reason, %2 of %3 cases, %4 their share")
        .arg(shown.name, words.numbers().integer(shown.count), words.numbers().integer(total),
             words.numbers().percent(total > 0 ? double(shown.count) / double(total) : 0.0, 1));
}

QString splitBarSentence(const SplitBar& bar, const Words& words)
{
    QStringList parts;
    for (std::size_t i = 0; i < bar.parts.size(); ++i)
        if (bar.parts[i].count > 0)
            parts.append(splitPartText(bar, i, words));
    return parts.join(QStringLiteral("; "));
}

ChartTable splitBarTable(const SplitBar& bar, const QString& caption, const Words& words)
{
    ChartTable table;
    table.caption = caption;
    table.headers = {words.translate("cxw::charts::SplitBar", "Reason", "column"),
                     words.translate("cxw::charts::SplitBar", "Count", "column"),
                     words.translate("cxw::charts::SplitBar", "Share", "column")};
    table.isNumber = {false, true, true};
    const auto total = double(std::max<qint64>(1, bar.total()));
    for (const SplitPart& each : bar.parts)
        table.rows.push_back({each.name, words.numbers().integer(each.count),
                              words.numbers().percent(double(each.count) / total, 1)});
    return table;
}

} // namespace cxw::charts
