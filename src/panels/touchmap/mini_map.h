#pragma once

#include <QWidget>

namespace cxw::panels {

class MapView;

/// The whole map as a strip under it, with a frame round what is on screen; only there when not all of it is.
/// A click or a drag goes there.
class MiniMap final : public QWidget
{
    Q_OBJECT

public:
    explicit MiniMap(MapView& view, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void refresh();
    void goTo(double x);
    /// Of the strip per pixel of the map.
    [[nodiscard]] double scale() const;

    MapView& m_view;
};

} // namespace cxw::panels
