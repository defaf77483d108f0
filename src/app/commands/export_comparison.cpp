#include "app/commands/export_kinds.h"

#include "app/comparison_files.h"
#include "app/report_files.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"
#include "exchange/report/report_file.h"

namespace cxw::app {
namespace {

/// A round by its number, or the latest; empty where there is none.
std::optional<core::RoundId> findRound(const core::UnitOfWork& work, std::optional<int> number)
{
    for (const core::Round& round : work.rounds().all())
        if (!number || round.number == *number)
            return round.id;
    return std::nullopt;
}

/// The latest round against the one before it, or as --from and --to say.
core::Expected<ComparisonContent> comparisonContent(const ExportJob& job)
{
    const auto from = roundNumberOption(job.options, QStringLiteral("from"));
    const auto to = roundNumberOption(job.options, QStringLiteral("to"));
    auto document =
        job.store.readAndWait([&](const core::UnitOfWork& work) -> std::optional<ComparisonContent> {
            const auto later = findRound(work, to);
            if (!later)
                return std::nullopt;
            const auto earlier =
                from ? findRound(work, from) : roundToCompareWith(work, work.rounds().find(*later).value());
            return earlier ? loadComparisonContent(work, *earlier, *later,
                                                   job.language.value_or(work.workspace().load().language))
                           : std::nullopt;
        });
    if (!document)
        return tl::unexpected(document.error());
    if (!*document)
        return tl::unexpected(badInput(
            CommandLine::tr("There are no two such rounds to compare in this workspace.", "command line")));
    return std::move(**document);
}

template <ComparisonFile kind> core::Expected<void> writeComparisonAs(const ExportJob& job)
{
    const auto content = comparisonContent(job);
    if (!content)
        return tl::unexpected(content.error());
    const core::ComparisonDocument& document = content->document;
    return writeComparisonFile(document, readingFor(document), job.context.bank, kind, job.path);
}

core::Expected<void> writeComparisonReport(const ExportJob& job)
{
    const charts::PrintLook look = printLookOption(job.options);
    const auto content = comparisonContent(job);
    return content ? exchange::saveReport(reportOf(*content, job.context.bank), job.path, look)
                   : tl::make_unexpected(content.error());
}

} // namespace

ExportKind comparisonExport()
{
    return {QLatin1String("comparison"),
            {{QLatin1String("json"), writeComparisonAs<ComparisonFile::Figures>},
             {QLatin1String("csv"), writeComparisonAs<ComparisonFile::Table>},
             {QLatin1String("xlsx"), writeComparisonAs<ComparisonFile::Sheets>},
             {QLatin1String("pdf"), writeComparisonReport},
             {QLatin1String("html"), writeComparisonReport}}};
}

} // namespace cxw::app
