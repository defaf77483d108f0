#include "exchange/xlsx/round_sheets.h"

#include "exchange/report/sample_report.h"
#include "exchange/xlsx/xlsx_writer.h"
#include "support/file_content.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

using namespace cxw;

namespace {

constexpr int kLongestStartMs = 120'000; // a first start on a busy machine

/// Every sheet as LibreOffice shows it, as CSV by the sheet's name; empty where LibreOffice is not installed.
QMap<QString, QString> shownByLibreOffice(const QByteArray& xlsx)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return {};
    const QTemporaryDir folder;
    support::overwrite(folder.filePath(QStringLiteral("a.xlsx")), xlsx);
    QProcess program;
    program.setWorkingDirectory(folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    program.setProcessEnvironment(environment);
    // Comma, quotation mark, UTF-8, from line 1, as shown on screen, all sheets.
    program.start(
        office,
        {QStringLiteral("-env:UserInstallation=")
             + QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString(),
         QStringLiteral("--headless"), QStringLiteral("--convert-to"),
         QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"),
         QStringLiteral("a.xlsx")});
    REQUIRE(program.waitForFinished(kLongestStartMs));
    REQUIRE(program.exitCode() == 0);
    QMap<QString, QString> sheets;
    for (const QString& each : QDir(folder.path()).entryList({QStringLiteral("a-*.csv")}))
        sheets[each.mid(2).chopped(4)] = QString::fromUtf8(support::contentOf(folder.filePath(each)));
    REQUIRE_FALSE(sheets.isEmpty());
    return sheets;
}

} // namespace

TEST_CASE("LibreOffice opens the sheets, shows numbers as numbers and computes no text", "[office]")
{
    auto document = support::fullRound(core::Language::En);
    const QStringList hostile{QStringLiteral("=1+1"),    QStringLiteral("+1+1"),   QStringLiteral("-1-1"),
                              QStringLiteral("@SUM(1)"), QStringLiteral("\t=1+1"), QStringLiteral("\r=1+1")};
    for (qsizetype i = 0; i < hostile.size(); ++i)
        document.sheet.votes[std::size_t(i)].note = hostile[i];
    document.workspace.name = QStringLiteral("=1+1");
    const QByteArray xlsx = exchange::xlsxOf(exchange::roundWorkbookOf(document, support::bank(),
                                                                       charts::Words(core::Language::En)))
                                .value();
    const auto sheets = shownByLibreOffice(xlsx);
    if (sheets.isEmpty()) {
        WARN("skipped: LibreOffice is not installed");
        return;
    }
    CHECK(sheets.keys()
          == QStringList{QStringLiteral("About"), QStringLiteral("Areas"),
                         QStringLiteral("Changes in the set"), QStringLiteral("Notes"),
                         QStringLiteral("Questions"), QStringLiteral("Votes")});
    const QString votes = sheets[QStringLiteral("Votes")];
    CHECK(votes.count(QStringLiteral("=1+1")) == 3); // alone, behind a tab and behind a carriage return
    for (const char* each : {",+1+1", ",-1-1", ",@SUM(1)"})
        CHECK(votes.contains(QLatin1String(each)));
    const QString about = sheets[QStringLiteral("About")];
    CHECK(about.contains(QStringLiteral("Organisation,=1+1")));
    CHECK(about.contains(QStringLiteral("Date,18 Nov 2026")));
    const core::NumberFormat numbers(core::localeOf(core::Language::En));
    CHECK(sheets[QStringLiteral("Areas")].contains(numbers.decimal(document.votes.total.value(), 2)));
    for (const QString& each : sheets) {
        CHECK_FALSE(each.contains(QStringLiteral("#NAME")));
        CHECK_FALSE(each.contains(QStringLiteral("Err:")));
    }
}
