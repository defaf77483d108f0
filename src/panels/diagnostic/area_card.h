#pragma once

#include "charts/named_area.h"
#include "charts/words.h"

#include <QWidget>

namespace cxw::panels {

class Appearance;

/// One area's mean, large, with what it is made of.
class AreaCard final : public QWidget
{
    Q_OBJECT

public:
    explicit AreaCard(const Appearance& appearance, QWidget* parent = nullptr);
    void show(const charts::NamedArea& area, const charts::Words& words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    charts::NamedArea m_area;
    QString m_figure;
    QString m_basis;
};

} // namespace cxw::panels
