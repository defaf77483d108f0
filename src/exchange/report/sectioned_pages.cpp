#include "exchange/report/page_parts.h"
#include "exchange/report/report_layouts.h"
#include "exchange/report/report_pictures.h"

namespace cxw::exchange {
namespace {

/// Puts one block of a section onto the pages, and knows how much of it the heading shall hold.
class BlockPages final
{
public:
    explicit BlockPages(PageParts& parts)
        : m_parts(parts)
    {
    }

    void operator()(const ReportCaution& caution) const { m_parts.addCaution(caution.sentence); }
    void operator()(const std::vector<ReportFact>& facts) const { m_parts.addFacts(facts); }
    void operator()(const ReportTable& table) const { m_parts.addTable(table); }
    void operator()(const ReportInterval& interval) const
    {
        m_parts.addPicture(kIntervalHeight,
                           [&interval, look = look()](QPainter& painter, const QRectF& rect) {
                               const QRectF part(rect.left(), rect.top(),
                                                 std::min(rect.width(), kIntervalWidth), rect.height());
                               paintInterval(painter, part, interval, *look.tokens, look.body);
                           });
    }
    void operator()(const ReportTrend& trend) const
    {
        m_parts.addPicture(kTrendHeight, [&trend, look = look()](QPainter& painter, const QRectF& rect) {
            paintTrend(painter, rect.adjusted(0.0, 0.0, 0.0, -8.0), trend, *look.tokens, look.body);
        });
    }

private:
    struct Look
    {
        const charts::Tokens* tokens;
        QFont body;
    };
    [[nodiscard]] Look look() const { return {&m_parts.tokens(), m_parts.body()}; }

    PageParts& m_parts;
};

double leastHeight(const ReportSection& section)
{
    if (section.blocks.empty())
        return 0.0;
    const ReportBlock& first = section.blocks.front();
    if (std::holds_alternative<ReportInterval>(first))
        return kIntervalHeight;
    return std::holds_alternative<ReportTrend>(first) ? kTrendHeight : 96.0;
}

} // namespace

void layOut(const SectionedReport& report, PageParts& parts)
{
    parts.addTitle(report);
    for (const ReportSection& section : report.sections) {
        parts.addHeading(section.heading, leastHeight(section));
        for (const ReportBlock& block : section.blocks)
            std::visit(BlockPages(parts), block);
    }
}

} // namespace cxw::exchange
