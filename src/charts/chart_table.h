#pragma once

#include "charts/named_area.h"

#include <QStringList>

namespace cxw::charts {

class Words;

/// A chart as a table of words, for the table view, screen readers and HTML. Each row is as long as the
/// headers; the first column names the row.
struct ChartTable
{
    QString caption;
    QStringList headers;
    std::vector<QStringList> rows;
    std::vector<bool> isNumber; ///< per column: aligned to the right

    bool operator==(const ChartTable&) const = default;
};

/// Area, mean, questions with a value, questions asked; the total as last row when there is one.
[[nodiscard]] ChartTable areaTable(const core::RoundResults& results, const std::vector<NamedArea>& areas,
                                   const Words& words);

/// One row per question asked: counts, mean, n, agreement, coverage, agreed score.
[[nodiscard]] ChartTable gridTable(const core::RoundResults& results, const core::WordingTable& wordings,
                                   const Words& words);

/// What stands where there is no figure.
inline constexpr QChar kNoFigure(0x2013);

/// What answers read in tables: "2", "yes", "not applicable", "don't know"; a dash without one.
[[nodiscard]] QString answerText(const std::optional<core::Answer>& answer, const Words& words);

/// "8 of 8 questions", and what stands apart: "5 of 6 questions, 2 yes/no apart".
[[nodiscard]] QString basisText(const core::AreaResult& area, const Words& words);

} // namespace cxw::charts
