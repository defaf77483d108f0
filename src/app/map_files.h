#pragma once

#include "core/touchmap/map_import.h"
#include "exchange/map_csv.h"
#include "exchange/touchmap/map_content.h"

#include <variant>

namespace cxw::core {
class IdSource;
class LongWork;
class UnitOfWork;
} // namespace cxw::core

namespace cxw::app {

/// What a map can go out as.
enum class MapFileKind { Png, Svg, Pdf, Mermaid, Outline, Csv, Json };

/// By the suffix: .png, .svg, .pdf, .mmd, .html, .csv, .json; empty for another one.
[[nodiscard]] std::optional<MapFileKind> mapFileFor(const QString& path);
[[nodiscard]] QString suffixOf(MapFileKind kind);

/// For whom and when a map goes out, and what of its look is not kept with it.
struct MapReader
{
    core::Language language = core::Language::En;
    QDate today;
    std::set<core::PersonaId> hidden; ///< whose feelings are left out
    /// Those that a filter means; empty while there is none.
    std::optional<std::set<core::TouchpointId>> lit;
    bool showsOther = false;   ///< the feelings on the other map of the pair
    bool showsChanges = false; ///< signs of what becomes of touchpoints
};

/// The map as it is looked at on screen, with its lanes and the complaints it counts; empty when it is not
/// there. Storage thread.
[[nodiscard]] std::optional<exchange::MapContent> loadMapContent(const core::UnitOfWork& work,
                                                                 core::MapId map, const MapReader& reader);

/// What a map's file is made of: its bytes where they are data of the workspace, else what is to be drawn.
using MapMaterial = std::variant<QByteArray, exchange::MapContent>;

/// Empty when the map is not there. Storage thread.
[[nodiscard]] std::optional<MapMaterial> loadMapMaterial(const core::UnitOfWork& work, core::MapId map,
                                                         MapFileKind kind, const MapReader& reader);

/// Writes the file; Cancelled when `progress` was called off, and then there is none. `look` needs no icons.
/// Blocks: never on the GUI thread.
[[nodiscard]] core::Expected<void> saveMap(const MapMaterial& material, MapFileKind kind,
                                           exchange::MapLook look, const QString& path,
                                           core::LongWork* progress = nullptr);

/// A file of a map, held against the workspace.
struct ReadMap
{
    core::MapImport import;                       ///< empty when no row of a table can come in
    std::vector<exchange::RefusedMapRow> refused; ///< of a table; the others can come in
};

/// .csv is a table, anything else JSON. Refuses what cannot come in at all.
/// Storage thread.
[[nodiscard]] core::Expected<ReadMap> readMap(const core::UnitOfWork& work, const QString& path,
                                              core::Instant now, core::IdSource& ids);

} // namespace cxw::app
