#include "exchange/report/html_parts.h"
#include "exchange/report/report_layouts.h"
#include "exchange/report/report_pictures.h"

namespace cxw::exchange {
namespace {

constexpr QSizeF kTrendSize(720.0, kTrendHeight);

/// Writes one block of a section.
class BlockHtml final
{
public:
    explicit BlockHtml(HtmlParts& parts)
        : m_parts(parts)
    {
    }

    void operator()(const ReportCaution& caution) const
    {
        m_parts.html().element("p", caution.sentence, "caution");
    }
    void operator()(const std::vector<ReportFact>& facts) const { m_parts.addFacts(facts); }
    void operator()(const ReportTable& table) const
    {
        m_parts.html().open("div", "wide");
        m_parts.addTable(table);
        m_parts.html().close();
    }
    void operator()(const ReportInterval& interval) const
    {
        m_parts.addPicture({kIntervalWidth, kIntervalHeight}, interval.sentence,
                           [&](QPainter& painter, const QRectF& rect) {
                               paintInterval(painter, rect, interval, m_parts.tokens(), m_parts.font());
                           });
    }
    void operator()(const ReportTrend& trend) const
    {
        m_parts.addPicture(kTrendSize, trend.sentence, [&](QPainter& painter, const QRectF& rect) {
            paintTrend(painter, rect.adjusted(0.0, 0.0, 0.0, -8.0), trend, m_parts.tokens(), m_parts.font());
        });
    }

private:
    HtmlParts& m_parts;
};

} // namespace

void layOut(const SectionedReport& report, HtmlParts& parts)
{
    for (const ReportSection& section : report.sections) {
        parts.addHeading(section.heading);
        for (const ReportBlock& block : section.blocks)
            std::visit(BlockHtml(parts), block);
    }
}

} // namespace cxw::exchange
