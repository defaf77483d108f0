#pragma once

#include "panel_harness.h"

#include "core/touchmap/map_edits.h"
#include "core/touchmap/map_repository.h"
#include "panels/touchmap/document/map_autosaver.h"
#include "panels/touchmap/document/map_document.h"
#include "support/map_builder.h"

namespace support {

inline void saveMap(cxw::core::UnitOfWork& work, const cxw::core::WholeMap& whole)
{
    auto& maps = work.maps();
    maps.save(whole.map);
    for (const auto& each : whole.personas)
        maps.save(each);
    for (const auto& each : whole.lanes)
        maps.save(each);
    for (const auto& each : whole.stages)
        maps.save(each);
    for (const auto& each : whole.touchpoints)
        maps.save(each);
}

/// A workspace in memory with the map "a b c | d" on screen.
class MapHarness : public PanelHarness
{
public:
    MapHarness()
    {
        const auto whole = mapOf({{"Buy", {"a", "b", "c"}}, {"Use", {"d"}}}, ids);
        write([&](cxw::core::UnitOfWork& work) { saveMap(work, whole); });
        document.show(whole);
    }

    [[nodiscard]] const cxw::core::WholeMap& whole() const { return document.whole(); }
    [[nodiscard]] cxw::core::TouchpointId at(int place) const
    {
        return whole().touchpoints.at(std::size_t(place)).id;
    }
    [[nodiscard]] std::optional<cxw::core::WholeMap> stored(cxw::core::MapId map)
    {
        settleAll();
        return read([map](const cxw::core::UnitOfWork& work) { return work.maps().whole(map); });
    }
    [[nodiscard]] std::optional<cxw::core::WholeMap> flushed()
    {
        autosaver.flush();
        return stored(whole().map.id);
    }
    void setSatisfaction(int place, int value, quint64 gesture = 0)
    {
        document.apply(edited(whole(), std::vector{at(place)},
                              [value](cxw::core::Touchpoint& each) { each.satisfaction = value; }),
                       QStringLiteral("satisfaction"), gesture);
    }
    void setTitle(int place, const QString& title, quint64 gesture = 0)
    {
        document.apply(
            edited(whole(), std::vector{at(place)}, [&](cxw::core::Touchpoint& each) { each.title = title; }),
            QStringLiteral("title"), gesture);
    }

    cxw::panels::MapDocument document{edits};
    cxw::panels::MapAutosaver autosaver{document, edits};
};

} // namespace support
