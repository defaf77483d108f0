#include "app/map_files.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/long_work.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/setting_repository.h"
#include "core/workspace/workspace_repository.h"
#include "exchange/map_json.h"
#include "exchange/text_file.h"
#include "exchange/touchmap/map_mermaid.h"
#include "exchange/touchmap/map_outline.h"
#include "exchange/touchmap/map_pdf.h"
#include "exchange/touchmap/map_png.h"
#include "exchange/touchmap/map_svg.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/map_looks.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace cxw::app {
namespace {

/// By MapFileKind.
constexpr std::array kSuffixes{"png", "svg", "pdf", "mmd", "html", "csv", "json"};
static_assert(kSuffixes.size() == std::size_t(MapFileKind::Json) + 1);

panels::MapLook keptLook(const core::UnitOfWork& work, core::MapId map)
{
    return panels::mapLookFrom(work.settings().find(panels::lookNameOf(map)).value_or(QString()));
}

/// Those that were chosen and are still there, or the usual ones.
std::vector<core::LaneKey> lanesOf(const panels::MapLook& look, const core::WholeMap& whole)
{
    auto lanes = look.lanes.value_or(usualLanes(whole));
    const auto offered = offeredLanes(whole);
    std::erase_if(
        lanes, [&](const core::LaneKey& each) { return std::ranges::find(offered, each) == offered.end(); });
    return lanes.empty() ? usualLanes(whole) : lanes;
}

exchange::MapChosen chosenOf(const core::UnitOfWork& work, const core::WholeMap& whole,
                             const MapReader& reader)
{
    exchange::MapChosen chosen{.hidden = reader.hidden, .lit = reader.lit};
    const auto counterpart = counterpartOf(work.maps().all(), whole.map.id);
    auto other = counterpart && (reader.showsOther || reader.showsChanges) ? work.maps().whole(*counterpart)
                                                                           : std::nullopt;
    if (!other)
        return chosen;
    const bool isFuture = whole.map.state == core::MapState::Future;
    if (reader.showsChanges)
        chosen.changes = pairMarksOf(isFuture ? pairChangesOf(*other, whole) : pairChangesOf(whole, *other));
    if (reader.showsOther)
        chosen.other = std::move(other);
    return chosen;
}

core::Expected<QByteArray> drawn(const exchange::MapContent& content, MapFileKind kind,
                                 const exchange::MapLook& look, core::LongWork* progress)
{
    switch (kind) {
    case MapFileKind::Png: return mapPngOf(content, look, progress);
    case MapFileKind::Pdf: return mapPdfOf(content, look, progress);
    case MapFileKind::Svg: return mapSvgOf(content, look, progress);
    case MapFileKind::Mermaid: return mapMermaidOf(content);
    default: return mapOutlineOf(content, look.ink);
    }
}

QString nameFrom(const QFileInfo& file)
{
    return file.completeBaseName().isEmpty() ? file.fileName() : file.completeBaseName();
}

core::Expected<ReadMap> readTable(const core::UnitOfWork& work, const QByteArray& bytes, const QString& name,
                                  core::Instant now, core::IdSource& ids)
{
    const auto table = exchange::readMapTable(bytes);
    if (!table)
        return tl::make_unexpected(table.error());
    if (table->rows.empty())
        return ReadMap{{}, table->refused};
    const auto file = mapOfRows(work, table->rows, name, now, ids);
    if (!file)
        return tl::make_unexpected(file.error());
    return ReadMap{planMapImport(work, *file), table->refused};
}

core::Expected<ReadMap> readWhole(const core::UnitOfWork& work, const QByteArray& bytes, core::IdSource& ids)
{
    const auto file = exchange::readMapJson(bytes, work, ids);
    if (!file)
        return tl::make_unexpected(file.error());
    if (const auto checked = checkMapFile(work, *file); !checked)
        return tl::make_unexpected(checked.error());
    return ReadMap{planMapImport(work, *file), {}};
}

} // namespace

std::optional<MapFileKind> mapFileFor(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto found =
        std::ranges::find_if(kSuffixes, [&](const char* each) { return suffix == QLatin1String(each); });
    return found == kSuffixes.end() ? std::nullopt : std::optional(MapFileKind(found - kSuffixes.begin()));
}

QString suffixOf(MapFileKind kind)
{
    return QLatin1String(kSuffixes[std::size_t(kind)]);
}

std::optional<exchange::MapContent> loadMapContent(const core::UnitOfWork& work, core::MapId map,
                                                   const MapReader& reader)
{
    auto whole = work.maps().whole(map);
    if (!whole)
        return std::nullopt;
    const panels::MapLook look = keptLook(work, map);
    exchange::MapContent content{.whole = *std::move(whole),
                                 .facts = loadMapFacts(work, look.heat, reader.today, reader.language),
                                 .lanes = {},
                                 .chosen = {},
                                 .workspace = work.workspace().load().name,
                                 .date = reader.today,
                                 .language = reader.language};
    content.facts.channels = work.channels().all();
    content.facts.people = work.people().all();
    content.lanes = lanesOf(look, content.whole);
    content.chosen = chosenOf(work, content.whole, reader);
    return content;
}

std::optional<MapMaterial> loadMapMaterial(const core::UnitOfWork& work, core::MapId map, MapFileKind kind,
                                           const MapReader& reader)
{
    const bool isData = kind == MapFileKind::Csv || kind == MapFileKind::Json;
    if (!isData)
        return loadMapContent(work, map, reader);
    const auto whole = work.maps().whole(map);
    if (!whole)
        return std::nullopt;
    return kind == MapFileKind::Csv ? exchange::mapCsvOf(work, *whole) : exchange::mapJsonOf(work, *whole);
}

core::Expected<void> saveMap(const MapMaterial& material, MapFileKind kind, exchange::MapLook look,
                             const QString& path, core::LongWork* progress)
{
    if (const auto* bytes = std::get_if<QByteArray>(&material))
        return exchange::writeFile(path, *bytes);
    look.icon = panels::paintLineIcon;
    const auto bytes = drawn(std::get<exchange::MapContent>(material), kind, look, progress);
    if (progress && progress->isCancelled())
        return tl::make_unexpected(core::Error{core::ErrorKind::Cancelled, {}});
    return bytes ? exchange::writeFile(path, *bytes) : tl::make_unexpected(bytes.error());
}

core::Expected<ReadMap> readMap(const core::UnitOfWork& work, const QString& path, core::Instant now,
                                core::IdSource& ids)
{
    const auto bytes = exchange::readFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const QFileInfo file(path);
    return file.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0
        ? readTable(work, *bytes, nameFrom(file), now, ids)
        : readWhole(work, *bytes, ids);
}

} // namespace cxw::app
