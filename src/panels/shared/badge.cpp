#include "panels/shared/badge.h"

#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>

namespace cxw::panels {
namespace {

struct BadgeColours
{
    QColor ground;
    QColor ink;
    QColor edge;
};

BadgeColours coloursOf(BadgeTone tone, const charts::Tokens& t)
{
    switch (tone) {
    case BadgeTone::Neutral: return {t.bgSunken, t.textSecondary, {}};
    case BadgeTone::Outline: return {t.bgSurface, t.textSecondary, t.borderStrong};
    case BadgeTone::Accent: return {t.accentSoft, t.accent, {}};
    case BadgeTone::Warning: return {t.warningSoft, t.warning, {}};
    case BadgeTone::Success: return {t.successSoft, t.success, {}};
    case BadgeTone::Danger: return {t.dangerSoft, t.danger, {}};
    }
    return {};
}

constexpr double kIconSize = 12.0;
constexpr double kIconSpace = 16.0; // with what stands between it and the word

int badgeWidth(const QString& word, const Appearance& appearance, const QString& icon = {})
{
    return QFontMetrics(appearance.font(charts::TypeRole::Micro)).horizontalAdvance(word) + appearance.px(16)
        + (icon.isEmpty() ? 0 : appearance.px(kIconSpace));
}

void paintBadge(QPainter& painter, const QRect& rect, const QString& word, BadgeTone tone,
                const Appearance& appearance, const QString& icon = {})
{
    const BadgeColours colours = coloursOf(tone, appearance.tokens());
    drawBox(painter, rect, colours.ground, colours.edge, 4.0);
    painter.setFont(appearance.font(charts::TypeRole::Micro));
    painter.setPen(colours.ink);
    QRect words = rect;
    if (!icon.isEmpty()) {
        const int size = appearance.px(kIconSize);
        const QRect place(rect.left() + appearance.px(6), rect.top() + (rect.height() - size + 1) / 2, size,
                          size);
        lineIcon(icon, appearance, colours.ink).paint(&painter, place);
        words.setLeft(place.right());
    }
    painter.drawText(words, Qt::AlignCenter, word);
}

} // namespace

BadgeRow::BadgeRow(QPainter& painter, const Appearance& appearance, const QRect& rect)
    : m_painter(painter)
    , m_appearance(appearance)
    , m_rect(rect)
    , m_left(rect.right())
{
}

void BadgeRow::add(const QString& word, BadgeTone tone, const QString& icon)
{
    const int width = badgeWidth(word, m_appearance, icon);
    const int height = m_appearance.px(20);
    paintBadge(m_painter, {m_left - width, m_rect.center().y() - height / 2, width, height}, word, tone,
               m_appearance, icon);
    m_left -= width + m_appearance.px(8);
}

Badge::Badge(const Appearance& appearance, BadgeTone tone, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
    hide();
}

void Badge::setWord(const QString& word)
{
    m_word = word;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

void Badge::say(const QString& word, BadgeTone tone, const QString& icon)
{
    m_tone = tone;
    m_icon = icon;
    setWord(word);
}

QSize Badge::sizeHint() const
{
    return {badgeWidth(m_word, m_appearance, m_icon), m_appearance.px(20)};
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_word, m_tone, m_appearance, m_icon);
}

} // namespace cxw::panels
