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

QString noMapCalled(const QString& name)
{
    return name.isEmpty()
        ? CommandLine::tr("There is no touchpoint map in this workspace.", "command line")
        : CommandLine::tr("There is no touchpoint map called %1 in this workspace.", "command line; a name")
              .arg(name);
}

core::Expected<MapMaterial> materialFor(const core::UnitOfWork& work, const ExportJob& job, MapFileKind kind)
{
    const QString name = job.options.value(QStringLiteral("map"));
    const auto map = mapCalled(work, name);
    if (!map)
        return tl::unexpected(badInput(noMapCalled(name)));
    const bool isPair = job.options.has(QStringLiteral("pair"));
    if (isPair && !counterpartOf(work.maps().all(), *map))
        return tl::unexpected(
            badInput(CommandLine::tr("--pair needs a map of today that has one of the future.",
                                     "command line; or the other way round")));
    const auto material =
        loadMapMaterial(work, *map, kind,
                        {.language = job.language.value_or(work.workspace().load().language),
                         .today = job.context.clock.today(),
                         .hidden = {},
                         .lit = {},
                         .showsOther = isPair,
                         .showsChanges = isPair});
    if (!material)
        return tl::unexpected(badInput(noMapCalled(name)));
    return *material;
}

template <MapFileKind kind> core::Expected<void> writeMapAs(const ExportJob& job)
{
    const exchange::MapLook look = mapLookOption(job.options);
    const auto material =
        job.store.readAndWait([&job](const core::UnitOfWork& work) { return materialFor(work, job, kind); });
    if (!material)
        return tl::unexpected(material.error());
    return *material ? saveMap(**material, kind, look, job.path) : tl::unexpected(material->error());
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
