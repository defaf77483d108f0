#include "exchange/report/report_pdf.h"

#include "charts/area_marks.h"
#include "charts/area_radar.h"
#include "charts/score_cell.h"
#include "charts/type_scale.h"
#include "exchange/report/page_flow.h"

#include <QBuffer>
#include <QFontMetricsF>

#include <cmath>

namespace cxw::exchange {
namespace {

using charts::TypeRole;

constexpr int kResolution = 96; // one unit is one pixel of the screen, as the painters reckon
constexpr double kMarginMm = 16.0;
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
    void paintHeading(const ReportHeading& heading, double following);
    void paintFact(const ReportFact& fact);
    void paintFacts(const std::vector<ReportFact>& facts);
    void paintAreas();
    [[nodiscard]] double areaTableHeight(double width) const;
    void paintAreaTable(const QRectF& rect);
    void paintTableRow(const QRectF& rect, const QStringList& cells, bool isHead);
    [[nodiscard]] double tableRowHeight(const QStringList& cells, double width, bool isHead) const;
    void paintGaps();
    void paintGap(const ReportGap& gap);
    void paintGrid();
    void paintGridHead();
    void paintArea(const ReportArea& area);
    void paintFullTexts();
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
    paintFacts(m_report.facts);
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
    const double radarWidth = hasRadar ? 320.0 : 0.0;
    const double tableWidth = m_flow.width() - radarWidth - (hasRadar ? 16.0 : 0.0);
    const double height = std::max(hasRadar ? 170.0 : 0.0, areaTableHeight(tableWidth));
    paintHeading(m_report.areasHeading, height);
    const QRectF rect = m_flow.take(height);
    if (hasRadar)
        charts::paintAreaRadar(m_flow.painter(),
                               QRectF(rect.left(), rect.top() + 8.0, radarWidth, height - 16.0),
                               m_report.areas, m_tokens, font(TypeRole::Caption));
    paintAreaTable({rect.right() - tableWidth, rect.top(), tableWidth, height});
}

double PdfReport::tableRowHeight(const QStringList& cells, double width, bool isHead) const
{
    const QFont text = font(isHead ? TypeRole::Micro : TypeRole::Caption);
    const double first = 0.34 * width;
    const double other = (width - first) / double(cells.size() - 1);
    double height = 0.0;
    for (qsizetype i = 0; i < cells.size(); ++i)
        height = std::max(height, heightOf(cells[i], (i == 0 ? first : other) - 8.0, text));
    return height + 8.0;
}

void PdfReport::paintTableRow(const QRectF& rect, const QStringList& cells, bool isHead)
{
    const QFont text = font(isHead ? TypeRole::Micro : TypeRole::Caption);
    const double first = 0.34 * rect.width();
    const double other = (rect.width() - first) / double(cells.size() - 1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double left = i == 0 ? rect.left() : rect.left() + first + double(i - 1) * other;
        const bool isNumber = m_report.areaTable.isNumber[std::size_t(i)];
        const int flags =
            int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextWordWrap;
        write({left, rect.top(), (i == 0 ? first : other) - 8.0, rect.height()}, flags, cells[i], text,
              isHead ? m_tokens.textMuted : m_tokens.textPrimary);
    }
    m_flow.painter().setPen(m_tokens.borderSubtle);
    m_flow.painter().drawLine(rect.bottomLeft(), rect.bottomRight());
}

double PdfReport::areaTableHeight(double width) const
{
    double height = tableRowHeight(m_report.areaTable.headers, width, true);
    for (const QStringList& row : m_report.areaTable.rows)
        height += tableRowHeight(row, width, false);
    return height;
}

void PdfReport::paintAreaTable(const QRectF& rect)
{
    double top = rect.center().y() - areaTableHeight(rect.width()) / 2.0;
    const auto paintNext = [&](const QStringList& cells, bool isHead) {
        const double height = tableRowHeight(cells, rect.width(), isHead);
        paintTableRow({rect.left(), top, rect.width(), height}, cells, isHead);
        top += height;
    };
    paintNext(m_report.areaTable.headers, true);
    for (const QStringList& row : m_report.areaTable.rows)
        paintNext(row, false);
}

void PdfReport::paintGaps()
{
    paintHeading(m_report.gapsHeading, m_report.gaps.empty() ? 0.0 : 40.0);
    for (const ReportGap& gap : m_report.gaps)
        paintGap(gap);
}

void PdfReport::paintGap(const ReportGap& gap)
{
    constexpr double kTextLeft = 40.0;
    constexpr double kMark = 9.0;
    const QFont strong = font(TypeRole::Caption, true);
    const QFont small = font(TypeRole::Micro);
    const double label = heightOf(gap.label, m_flow.width() - kTextLeft, strong);
    const double figures = std::ceil(lineHeight(small));
    const QRectF rect = m_flow.take(label + figures + 8.0);
    if (gap.chip)
        charts::paintScoreCell(m_flow.painter(), {rect.left(), rect.center().y() - 10.0, 28.0, 20.0},
                               {.answer = gap.chip}, m_tokens, small);
    const QRectF text(rect.left() + kTextLeft, rect.top() + 4.0, rect.width() - kTextLeft, label);
    write(text, kWrapped, gap.label, strong, m_tokens.textPrimary);
    const QRectF below(text.left(), text.bottom(), text.width(), figures);
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
        for (const ReportQuestion& question : area.questions) {
            const QFont label = font(TypeRole::Caption, true);
            m_flow.keep(2.4 * lineHeight(label));
            m_flow.paragraph(question.row.label, {label, m_tokens.textPrimary});
            m_flow.paragraph(question.text, {font(TypeRole::Caption), m_tokens.textSecondary});
            m_flow.skip(6.0);
        }
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
    font.setHintingPreference(QFont::PreferNoHinting); // hinted widths would jump in print
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
