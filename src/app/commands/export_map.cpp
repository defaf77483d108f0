#include "app/commands/export_kinds.h"

#include "app/map_files.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"

#include <algorithm>
#include <array>

namespace cxw::app {
namespace {

using exchange::MapPaper;

struct NamedPaper
{
    const char* name;
    MapPaper paper;
};
constexpr std::array kPapers{NamedPaper{"fit", MapPaper::Fitting},  NamedPaper{"a4", MapPaper::A4},
                             NamedPaper{"a3", MapPaper::A3},        NamedPaper{"a2", MapPaper::A2},
                             NamedPaper{"a1", MapPaper::A1},        NamedPaper{"a0", MapPaper::A0},
                             NamedPaper{"letter", MapPaper::Letter}};

/// The map of that name, whatever its case; without one the first of today.
std::optional<core::MapId> mapCalled(const core::UnitOfWork& work, const QString& name)
{
    const auto maps = work.maps().all();
    const auto found = std::ranges::find_if(maps, [&](const core::TouchpointMap& each) {
        return name.isEmpty() ? each.state == core::MapState::Current
                              : each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == maps.end() ? std::nullopt : std::optional(found->id);
}

MapPaper paperOption(const CommandOptions& options)
{
    const QString wanted = options.value(QStringLiteral("paper"), QStringLiteral("fit"));
    const auto found = std::ranges::find_if(
        kPapers, [&](const NamedPaper& each) { return wanted == QLatin1String(each.name); });
    if (found != kPapers.end())
        return found->paper;
    throw UsageError{badInput(CommandLine::tr(
        "--paper takes fit, a4, a3, a2, a1, a0 or letter for a touchpoint map.", "command line"))};
}

int scaleOption(const CommandOptions& options)
{
    bool isNumber = false;
    const int scale = options.value(QStringLiteral("scale"), QStringLiteral("1")).toInt(&isNumber);
    if (isNumber && scale >= 1 && scale <= exchange::MapLook::kMostScale)
        return scale;
    throw UsageError{badInput(CommandLine::tr("--scale takes 1, 2, 3 or 4.", "command line"))};
}

exchange::MapLook mapLookOption(const CommandOptions& options)
{
    return {.ink = options.has(QStringLiteral("grey")) ? charts::Ink::Grey : charts::Ink::Colour,
            .scale = scaleOption(options),
            .paper = paperOption(options),
            .tiled = options.has(QStringLiteral("tiled")),
            .icon = {}};
}

template <MapFileKind kind> core::Expected<void> writeMapAs(const ExportJob& job)
{
    const exchange::MapLook look = mapLookOption(job.options);
    const QString name = job.options.value(QStringLiteral("map"));
    const auto material =
        job.store.readAndWait([&](const core::UnitOfWork& work) -> std::optional<MapMaterial> {
            const auto map = mapCalled(work, name);
            const MapReader reader{job.language.value_or(work.workspace().load().language),
                                   job.context.clock.today()};
            return map ? loadMapMaterial(work, *map, kind, reader) : std::nullopt;
        });
    if (!material)
        return tl::unexpected(material.error());
    if (*material)
        return saveMap(**material, kind, look, job.path);
    return tl::unexpected(badInput(
        name.isEmpty() ? CommandLine::tr("There is no touchpoint map in this workspace.", "command line")
                       : CommandLine::tr("There is no touchpoint map called %1 in this workspace.",
                                         "command line; a name")
                             .arg(name)));
}

} // namespace

ExportKind mapExport()
{
    return {QLatin1String("map"),
            {{QLatin1String("json"), writeMapAs<MapFileKind::Json>},
             {QLatin1String("csv"), writeMapAs<MapFileKind::Csv>},
             {QLatin1String("png"), writeMapAs<MapFileKind::Png>},
             {QLatin1String("svg"), writeMapAs<MapFileKind::Svg>},
             {QLatin1String("pdf"), writeMapAs<MapFileKind::Pdf>},
             {QLatin1String("mmd"), writeMapAs<MapFileKind::Mermaid>, QLatin1String("mermaid")},
             {QLatin1String("html"), writeMapAs<MapFileKind::Outline>, QLatin1String("outline")}}};
}

} // namespace cxw::app
