#include "panels/touchmap/inspector/dots_field.h"

#include "panels/theme/appearance.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

constexpr double kDot = 10.0;
constexpr double kPitch = 12.0;
constexpr double kFieldHeight = 24.0;
constexpr double kGap = 5.0;

} // namespace

DotsField::DotsField(const Appearance& appearance, Style style, Say say, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_style(style)
    , m_say(std::move(say))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(word());
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        setAccessibleDescription(word());
        update();
    });
}

QSize DotsField::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(charts::TypeRole::Body));
    int widest = 0;
    for (int number = 1; number <= kDots; ++number)
        widest = std::max(widest, metrics.horizontalAdvance(m_say(number)));
    return {m_appearance.px(kDots * kPitch + kGap) + widest,
            std::max(m_appearance.px(kFieldHeight), metrics.height())};
}

void DotsField::show(const std::optional<int>& value)
{
    if (value == m_value)
        return;
    m_value = value;
    setAccessibleDescription(word());
    update();
}

void DotsField::choose(const std::optional<int>& value)
{
    if (value == m_value || !isEnabled())
        return;
    show(value);
    emit chosen(value);
}

void DotsField::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 1 && digit <= kDots)
        choose(digit);
    else if (digit == 0 || event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        choose(std::nullopt);
    else if (event->key() == Qt::Key_Left && m_value)
        choose(std::max(1, *m_value - 1));
    else if (event->key() == Qt::Key_Right)
        choose(std::min(kDots, m_value.value_or(0) + 1));
    else
        QWidget::keyPressEvent(event);
}

void DotsField::mousePressEvent(QMouseEvent* event)
{
    for (int number = 1; number <= kDots; ++number)
        if (event->button() == Qt::LeftButton
            && dotRect(number).adjusted(-2, -6, 2, 6).contains(event->position()))
            choose(m_value == number ? std::nullopt : std::optional(number));
}

QRectF DotsField::dotRect(int number) const
{
    const double size = m_appearance.px(kDot);
    const double pitch = m_appearance.px(kPitch);
    return {1.0 + (number - 1) * pitch, (height() - size) / 2.0, size, size};
}

void DotsField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const charts::Tokens& t = m_appearance.tokens();
    const QColor ink = isEnabled() ? t.textSecondary : t.textMuted;
    painter.setPen(QPen(ink, 1.0));
    for (int number = 1; number <= kDots; ++number) {
        const bool filled = m_value && (m_style == Style::Amount ? number <= *m_value : number == *m_value);
        painter.setBrush(filled ? QBrush(ink) : Qt::NoBrush);
        painter.drawEllipse(dotRect(number).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setFont(m_appearance.font(charts::TypeRole::Body));
    painter.setPen(m_value ? t.textPrimary : t.textMuted);
    const int left = m_appearance.px(kDots * kPitch + kGap);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_value ? word() : QStringLiteral("–"));
}

} // namespace cxw::panels
