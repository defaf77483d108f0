#include "app/round_files.h"

#include "app/report_files.h"
#include "exchange/report/ballots.h"
#include "exchange/report/report_file.h"
#include "exchange/report/report_pages.h"
#include "exchange/round_json.h"
#include "exchange/text_file.h"
#include "exchange/votes_csv.h"
#include "exchange/xlsx/round_sheets.h"
#include "exchange/xlsx/xlsx_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cxw::app {
namespace {

core::Expected<void> writeMade(const QString& path, const core::Expected<QByteArray>& bytes)
{
    return bytes ? exchange::writeFile(path, *bytes) : tl::make_unexpected(bytes.error());
}

} // namespace

std::optional<RoundFile::Kind> roundFileFor(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf") || suffix == QLatin1String("html"))
        return RoundFile::Report;
    if (suffix == QLatin1String("json"))
        return RoundFile::Figures;
    if (suffix == QLatin1String("csv"))
        return RoundFile::Votes;
    if (suffix == QLatin1String("xlsx"))
        return RoundFile::Sheets;
    return std::nullopt;
}

core::Expected<void> writeRoundFile(const core::RoundDocument& document, const core::QuestionBank& bank,
                                    const RoundFile& file, const QString& path)
{
    switch (file.kind) {
    case RoundFile::Report: return exchange::saveReport(reportOf(document, bank), path, file.look);
    case RoundFile::Figures: return exchange::writeFile(path, exchange::roundJsonOf(document, bank));
    case RoundFile::Votes: return writeMade(path, exchange::votesCsvOf(document.sheet));
    case RoundFile::Sheets:
        return writeMade(
            path,
            exchange::xlsxOf(exchange::roundWorkbookOf(document, bank, charts::Words(document.language))));
    case RoundFile::Ballots:
        return exchange::writeFile(path,
                                   exchange::pdfOf(exchange::ballotsOf(
                                       document, bank, charts::Words(document.language), file.look)));
    }
    return {};
}

} // namespace cxw::app
