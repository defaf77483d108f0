#pragma once

#include "core/touchmap/map_findings.h"
#include "core/touchmap/pair_changes.h"
#include "core/touchmap/weak_spots.h"

#include <QObject>
#include <QTimer>

namespace cxw::panels {

class MapFactsPresenter;
class MapPresenter;
struct MapLists;

/// What the shown map says about itself: its weak spots, what is to be fixed, and how it differs from the
/// other map of its pair. Follows the map once the hand that changes it rests. GUI thread.
class MapReviewPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit MapReviewPresenter(MapFactsPresenter& around, QObject* parent = nullptr);

    [[nodiscard]] const core::WholeMap& whole() const;
    [[nodiscard]] const MapLists& lists() const;
    [[nodiscard]] bool canChange() const;
    [[nodiscard]] const core::WeakSpots& weakSpots() const { return m_weakSpots; }
    [[nodiscard]] const std::vector<core::MapFinding>& findings() const { return m_findings; }
    /// Of them all.
    [[nodiscard]] int toFix() const;
    /// The shown map has a counterpart.
    [[nodiscard]] bool isPair() const { return m_isPair; }
    [[nodiscard]] const std::vector<core::PairChange>& changes() const { return m_changes; }
    /// On the shown map or on the other one of its pair; null for one that is gone.
    [[nodiscard]] const core::Touchpoint* find(core::TouchpointId id) const;
    /// Of the map that the touchpoint is on.
    [[nodiscard]] const core::WholeMap& mapOf(core::TouchpointId id) const;
    /// The name of its channel; empty for none.
    [[nodiscard]] QString channelOf(core::TouchpointId id) const;
    /// The touchpoint that a fix takes up: the one with the focus, if it is among them, else the next behind
    /// it on the map, else the first. Null where there is none.
    [[nodiscard]] core::TouchpointId nextOf(core::FindingKind kind, core::TouchpointId focused) const;

public slots:
    /// Still true today; one step.
    void confirm(cxw::core::TouchpointId touchpoint);
    void confirmAll();

signals:
    void changed();

private:
    void refresh();
    void compare();
    void confirm(const std::vector<core::TouchpointId>& touchpoints, const QString& text);

    MapFactsPresenter& m_around;
    MapPresenter& m_maps;
    core::WeakSpots m_weakSpots;
    std::vector<core::MapFinding> m_findings;
    std::vector<core::PairChange> m_changes;
    bool m_isPair = false;
    QTimer m_soon;
};

} // namespace cxw::panels
