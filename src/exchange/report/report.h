#pragma once

#include "charts/pages.h"
#include "exchange/report/round_report.h"
#include "exchange/report/sectioned_report.h"

namespace cxw::exchange {

using charts::Paper;

/// Any report that goes out as pages or HTML.
using Report = std::variant<RoundReport, SectionedReport>;

[[nodiscard]] inline const ReportHead& headOf(const Report& report)
{
    return std::visit([](const ReportHead& head) -> const ReportHead& { return head; }, report);
}

} // namespace cxw::exchange
