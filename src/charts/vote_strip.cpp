#include "charts/vote_strip.h"

#include "charts/cell_painting.h"
#include "charts/words.h"

#include <QPainter>

#include <array>

namespace cxw::charts {
namespace {

constexpr double kHeight = 18.0; ///< at which gap and line are one pixel

std::array<int, 5> countsOf(const VoteStrip& strip)
{
    const core::VoteCounts& counts = strip.counts;
    return {counts.ones, counts.twos, counts.threes, counts.dontKnow + strip.unanswered,
            counts.notApplicable};
}

void paintSegment(QPainter& painter, const StripSegment& segment, const Tokens& tokens, const QFont& font)
{
    const double unit = segment.rect.height() / kHeight;
    const CellShape shape{.radius = 2.5 * unit, .line = unit};
    const QRectF rect = onPixels(painter, segment.rect);
    const QString count = QString::number(segment.count);
    if (segment.kind == StripKind::Open) {
        paintDashedCell(painter, rect, shape, tokens.textMuted);
        return paintWhenItFits(painter, rect, count, font, tokens.textMuted);
    }
    if (segment.kind == StripKind::NotApplicable) {
        paintHatchedCell(painter, rect, shape, tokens.textMuted);
        if (segment.count > 1) // one stroke-filled cell says "one" by itself
            paintOnPatch(painter, rect, count, font, tokens.textSecondary, tokens.bgSurface);
        return;
    }
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const CellColours& colours = tokens.score[std::size_t(segment.kind)];
    paintFilledCell(painter, rect, shape, colours.fill, colours.border);
    paintWhenItFits(painter, rect, count, strong, colours.text);
}

/// The pieces of a spoken list that are not zero.
QString joined(const std::vector<std::pair<int, QString>>& parts)
{
    QStringList texts;
    for (const auto& [count, text] : parts)
        if (count > 0)
            texts.append(text);
    return texts.join(QStringLiteral(", "));
}

} // namespace

VoteStrip voteStripOf(const core::QuestionResult& result)
{
    return {.counts = result.counts, .unanswered = result.unanswered};
}

std::vector<StripSegment> segmentsOf(const VoteStrip& strip, const QRectF& rect)
{
    const auto counts = countsOf(strip);
    int all = 0;
    for (const int count : counts)
        all += count;
    if (all == 0)
        return {};

    const double gap = rect.height() / kHeight;
    const double each = rect.width() / all;
    std::vector<StripSegment> segments;
    int before = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            segments.push_back({.kind = StripKind(i),
                                .count = counts[i],
                                .rect = {rect.left() + before * each, rect.top(),
                                         std::max(counts[i] * each - gap, gap), rect.height()}});
        before += counts[i];
    }
    return segments;
}

void paintVoteStrip(QPainter& painter, const QRectF& rect, const VoteStrip& strip, const Tokens& tokens,
                    const QFont& font)
{
    for (const StripSegment& segment : segmentsOf(strip, rect))
        paintSegment(painter, segment, tokens, font);
}

QString sentenceOf(const VoteStrip& strip, const Words& words)
{
    const core::VoteCounts& counts = strip.counts;
    return joined({
        {counts.ones,
         words.translate("cxw::charts::VoteStrip", "1: %n vote(s)", "so many people answered 1",
                         counts.ones)},
        {counts.twos,
         words.translate("cxw::charts::VoteStrip", "2: %n vote(s)", "so many people answered 2",
                         counts.twos)},
        {counts.threes,
         words.translate("cxw::charts::VoteStrip", "3: %n vote(s)", "so many people answered 3",
                         counts.threes)},
        {counts.dontKnow,
         words.translate("cxw::charts::VoteStrip", "%n don’t know", "so many people answered don’t know",
                         counts.dontKnow)},
        {strip.unanswered,
         words.translate("cxw::charts::VoteStrip", "%n unanswered", "so many people gave no answer",
                         strip.unanswered)},
        {counts.notApplicable,
         words.translate("cxw::charts::VoteStrip", "%n not applicable",
                         "so many people said the question does not apply", counts.notApplicable)},
    });
}

QString yesNoText(const VoteStrip& strip, const Words& words)
{
    const core::VoteCounts& counts = strip.counts;
    return joined({
        {counts.yes,
         words.translate("cxw::charts::VoteStrip", "%n yes", "so many people said yes", counts.yes)},
        {counts.no, words.translate("cxw::charts::VoteStrip", "%n no", "so many people said no", counts.no)},
        {counts.dontKnow,
         words.translate("cxw::charts::VoteStrip", "%n don’t know", "so many people answered don’t know",
                         counts.dontKnow)},
        {strip.unanswered,
         words.translate("cxw::charts::VoteStrip", "%n unanswered", "so many people gave no answer",
                         strip.unanswered)},
        {counts.notApplicable,
         words.translate("cxw::charts::VoteStrip", "%n not applicable",
                         "so many people said the question does not apply", counts.notApplicable)},
    });
}

} // namespace cxw::charts
