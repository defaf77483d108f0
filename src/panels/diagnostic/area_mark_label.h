#pragma once

#include "core/diagnostic/question.h"

#include <QWidget>

namespace cxw::panels {

class Appearance;

/// An area's shape in its colour; the area's name stands beside it.
class AreaMarkLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit AreaMarkLabel(const Appearance& appearance, QWidget* parent = nullptr);
    void setArea(const core::AreaId& area);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    core::AreaId m_area;
};

} // namespace cxw::panels
