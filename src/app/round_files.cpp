#include "app/round_files.h"

#include "app/report_files.h"
#include "exchange/report/ballots.h"
#include "exchange/report/report_file.h"
#include "exchange/report/report_pages.h"
#include "exchange/round_json.h"
#include "exchange/text_file.h"
#include "exchange/votes_csv.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cxw::app {

std::optional<RoundFile::Kind> roundFileFor(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf") || suffix == QLatin1String("html"))
        return RoundFile::Report;
    if (suffix == QLatin1String("json"))
        return RoundFile::Figures;
    if (suffix == QLatin1String("csv"))
        return RoundFile::Votes;
    return std::nullopt;
}

core::Expected<void> writeRoundFile(const core::RoundDocument& document, const core::QuestionBank& bank,
                                    const RoundFile& file, const QString& path)
{
    switch (file.kind) {
    case RoundFile::Report: return exchange::saveReport(reportOf(document, bank), path, file.look);
    case RoundFile::Figures: return exchange::writeFile(path, exchange::roundJsonOf(document, bank));
    case RoundFile::Ballots:
        return exchange::writeFile(
            path,
            exchange::pdfOf(exchange::ballotsOf(document, bank, charts::Words(document.language), file.look)));
    case RoundFile::Votes: {
        const auto csv = exchange::votesCsvOf(document.sheet);
        return csv ? exchange::writeFile(path, *csv) : tl::make_unexpected(csv.error());
    }
    }
    return {};
}

} // namespace cxw::app
