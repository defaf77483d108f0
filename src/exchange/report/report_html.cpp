#include "exchange/report/report_html.h"

#include "exchange/report/html_parts.h"
#include "exchange/report/report_layouts.h"

namespace cxw::exchange {

QByteArray htmlOf(const Report& report, charts::Ink ink)
{
    HtmlParts parts(headOf(report), ink);
    std::visit([&parts](const auto& each) { layOut(each, parts); }, report);
    return parts.finish();
}

} // namespace cxw::exchange
