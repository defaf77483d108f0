#include "panels/shared/status_line.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/key_cap.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <ranges>

namespace cxw::panels {
namespace {

constexpr int kHeight = 28;

} // namespace

StatusLine::StatusLine(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_message(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
    , m_place(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textPrimary))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_message->setObjectName(QStringLiteral("statusMessage"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_place->setObjectName(QStringLiteral("statusPlace"));
    m_place->setSemibold(true);
    m_place->hide();
    m_row->setContentsMargins(appearance.px(22) + 16, 0, 16, 0);
    m_row->setSpacing(appearance.px(16));
    m_row->addWidget(m_message);
    m_row->addWidget(m_place);
    m_row->addStretch();
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void StatusLine::setMessage(const QString& text, bool trouble)
{
    m_trouble = trouble;
    m_message->setColour(trouble ? &charts::Tokens::danger : &charts::Tokens::textSecondary);
    m_message->setText(text);
    update();
}

void StatusLine::setHints(const std::vector<KeyHint>& hints)
{
    if (hints == m_hints)
        return;
    m_hints = hints;
    update();
}

void StatusLine::setPlace(const QString& place)
{
    if (place.isEmpty() && m_place->text().isEmpty())
        return;
    const int most = std::min(m_appearance.px(320), width() / 3); // the keys are to have their room
    m_place->setText(m_place->fontMetrics().elidedText(place, Qt::ElideRight, most));
    m_place->setVisible(!place.isEmpty());
    update();
}

void StatusLine::setEnd(QWidget* end)
{
    if (m_end == end)
        return;
    if (m_end) {
        m_row->removeWidget(m_end);
        m_end->hide();
    }
    m_end = end;
    if (end) {
        m_row->addWidget(end);
        end->show();
    }
    update();
}

QString StatusLine::message() const
{
    return m_message->text();
}

QSize StatusLine::sizeHint() const
{
    return {m_appearance.px(400), m_appearance.px(kHeight)};
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Tokens& t = m_appearance.tokens();
    painter.fillRect(rect(), t.bgSunken);
    painter.fillRect(0, 0, width(), 1, t.borderSubtle);
    if (!m_message->text().isEmpty()) {
        const int size = m_appearance.px(14);
        lineIcon(m_trouble ? QStringLiteral("exclamation-triangle") : QStringLiteral("check-lg"),
                 m_appearance, m_trouble ? t.danger : t.success)
            .paint(&painter, QRect(16, (height() - size) / 2, size, size));
    }
    int right = m_end ? m_end->geometry().left() - m_appearance.px(16) : width() - 16;
    const TextLabel* last = m_place->isVisible() ? m_place : m_message;
    const int leftEdge = last->geometry().left() + last->sizeHint().width() + m_appearance.px(16);
    for (const KeyHint& hint : std::views::reverse(m_hints))
        right = paintHint(painter, hint, right, leftEdge);
}

/// Draws a hint that ends at `right` and returns where the next one ends; a hint that does not fit is left
/// out.
int StatusLine::paintHint(QPainter& painter, const KeyHint& hint, int right, int leftEdge) const
{
    const charts::Tokens& t = m_appearance.tokens();
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    const QFontMetrics metrics = painter.fontMetrics();
    const int gap = m_appearance.px(6);
    const int keyWidth = keyCapWidth(hint.key, m_appearance);
    const int textWidth = metrics.horizontalAdvance(hint.does);
    const int left = right - textWidth - gap - keyWidth;
    if (left < leftEdge)
        return right;
    drawKeyCap(painter, QRectF(left, 0, keyWidth, height()), hint.key, m_appearance);
    painter.setPen(t.textSecondary);
    painter.drawText(QRect(right - textWidth, 0, textWidth, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     hint.does);
    return left - m_appearance.px(20);
}

} // namespace cxw::panels
