#pragma once

#include "charts/tokens.h"
#include "core/touchmap/map_facts.h"

#include <QStringList>

namespace cxw::charts {

class Words;

/// The colours of a step of heat, 1 to core::kHeatSteps; for 0 those of the plain ground.
[[nodiscard]] CellColours heatOf(int step, const Tokens& tokens);

/// What stands in the cell: the number, or a word where there is none.
[[nodiscard]] QString heatText(const core::PressureValue& value, core::PressureMeasure measure,
                               const Words& words);
/// The same as a sentence that says what the number is of.
[[nodiscard]] QString heatSentence(const core::PressureValue& value, core::PressureMeasure measure,
                                   const Words& words);
/// What each step reaches over, from the lowest on: "1–4", "20 and more".
[[nodiscard]] QStringList heatStepTexts(core::PressureMeasure measure, int days, const Words& words);

} // namespace cxw::charts
