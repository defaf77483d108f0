#include "app/comparison_files.h"

#include "charts/words.h"
#include "exchange/comparison_csv.h"
#include "exchange/comparison_json.h"
#include "exchange/text_file.h"
#include "exchange/xlsx/comparison_sheets.h"
#include "exchange/xlsx/xlsx_writer.h"

#include <QFileInfo>

namespace cxw::app {

std::optional<ComparisonFile> comparisonFileFor(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("json"))
        return ComparisonFile::Figures;
    if (suffix == QLatin1String("csv"))
        return ComparisonFile::Table;
    if (suffix == QLatin1String("xlsx"))
        return ComparisonFile::Sheets;
    return std::nullopt;
}

core::Reading readingFor(const core::ComparisonDocument& document)
{
    return document.hasAgreed() ? core::Reading::Agreed : core::Reading::Votes;
}

core::Expected<void> writeComparisonFile(const core::ComparisonDocument& document, core::Reading reading,
                                         const core::QuestionBank& bank, ComparisonFile kind,
                                         const QString& path)
{
    switch (kind) {
    case ComparisonFile::Figures:
        return exchange::writeFile(path, exchange::comparisonJsonOf(document, bank, reading));
    case ComparisonFile::Table:
        return exchange::writeFile(path, exchange::comparisonCsvOf(document, reading));
    case ComparisonFile::Sheets: {
        const auto bytes = exchange::xlsxOf(
            exchange::comparisonWorkbookOf(document, bank, reading, charts::Words(document.to.language)));
        return bytes ? exchange::writeFile(path, *bytes) : tl::make_unexpected(bytes.error());
    }
    }
    return {};
}

} // namespace cxw::app
