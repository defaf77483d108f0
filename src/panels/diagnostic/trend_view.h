#pragma once

#include "charts/named_area.h"
#include "charts/words.h"
#include "core/diagnostic/area_trend.h"

#include <QWidget>

namespace cxw::panels {

class Appearance;

/// The areas' means over all rounds, one small picture beside the other with the last figures under each.
class TrendView final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendView(const Appearance& appearance, QWidget* parent = nullptr);
    void show(const std::vector<core::TrendPoint>& points, const std::vector<charts::NamedArea>& areas,
              const charts::Words& words, const QString& sentence);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    std::vector<core::TrendPoint> m_points;
    std::vector<charts::NamedArea> m_areas;
    charts::Words m_words;
};

} // namespace cxw::panels
