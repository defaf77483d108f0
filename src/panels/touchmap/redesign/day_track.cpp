#include "panels/touchmap/redesign/day_track.h"

#include "charts/cell_painting.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kDayGap = 2.0;
constexpr double kPhaseGap = 6.0;
constexpr double kRoomForDay = 18.0;

} // namespace

DayTrack::DayTrack(const Appearance& appearance, bool canChoose, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_canChoose(canChoose)
{
    setFocusPolicy(canChoose ? Qt::StrongFocus : Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DayTrack::sizeHint() const
{
    return {m_appearance.px(m_canChoose ? 560 : 200), m_appearance.px(m_canChoose ? 36 : 16)};
}

QSize DayTrack::minimumSizeHint() const
{
    return {m_appearance.px(m_canChoose ? 480 : 160), sizeHint().height()};
}

void DayTrack::show(const core::RedesignProgress& progress, const std::map<int, QString>& notes,
                    const QString& sentence)
{
    m_progress = progress;
    m_notes = notes;
    setAccessibleName(m_canChoose
                          ? tr("Days of the redesign; %1; day %2 is chosen", "screen reader; a sentence")
                                .arg(sentence)
                                .arg(m_chosen)
                          : sentence);
    update();
}

void DayTrack::choose(int day)
{
    const int held = std::clamp(day, 1, core::kRedesignDays);
    if (held == m_chosen)
        return;
    m_chosen = held;
    update();
    emit dayChosen(held);
}

QRectF DayTrack::boxOf(int day) const
{
    const double inset = m_canChoose ? m_appearance.px(4) : 0.0; // the ring stands around a box
    const double phases = m_appearance.px(kPhaseGap) - m_appearance.px(kDayGap);
    const double gap = m_appearance.px(kDayGap);
    const double room = width() - 2 * inset - 2 * phases - (core::kRedesignDays - 1) * gap;
    const double box = room / core::kRedesignDays;
    const int phasesBefore = int(core::phaseOf(day));
    return {inset + (day - 1) * (box + gap) + phasesBefore * phases, inset, box, height() - 2 * inset};
}

void DayTrack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const charts::Tokens& t = m_appearance.tokens();
    const bool isOver =
        m_progress.state == core::RedesignState::Finished || m_progress.state == core::RedesignState::Overdue;
    for (int day = 1; day <= core::kRedesignDays; ++day) {
        const QRectF box = boxOf(day);
        const bool isToday = day == m_progress.day && !isOver;
        const bool isPast = day < m_progress.day || (isOver && day <= m_progress.day);
        charts::paintFilledCell(painter, box, {.radius = double(m_appearance.px(3))},
                                isToday      ? t.accent
                                    : isPast ? t.accentSoft
                                             : t.bgSurface,
                                isToday || isPast ? t.accent : t.borderStrong);
        const QColor ink = isToday ? t.onAccent : t.textPrimary;
        if (m_canChoose && box.width() >= m_appearance.px(kRoomForDay)) {
            painter.setFont(m_appearance.font(charts::TypeRole::Micro));
            painter.setPen(ink);
            painter.drawText(box, Qt::AlignCenter, QString::number(day));
        }
        if (m_notes.contains(day)) {
            const double dot = m_appearance.px(4);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(QRectF(box.center().x() - dot / 2, box.bottom() - dot - 1, dot, dot));
        }
        if (m_canChoose && day == m_chosen)
            drawBox(painter, box.adjusted(-3, -3, 3, 3).toRect(), {}, t.textPrimary, 5.0, 2.0);
    }
}

void DayTrack::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_chosen - 1);
    case Qt::Key_Right: return choose(m_chosen + 1);
    case Qt::Key_Home: return choose(1);
    case Qt::Key_End: return choose(core::kRedesignDays);
    default: QWidget::keyPressEvent(event);
    }
}

void DayTrack::mousePressEvent(QMouseEvent* event)
{
    if (!m_canChoose)
        return QWidget::mousePressEvent(event);
    for (int day = 1; day <= core::kRedesignDays; ++day)
        if (boxOf(day).contains(event->position()))
            choose(day);
}

} // namespace cxw::panels
