#include "charts/score_cell.h"

#include "charts/cell_painting.h"

#include <QPainter>

namespace cxw::charts {
namespace {

void paintScore(QPainter& painter, const QRectF& rect, const CellShape& shape, int score,
                const CellColours& colours, const QFont& font)
{
    paintFilledCell(painter, rect, shape, colours.fill, colours.border);
    paintWhenItFits(painter, rect, QString::number(score), font, colours.text);
}

} // namespace

void paintScoreCell(QPainter& painter, const QRectF& rect, const ScoreCell& cell, const Tokens& tokens,
                    const QFont& font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const QRectF box = onPixels(painter, rect);
    const CellShape shape{.radius = cell.radius};
    if (!cell.answer)
        return paintDashedCell(painter, box, shape, tokens.textMuted);
    if (const auto score = core::scoreOf(*cell.answer))
        return paintScore(painter, box, shape, *score, tokens.score[std::size_t(*score - 1)], strong);
    if (*cell.answer == core::Answer::NotApplicable) {
        paintHatchedCell(painter, box, shape, tokens.textMuted);
        return paintOnPatch(painter, box, QStringLiteral("–"), strong, tokens.textSecondary,
                            tokens.bgSurface);
    }
    if (*cell.answer == core::Answer::DontKnow) {
        paintDashedCell(painter, box, shape, tokens.textMuted);
        return paintWhenItFits(painter, box, QStringLiteral("?"), font, tokens.textSecondary);
    }
    paintFilledCell(painter, box, shape, tokens.bgSurface, tokens.borderStrong);
    paintWhenItFits(painter, box, cell.word, font, tokens.textPrimary);
}

} // namespace cxw::charts
