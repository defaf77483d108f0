#pragma once

#include <QWidget>

namespace cxw::panels {

class MapView;

/// The whole map in small, in the corner between lanes and stages, with a frame round what is on screen; only
/// there when not all of it is. A click or a drag goes there.
class MiniMap final : public QWidget
{
    Q_OBJECT

public:
    /// The view's from then on.
    explicit MiniMap(MapView& view);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void refresh();
    void goTo(double x);
    /// Of the small map per pixel of the map.
    [[nodiscard]] double scale() const;

    MapView& m_view;
};

} // namespace cxw::panels
