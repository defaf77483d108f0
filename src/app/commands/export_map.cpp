#include "app/commands/export_kinds.h"

#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "exchange/map_csv.h"
#include "exchange/map_json.h"
#include "exchange/text_file.h"

#include <algorithm>

namespace cxw::app {
namespace {

/// The map of that name, whatever its case; without one the first of today.
std::optional<core::WholeMap> mapCalled(const core::UnitOfWork& work, const QString& name)
{
    const auto maps = work.maps().all();
    const auto found = std::ranges::find_if(maps, [&](const core::TouchpointMap& each) {
        return name.isEmpty() ? each.state == core::MapState::Current
                              : each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == maps.end() ? std::nullopt : work.maps().whole(found->id);
}

using MapBytes = QByteArray (*)(const core::UnitOfWork&, const core::WholeMap&);

core::Expected<void> writeMap(const ExportJob& job, MapBytes bytesOf)
{
    const QString name = job.options.value(QStringLiteral("map"));
    const auto bytes = job.store.readAndWait([&](const core::UnitOfWork& work) {
        const auto whole = mapCalled(work, name);
        return whole ? std::optional(bytesOf(work, *whole)) : std::nullopt;
    });
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (*bytes)
        return exchange::writeFile(job.path, **bytes);
    return tl::unexpected(badInput(
        name.isEmpty() ? CommandLine::tr("There is no touchpoint map in this workspace.", "command line")
                       : CommandLine::tr("There is no touchpoint map called %1 in this workspace.",
                                         "command line; a name")
                             .arg(name)));
}

core::Expected<void> writeMapJson(const ExportJob& job)
{
    return writeMap(job, exchange::mapJsonOf);
}

core::Expected<void> writeMapCsv(const ExportJob& job)
{
    return writeMap(job, exchange::mapCsvOf);
}

} // namespace

ExportKind mapExport()
{
    return {QLatin1String("map"),
            {{QLatin1String("json"), writeMapJson}, {QLatin1String("csv"), writeMapCsv}}};
}

} // namespace cxw::app
