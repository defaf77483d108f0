#include "exchange/report/ballots.h"

#include "exchange/report/report_pages.h"
#include "exchange/report/sample_report.h"
#include "exchange/report/written_pdf.h"

#include <catch2/catch.hpp>

using namespace cxw;
using core::Language;
using support::canReadBack;
using support::WrittenPdf;

namespace {

charts::Pages ballotsIn(Language language, charts::Paper paper = charts::Paper::A4)
{
    return exchange::ballotsOf(support::fullRound(language), support::bank(), charts::Words(language),
                               {.paper = paper});
}

} // namespace

TEST_CASE("there is one ballot a seat, on one sheet each, whatever the paper and the language")
{
    for (const Language language : core::kLanguages)
        for (const charts::Paper paper : {charts::Paper::A4, charts::Paper::Letter}) {
            const charts::Pages ballots = ballotsIn(language, paper);
            CHECK(ballots.sheets.size() == support::fullRound(language).sheet.seats.size());
            CHECK(ballots.sheets.front().size() == 1);
        }
}

TEST_CASE("a ballot holds every question that is asked, and none that was dropped")
{
    if (!canReadBack())
        return;
    const Language language = GENERATE(Language::En, Language::De, Language::Ru);
    const auto document = support::fullRound(language);
    const QString text = WrittenPdf(exchange::pdfOf(ballotsIn(language))).words();
    for (const core::RoundQuestion& each : document.sheet.questions) {
        INFO(document.wordingOf(each).label.toStdString());
        CHECK(text.contains(WrittenPdf::inOneLine(document.wordingOf(each).label)) == each.included);
    }
}

TEST_CASE("a ballot's fonts are embedded and its boxes are lines")
{
    if (!canReadBack())
        return;
    const WrittenPdf pdf(exchange::pdfOf(ballotsIn(Language::Ru)));
    REQUIRE_FALSE(pdf.fonts().isEmpty());
    CHECK(pdf.pictures().isEmpty());
}
