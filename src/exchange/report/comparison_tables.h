#pragma once

#include "core/diagnostic/comparison_document.h"
#include "core/diagnostic/question_bank.h"
#include "exchange/report/sectioned_report.h"

namespace cxw::exchange {

/// What the tables of a comparison are made of.
struct ComparisonParts
{
    const core::ComparisonDocument& document;
    const core::RoundComparison& comparison; ///< the reading that the report is made on
    const std::vector<charts::NamedArea>& areas;
    const core::QuestionBank& bank;
    const charts::Words& words;
};

/// Who was asked what, when and how, one round beside the other.
[[nodiscard]] ReportTable roundsTable(const ComparisonParts& parts);
/// Every matched question under rose, fell and same, the biggest change first, with its arrow.
[[nodiscard]] ReportTable changesTable(const ComparisonParts& parts);
/// Those with a finished action in between against the others.
[[nodiscard]] ReportTable actedOnTable(const ComparisonParts& parts);
[[nodiscard]] ReportTable areaChangesTable(const ComparisonParts& parts);
[[nodiscard]] ReportTable notComparableTable(const ComparisonParts& parts);
/// Area means of every round, with the people asked and whether a plain line leads there.
[[nodiscard]] ReportTable trendTable(const std::vector<core::TrendPoint>& points,
                                     const ComparisonParts& parts);

/// "Round 3, 18 Nov 2026".
[[nodiscard]] QString roundText(const core::Round& round, const charts::Words& words);

} // namespace cxw::exchange
