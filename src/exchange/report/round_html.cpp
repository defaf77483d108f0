#include "exchange/report/report_html.h"

#include "charts/area_marks.h"
#include "charts/area_radar.h"
#include "charts/type_scale.h"
#include "exchange/report/chart_svg.h"
#include "exchange/report/html_writer.h"
#include "exchange/report/report_style.h"

#include <QPainter>

namespace cxw::exchange {
namespace {

constexpr QSizeF kStripSize(176, 18);
constexpr QSizeF kRadarSize(400, 190);
constexpr QSizeF kMarkSize(12, 12);

/// Writes the sections of one report.
class HtmlPage final
{
public:
    explicit HtmlPage(const RoundReport& report)
        : m_report(report)
        , m_tokens(charts::tokensFor(charts::Theme::Light))
        , m_font(charts::reportFont())
    {
        m_font.setPixelSize(14);
    }

    QByteArray write();

private:
    void writeHead();
    void writeMeta(const char* key, const QString& name, const QString& content);
    void writeHeading(const ReportHeading& heading);
    void writeFacts(const std::vector<ReportFact>& facts);
    void writeAreas();
    void writeTable(const charts::ChartTable& table);
    void writeGaps();
    void writeGrid();
    void writeGridHead();
    void writeAreaRow(const charts::GridAreaRow& row);
    void writeQuestion(const ReportQuestion& question);
    void writeQuestionName(const ReportQuestion& question);
    void writeAnswers(const charts::GridRow& row);
    void writeCounts(const charts::GridRow& row);
    void writeAgreement(const charts::GridRow& row);
    void writeScore(const std::optional<core::Answer>& answer, const QString& word);
    void writeMark(const core::AreaId& area);
    void writeNotes();
    void writeChanges();

    const RoundReport& m_report;
    const charts::Tokens m_tokens;
    QFont m_font;
    HtmlWriter m_html;
};

void HtmlPage::writeMeta(const char* key, const QString& name, const QString& content)
{
    m_html.open("meta");
    m_html.attribute(key, name);
    m_html.attribute("content", content);
    m_html.close();
}

void HtmlPage::writeHead()
{
    m_html.open("head");
    m_html.open("meta");
    m_html.attribute("charset", QStringLiteral("utf-8"));
    m_html.close();
    writeMeta("http-equiv", QStringLiteral("Content-Security-Policy"),
              QStringLiteral("default-src 'none'; style-src 'unsafe-inline'"));
    writeMeta("name", QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1"));
    writeMeta("name", QStringLiteral("generator"), QStringLiteral("CX Workbench"));
    m_html.element("title", m_report.title + QStringLiteral(" · ") + m_report.subtitle);
    m_html.element("style", reportStyleSheet(m_tokens));
    m_html.close();
}

void HtmlPage::writeHeading(const ReportHeading& heading)
{
    m_html.element("h2", heading.title);
    if (!heading.sentence.isEmpty())
        m_html.element("p", heading.sentence, "user");
}

void HtmlPage::writeFacts(const std::vector<ReportFact>& facts)
{
    m_html.open("dl");
    for (const ReportFact& fact : facts) {
        m_html.element("dt", fact.name);
        m_html.element("dd", fact.value, "user");
    }
    m_html.close();
}

void HtmlPage::writeAreas()
{
    writeHeading(m_report.areasHeading);
    m_html.open("div", "charts");
    if (charts::hasRadarShape(m_report.areas)) {
        const QFont font = charts::inRole(charts::TypeRole::Caption, m_font);
        const QByteArray svg = svgOf(kRadarSize, [&](QPainter& painter) {
            charts::paintAreaRadar(painter, QRectF(QPointF(), kRadarSize).adjusted(0, 8, 0, -8),
                                   m_report.areas, m_tokens, font);
        });
        m_html.picture(svg, kRadarSize, m_report.areasHeading.sentence);
    }
    writeTable(m_report.areaTable);
    m_html.close();
}

void HtmlPage::writeTable(const charts::ChartTable& table)
{
    const auto styleOf = [&](qsizetype column) {
        return table.isNumber[std::size_t(column)] ? "number" : nullptr;
    };
    m_html.open("table");
    m_html.element("caption", table.caption);
    m_html.open("thead");
    m_html.open("tr");
    for (qsizetype i = 0; i < table.headers.size(); ++i)
        m_html.headerCell("col", table.headers[i], styleOf(i));
    m_html.close();
    m_html.close();
    m_html.open("tbody");
    for (const QStringList& row : table.rows) {
        m_html.open("tr");
        m_html.headerCell("row", row.front());
        for (qsizetype i = 1; i < row.size(); ++i)
            m_html.element("td", row[i], styleOf(i));
        m_html.close();
    }
    m_html.close();
    m_html.close();
}

void HtmlPage::writeGaps()
{
    writeHeading(m_report.gapsHeading);
    if (m_report.gaps.empty())
        return;
    m_html.open("ol", "gaps");
    for (const ReportGap& gap : m_report.gaps) {
        m_html.open("li");
        if (gap.chip)
            writeScore(gap.chip, {});
        else
            m_html.element("span", QString(charts::kNoFigure), "none");
        m_html.open("span");
        m_html.element("strong", gap.label, "user");
        m_html.element("small", gap.figures);
        m_html.close();
        m_html.close();
    }
    m_html.close();
}

void HtmlPage::writeScore(const std::optional<core::Answer>& answer, const QString& word)
{
    const auto score = answer ? core::scoreOf(*answer) : std::nullopt;
    if (!score)
        return m_html.text(word);
    m_html.open("span");
    m_html.attribute("class", QStringLiteral("score s%1").arg(*score));
    m_html.text(QString::number(*score));
    m_html.close();
}

void HtmlPage::writeGrid()
{
    writeHeading(m_report.gridHeading);
    m_html.open("div", "wide");
    m_html.open("table");
    m_html.element("caption", m_report.gridHeading.title);
    writeGridHead();
    for (const ReportArea& area : m_report.grid) {
        m_html.open("tbody");
        writeAreaRow(area.row);
        for (const ReportQuestion& question : area.questions)
            writeQuestion(question);
        m_html.close();
    }
    m_html.close();
    m_html.close();
}

void HtmlPage::writeGridHead()
{
    const charts::GridHeader& head = m_report.gridHeader;
    m_html.open("thead");
    m_html.open("tr");
    m_html.headerCell("col", head.question);
    m_html.headerCell("col", head.votes);
    for (int score = 1; score <= 3; ++score)
        m_html.headerCell("col", QString::number(score), "number");
    for (const QString& title : {m_report.dontKnowHeader, m_report.unansweredHeader,
                                 m_report.notApplicableHeader, head.mean, head.n})
        m_html.headerCell("col", title, "number");
    m_html.headerCell("col", head.agreement);
    m_html.headerCell("col", m_report.coverageHeader, "number");
    m_html.headerCell("col", head.agreed);
    m_html.close();
    m_html.close();
}

void HtmlPage::writeMark(const core::AreaId& area)
{
    m_html.open("span", "mark");
    const QByteArray svg = svgOf(kMarkSize, [&](QPainter& painter) {
        charts::paintAreaMark(painter, QRectF(QPointF(), kMarkSize), area, m_tokens);
    });
    m_html.picture(svg, kMarkSize, {});
    m_html.close();
}

void HtmlPage::writeAreaRow(const charts::GridAreaRow& row)
{
    m_html.open("tr", "area");
    m_html.open("th");
    m_html.attribute("scope", QStringLiteral("rowgroup"));
    m_html.attribute("colspan", QStringLiteral("8"));
    writeMark(row.area);
    m_html.text(row.name + QStringLiteral(" "));
    m_html.element("span", row.basis, "basis");
    m_html.close();
    m_html.element("td", row.mean, "number mean");
    m_html.open("td");
    m_html.attribute("colspan", QStringLiteral("4"));
    m_html.text({});
    m_html.close();
    m_html.close();
}

void HtmlPage::writeQuestion(const ReportQuestion& question)
{
    m_html.open("tr");
    writeQuestionName(question);
    m_html.open("td");
    writeAnswers(question.row);
    m_html.close();
    writeCounts(question.row);
    m_html.element("td", question.row.mean, "number mean");
    m_html.element("td", question.row.n, "number");
    m_html.open("td");
    writeAgreement(question.row);
    m_html.close();
    m_html.element("td", question.coverage, "number");
    m_html.open("td");
    writeScore(question.row.agreed, question.row.agreedWord);
    m_html.close();
    m_html.close();
}

void HtmlPage::writeQuestionName(const ReportQuestion& question)
{
    m_html.open("th", "user");
    m_html.attribute("scope", QStringLiteral("row"));
    m_html.text(question.row.label);
    if (question.text != question.row.label)
        m_html.element("small", question.text);
    m_html.close();
}

void HtmlPage::writeAnswers(const charts::GridRow& row)
{
    if (!row.words.isEmpty())
        return m_html.text(row.words);
    if (row.answer)
        return writeScore(row.answer, {});
    const QFont font = charts::inRole(charts::TypeRole::Micro, m_font);
    const QByteArray svg = svgOf(kStripSize, [&](QPainter& painter) {
        charts::paintVoteStrip(painter, QRectF(QPointF(), kStripSize), row.strip, m_tokens, font);
    });
    m_html.picture(svg, kStripSize, row.stripSentence);
}

void HtmlPage::writeCounts(const charts::GridRow& row)
{
    const core::VoteCounts& counts = row.strip.counts;
    const bool scored = row.agreement != charts::AgreementMark::NotScored;
    for (const int count : {counts.ones, counts.twos, counts.threes})
        m_html.element("td", scored ? QString::number(count) : QString(), "number");
    for (const int count : {counts.dontKnow, row.strip.unanswered, counts.notApplicable})
        m_html.element("td", QString::number(count), "number");
}

void HtmlPage::writeAgreement(const charts::GridRow& row)
{
    using charts::AgreementMark;
    switch (row.agreement) {
    case AgreementMark::Split: return m_html.element("span", row.agreementWord, "badge split");
    case AgreementMark::Mixed: return m_html.element("span", row.agreementWord, "badge mixed");
    case AgreementMark::Agreed: return m_html.element("span", row.agreementWord, "badge agreed");
    case AgreementMark::TooFew: return m_html.element("span", row.agreementWord, "badge few");
    case AgreementMark::None:
    case AgreementMark::NotScored: break;
    }
    m_html.text(row.agreementWord);
}

void HtmlPage::writeNotes()
{
    writeHeading(m_report.notesHeading);
    for (const ReportNote& note : m_report.notes) {
        m_html.element("h3", note.label, "user");
        writeFacts(note.remarks);
    }
}

void HtmlPage::writeChanges()
{
    writeHeading(m_report.changesHeading);
    if (m_report.changes.empty())
        return;
    m_html.open("ul");
    for (const ReportChange& change : m_report.changes) {
        m_html.open("li", "user");
        m_html.element("strong", change.label);
        m_html.element("small", change.what, "what");
        m_html.text(change.why);
        m_html.close();
    }
    m_html.close();
}

QByteArray HtmlPage::write()
{
    m_html.attribute("lang", core::codeOf(m_report.language));
    writeHead();
    m_html.open("body");
    m_html.open("header");
    m_html.element("h1", m_report.title, "user");
    m_html.element("p", m_report.subtitle, "subtitle");
    writeFacts(m_report.facts);
    m_html.close();
    m_html.open("main");
    writeAreas();
    writeGaps();
    writeGrid();
    writeNotes();
    writeChanges();
    writeHeading(m_report.explanationsHeading);
    writeFacts(m_report.explanations);
    m_html.close();
    m_html.close();
    m_html.close();
    return m_html.finish();
}

} // namespace

QByteArray htmlOf(const RoundReport& report)
{
    return HtmlPage(report).write();
}

} // namespace cxw::exchange
