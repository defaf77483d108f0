#pragma once

#include "charts/tokens.h"
#include "core/touchmap/map_layout.h"

#include <set>

class QFont;
class QPainter;

namespace cxw::charts {

/// How customers feel at one column.
struct EmotionMark
{
    int column = 0;
    int value = 0; ///< -2 to 2
    QString word;

    bool operator==(const EmotionMark&) const = default;
};

enum class CurveLook {
    First,      ///< a full line in ink, filled marks, areas to zero
    Second,     ///< dashed, hollow marks beside those of the first
    Third,      ///< the same in other colours
    OtherState, ///< of the other map of a pair, under all others
};

/// The feelings of one persona, or of customers in general, along a map.
struct EmotionCurve
{
    QString name; ///< empty for customers in general
    core::PersonaId persona;
    CurveLook look = CurveLook::First;
    std::vector<EmotionMark> marks;  ///< by column; columns without a feeling are left out
    std::optional<std::size_t> peak; ///< the strongest feeling, the later one of equals; a 0 is none
    std::optional<std::size_t> end;  ///< the last feeling of the journey

    bool operator==(const EmotionCurve&) const = default;
};

/// One per persona in their order, or one of customers in general in a map without personas. `hidden` ones
/// are left out and keep their look.
[[nodiscard]] std::vector<EmotionCurve> emotionCurvesOf(const core::WholeMap& whole,
                                                        const core::MapLayout& layout,
                                                        const std::set<core::PersonaId>& hidden = {});
/// The feelings of the other map of a pair, under the touchpoints they belong to: those of its first persona.
[[nodiscard]] EmotionCurve otherStateCurve(const core::WholeMap& whole, const core::WholeMap& other,
                                           const core::MapLayout& layout);

/// The colour of a curve's line.
[[nodiscard]] QColor curveColour(CurveLook look, const Tokens& tokens);
/// A mark by its value: triangle up, disc, triangle down; filled or hollow.
void paintEmotionMark(QPainter& painter, const QPointF& centre, double radius, int value, CurveLook look,
                      const Tokens& tokens);
/// The line and mark of a legend.
void paintCurveSample(QPainter& painter, const QRectF& rect, CurveLook look, const Tokens& tokens);

/// What beside its curves an emotion lane says: "peak", "end".
struct CurveWords
{
    QString peak;
    QString end;
};

/// Height above 0 of a value, from the middle of the lane, at 100 % text size.
constexpr double kEmotionStep = 28.0;

/// The lane's rules and those parts of the curves that touch `columns`. `lane` is the row over the whole map.
void paintEmotionLane(QPainter& painter, const QRectF& lane, core::MapSpan columns,
                      const std::vector<EmotionCurve>& curves, const core::MapLayout& layout,
                      const CurveWords& words, const Tokens& tokens, const QFont& micro);
/// Where a mark lies; `curves` are those painted together.
[[nodiscard]] QPointF emotionPlace(const QRectF& lane, const EmotionCurve& curve, const EmotionMark& mark,
                                   const std::vector<EmotionCurve>& curves, const core::MapLayout& layout);

} // namespace cxw::charts
