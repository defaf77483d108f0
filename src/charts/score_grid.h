#pragma once

#include "charts/agreement_badge.h"
#include "charts/named_area.h"
#include "charts/vote_strip.h"

namespace cxw::charts {

class Words;

/// Where one column lies, from the row's left edge.
struct GridColumn
{
    double left = 0.0;
    double width = 0.0;
};

struct GridColumns
{
    GridColumn question;
    GridColumn votes;
    GridColumn mean; ///< right-aligned
    GridColumn n;    ///< right-aligned
    GridColumn agreement;
    GridColumn agreed;
};

/// What all rows of a grid share. The font is the body text; the rows derive their sizes from it.
struct GridStyle
{
    GridColumns columns;
    Tokens tokens;
    QFont font;
};

/// The words at the head of the columns.
struct GridHeader
{
    QString question;
    QString votes;
    QString mean;
    QString n;
    QString agreement;
    QString agreed;
};

/// One question as the grid shows it; texts are ready to read.
struct GridRow
{
    QString label;
    VoteStrip strip;
    QString stripSentence;              ///< the strip in words
    QString words;                      ///< in place of the strip: the answers to a yes/no question
    std::optional<core::Answer> answer; ///< in place of the strip: what one person answered
    QString mean;
    QString n;
    AgreementMark agreement = AgreementMark::None;
    QString agreementWord;
    std::optional<core::Answer> agreed;
    QString agreedWord;
};

struct GridAreaRow
{
    core::AreaId area;
    QString name;
    QString basis; ///< "8 of 8 questions"
    QString mean;
};

[[nodiscard]] GridHeader gridHeader(const Words& words);
[[nodiscard]] GridRow gridRowOf(const core::QuestionResult& result, core::VotingForm form,
                                const QString& label, const Words& words);
[[nodiscard]] GridAreaRow gridAreaRowOf(const NamedArea& area, const Words& words);

/// Columns over the whole width: the figures take what their words need, the question the rest.
[[nodiscard]] GridColumns columnsFor(double width, const GridHeader& header, const QFont& font);

/// Labels wrap, so rows differ in height; at least 24 px at 14 px text.
[[nodiscard]] double heightOf(const GridRow& row, const GridStyle& style);
[[nodiscard]] double heightOf(const GridAreaRow& row, const GridStyle& style);
[[nodiscard]] double gridHeaderHeight(const GridStyle& style);

void paintGridRow(QPainter& painter, const QRectF& rect, const GridRow& row, const GridStyle& style);
void paintGridRow(QPainter& painter, const QRectF& rect, const GridAreaRow& row, const GridStyle& style);
void paintGridRow(QPainter& painter, const QRectF& rect, const GridHeader& header, const GridStyle& style);

} // namespace cxw::charts
