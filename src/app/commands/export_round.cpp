#include "app/commands/export_kinds.h"

#include "app/round_files.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"

namespace cxw::app {
namespace {

template <RoundFile::Kind kind> core::Expected<void> writeAs(const ExportJob& job)
{
    const RoundFile file{kind, printLookOption(job.options)};
    const auto document = roundDocument(job);
    return document ? writeRoundFile(*document, job.context.bank, file, job.path)
                    : tl::make_unexpected(document.error());
}

} // namespace

core::Expected<core::RoundDocument> roundDocument(const ExportJob& job)
{
    const QString which = job.options.value(QStringLiteral("round"), QStringLiteral("latest"));
    bool isNumber = false;
    const int number = which.toInt(&isNumber);
    if (!isNumber && which != QLatin1String("latest"))
        throw UsageError{badInput(CommandLine::tr("--round takes latest or a number.", "command line"))};
    auto document =
        job.store.readAndWait([&](const core::UnitOfWork& work) -> std::optional<core::RoundDocument> {
            for (const core::Round& round : work.rounds().all())
                if (!isNumber || round.number == number)
                    return loadRoundDocument(work, round.id,
                                             job.language.value_or(work.workspace().load().language));
            return std::nullopt;
        });
    if (!document)
        return tl::unexpected(document.error());
    if (!*document)
        return tl::unexpected(badInput(
            CommandLine::tr("There is no round %1 in this workspace.", "command line; a number or \"latest\"")
                .arg(which)));
    return std::move(**document);
}

ExportKind roundExport()
{
    return {QLatin1String("round"),
            {{QLatin1String("json"), writeAs<RoundFile::Figures>},
             {QLatin1String("csv"), writeAs<RoundFile::Votes>},
             {QLatin1String("xlsx"), writeAs<RoundFile::Sheets>}}};
}

ExportKind ballotsExport()
{
    return {QLatin1String("ballots"), {{QLatin1String("pdf"), writeAs<RoundFile::Ballots>}}};
}

ExportKind reportExport()
{
    return {QLatin1String("report"),
            {{QLatin1String("pdf"), writeAs<RoundFile::Report>},
             {QLatin1String("html"), writeAs<RoundFile::Report>},
             {QLatin1String("json"), writeAs<RoundFile::Figures>}}};
}

} // namespace cxw::app
