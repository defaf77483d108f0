#include "panels/shared/card.h"

#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kRadius = 10.0;

} // namespace

Card::Card(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(painter, rect(), m_appearance.tokens().bgSurface, m_appearance.tokens().borderSubtle, kRadius);
}

} // namespace cxw::panels
