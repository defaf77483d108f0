#include "storage/touchmap/map_sql.h"

#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

/// What differs from one part of a map to the next. A map has some dozens of each.
template <class Record> struct Part;

template <> struct Part<core::TouchpointMap>
{
    static constexpr auto kKind = core::EntityKind::Map;
    static constexpr auto kFind = R"sql(
        SELECT id, name, state, counterpart_id, pos, created_at_ms FROM map
        WHERE id = :id AND removed_at_ms IS NULL
    )sql"; // primary key
    static constexpr auto kSave = R"sql(
        INSERT INTO map (id, name, state, counterpart_id, pos, created_at_ms)
        VALUES (:id, :name, :state, :counterpart_id, :pos, :created_at_ms)
        ON CONFLICT (id) DO UPDATE SET
            name = excluded.name, state = excluded.state, counterpart_id = excluded.counterpart_id,
            pos = excluded.pos, created_at_ms = excluded.created_at_ms, removed_at_ms = NULL
    )sql";
    static constexpr auto kRemove = R"sql(
        UPDATE map SET removed_at_ms = :now WHERE id = :id
    )sql";

    static core::TouchpointMap recordFrom(const Row& row)
    {
        return {.id = row.id<core::MapId>("id"),
                .name = row.text("name"),
                .state = known(core::mapStateFrom(row.text("state")), "state"),
                .counterpart = row.optionalId<core::MapId>("counterpart_id"),
                .position = row.integer("pos"),
                .createdAt = row.instant("created_at_ms")};
    }

    static void bind(Statement& statement, const core::TouchpointMap& map)
    {
        statement.bind(":id", map.id)
            .bind(":name", map.name)
            .bind(":state", core::codeOf(map.state))
            .bind(":counterpart_id", map.counterpart)
            .bind(":pos", map.position)
            .bind(":created_at_ms", map.createdAt);
    }
};

template <> struct Part<core::Persona>
{
    static constexpr auto kKind = core::EntityKind::Persona;
    static constexpr auto kOfMap = R"sql(
        SELECT id, map_id, name, description, pos FROM persona
        WHERE map_id = :map AND removed_at_ms IS NULL
        ORDER BY pos, id
    )sql"; // index persona_by_map
    static constexpr auto kFind = R"sql(
        SELECT id, map_id, name, description, pos FROM persona WHERE id = :id AND removed_at_ms IS NULL
    )sql"; // primary key
    static constexpr auto kSave = R"sql(
        INSERT INTO persona (id, map_id, name, description, pos)
        VALUES (:id, :map_id, :name, :description, :pos)
        ON CONFLICT (id) DO UPDATE SET
            map_id = excluded.map_id, name = excluded.name, description = excluded.description,
            pos = excluded.pos, removed_at_ms = NULL
    )sql";
    static constexpr auto kRemove = R"sql(
        UPDATE persona SET removed_at_ms = :now WHERE id = :id
    )sql";

    static core::Persona recordFrom(const Row& row)
    {
        return {.id = row.id<core::PersonaId>("id"),
                .map = row.id<core::MapId>("map_id"),
                .name = row.text("name"),
                .description = row.text("description"),
                .position = row.integer("pos")};
    }

    static void bind(Statement& statement, const core::Persona& persona)
    {
        statement.bind(":id", persona.id)
            .bind(":map_id", persona.map)
            .bind(":name", persona.name)
            .bind(":description", persona.description)
            .bind(":pos", persona.position);
    }
};

template <> struct Part<core::Stage>
{
    static constexpr auto kKind = core::EntityKind::Stage;
    static constexpr auto kOfMap = R"sql(
        SELECT id, map_id, name, goal, color, target_satisfaction, pos FROM stage
        WHERE map_id = :map AND removed_at_ms IS NULL
        ORDER BY pos, id
    )sql"; // index stage_by_map
    static constexpr auto kFind = R"sql(
        SELECT id, map_id, name, goal, color, target_satisfaction, pos FROM stage
        WHERE id = :id AND removed_at_ms IS NULL
    )sql"; // primary key
    static constexpr auto kSave = R"sql(
        INSERT INTO stage (id, map_id, name, goal, color, target_satisfaction, pos)
        VALUES (:id, :map_id, :name, :goal, :color, :target_satisfaction, :pos)
        ON CONFLICT (id) DO UPDATE SET
            map_id = excluded.map_id, name = excluded.name, goal = excluded.goal, color = excluded.color,
            target_satisfaction = excluded.target_satisfaction, pos = excluded.pos, removed_at_ms = NULL
    )sql";
    static constexpr auto kRemove = R"sql(
        UPDATE stage SET removed_at_ms = :now WHERE id = :id
    )sql";

    static core::Stage recordFrom(const Row& row)
    {
        return {.id = row.id<core::StageId>("id"),
                .map = row.id<core::MapId>("map_id"),
                .name = row.text("name"),
                .goal = row.text("goal"),
                .color = row.text("color"),
                .targetSatisfaction = row.optionalSmallInteger("target_satisfaction"),
                .position = row.integer("pos")};
    }

    static void bind(Statement& statement, const core::Stage& stage)
    {
        statement.bind(":id", stage.id)
            .bind(":map_id", stage.map)
            .bind(":name", stage.name)
            .bind(":goal", stage.goal)
            .bind(":color", stage.color)
            .bind(":target_satisfaction", stage.targetSatisfaction)
            .bind(":pos", stage.position);
    }
};

template <> struct Part<core::Lane>
{
    static constexpr auto kKind = core::EntityKind::Lane;
    static constexpr auto kOfMap = R"sql(
        SELECT id, map_id, name, pos FROM lane
        WHERE map_id = :map AND removed_at_ms IS NULL
        ORDER BY pos, id
    )sql"; // index lane_by_map
    static constexpr auto kFind = R"sql(
        SELECT id, map_id, name, pos FROM lane WHERE id = :id AND removed_at_ms IS NULL
    )sql"; // primary key
    static constexpr auto kSave = R"sql(
        INSERT INTO lane (id, map_id, name, pos) VALUES (:id, :map_id, :name, :pos)
        ON CONFLICT (id) DO UPDATE SET
            map_id = excluded.map_id, name = excluded.name, pos = excluded.pos, removed_at_ms = NULL
    )sql";
    static constexpr auto kRemove = R"sql(
        UPDATE lane SET removed_at_ms = :now WHERE id = :id
    )sql";

    static core::Lane recordFrom(const Row& row)
    {
        return {.id = row.id<core::LaneId>("id"),
                .map = row.id<core::MapId>("map_id"),
                .name = row.text("name"),
                .position = row.integer("pos")};
    }

    static void bind(Statement& statement, const core::Lane& lane)
    {
        statement.bind(":id", lane.id)
            .bind(":map_id", lane.map)
            .bind(":name", lane.name)
            .bind(":pos", lane.position);
    }
};

constexpr auto kAllMaps = R"sql(
    SELECT id, name, state, counterpart_id, pos, created_at_ms FROM map
    WHERE removed_at_ms IS NULL
    ORDER BY pos, id
)sql"; // some dozens of rows

constexpr auto kTouchpointNames = R"sql(
    SELECT t.id, t.title, t.channel_id, s.id AS stage_id, s.name AS stage_name, s.map_id, m.name AS map_name,
           m.state,
           t.removed_at_ms IS NULL AND s.removed_at_ms IS NULL AND m.removed_at_ms IS NULL AS is_kept
    FROM map AS m JOIN stage AS s ON s.map_id = m.id JOIN touchpoint AS t ON t.stage_id = s.id
    ORDER BY m.pos, m.id, s.pos, s.id, t.pos, t.id
)sql"; // all of them, some hundreds

core::NamedTouchpoint namedFrom(const Row& row)
{
    return {.id = row.id<core::TouchpointId>("id"),
            .title = row.text("title"),
            .stage = row.id<core::StageId>("stage_id"),
            .stageName = row.text("stage_name"),
            .map = row.id<core::MapId>("map_id"),
            .mapName = row.text("map_name"),
            .state = known(core::mapStateFrom(row.text("state")), "state"),
            .channel = row.optionalId<core::ChannelId>("channel_id"),
            .isKept = row.boolean("is_kept")};
}

} // namespace

template <class Record> std::optional<Record> MapSql::findKept(decltype(Record::id) id) const
{
    return m_scope.connection.prepare(Part<Record>::kFind).bind(":id", id).first(Part<Record>::recordFrom);
}

template <class Record> std::vector<Record> MapSql::partsOf(core::MapId map) const
{
    return m_scope.connection.prepare(Part<Record>::kOfMap).bind(":map", map).all(Part<Record>::recordFrom);
}

template <class Record> void MapSql::savePart(const Record& record)
{
    if (!recordSave(m_scope.changes, Part<Record>::kKind, nameOf(record.id), findKept<Record>(record.id),
                    record))
        return;
    Statement statement = m_scope.connection.prepare(Part<Record>::kSave);
    Part<Record>::bind(statement, record);
    statement.run();
}

template <class Record> void MapSql::removePart(decltype(Record::id) id)
{
    const auto before = findKept<Record>(id);
    if (!before)
        return;
    m_scope.connection.prepare(Part<Record>::kRemove).bind(":now", m_scope.now).bind(":id", id).run();
    recordRemoval(m_scope.changes, Part<Record>::kKind, nameOf(id), *before);
}

std::vector<core::TouchpointMap> MapSql::all() const
{
    return m_scope.connection.prepare(kAllMaps).all(Part<core::TouchpointMap>::recordFrom);
}

std::optional<core::WholeMap> MapSql::whole(core::MapId id) const
{
    const auto map = findKept<core::TouchpointMap>(id);
    if (!map)
        return std::nullopt;
    return core::WholeMap{.map = *map,
                          .personas = partsOf<core::Persona>(id),
                          .stages = partsOf<core::Stage>(id),
                          .touchpoints = m_touchpoints.allOf(id),
                          .lanes = partsOf<core::Lane>(id)};
}

std::optional<core::Touchpoint> MapSql::findTouchpoint(core::TouchpointId id) const
{
    return m_touchpoints.find(id);
}

std::vector<core::NamedTouchpoint> MapSql::touchpointNames() const
{
    return m_scope.connection.prepare(kTouchpointNames).all(namedFrom);
}

void MapSql::save(const core::TouchpointMap& map)
{
    savePart(map);
}

void MapSql::save(const core::Persona& persona)
{
    savePart(persona);
}

void MapSql::save(const core::Stage& stage)
{
    savePart(stage);
}

void MapSql::save(const core::Touchpoint& touchpoint)
{
    m_touchpoints.save(touchpoint);
}

void MapSql::save(const core::Lane& lane)
{
    savePart(lane);
}

void MapSql::remove(core::MapId id)
{
    removePart<core::TouchpointMap>(id);
}

void MapSql::remove(core::PersonaId id)
{
    removePart<core::Persona>(id);
}

void MapSql::remove(core::StageId id)
{
    removePart<core::Stage>(id);
}

void MapSql::remove(core::TouchpointId id)
{
    m_touchpoints.remove(id);
}

void MapSql::remove(core::LaneId id)
{
    removePart<core::Lane>(id);
}

} // namespace cxw::storage
