#pragma once

#include "core/touchmap/map_facts.h"
#include "panels/touchmap/present/map_slides.h"

#include <QObject>

#include <set>

namespace cxw::panels {

class MapFactsPresenter;

/// What a room sees of a map: its present slide, and no more of the map than the lanes on screen say.
struct MapShow
{
    bool isBlank = false;
    core::WholeMap whole; ///< without a map: nothing to show
    core::MapFacts facts;
    std::set<core::PersonaId> hidden; ///< their feelings are not shown
    /// The other map of the pair, whose feelings lie under this one's; empty for none.
    std::optional<core::WholeMap> other;
    std::optional<MapSlide> slide; ///< empty while there is nothing to show
    int stage = 0;                 ///< of the slide, from 1; 0 in an overview

    bool operator==(const MapShow&) const = default;
};

/// Leads a room through the map on screen: the stages at once, then one after the other. Follows the map as
/// it is edited, wherever one is in it. GUI thread.
class ShowPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ShowPresenter(MapFactsPresenter& around, QObject* parent = nullptr);

    [[nodiscard]] const MapShow& state() const { return m_state; }
    [[nodiscard]] bool canNext() const { return m_index + 1 < int(m_slides.size()); }
    [[nodiscard]] bool canPrevious() const { return m_index > 0; }

    /// As the map itself is looked at: without lanes the usual ones, with the other map of its pair or alone.
    void look(std::optional<std::vector<core::LaneKey>> lanes, std::set<core::PersonaId> hidden,
              bool withOther = false);

public slots:
    void next();
    void previous();
    /// To the overview, where every show begins.
    void overview();
    void setBlank(bool blank);

signals:
    void stateChanged(const cxw::panels::MapShow& state);

private:
    void refresh();
    void goTo(int index);

    MapFactsPresenter& m_around;
    std::optional<std::vector<core::LaneKey>> m_lanes;
    std::set<core::PersonaId> m_hidden;
    bool m_withOther = false;
    std::vector<MapSlide> m_slides;
    core::MapId m_map;
    int m_index = 0; ///< of the slide on screen
    bool m_isBlank = false;
    MapShow m_state;
};

} // namespace cxw::panels
