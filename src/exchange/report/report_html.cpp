#include "exchange/report/report_html.h"

#include "charts/area_marks.h"
#include "charts/area_radar.h"
#include "charts/type_scale.h"
#include "exchange/report/chart_svg.h"
#include "exchange/report/html_text.h"
#include "exchange/report/report_style.h"

#include <QPainter>
#include <QXmlStreamWriter>

namespace cxw::exchange {
namespace {

constexpr QSizeF kStripSize(176, 18);
constexpr QSizeF kRadarSize(400, 190);
constexpr QSizeF kMarkSize(12, 12);

/// Writes one page. All text goes through the XML writer, which escapes it.
class HtmlPage final
{
public:
    explicit HtmlPage(const RoundReport& report)
        : m_report(report)
        , m_tokens(charts::tokensFor(charts::Theme::Light))
        , m_font(charts::reportFont())
        , m_html(&m_bytes)
    {
        m_font.setPixelSize(14);
    }

    QByteArray write();

private:
    void open(const char* name, const char* styleClass = nullptr);
    void close() { m_html.writeEndElement(); }
    void attribute(const char* name, const QString& value);
    void text(const QString& text) { m_html.writeCharacters(withoutForbiddenCharacters(text)); }
    void element(const char* name, const QString& content, const char* styleClass = nullptr);
    void headerCell(const char* scope, const QString& content, const char* styleClass = nullptr);

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
    QByteArray m_bytes;
    QXmlStreamWriter m_html;
};

void HtmlPage::open(const char* name, const char* styleClass)
{
    m_html.writeStartElement(QString::fromLatin1(name));
    if (styleClass)
        attribute("class", QString::fromLatin1(styleClass));
}

void HtmlPage::attribute(const char* name, const QString& value)
{
    m_html.writeAttribute(QString::fromLatin1(name), withoutForbiddenCharacters(value));
}

void HtmlPage::element(const char* name, const QString& content, const char* styleClass)
{
    open(name, styleClass);
    text(content); // also when empty: HTML knows no self-closing cells
    close();
}

void HtmlPage::headerCell(const char* scope, const QString& content, const char* styleClass)
{
    open("th", styleClass);
    attribute("scope", QString::fromLatin1(scope));
    text(content);
    close();
}

void HtmlPage::writeMeta(const char* key, const QString& name, const QString& content)
{
    open("meta");
    attribute(key, name);
    attribute("content", content);
    close();
}

void HtmlPage::writeHead()
{
    open("head");
    open("meta");
    attribute("charset", QStringLiteral("utf-8"));
    close();
    writeMeta("http-equiv", QStringLiteral("Content-Security-Policy"),
              QStringLiteral("default-src 'none'; style-src 'unsafe-inline'"));
    writeMeta("name", QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1"));
    writeMeta("name", QStringLiteral("generator"), QStringLiteral("CX Workbench"));
    element("title", m_report.title + QStringLiteral(" · ") + m_report.subtitle);
    element("style", reportStyleSheet(m_tokens));
    close();
}

void HtmlPage::writeHeading(const ReportHeading& heading)
{
    element("h2", heading.title);
    if (!heading.sentence.isEmpty())
        element("p", heading.sentence, "user");
}

void HtmlPage::writeFacts(const std::vector<ReportFact>& facts)
{
    open("dl");
    for (const ReportFact& fact : facts) {
        element("dt", fact.name);
        element("dd", fact.value, "user");
    }
    close();
}

void HtmlPage::writeAreas()
{
    writeHeading(m_report.areasHeading);
    open("div", "charts");
    if (charts::hasRadarShape(m_report.areas)) {
        const QFont font = charts::inRole(charts::TypeRole::Caption, m_font);
        const QByteArray svg = svgOf(kRadarSize, [&](QPainter& painter) {
            charts::paintAreaRadar(painter, QRectF(QPointF(), kRadarSize).adjusted(0, 8, 0, -8),
                                   m_report.areas, m_tokens, font);
        });
        embedSvg(m_html, svg, kRadarSize, withoutForbiddenCharacters(m_report.areasHeading.sentence));
    }
    writeTable(m_report.areaTable);
    close();
}

void HtmlPage::writeTable(const charts::ChartTable& table)
{
    const auto styleOf = [&](qsizetype column) {
        return table.isNumber[std::size_t(column)] ? "number" : nullptr;
    };
    open("table");
    element("caption", table.caption);
    open("thead");
    open("tr");
    for (qsizetype i = 0; i < table.headers.size(); ++i)
        headerCell("col", table.headers[i], styleOf(i));
    close();
    close();
    open("tbody");
    for (const QStringList& row : table.rows) {
        open("tr");
        headerCell("row", row.front());
        for (qsizetype i = 1; i < row.size(); ++i)
            element("td", row[i], styleOf(i));
        close();
    }
    close();
    close();
}

void HtmlPage::writeGaps()
{
    writeHeading(m_report.gapsHeading);
    if (m_report.gaps.empty())
        return;
    open("ol", "gaps");
    for (const ReportGap& gap : m_report.gaps) {
        open("li");
        if (gap.chip)
            writeScore(gap.chip, {});
        else
            element("span", QStringLiteral("–"), "none");
        open("span");
        element("strong", gap.label, "user");
        element("small", gap.figures);
        close();
        close();
    }
    close();
}

void HtmlPage::writeScore(const std::optional<core::Answer>& answer, const QString& word)
{
    const auto score = answer ? core::scoreOf(*answer) : std::nullopt;
    if (!score)
        return text(word);
    open("span");
    attribute("class", QStringLiteral("score s%1").arg(*score));
    text(QString::number(*score));
    close();
}

void HtmlPage::writeGrid()
{
    writeHeading(m_report.gridHeading);
    open("div", "wide");
    open("table");
    element("caption", m_report.gridHeading.title);
    writeGridHead();
    for (const ReportArea& area : m_report.grid) {
        open("tbody");
        writeAreaRow(area.row);
        for (const ReportQuestion& question : area.questions)
            writeQuestion(question);
        close();
    }
    close();
    close();
}

void HtmlPage::writeGridHead()
{
    const charts::GridHeader& head = m_report.gridHeader;
    open("thead");
    open("tr");
    headerCell("col", head.question);
    headerCell("col", head.votes);
    for (int score = 1; score <= 3; ++score)
        headerCell("col", QString::number(score), "number");
    for (const QString& title : {m_report.dontKnowHeader, m_report.unansweredHeader,
                                 m_report.notApplicableHeader, head.mean, head.n})
        headerCell("col", title, "number");
    headerCell("col", head.agreement);
    headerCell("col", m_report.coverageHeader, "number");
    headerCell("col", head.agreed);
    close();
    close();
}

void HtmlPage::writeMark(const core::AreaId& area)
{
    open("span", "mark");
    const QByteArray svg = svgOf(kMarkSize, [&](QPainter& painter) {
        charts::paintAreaMark(painter, QRectF(QPointF(), kMarkSize), area, m_tokens);
    });
    embedSvg(m_html, svg, kMarkSize, {});
    close();
}

void HtmlPage::writeAreaRow(const charts::GridAreaRow& row)
{
    open("tr", "area");
    open("th");
    attribute("scope", QStringLiteral("rowgroup"));
    attribute("colspan", QStringLiteral("8"));
    writeMark(row.area);
    text(row.name + QStringLiteral(" "));
    element("span", row.basis, "basis");
    close();
    element("td", row.mean, "number mean");
    open("td");
    attribute("colspan", QStringLiteral("4"));
    text({});
    close();
    close();
}

void HtmlPage::writeQuestion(const ReportQuestion& question)
{
    open("tr");
    writeQuestionName(question);
    open("td");
    writeAnswers(question.row);
    close();
    writeCounts(question.row);
    element("td", question.row.mean, "number mean");
    element("td", question.row.n, "number");
    open("td");
    writeAgreement(question.row);
    close();
    element("td", question.coverage, "number");
    open("td");
    writeScore(question.row.agreed, question.row.agreedWord);
    close();
    close();
}

void HtmlPage::writeQuestionName(const ReportQuestion& question)
{
    open("th", "user");
    attribute("scope", QStringLiteral("row"));
    text(question.row.label);
    if (question.text != question.row.label)
        element("small", question.text);
    close();
}

void HtmlPage::writeAnswers(const charts::GridRow& row)
{
    if (!row.words.isEmpty())
        return text(row.words);
    if (row.answer)
        return writeScore(row.answer, {});
    const QFont font = charts::inRole(charts::TypeRole::Micro, m_font);
    const QByteArray svg = svgOf(kStripSize, [&](QPainter& painter) {
        charts::paintVoteStrip(painter, QRectF(QPointF(), kStripSize), row.strip, m_tokens, font);
    });
    embedSvg(m_html, svg, kStripSize, row.stripSentence);
}

void HtmlPage::writeCounts(const charts::GridRow& row)
{
    const core::VoteCounts& counts = row.strip.counts;
    const bool scored = row.agreement != charts::AgreementMark::NotScored;
    for (const int count : {counts.ones, counts.twos, counts.threes})
        element("td", scored ? QString::number(count) : QString(), "number");
    for (const int count : {counts.dontKnow, row.strip.unanswered, counts.notApplicable})
        element("td", QString::number(count), "number");
}

void HtmlPage::writeAgreement(const charts::GridRow& row)
{
    using charts::AgreementMark;
    switch (row.agreement) {
    case AgreementMark::Split: return element("span", row.agreementWord, "badge split");
    case AgreementMark::Mixed: return element("span", row.agreementWord, "badge mixed");
    case AgreementMark::Agreed: return element("span", row.agreementWord, "badge agreed");
    case AgreementMark::TooFew: return element("span", row.agreementWord, "badge few");
    case AgreementMark::None:
    case AgreementMark::NotScored: break;
    }
    text(row.agreementWord);
}

void HtmlPage::writeNotes()
{
    writeHeading(m_report.notesHeading);
    for (const ReportNote& note : m_report.notes) {
        element("h3", note.label, "user");
        writeFacts(note.remarks);
    }
}

void HtmlPage::writeChanges()
{
    writeHeading(m_report.changesHeading);
    if (m_report.changes.empty())
        return;
    open("ul");
    for (const ReportChange& change : m_report.changes) {
        open("li", "user");
        element("strong", change.label);
        element("small", change.what, "what");
        text(change.why);
        close();
    }
    close();
}

QByteArray HtmlPage::write()
{
    m_html.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    open("html");
    attribute("lang", core::codeOf(m_report.language));
    writeHead();
    open("body");
    open("header");
    element("h1", m_report.title, "user");
    element("p", m_report.subtitle, "subtitle");
    writeFacts(m_report.facts);
    close();
    open("main");
    writeAreas();
    writeGaps();
    writeGrid();
    writeNotes();
    writeChanges();
    writeHeading(m_report.explanationsHeading);
    writeFacts(m_report.explanations);
    close();
    close();
    close();
    m_html.writeEndDocument();
    return m_bytes;
}

} // namespace

QByteArray htmlOf(const RoundReport& report)
{
    return HtmlPage(report).write();
}

} // namespace cxw::exchange
