#pragma once

#include "core/touchmap/touchpoint_map.h"

#include <QWidget>

#include <set>

class QHBoxLayout;

namespace cxw::panels {

class Appearance;

/// The personas of a map with the line and mark of each; a button each, which shows or hides its curve.
class PersonaLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonaLegend(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::vector<core::Persona>& personas);
    /// The one whose feelings keys set is underlined.
    void mark(core::PersonaId persona);
    [[nodiscard]] std::set<core::PersonaId> hidden() const;

signals:
    void hiddenChanged();

private:
    class Entry;

    const Appearance& m_appearance;
    QHBoxLayout* m_row;
    std::vector<Entry*> m_entries;
    std::vector<core::Persona> m_personas;
};

} // namespace cxw::panels
