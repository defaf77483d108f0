#include "exchange/report/report_file.h"

#include "exchange/report/sample_report.h"
#include "support/qt_strings.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace cxw;

namespace {

exchange::RoundReport report()
{
    return support::reportOn(support::fullRound(core::Language::En));
}

QByteArray firstBytesOf(const QString& path, qint64 count)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
}

} // namespace

TEST_CASE("the suffix picks the form of a report")
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("report.PDF"));
    const QString html = folder.filePath(QStringLiteral("report.html"));
    CHECK(exchange::saveReport(report(), pdf).has_value());
    CHECK(exchange::saveReport(report(), html).has_value());
    CHECK(firstBytesOf(pdf, 5) == "%PDF-");
    CHECK(firstBytesOf(html, 15) == "<!DOCTYPE html>");
}

TEST_CASE("a report that cannot be written is refused with a reason")
{
    const QTemporaryDir folder;
    const auto nowhere = exchange::saveReport(report(), folder.filePath(QStringLiteral("none/report.pdf")));
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().kind == core::ErrorKind::InputOutput);

    const auto unknown = exchange::saveReport(report(), folder.filePath(QStringLiteral("report.doc")));
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().kind == core::ErrorKind::BadInput);
}
