#pragma once

#include "charts/tokens.h"
#include "core/diagnostic/vote.h"

#include <QFont>

class QPainter;
class QRectF;

namespace cxw::charts {

/// One answer as a cell: 1 to 3 filled with their colour and the digit, not applicable hatched "-",
/// unanswered dashed and empty, don't know dashed "?".
struct ScoreCell
{
    std::optional<core::Answer> answer;
    QString word;        ///< what a yes or a no reads, in the language on screen
    double radius = 4.0; ///< 4 to 6 px
};

/// `font` is the digit's; it comes out semibold.
void paintScoreCell(QPainter& painter, const QRectF& rect, const ScoreCell& cell, const Tokens& tokens,
                    const QFont& font);

} // namespace cxw::charts
