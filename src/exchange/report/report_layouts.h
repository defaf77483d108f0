#pragma once

#include "exchange/report/round_report.h"
#include "exchange/report/sectioned_report.h"

namespace cxw::exchange {

class HtmlParts;
class PageParts;

// One report, section by section. Report and parts outlive the pages.

void layOut(const RoundReport& report, PageParts& parts);
void layOut(const SectionedReport& report, PageParts& parts);
void layOut(const RoundReport& report, HtmlParts& parts);
void layOut(const SectionedReport& report, HtmlParts& parts);

} // namespace cxw::exchange
