#pragma once

#include "core/touchmap/map_filter.h"

#include <QObject>

namespace cxw::panels {

class MapDocument;

/// Which touchpoints of the shown map are meant, as words and filters have it; follows the map. GUI thread.
class MapFilterPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit MapFilterPresenter(MapDocument& document, QObject* parent = nullptr);

    [[nodiscard]] const MapDocument& document() const { return m_document; }
    [[nodiscard]] const core::MapFilter& filter() const { return m_filter; }
    /// Those that are meant; empty while the filter leaves nothing out.
    [[nodiscard]] const std::optional<std::set<core::TouchpointId>>& lit() const { return m_lit; }
    [[nodiscard]] bool isMeant(core::TouchpointId id) const { return !m_lit || m_lit->contains(id); }

public slots:
    void setFilter(const cxw::core::MapFilter& filter);
    void setText(const QString& text);
    /// Everything but the text, which stands in a field of its own.
    void clear();

signals:
    void changed();

private:
    void refresh();

    MapDocument& m_document;
    core::MapFilter m_filter;
    std::optional<std::set<core::TouchpointId>> m_lit;
};

} // namespace cxw::panels
