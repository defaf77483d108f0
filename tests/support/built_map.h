#pragma once

#include "core/touchmap/touchpoint_map.h"

#include <initializer_list>
#include <string_view>

namespace support {

/// Builds a whole map in memory: `MapBuilder().stage("Compare").touchpoint("Advice call", +1)`. Ids count up
/// from 1 for each kind of record.
class MapBuilder final
{
public:
    MapBuilder()
    {
        m_whole.map = {.id = cxw::core::MapId(1),
                       .name = QStringLiteral("Household electricity"),
                       .createdAt = cxw::core::instantFrom(1'795'000'000'000)};
    }

    MapBuilder& stage(std::string_view name)
    {
        m_whole.stages.push_back({.id = cxw::core::StageId(qint64(m_whole.stages.size()) + 1),
                                  .map = m_whole.map.id,
                                  .name = text(name),
                                  .position = qint64(m_whole.stages.size() + 1) * 1024});
        return *this;
    }
    /// In the last stage.
    MapBuilder& touchpoint(std::string_view title, std::optional<int> emotion = {})
    {
        const qint64 number = qint64(m_whole.touchpoints.size()) + 1;
        cxw::core::Touchpoint made;
        made.id = cxw::core::TouchpointId(number);
        made.stage = m_whole.stages.back().id;
        made.title = text(title);
        made.feeling.emotion = emotion;
        made.position = number * 1024;
        m_whole.touchpoints.push_back(made);
        return *this;
    }
    MapBuilder& persona(std::string_view name)
    {
        m_whole.personas.push_back({.id = cxw::core::PersonaId(qint64(m_whole.personas.size()) + 1),
                                    .map = m_whole.map.id,
                                    .name = text(name),
                                    .position = qint64(m_whole.personas.size() + 1) * 1024});
        return *this;
    }
    MapBuilder& lane(std::string_view name)
    {
        m_whole.lanes.push_back({.id = cxw::core::LaneId(qint64(m_whole.lanes.size()) + 1),
                                 .map = m_whole.map.id,
                                 .name = text(name),
                                 .position = qint64(m_whole.lanes.size() + 1) * 1024});
        return *this;
    }
    /// The last touchpoint, to be filled in.
    [[nodiscard]] cxw::core::Touchpoint& last() { return m_whole.touchpoints.back(); }
    [[nodiscard]] const cxw::core::WholeMap& whole() const { return m_whole; }

    /// Stages of ten touchpoints each, as many as it takes.
    [[nodiscard]] static cxw::core::WholeMap large(int touchpoints)
    {
        MapBuilder builder;
        for (int i = 0; i < touchpoints; ++i) {
            if (i % 10 == 0)
                builder.stage("Stage " + std::to_string(i / 10 + 1));
            builder.touchpoint("Touchpoint " + std::to_string(i + 1), i % 5 - 2);
        }
        return builder.whole();
    }

private:
    [[nodiscard]] static QString text(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }

    cxw::core::WholeMap m_whole;
};

} // namespace support
