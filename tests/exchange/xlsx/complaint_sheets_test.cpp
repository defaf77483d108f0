#include "exchange/xlsx/complaint_sheets.h"

#include "exchange/complaint_bench.h"
#include "exchange/xlsx/opened_xlsx.h"

#include <QDateTime>

using namespace cxw;
using core::Complaint;
using support::ComplaintBench;
using support::OpenedCell;
using support::OpenedXlsx;

namespace {

const QString kComplaints = QStringLiteral("Complaints");
const QString kSteps = QStringLiteral("Steps");
const QString kPromises = QStringLiteral("Promises");

OpenedXlsx opened(const ComplaintBench& bench, core::Language language = core::Language::En)
{
    return OpenedXlsx(
        exchange::complaintsXlsxOf(
            bench.work,
            {.zone = QTimeZone(3600), .date = QDate(2026, 11, 22), .workbook = QStringLiteral("Nordlicht")},
            charts::Words(language))
            .value());
}

core::Instant utc(int day, int hour)
{
    return core::instantFrom(QDateTime({2026, 11, day}, {hour, 30}, Qt::UTC).toMSecsSinceEpoch());
}

/// Days since the last day of 1899, as spreadsheets count.
double serial(const QDateTime& wallTime)
{
    const QDateTime zero({1899, 12, 30}, {0, 0}, Qt::UTC);
    return double(zero.msecsTo(QDateTime(wallTime.date(), wallTime.time(), Qt::UTC))) / 86'400'000.0;
}

Complaint fullComplaint(ComplaintBench& bench)
{
    bench.work.channels().save(
        {.id = core::ChannelId(1), .name = QStringLiteral("Phone"), .firstResponseMinutes = 30});
    bench.work.categories().save({.id = core::CategoryId(2), .name = QStringLiteral("Bill")});
    bench.work.categories().save(
        {.id = core::CategoryId(3), .parent = core::CategoryId(2), .name = QStringLiteral("=Sum")});
    bench.work.people().save({.id = core::PersonId(4), .name = QStringLiteral("Ana")});
    Complaint complaint{.id = core::ComplaintId(7),
                        .reference = QStringLiteral("CX-2026-00042"),
                        .receivedAt = utc(2, 8),
                        .resolvedAt = utc(3, 23),
                        .loggedAt = utc(4, 0),
                        .channel = core::ChannelId(1),
                        .category = core::CategoryId(3),
                        .summary = QStringLiteral("=1+1"),
                        .description = QStringLiteral("@SUM(A1)\n\x01 <b>&amp; _x0041_"),
                        .severity = 3,
                        .money = core::Money{-1250, QStringLiteral("EUR")},
                        .status = core::ComplaintStatus::Resolved,
                        .extraFields = {{QStringLiteral("Branch"), QStringLiteral("-North")},
                                        {QStringLiteral("Branch"), QStringLiteral("South")}}};
    complaint.promises = {{.id = core::PromiseId(8),
                           .text = QStringLiteral("+49 call"),
                           .due = utc(5, 9),
                           .by = core::PersonId(4),
                           .kept = true,
                           .keptAt = utc(5, 8)}};
    complaint.steps[std::size_t(core::ResolveStep::Listen)] =
        core::StepRecord{.at = utc(2, 9), .line = QStringLiteral("@home")};
    return complaint;
}

} // namespace

TEST_CASE("a complaint goes out with dates as dates, money as numbers and texts that are never computed")
{
    ComplaintBench bench;
    const Complaint complaint = fullComplaint(bench);
    bench.work.complaints().save(complaint);
    const OpenedXlsx file = opened(bench);
    CHECK(file.names()
          == QStringList{kComplaints, kSteps, kPromises, QStringLiteral("Policy citations"),
                         QStringLiteral("Customers"), QStringLiteral("Channels"),
                         QStringLiteral("Categories"), QStringLiteral("Products"), QStringLiteral("Causes"),
                         QStringLiteral("Whys"), QStringLiteral("Tags")});
    const auto cell = [&](const char* column) {
        return file.cell(kComplaints, 1, QString::fromUtf8(column));
    };
    CHECK(cell("Reference").text == complaint.reference);
    CHECK(cell("Received").number() == Approx(serial(QDateTime({2026, 11, 2}, {9, 30}))));
    CHECK_FALSE(cell("Received").isText);
    CHECK(cell("Received").format == QStringLiteral("d mmm yyyy hh:mm"));
    CHECK(cell("Resolved").number()
          == Approx(serial(QDateTime({2026, 11, 4}, {0, 30})))); // by that zone's clock
    CHECK_FALSE(cell("Closed").isThere);
    CHECK(cell("Amount").number() == -12.5);
    CHECK_FALSE(cell("Amount").isText);
    CHECK(cell("Currency").text == QStringLiteral("EUR"));
    CHECK(cell("Severity").number() == 3.0);
    CHECK_FALSE(cell("Severity").isText);
    CHECK(cell("Status").text == QStringLiteral("resolved"));
    CHECK(cell("Category").text == QStringLiteral("Bill"));
    for (const auto& [column, text] : std::map<const char*, QString>{{"Subcategory", QStringLiteral("=Sum")},
                                                                     {"What happened", complaint.summary},
                                                                     {"Branch", QStringLiteral("-North")}}) {
        CHECK(cell(column).isText);
        CHECK(cell(column).text == text);
    }
    CHECK(cell("Description").text == complaint.description);
    CHECK(file.rows(kComplaints)[1].back().text == QStringLiteral("South"));
    for (const QByteArray& part : file.parts())
        CHECK_FALSE(part.contains("<f>"));
}

TEST_CASE("steps, promises and lists have sheets of their own")
{
    ComplaintBench bench;
    bench.work.complaints().save(fullComplaint(bench));
    const OpenedXlsx file = opened(bench);
    REQUIRE(file.rows(kSteps).size() == 2);
    CHECK(file.cell(kSteps, 1, QStringLiteral("Reference")).text == QStringLiteral("CX-2026-00042"));
    CHECK(file.cell(kSteps, 1, QStringLiteral("Step")).text == QStringLiteral("listen"));
    CHECK(file.cell(kSteps, 1, QStringLiteral("State")).text == QStringLiteral("done"));
    CHECK(file.cell(kSteps, 1, QStringLiteral("Line")).text == QStringLiteral("@home"));
    REQUIRE(file.rows(kPromises).size() == 2);
    CHECK(file.cell(kPromises, 1, QStringLiteral("Promise")).text == QStringLiteral("+49 call"));
    CHECK(file.cell(kPromises, 1, QStringLiteral("Kept by")).text == QStringLiteral("Ana"));
    CHECK(file.cell(kPromises, 1, QStringLiteral("Kept")).text == QStringLiteral("yes"));
    CHECK(file.cell(kPromises, 1, QStringLiteral("Due")).number()
          == Approx(serial(QDateTime({2026, 11, 5}, {10, 30}))));
    CHECK(file.cell(QStringLiteral("Channels"), 1, QStringLiteral("Goal for the first response, minutes"))
              .number()
          == 30.0);
    CHECK(file.rows(QStringLiteral("Categories")).size() == 3);
    CHECK(file.rows(QStringLiteral("Products")).size() == 1);
}

TEST_CASE("customers of the complaints, citations, causes, whys and tags have sheets too")
{
    ComplaintBench bench;
    Complaint complaint = fullComplaint(bench);
    bench.work.customers().save({.id = core::CustomerId(1),
                                 .name = QStringLiteral("Kai"),
                                 .organisation = QStringLiteral("=Werke"),
                                 .contact = QStringLiteral("kai@example.org"),
                                 .note = QStringLiteral("calls back")});
    bench.work.customers().save({.id = core::CustomerId(2), .name = QStringLiteral("Somebody else")});
    core::Cause cause{
        .id = core::CauseId(3), .name = QStringLiteral("Letters"), .fixedOn = QDate(2026, 9, 7)};
    cause.whys = core::withBelow({}, {.id = core::WhyId(1), .text = QStringLiteral("late")});
    cause.whys = core::withBelow(cause.whys,
                                 {.id = core::WhyId(2),
                                  .parent = core::WhyId(1),
                                  .text = QStringLiteral("printed twice"),
                                  .mark = core::WhyMark::Confirmed});
    bench.work.causes().save(cause);
    bench.work.tags().save({core::TagId(5), QStringLiteral("press"), 1});
    complaint.customer = core::CustomerId(1);
    complaint.citations = {{QStringLiteral("it is our policy"), utc(3, 9)}};
    bench.work.complaints().save(complaint);
    complaint.id = core::ComplaintId(8); // the same customer again
    complaint.citations.clear();
    bench.work.complaints().save(complaint);
    const OpenedXlsx file = opened(bench);
    const auto text = [&](const char* sheet, std::size_t row, const char* column) {
        return file.cell(QString::fromUtf8(sheet), row, QString::fromUtf8(column)).text;
    };
    CHECK(file.rows(QStringLiteral("Customers")).size() == 2);
    CHECK(text("Customers", 1, "Customer") == QStringLiteral("Kai"));
    CHECK(text("Customers", 1, "Organisation of the customer") == QStringLiteral("=Werke"));
    CHECK(text("Customers", 1, "Note") == QStringLiteral("calls back"));
    CHECK(file.rows(QStringLiteral("Policy citations")).size() == 2);
    CHECK(text("Policy citations", 1, "Policy phrase") == QStringLiteral("it is our policy"));
    CHECK(text("Causes", 1, "Root cause") == QStringLiteral("Letters"));
    CHECK(file.cell(QStringLiteral("Causes"), 1, QStringLiteral("Fixed on")).number()
          == Approx(serial(QDateTime({2026, 9, 7}, {0, 0}))));
    CHECK(file.rows(QStringLiteral("Whys")).size() == 3);
    CHECK(text("Whys", 2, "Why") == QStringLiteral("printed twice"));
    CHECK(text("Whys", 2, "Explains") == QStringLiteral("late"));
    CHECK(text("Whys", 2, "Mark") == QStringLiteral("confirmed"));
    CHECK(text("Tags", 1, "Tag") == QStringLiteral("press"));
}

TEST_CASE("many complaints stand newest first, one a row")
{
    ComplaintBench bench;
    for (int i = 1; i <= 3'000; ++i)
        bench.work.complaints().save({.id = core::ComplaintId(i),
                                      .reference = core::complaintReference(2026, i),
                                      .receivedAt = utc(1, 0) + std::chrono::minutes(i),
                                      .loggedAt = utc(1, 0),
                                      .summary = QStringLiteral("Same words")});
    const OpenedXlsx file = opened(bench);
    REQUIRE(file.rows(kComplaints).size() == 3'001);
    CHECK(file.cell(kComplaints, 1, QStringLiteral("Reference")).text == QStringLiteral("CX-2026-03000"));
    CHECK(file.cell(kComplaints, 3'000, QStringLiteral("Reference")).text == QStringLiteral("CX-2026-00001"));
    CHECK(file.cell(kComplaints, 3'000, QStringLiteral("What happened")).text
          == QStringLiteral("Same words"));
}

TEST_CASE("a log without a complaint is a file with heads alone")
{
    const OpenedXlsx file = opened(ComplaintBench());
    CHECK(file.rows(kComplaints).size() == 1);
    CHECK(file.rows(kComplaints).front().size() == core::kComplaintFields);
}

TEST_CASE("a spreadsheet of complaints that is called off is none")
{
    ComplaintBench bench;
    bench.work.complaints().save(fullComplaint(bench));
    core::LongWork progress;
    progress.cancel();
    const auto bytes =
        exchange::complaintsXlsxOf(bench.work, {.zone = QTimeZone::utc(), .date = QDate(2026, 11, 22)},
                                   charts::Words(core::Language::En), &progress);
    REQUIRE_FALSE(bytes.has_value());
    CHECK(bytes.error().kind == core::ErrorKind::Cancelled);
}
