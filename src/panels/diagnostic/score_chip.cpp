#include "panels/diagnostic/score_chip.h"

#include "charts/score_cell.h"
#include "panels/theme/appearance.h"

#include <QPainter>

namespace cxw::panels {

ScoreChip::ScoreChip(const Appearance& appearance, int score, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_score(score)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

QSize ScoreChip::sizeHint() const
{
    return {m_appearance.px(32), m_appearance.px(52)};
}

void ScoreChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    charts::paintScoreCell(painter, rect(), {.answer = core::Answer(m_score - 1)}, m_appearance.tokens(),
                           m_appearance.font(charts::TypeRole::Title));
}

} // namespace cxw::panels
