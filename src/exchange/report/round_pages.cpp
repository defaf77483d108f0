#include "exchange/report/report_pdf.h"

#include "charts/area_marks.h"
#include "charts/area_radar.h"
#include "charts/score_cell.h"
#include "charts/type_scale.h"
#include "exchange/report/page_flow.h"
#include "exchange/report/table_painter.h"

#include <QBuffer>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace cxw::exchange {
namespace {

using charts::TypeRole;

constexpr int kResolution = 96; // one unit is one pixel of the screen, as the painters reckon
constexpr double kMarginMm = 14.0;
constexpr double kGapTextLeft = 40.0; ///< beside the chip
constexpr double kColumnsApart = 24.0;
constexpr double kHeadFactName = 132.0; ///< width of a name in the head's two columns
constexpr int kWrapped = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap;

/// Lays the sections of one report onto the pages.
class PdfReport final
{
public:
    PdfReport(const RoundReport& report, PageFlow& flow, const charts::Tokens& tokens, const QFont& body)
        : m_report(report)
        , m_flow(flow)
        , m_tokens(tokens)
        , m_body(body)
        , m_grid{charts::columnsFor(flow.width(), report.gridHeader, body), tokens, body}
    {
    }

    void paint();

private:
    [[nodiscard]] QFont font(TypeRole role, bool strong = false) const;
    [[nodiscard]] double lineHeight(const QFont& font) const { return QFontMetricsF(font).lineSpacing(); }
    [[nodiscard]] double heightOf(const QString& text, double width, const QFont& font) const;
    void write(const QRectF& rect, int flags, const QString& text, const QFont& font, const QColor& colour);

    void paintTitle();
    [[nodiscard]] double headFactHeight(const ReportFact& fact, double width) const;
    void paintHeadFact(const QRectF& rect, const ReportFact& fact);
    void paintHeadFacts();
    void paintHeading(const ReportHeading& heading, double following);
    void paintFact(const ReportFact& fact);
    void paintFacts(const std::vector<ReportFact>& facts);
    void paintAreas();
    void paintGaps();
    void paintGap(const QRectF& rect, const ReportGap& gap);
    [[nodiscard]] double gapHeight(const ReportGap& gap, double width) const;
    void paintGrid();
    void paintGridHead();
    void paintArea(const ReportArea& area);
    void paintFullTexts();
    void paintFullText(const ReportQuestion& question);
    void paintNotes();
    void paintChanges();

    const RoundReport& m_report;
    PageFlow& m_flow;
    const charts::Tokens& m_tokens;
    const QFont m_body;
    const charts::GridStyle m_grid;
};

QFont PdfReport::font(TypeRole role, bool strong) const
{
    QFont font = charts::inRole(role, m_body);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

double PdfReport::heightOf(const QString& text, double width, const QFont& font) const
{
    return std::ceil(QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), kWrapped, text).height());
}

void PdfReport::write(const QRectF& rect, int flags, const QString& text, const QFont& font,
                      const QColor& colour)
{
    m_flow.painter().setFont(font);
    m_flow.painter().setPen(colour);
    m_flow.painter().drawText(rect, flags, text);
}

void PdfReport::paintTitle()
{
    m_flow.paragraph(m_report.title, {font(TypeRole::Display), m_tokens.textPrimary});
    m_flow.paragraph(m_report.subtitle, {font(TypeRole::Body), m_tokens.textSecondary});
    m_flow.skip(12.0);
    paintHeadFacts();
}

double PdfReport::headFactHeight(const ReportFact& fact, double width) const
{
    const QFont text = font(TypeRole::Caption);
    return std::max(heightOf(fact.name, kHeadFactName - 12.0, text),
                    heightOf(fact.value, width - kHeadFactName, text))
        + 4.0;
}

void PdfReport::paintHeadFact(const QRectF& rect, const ReportFact& fact)
{
    const QFont text = font(TypeRole::Caption);
    const int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
    write({rect.left(), rect.top(), kHeadFactName - 12.0, rect.height()}, flags, fact.name, text,
          m_tokens.textMuted);
    write(rect.adjusted(kHeadFactName, 0, 0, 0), flags, fact.value, text, m_tokens.textPrimary);
}

/// Two columns, read down the first; one column where a value is too long for that.
void PdfReport::paintHeadFacts()
{
    const double column = (m_flow.width() - kColumnsApart) / 2.0;
    const std::size_t rows = (m_report.facts.size() + 1) / 2;
    std::vector<double> heights(rows, 0.0);
    for (std::size_t i = 0; i < m_report.facts.size(); ++i)
        heights[i % rows] = std::max(heights[i % rows], headFactHeight(m_report.facts[i], column));
    if (std::ranges::max(heights) > 5.0 * lineHeight(font(TypeRole::Caption)))
        return paintFacts(m_report.facts);
    for (std::size_t row = 0; row < rows; ++row) {
        const QRectF rect = m_flow.take(heights[row]);
        paintHeadFact({rect.left(), rect.top(), column, rect.height()}, m_report.facts[row]);
        if (row + rows < m_report.facts.size())
            paintHeadFact({rect.right() - column, rect.top(), column, rect.height()},
                          m_report.facts[row + rows]);
    }
}

/// A heading stays with its sentence and with `following` of what comes after.
void PdfReport::paintHeading(const ReportHeading& heading, double following)
{
    const QFont title = font(TypeRole::Title);
    const double sentence =
        heading.sentence.isEmpty() ? 0.0 : heightOf(heading.sentence, m_flow.width(), font(TypeRole::Body));
    m_flow.skip(20.0);
    m_flow.keep(lineHeight(title) * 1.15 + sentence * 1.15 + 12.0 + following);
    m_flow.paragraph(heading.title, {title, m_tokens.textPrimary});
    m_flow.skip(2.0);
    if (!heading.sentence.isEmpty())
        m_flow.paragraph(heading.sentence, {font(TypeRole::Body), m_tokens.textSecondary});
    m_flow.skip(6.0);
}

void PdfReport::paintFact(const ReportFact& fact)
{
    constexpr double kNameWidth = 180.0;
    const QFont name = font(TypeRole::Caption);
    const double height = heightOf(fact.name, kNameWidth - 12.0, name);
    m_flow.keep(std::max(height, lineHeight(name) * 1.15));
    const QRectF start = m_flow.take(0.0);
    write({start.left(), start.top(), kNameWidth - 12.0, height}, int(Qt::AlignLeft) | Qt::TextWordWrap,
          fact.name, name, m_tokens.textMuted);
    const int page = m_flow.pages();
    m_flow.paragraph(fact.value, {name, m_tokens.textPrimary, kNameWidth});
    const double used = m_flow.take(0.0).top() - start.top();
    if (page == m_flow.pages())
        m_flow.skip(std::max(0.0, height - used));
    m_flow.skip(2.0);
}

void PdfReport::paintFacts(const std::vector<ReportFact>& facts)
{
    for (const ReportFact& fact : facts)
        paintFact(fact);
}

void PdfReport::paintAreas()
{
    const bool hasRadar = charts::hasRadarShape(m_report.areas);
    const double radarWidth = hasRadar ? 0.44 * m_flow.width() : 0.0;
    const double tableWidth = m_flow.width() - radarWidth - (hasRadar ? 16.0 : 0.0);
    const TablePainter table(m_report.areaTable, m_body, m_tokens, tableWidth);
    const double height = std::max(hasRadar ? 170.0 : 0.0, table.height());
    paintHeading(m_report.areasHeading, height);
    const QRectF rect = m_flow.take(height);
    if (hasRadar)
        charts::paintAreaRadar(m_flow.painter(),
                               QRectF(rect.left(), rect.top() + 8.0, radarWidth, height - 16.0),
                               m_report.areas, m_tokens, font(TypeRole::Caption));
    const double top = rect.center().y() - table.height() / 2.0;
    table.paint(m_flow.painter(), {rect.right() - tableWidth, top});
}

/// Two columns, read line by line, so that they may go on over the page.
void PdfReport::paintGaps()
{
    const std::vector<ReportGap>& gaps = m_report.gaps;
    const double column = (m_flow.width() - kColumnsApart) / 2.0;
    const auto lineAt = [&](std::size_t first) {
        const double left = gapHeight(gaps[first], column);
        return first + 1 < gaps.size() ? std::max(left, gapHeight(gaps[first + 1], column)) : left;
    };
    paintHeading(m_report.gapsHeading, gaps.empty() ? 0.0 : lineAt(0));
    for (std::size_t i = 0; i < gaps.size(); i += 2) {
        const QRectF rect = m_flow.take(lineAt(i));
        paintGap({rect.left(), rect.top(), column, rect.height()}, gaps[i]);
        if (i + 1 < gaps.size())
            paintGap({rect.right() - column, rect.top(), column, rect.height()}, gaps[i + 1]);
    }
}

double PdfReport::gapHeight(const ReportGap& gap, double width) const
{
    return heightOf(gap.label, width - kGapTextLeft, font(TypeRole::Caption, true))
        + std::ceil(lineHeight(font(TypeRole::Micro))) + 8.0;
}

void PdfReport::paintGap(const QRectF& rect, const ReportGap& gap)
{
    constexpr double kMark = 9.0;
    const QFont strong = font(TypeRole::Caption, true);
    const QFont small = font(TypeRole::Micro);
    const double width = rect.width() - kGapTextLeft;
    const double label = heightOf(gap.label, width, strong);
    if (gap.chip)
        charts::paintScoreCell(m_flow.painter(), {rect.left(), rect.top() + 8.0, 28.0, 20.0},
                               {.answer = gap.chip}, m_tokens, small);
    const QRectF text(rect.left() + kGapTextLeft, rect.top() + 4.0, width, label);
    write(text, kWrapped, gap.label, strong, m_tokens.textPrimary);
    const QRectF below(text.left(), text.bottom(), width, std::ceil(lineHeight(small)));
    charts::paintAreaMark(m_flow.painter(), {below.left(), below.center().y() - kMark / 2.0, kMark, kMark},
                          gap.area, m_tokens);
    write(below.adjusted(kMark + 6.0, 0, 0, 0), kWrapped, gap.figures, small, m_tokens.textSecondary);
}

void PdfReport::paintGridHead()
{
    charts::paintGridRow(m_flow.painter(), m_flow.take(charts::gridHeaderHeight(m_grid)), m_report.gridHeader,
                         m_grid);
}

void PdfReport::paintGrid()
{
    paintHeading(m_report.gridHeading, 96.0);
    if (m_report.grid.empty())
        return;
    paintGridHead();
    m_flow.repeatOnNewPages([this] { paintGridHead(); });
    for (const ReportArea& area : m_report.grid)
        paintArea(area);
    m_flow.repeatOnNewPages({});
}

/// An area's row is never the last of a page.
void PdfReport::paintArea(const ReportArea& area)
{
    const double head = charts::heightOf(area.row, m_grid);
    const double first = area.questions.empty() ? 0.0 : charts::heightOf(area.questions.front().row, m_grid);
    m_flow.keep(head + first);
    charts::paintGridRow(m_flow.painter(), m_flow.take(head), area.row, m_grid);
    for (const ReportQuestion& question : area.questions)
        charts::paintGridRow(m_flow.painter(), m_flow.take(charts::heightOf(question.row, m_grid)),
                             question.row, m_grid);
}

void PdfReport::paintFullTexts()
{
    paintHeading(m_report.fullTextHeading, 60.0);
    for (const ReportArea& area : m_report.grid)
        for (const ReportQuestion& question : area.questions)
            paintFullText(question);
}

/// Label and question stay on one page; an own question may be longer than one.
void PdfReport::paintFullText(const ReportQuestion& question)
{
    const QFont label = font(TypeRole::Caption, true);
    const QFont text = font(TypeRole::Caption);
    const double height =
        heightOf(question.row.label, m_flow.width(), label) + heightOf(question.text, m_flow.width(), text);
    m_flow.keep(1.2 * height);
    m_flow.paragraph(question.row.label, {label, m_tokens.textPrimary});
    m_flow.paragraph(question.text, {text, m_tokens.textSecondary});
    m_flow.skip(6.0);
}

void PdfReport::paintNotes()
{
    paintHeading(m_report.notesHeading, m_report.notes.empty() ? 0.0 : 48.0);
    for (const ReportNote& note : m_report.notes) {
        const QFont label = font(TypeRole::Caption, true);
        m_flow.keep(2.4 * lineHeight(label));
        m_flow.paragraph(note.label, {label, m_tokens.textPrimary});
        paintFacts(note.remarks);
        m_flow.skip(6.0);
    }
}

void PdfReport::paintChanges()
{
    paintHeading(m_report.changesHeading, m_report.changes.empty() ? 0.0 : 48.0);
    for (const ReportChange& change : m_report.changes) {
        const QFont label = font(TypeRole::Caption, true);
        m_flow.keep(2.4 * lineHeight(label));
        m_flow.paragraph(change.label, {label, m_tokens.textPrimary});
        paintFact({change.what, change.why});
        m_flow.skip(6.0);
    }
}

void PdfReport::paint()
{
    paintTitle();
    paintAreas();
    paintGaps();
    paintGrid();
    paintNotes();
    paintChanges();
    paintFullTexts();
    paintHeading(m_report.explanationsHeading, 48.0);
    paintFacts(m_report.explanations);
}

void prepare(QPdfWriter& writer, const RoundReport& report, Paper paper)
{
    const QPageSize size(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    const QMarginsF margins(kMarginMm, kMarginMm, kMarginMm, kMarginMm);
    writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, margins, QPageLayout::Millimeter));
    writer.setResolution(kResolution);
    writer.setTitle(report.title + QStringLiteral(" · ") + report.subtitle);
    writer.setCreator(QStringLiteral("CX Workbench"));
}

QFont bodyFont()
{
    QFont font = charts::reportFont();
    font.setPixelSize(14);
    font.setHintingPreference(QFont::PreferNoHinting);   // hinted widths would jump in print
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // too little to see, but without ligatures, so that
                                                         // a search for "find" finds it
    return font;
}

/// Lays the report out on `pages` pages; returns how many it took.
int layOut(const RoundReport& report, Paper paper, int pages, QByteArray& bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, report, paper);
    const charts::Tokens tokens = charts::tokensFor(charts::Theme::Light);
    const QFont body = bodyFont();
    const QString head = report.title + QStringLiteral(" · ") + report.subtitle;
    PageFlow flow(writer, {head, report.pageNumber, pages}, tokens, charts::inRole(TypeRole::Micro, body));
    PdfReport(report, flow, tokens, body).paint();
    return flow.pages();
}

} // namespace

QByteArray pdfOf(const RoundReport& report, Paper paper)
{
    QByteArray counted;
    const int pages = layOut(report, paper, 0, counted);
    QByteArray bytes;
    layOut(report, paper, pages, bytes);
    return bytes;
}

} // namespace cxw::exchange
