#pragma once

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class MapView;
class TextLabel;

/// The zoom of a map: smaller, how large, larger, all of it.
class ZoomBar final : public QWidget
{
    Q_OBJECT

public:
    ZoomBar(const Appearance& appearance, MapView& view, QWidget* parent = nullptr);

private:
    void refresh();

    const Appearance& m_appearance;
    MapView& m_view;
    TextLabel* m_percent;
};

} // namespace cxw::panels
