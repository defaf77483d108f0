#pragma once

#include "core/touchmap/touchpoint_map.h"

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class TextLabel;

/// The touchpoint of a complaint, with its stage and map, and the way there. Hidden where a complaint names
/// none, and where there is no way because it is in the bin.
class TouchpointLink final : public QWidget
{
    Q_OBJECT

public:
    explicit TouchpointLink(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::optional<core::NamedTouchpoint>& touchpoint);

signals:
    void wanted(const cxw::core::NamedTouchpoint& touchpoint);

private:
    std::optional<core::NamedTouchpoint> m_shown;
    TextLabel* m_title;
    TextLabel* m_place;
    QPushButton* m_go;
};

} // namespace cxw::panels
