#include "app/commands/export_kinds.h"

#include "app/comparison_files.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"

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
core::Expected<core::ComparisonDocument> comparisonDocument(const ExportJob& job)
{
    const auto from = roundNumberOption(job.options, QStringLiteral("from"));
    const auto to = roundNumberOption(job.options, QStringLiteral("to"));
    auto document =
        job.store.readAndWait([&](const core::UnitOfWork& work) -> std::optional<core::ComparisonDocument> {
            const auto later = findRound(work, to);
            if (!later)
                return std::nullopt;
            const auto earlier = findRound(work, from.value_or(work.rounds().find(*later)->number - 1));
            return earlier ? loadComparison(work, *earlier, *later,
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
    const auto document = comparisonDocument(job);
    return document ? writeComparisonFile(*document, readingFor(*document), job.context.bank, kind, job.path)
                    : tl::make_unexpected(document.error());
}

} // namespace

ExportKind comparisonExport()
{
    return {QLatin1String("comparison"),
            {{QLatin1String("json"), writeComparisonAs<ComparisonFile::Figures>},
             {QLatin1String("csv"), writeComparisonAs<ComparisonFile::Table>},
             {QLatin1String("xlsx"), writeComparisonAs<ComparisonFile::Sheets>}}};
}

} // namespace cxw::app
