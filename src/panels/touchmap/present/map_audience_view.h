#pragma once

#include "charts/touchmap/emotion_curve.h"
#include "panels/touchmap/present/room_legends.h"
#include "panels/touchmap/present/show_presenter.h"
#include "panels/touchmap/view/icon_cache.h"

#include <QWidget>

#include <functional>

namespace cxw::charts {
struct MapBrush;
struct MapPicture;
} // namespace cxw::charts

namespace cxw::panels {

class Appearance;

/// The room's picture of a map, as large as its window, in the colours of a projector. Takes no keyboard and
/// has none of the signs of editing.
class MapAudienceView final : public QWidget
{
    Q_OBJECT

public:
    explicit MapAudienceView(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const MapShow& show);
    [[nodiscard]] const MapShow& shown() const { return m_show; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool hasTouchpoints() const;
    [[nodiscard]] bool showsHeat() const;
    [[nodiscard]] std::vector<CurveKey> curveKeys() const;
    void paintNothingYet(QPainter& painter) const;
    void paintHead(QPainter& painter) const;
    void paintOverview(QPainter& painter);
    void paintTile(QPainter& painter, const QRectF& tile, int stage, const QFont& name) const;
    void paintStage(QPainter& painter);
    void paintWith(const std::function<void(const charts::MapPicture&, const charts::MapBrush&)>& paint);
    void giveRoom();
    void paintColumns(QPainter& painter, const QRectF& room, core::MapSpan columns);
    [[nodiscard]] QString spoken() const;

    const Appearance& m_appearance;
    charts::Tokens m_tokens;
    IconCache m_icons;
    MapShow m_show;
    core::MapLayout m_layout; ///< of the slide
    std::vector<charts::EmotionCurve> m_curves;
};

} // namespace cxw::panels
