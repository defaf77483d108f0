#pragma once

#include "charts/chart_table.h"
#include "charts/score_grid.h"
#include "charts/words.h"
#include "core/diagnostic/round_document.h"
#include "exchange/report/report_head.h"

namespace cxw::exchange {

/// A question below 3.
struct ReportGap
{
    core::AreaId area;
    std::optional<core::Answer> chip; ///< the agreed score, or one person's answer
    QString label;
    QString figures; ///< "mean 1.18, n 11, agreed"
};

/// One question of the grid with what only a report adds.
struct ReportQuestion
{
    charts::GridRow row;
    QString text; ///< the question in full
    QString coverage;
};

struct ReportArea
{
    charts::GridAreaRow row;
    std::vector<ReportQuestion> questions;
};

/// What was written to one question.
struct ReportNote
{
    QString label;
    std::vector<ReportFact> remarks; ///< what kind of remark, and its text
};

/// A question that left the set, came into it or took another's place.
struct ReportChange
{
    QString label;
    QString what;
    QString why; ///< may be empty
};

/// Everything that a round's report says, in the report's language and ready to read; HTML and PDF only lay
/// it out.
struct RoundReport : ReportHead
{
    ReportHeading areasHeading;
    std::vector<charts::NamedArea> areas;
    charts::ChartTable areaTable;

    ReportHeading gapsHeading;
    std::vector<ReportGap> gaps; ///< the largest ones, largest first

    ReportHeading gridHeading;
    charts::GridHeader gridHeader;
    QString coverageHeader;
    QString dontKnowHeader;
    QString unansweredHeader;
    QString notApplicableHeader;
    std::vector<ReportArea> grid;

    ReportHeading fullTextHeading; ///< over the questions in full, where the grid has no room for them

    ReportHeading notesHeading;
    std::vector<ReportNote> notes; ///< in the order of asking; may be empty

    ReportHeading changesHeading;
    std::vector<ReportChange> changes; ///< may be empty

    ReportHeading explanationsHeading;
    std::vector<ReportFact> explanations;
};

/// `words` are those of the document's language. Any thread.
[[nodiscard]] RoundReport reportOf(const core::RoundDocument& document, const core::QuestionBank& bank,
                                   const charts::Words& words);

} // namespace cxw::exchange
