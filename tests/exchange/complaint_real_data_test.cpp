#include "complaint_bench.h"
#include "support/learning_bench.h"

#include "exchange/complaint_rows_csv.h"
#include "exchange/text_file.h"

#include <QDir>

using namespace cxw;
using support::ComplaintBench;
using support::extraOf;

namespace {

using Counts = std::map<std::string, int>;

/// A file of the folder that CXW_REAL_DATA names; empty, and said so, without that.
QByteArray realData(const char* name)
{
    const QString folder = qEnvironmentVariable("CXW_REAL_DATA");
    if (folder.isEmpty()) {
        WARN("skipped: CXW_REAL_DATA names no folder with real complaints");
        return {};
    }
    const auto bytes = exchange::readFile(QDir(folder).filePath(QString::fromLatin1(name)));
    REQUIRE(bytes.has_value());
    return *bytes;
}

Counts countedExtras(const ComplaintBench& bench, const char* name)
{
    Counts counts;
    for (const core::Complaint& each : bench.complaints()) {
        const QString text = extraOf(each, name);
        ++counts[text.isEmpty() ? "blank" : text.toStdString()];
    }
    return counts;
}

} // namespace

TEST_CASE("3186 real complaints are imported with every row, and nothing of them is lost")
{
    const QByteArray csv = realData("cfpb_sample_3186.csv");
    if (csv.isEmpty())
        return;
    ComplaintBench bench;
    bench.options.columns.fields = {{QStringLiteral("Date received"), core::ComplaintField::ReceivedAt},
                                    {QStringLiteral("Submitted via"), core::ComplaintField::Channel},
                                    {QStringLiteral("Issue"), core::ComplaintField::Category}};
    const auto report = bench.import(csv);
    CHECK(report.read == 3186);
    CHECK(report.added == report.read);
    CHECK(report.remarks.empty());
    CHECK(report.columns.front().reading == core::DateReading::MonthDayYear);

    Counts channels;
    for (const auto& each : core::learningFigures(bench.work, {}, support::learningQuestion()).channels)
        channels[each.name.toStdString()] = each.count;
    CHECK(channels
          == Counts{{"Web", 2233}, {"Referral", 533}, {"Phone", 200}, {"Postal mail", 168}, {"Fax", 52}});
    CHECK(countedExtras(bench, "Timely response?") == Counts{{"Yes", 3093}, {"No", 93}});
    CHECK(countedExtras(bench, "Consumer disputed?") == Counts{{"Yes", 595}, {"No", 2534}, {"blank", 57}});
}

TEST_CASE("3186 real complaints go out as a table and come in again equal")
{
    const QByteArray csv = realData("cfpb_sample_3186.csv");
    if (csv.isEmpty())
        return;
    ComplaintBench first;
    first.import(csv);
    const QByteArray table = exchange::complaintsCsvOf(first.work, {});
    ComplaintBench second;
    second.import(table);
    CHECK(exchange::complaintsCsvOf(second.work, {}) == table);
}

TEST_CASE("280 real complaints are imported, and the planted state that is none stays as text")
{
    const QByteArray csv = realData("cfpb_pipeline_subset.csv");
    if (csv.isEmpty())
        return;
    ComplaintBench bench;
    const auto report = bench.import(csv);
    CHECK(report.added == 280);
    CHECK(report.refused.empty());
    CHECK(report.columns.front().reading == core::DateReading::YearMonthDay);
    CHECK(countedExtras(bench, "state")["FOO"] == 1);
}
