#include "exchange/report/report_layouts.h"

#include "charts/area_marks.h"
#include "charts/area_radar.h"
#include "charts/score_cell.h"
#include "exchange/report/page_parts.h"
#include "exchange/report/table_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::exchange {
namespace {

using charts::TypeRole;

constexpr double kGapTextLeft = 40.0; ///< beside the chip
constexpr double kGapColumnsApart = 24.0;
constexpr int kWrappedText = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap;

/// Lays the sections of one round's report onto the pages.
class RoundPages final
{
public:
    RoundPages(const RoundReport& report, PageParts& parts)
        : m_report(report)
        , m_parts(parts)
        , m_flow(parts.flow())
        , m_grid(std::make_shared<charts::GridStyle>(
              charts::GridStyle{charts::columnsFor(parts.flow().width(), report.gridHeader, parts.body()),
                                parts.tokens(), parts.body()}))
    {
    }

    void layOut();

private:
    void addAreas();
    void addGaps();
    void addGap(const QRectF& rect, const ReportGap& gap);
    [[nodiscard]] double gapHeight(const ReportGap& gap, double width) const;
    void addGrid();
    template <class Row> void addGridRow(const Row& row, double height);
    void addGridHead() { addGridRow(m_report.gridHeader, charts::gridHeaderHeight(*m_grid)); }
    void addArea(const ReportArea& area);
    void addFullTexts();
    void addFullText(const ReportQuestion& question);
    void addNotes();
    void addChanges();

    const RoundReport& m_report;
    PageParts& m_parts;
    PageFlow& m_flow;
    std::shared_ptr<const charts::GridStyle> m_grid; ///< with the pages
};

void RoundPages::addAreas()
{
    const bool hasRadar = charts::hasRadarShape(m_report.areas);
    const double radarWidth = hasRadar ? 0.44 * m_flow.width() : 0.0;
    const double tableWidth = m_flow.width() - radarWidth - (hasRadar ? 16.0 : 0.0);
    const TablePainter table({.cells = m_report.areaTable}, m_parts.body(), m_parts.tokens(), tableWidth);
    const double height = std::max(hasRadar ? 170.0 : 0.0, table.height());
    m_parts.addHeading(m_report.areasHeading, height);
    const QRectF rect = m_flow.take(height);
    if (hasRadar)
        m_flow.draw([areas = &m_report.areas, tokens = &m_parts.tokens(),
                     radar = QRectF(rect.left(), rect.top() + 8.0, radarWidth, height - 16.0),
                     names = m_parts.font(TypeRole::Caption)](QPainter& painter) {
            charts::paintAreaRadar(painter, radar, *areas, *tokens, names);
        });
    const double top = rect.center().y() - table.height() / 2.0;
    m_flow.draw([table, corner = QPointF(rect.right() - tableWidth, top)](QPainter& painter) {
        table.paint(painter, corner);
    });
}

/// Two columns, read line by line, so that they may go on over the page.
void RoundPages::addGaps()
{
    const std::vector<ReportGap>& gaps = m_report.gaps;
    const double column = (m_flow.width() - kGapColumnsApart) / 2.0;
    const auto lineAt = [&](std::size_t first) {
        const double left = gapHeight(gaps[first], column);
        return first + 1 < gaps.size() ? std::max(left, gapHeight(gaps[first + 1], column)) : left;
    };
    m_parts.addHeading(m_report.gapsHeading, gaps.empty() ? 0.0 : lineAt(0));
    for (std::size_t i = 0; i < gaps.size(); i += 2) {
        const QRectF rect = m_flow.take(lineAt(i));
        addGap({rect.left(), rect.top(), column, rect.height()}, gaps[i]);
        if (i + 1 < gaps.size())
            addGap({rect.right() - column, rect.top(), column, rect.height()}, gaps[i + 1]);
    }
}

double RoundPages::gapHeight(const ReportGap& gap, double width) const
{
    return m_parts.heightOf(gap.label, width - kGapTextLeft, m_parts.font(TypeRole::Caption, true))
        + std::ceil(m_parts.lineHeight(m_parts.font(TypeRole::Micro))) + 8.0;
}

void RoundPages::addGap(const QRectF& rect, const ReportGap& gap)
{
    constexpr double kMark = 9.0;
    const QFont strong = m_parts.font(TypeRole::Caption, true);
    const QFont small = m_parts.font(TypeRole::Micro);
    const double width = rect.width() - kGapTextLeft;
    const double label = m_parts.heightOf(gap.label, width, strong);
    if (gap.chip)
        m_flow.draw([chip = QRectF(rect.left(), rect.top() + 8.0, 28.0, 20.0), answer = gap.chip, small,
                     tokens = &m_parts.tokens()](QPainter& painter) {
            charts::paintScoreCell(painter, chip, {.answer = answer}, *tokens, small);
        });
    const QRectF text(rect.left() + kGapTextLeft, rect.top() + 4.0, width, label);
    m_parts.write(text, kWrappedText, gap.label, {strong, m_parts.tokens().textPrimary});
    const QRectF below(text.left(), text.bottom(), width, std::ceil(m_parts.lineHeight(small)));
    m_flow.draw([mark = QRectF(below.left(), below.center().y() - kMark / 2.0, kMark, kMark), area = gap.area,
                 tokens = &m_parts.tokens()](QPainter& painter) {
        charts::paintAreaMark(painter, mark, area, *tokens);
    });
    m_parts.write(below.adjusted(kMark + 6.0, 0, 0, 0), kWrappedText, gap.figures,
                  {small, m_parts.tokens().textSecondary});
}

template <class Row> void RoundPages::addGridRow(const Row& row, double height)
{
    m_flow.draw([&row, grid = m_grid, rect = m_flow.take(height)](QPainter& painter) {
        charts::paintGridRow(painter, rect, row, *grid);
    });
}

void RoundPages::addGrid()
{
    m_parts.addHeading(m_report.gridHeading, 96.0);
    if (m_report.grid.empty())
        return;
    addGridHead();
    m_flow.repeatOnNewPages([this] { addGridHead(); });
    for (const ReportArea& area : m_report.grid)
        addArea(area);
    m_flow.repeatOnNewPages({});
}

/// An area's row is never the last of a page.
void RoundPages::addArea(const ReportArea& area)
{
    const double head = charts::heightOf(area.row, *m_grid);
    const double first = area.questions.empty() ? 0.0 : charts::heightOf(area.questions.front().row, *m_grid);
    m_flow.keep(head + first);
    addGridRow(area.row, head);
    for (const ReportQuestion& question : area.questions)
        addGridRow(question.row, charts::heightOf(question.row, *m_grid));
}

void RoundPages::addFullTexts()
{
    m_parts.addHeading(m_report.fullTextHeading, 60.0);
    for (const ReportArea& area : m_report.grid)
        for (const ReportQuestion& question : area.questions)
            addFullText(question);
}

/// Label and question stay on one page; an own question may be longer than one.
void RoundPages::addFullText(const ReportQuestion& question)
{
    const QFont label = m_parts.font(TypeRole::Caption, true);
    const QFont text = m_parts.font(TypeRole::Caption);
    const double height = m_parts.heightOf(question.row.label, m_flow.width(), label)
        + m_parts.heightOf(question.text, m_flow.width(), text);
    m_flow.keep(1.2 * height);
    m_flow.paragraph(question.row.label, {label, m_parts.tokens().textPrimary});
    m_flow.paragraph(question.text, {text, m_parts.tokens().textSecondary});
    m_flow.skip(6.0);
}

void RoundPages::addNotes()
{
    m_parts.addHeading(m_report.notesHeading, m_report.notes.empty() ? 0.0 : 48.0);
    for (const ReportNote& note : m_report.notes) {
        const QFont label = m_parts.font(TypeRole::Caption, true);
        m_flow.keep(2.4 * m_parts.lineHeight(label));
        m_flow.paragraph(note.label, {label, m_parts.tokens().textPrimary});
        m_parts.addFacts(note.remarks);
        m_flow.skip(6.0);
    }
}

void RoundPages::addChanges()
{
    m_parts.addHeading(m_report.changesHeading, m_report.changes.empty() ? 0.0 : 48.0);
    for (const ReportChange& change : m_report.changes) {
        const QFont label = m_parts.font(TypeRole::Caption, true);
        m_flow.keep(2.4 * m_parts.lineHeight(label));
        m_flow.paragraph(change.label, {label, m_parts.tokens().textPrimary});
        m_parts.addFact({change.what, change.why});
        m_flow.skip(6.0);
    }
}

void RoundPages::layOut()
{
    m_parts.addTitle(m_report);
    addAreas();
    addGaps();
    addGrid();
    addNotes();
    addChanges();
    addFullTexts();
    m_parts.addHeading(m_report.explanationsHeading, 48.0);
    m_parts.addFacts(m_report.explanations);
}

} // namespace

void layOut(const RoundReport& report, PageParts& parts)
{
    RoundPages(report, parts).layOut();
}

} // namespace cxw::exchange
