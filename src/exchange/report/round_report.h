#pragma once

#include "charts/chart_table.h"
#include "charts/score_grid.h"
#include "charts/words.h"
#include "core/diagnostic/round_document.h"

namespace cxw::exchange {

/// A name and what it says: "Facilitator", "Maria Weber".
struct ReportFact
{
    QString name;
    QString value;

    bool operator==(const ReportFact&) const = default;
};

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

/// A heading and the sentence under it.
struct ReportHeading
{
    QString title;
    QString sentence;
};

/// Everything that a round's report says, in the report's language and ready to read; HTML and PDF only lay
/// it out. Texts are plain and may hold anything the user typed.
struct RoundReport
{
    core::Language language = core::Language::En;
    QString title;    ///< the organisation
    QString subtitle; ///< "Customer experience diagnostic, round 3, 18 Nov 2026"
    std::vector<ReportFact> facts;

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

    QString pageNumber; ///< "Page %1 of %2"
};

/// `words` are those of the document's language. Any thread.
[[nodiscard]] RoundReport reportOf(const core::RoundDocument& document, const core::QuestionBank& bank,
                                   const charts::Words& words);

} // namespace cxw::exchange
