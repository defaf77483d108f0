#pragma once

#include "charts/chart_table.h"
#include "charts/words.h"
#include "core/diagnostic/area_trend.h"
#include "core/diagnostic/paired_change.h"
#include "exchange/report/report_head.h"

#include <variant>

namespace cxw::exchange {

/// From an earlier value to a later one, on the scale of 1 to 3.
struct ReportArrow
{
    double from = 0.0;
    double to = 0.0;
};

/// A heading inside a table, before one of its rows.
struct ReportGroup
{
    std::size_t before = 0;
    QString name;
};

/// A table that may go on over pages.
struct ReportTable
{
    charts::ChartTable cells;
    std::vector<ReportGroup> groups{};      ///< in the order of their rows
    std::vector<ReportArrow> arrows{};      ///< one a row, or none
    std::optional<qsizetype> arrowColumn{}; ///< where the arrows go; the cells there are empty
};

/// The mean change with its interval, as a picture.
struct ReportInterval
{
    core::PairedChange change;
    charts::Words words;
    QString sentence; ///< what it says, for a screen reader
};

/// Every area's mean over the rounds, as pictures side by side.
struct ReportTrend
{
    std::vector<core::TrendPoint> points; ///< oldest first
    std::vector<charts::NamedArea> areas;
    charts::Words words;
    QString sentence; ///< what it says, for a screen reader
};

/// What a reader must know before the figures.
struct ReportCaution
{
    QString sentence;
};

using ReportBlock =
    std::variant<ReportCaution, std::vector<ReportFact>, ReportTable, ReportInterval, ReportTrend>;

struct ReportSection
{
    ReportHeading heading;
    std::vector<ReportBlock> blocks;
};

/// A report that is one section after the other, in its language and ready to read; HTML and PDF only lay it
/// out.
struct SectionedReport : ReportHead
{
    std::vector<ReportSection> sections;
};

} // namespace cxw::exchange
