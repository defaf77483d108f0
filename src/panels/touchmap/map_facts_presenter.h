#pragma once

#include "core/language.h"
#include "core/touchmap/map_facts.h"
#include "core/touchmap/touchpoint_map.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

namespace cxw::core {
struct Error;
}

namespace cxw::panels {

class MapPresenter;

/// What stands around the shown map: the questions it names, the complaints at its touchpoints, and the other
/// map of its pair. GUI thread.
class MapFactsPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit MapFactsPresenter(MapPresenter& maps, QObject* parent = nullptr);

    [[nodiscard]] MapPresenter& maps() { return m_maps; }
    [[nodiscard]] const core::MapFacts& facts() const { return m_facts; }
    /// What of the complaints is shown, and of which days.
    [[nodiscard]] const core::PressureChoice& heat() const { return m_heat; }
    [[nodiscard]] QDate today() const;
    /// Empty while the shown map has no counterpart.
    [[nodiscard]] const std::optional<core::WholeMap>& other() const { return m_other; }

public slots:
    /// Reads both; from then on they follow the file.
    void begin();
    void setHeat(const cxw::core::PressureChoice& heat);

signals:
    void changed();
    void failed(const cxw::core::Error& error);

private:
    void reload();

    MapPresenter& m_maps;
    core::MapFacts m_facts;
    core::PressureChoice m_heat;
    std::optional<core::WholeMap> m_other;
    bool m_begun = false;
    quint64 m_request = 0; ///< answers to older requests are dropped
};

} // namespace cxw::panels
