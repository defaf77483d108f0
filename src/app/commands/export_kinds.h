#pragma once

#include "app/commands/command_context.h"
#include "app/commands/command_options.h"
#include "charts/pages.h"
#include "core/diagnostic/round_document.h"

#include <vector>

namespace cxw::app {

/// One run of `export`: what the writers of its kinds work with.
struct ExportJob
{
    CommandContext& context;
    storage::SqlStore& store;
    const CommandOptions& options;
    std::optional<core::Language> language; ///< empty: the workspace's
    QString path;                           ///< absolute
};

/// One file that a kind goes out as.
struct ExportFormat
{
    using Write = core::Expected<void> (*)(const ExportJob&);

    QLatin1String suffix;
    Write write;
    QLatin1String name = {}; ///< as --format says it; empty: the suffix
};

/// What `--what` can name.
struct ExportKind
{
    QLatin1String what;
    std::vector<ExportFormat> formats;
};

[[nodiscard]] ExportKind actionsExport();
[[nodiscard]] ExportKind roundExport();
[[nodiscard]] ExportKind comparisonExport();
[[nodiscard]] ExportKind actionsExport();
[[nodiscard]] ExportKind reportExport();
[[nodiscard]] ExportKind ballotsExport();
[[nodiscard]] ExportKind calendarExport();
[[nodiscard]] ExportKind complaintsExport();
[[nodiscard]] ExportKind complaintStatisticsExport();
[[nodiscard]] ExportKind mapExport();
[[nodiscard]] ExportKind personExport();
[[nodiscard]] ExportKind setExport();
[[nodiscard]] ExportKind workspaceExport();

/// The latest round, or as --round says. Throws UsageError.
[[nodiscard]] core::Expected<core::RoundDocument> roundDocument(const ExportJob& job);

/// A round's number as an option says it; empty when it was not given. Throws UsageError.
[[nodiscard]] std::optional<int> roundNumberOption(const CommandOptions& options, const QString& name);

/// What --paper and --grey say. Throws UsageError.
[[nodiscard]] charts::PrintLook printLookOption(const CommandOptions& options);

} // namespace cxw::app
