#include "exchange/report/person_report.h"

#include "exchange/report/html_page.h"
#include "exchange/report/report_html.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw;

namespace {

core::PersonRecord ana()
{
    core::PersonRecord record{.customer = {.id = core::CustomerId(1),
                                           .name = QStringLiteral("Ana <b>Pop</b>"),
                                           .contact = QStringLiteral("ana@example.org"),
                                           .createdAt = core::instantFrom(0)}};
    core::RecordedComplaint one{.channel = QStringLiteral("Phone"), .promisedBy = {QString()}};
    one.touchpoint = core::NamedTouchpoint{.id = core::TouchpointId(3),
                                           .title = QStringLiteral("Parcel at the door"),
                                           .stageName = QStringLiteral("Receive"),
                                           .mapName = QStringLiteral("Online <shop>")};
    one.complaint = {.id = core::ComplaintId(7),
                     .reference = QStringLiteral("CX-2026-00042"),
                     .receivedAt = core::instantFrom(0),
                     .summary = QStringLiteral("<script>alert(1)</script>"),
                     .description = QStringLiteral("The parcel was wet"),
                     .promises = {{.id = core::PromiseId(1), .text = QStringLiteral("We call")}}};
    one.complaint.steps[0] = core::StepRecord{.line = QStringLiteral("rang at once")};
    record.complaints = {one};
    record.history = {{.sequence = 1,
                       .at = core::instantFrom(0),
                       .kind = core::EntityKind::Complaint,
                       .entity = QStringLiteral("7"),
                       .field = QStringLiteral("description"),
                       .before = QStringLiteral("The parcel was late")}};
    record.drafts = {{{QStringLiteral("complaint"), QStringLiteral("7"), QStringLiteral("what")},
                      QStringLiteral("half a sentence"),
                      core::instantFrom(0)}};
    return record;
}

} // namespace

TEST_CASE("everything on one person is a page that shows every word literally and loads nothing")
{
    const auto report = exchange::personReportOf(ana(), QStringLiteral("Nordlicht"), core::instantFrom(0),
                                                 core::Language::En, charts::Words(core::Language::En));
    const QByteArray html = exchange::htmlOf(report);
    const support::HtmlPage page(html);
    CHECK(page.error == QString());
    CHECK(html.contains("default-src 'none'"));
    CHECK_FALSE(page.elements.contains(QStringLiteral("script")));
    for (const char* each :
         {"Ana <b>Pop</b>", "ana@example.org", "CX-2026-00042", "<script>alert(1)</script>",
          "The parcel was wet", "We call", "rang at once", "The parcel was late", "Phone", "half a sentence",
          "Parcel at the door, in stage “Receive” of map “Online <shop>”"})
        CHECK(page.text.contains(QString::fromUtf8(each)));
}
