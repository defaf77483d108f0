#include "exchange/report/report_layouts.h"

#include "charts/area_marks.h"
#include "charts/area_radar.h"
#include "charts/type_scale.h"
#include "exchange/report/html_parts.h"

#include <QPainter>

namespace cxw::exchange {
namespace {

constexpr QSizeF kStripSize(176, 18);
constexpr QSizeF kRadarSize(400, 190);
constexpr QSizeF kMarkSize(12, 12);

/// Writes the sections of one round's report.
class RoundHtml final
{
public:
    RoundHtml(const RoundReport& report, HtmlParts& parts)
        : m_report(report)
        , m_parts(parts)
        , m_html(parts.html())
    {
    }

    void write();

private:
    void writeAreas();
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
    HtmlParts& m_parts;
    HtmlWriter& m_html;
};

void RoundHtml::writeAreas()
{
    m_parts.addHeading(m_report.areasHeading);
    m_html.open("div", "charts");
    if (charts::hasRadarShape(m_report.areas)) {
        const QFont font = charts::inRole(charts::TypeRole::Caption, m_parts.font());
        m_parts.addPicture(kRadarSize, m_report.areasHeading.sentence,
                           [&](QPainter& painter, const QRectF& rect) {
                               charts::paintAreaRadar(painter, rect.adjusted(0, 8, 0, -8), m_report.areas,
                                                      m_parts.tokens(), font);
                           });
    }
    m_parts.addTable({.cells = m_report.areaTable});
    m_html.close();
}

void RoundHtml::writeGaps()
{
    m_parts.addHeading(m_report.gapsHeading);
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

void RoundHtml::writeScore(const std::optional<core::Answer>& answer, const QString& word)
{
    const auto score = answer ? core::scoreOf(*answer) : std::nullopt;
    if (!score)
        return m_html.text(word);
    m_html.open("span");
    m_html.attribute("class", QStringLiteral("score s%1").arg(*score));
    m_html.text(QString::number(*score));
    m_html.close();
}

void RoundHtml::writeGrid()
{
    m_parts.addHeading(m_report.gridHeading);
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

void RoundHtml::writeGridHead()
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

void RoundHtml::writeMark(const core::AreaId& area)
{
    m_html.open("span", "mark");
    m_parts.addPicture(kMarkSize, {}, [&](QPainter& painter, const QRectF& rect) {
        charts::paintAreaMark(painter, rect, area, m_parts.tokens());
    });
    m_html.close();
}

void RoundHtml::writeAreaRow(const charts::GridAreaRow& row)
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

void RoundHtml::writeQuestion(const ReportQuestion& question)
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

void RoundHtml::writeQuestionName(const ReportQuestion& question)
{
    m_html.open("th", "user");
    m_html.attribute("scope", QStringLiteral("row"));
    m_html.text(question.row.label);
    if (question.text != question.row.label)
        m_html.element("small", question.text);
    m_html.close();
}

void RoundHtml::writeAnswers(const charts::GridRow& row)
{
    if (!row.words.isEmpty())
        return m_html.text(row.words);
    if (row.answer)
        return writeScore(row.answer, {});
    const QFont font = charts::inRole(charts::TypeRole::Micro, m_parts.font());
    m_parts.addPicture(kStripSize, row.stripSentence, [&](QPainter& painter, const QRectF& rect) {
        charts::paintVoteStrip(painter, rect, row.strip, m_parts.tokens(), font);
    });
}

void RoundHtml::writeCounts(const charts::GridRow& row)
{
    const core::VoteCounts& counts = row.strip.counts;
    const bool scored = row.agreement != charts::AgreementMark::NotScored;
    for (const int count : {counts.ones, counts.twos, counts.threes})
        m_html.element("td", scored ? QString::number(count) : QString(), "number");
    for (const int count : {counts.dontKnow, row.strip.unanswered, counts.notApplicable})
        m_html.element("td", QString::number(count), "number");
}

void RoundHtml::writeAgreement(const charts::GridRow& row)
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

void RoundHtml::writeNotes()
{
    m_parts.addHeading(m_report.notesHeading);
    for (const ReportNote& note : m_report.notes) {
        m_html.element("h3", note.label, "user");
        m_parts.addFacts(note.remarks);
    }
}

void RoundHtml::writeChanges()
{
    m_parts.addHeading(m_report.changesHeading);
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

void RoundHtml::write()
{
    writeAreas();
    writeGaps();
    writeGrid();
    writeNotes();
    writeChanges();
    m_parts.addHeading(m_report.explanationsHeading);
    m_parts.addFacts(m_report.explanations);
}

} // namespace

void layOut(const RoundReport& report, HtmlParts& parts)
{
    RoundHtml(report, parts).write();
}

} // namespace cxw::exchange
