#include "panels/theme/appearance.h"

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

QPalette paletteOf(const charts::Tokens& t)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& colour, const QColor& disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, t.bgWindow, t.bgWindow);
    set(QPalette::WindowText, t.textPrimary, t.textDisabled);
    set(QPalette::Base, t.bgSurface, t.bgWindow);
    set(QPalette::AlternateBase, t.bgSunken, t.bgSunken);
    set(QPalette::Text, t.textPrimary, t.textDisabled);
    set(QPalette::PlaceholderText, t.textMuted, t.textDisabled);
    set(QPalette::Button, t.bgSurface, t.bgWindow);
    set(QPalette::ButtonText, t.textPrimary, t.textDisabled);
    set(QPalette::BrightText, t.danger, t.textDisabled);
    set(QPalette::Highlight, t.accent, t.borderSubtle);
    set(QPalette::HighlightedText, t.onAccent, t.textDisabled);
    set(QPalette::Link, t.accent, t.textDisabled);
    set(QPalette::LinkVisited, t.accent, t.textDisabled);
    set(QPalette::ToolTipBase, t.bgRaised, t.bgRaised);
    set(QPalette::ToolTipText, t.textPrimary, t.textDisabled);
    set(QPalette::Light, t.bgRaised, t.bgRaised);
    set(QPalette::Midlight, t.borderSubtle, t.borderSubtle);
    set(QPalette::Mid, t.borderSubtle, t.borderSubtle);
    set(QPalette::Dark, t.borderStrong, t.borderSubtle);
    set(QPalette::Shadow, t.borderStrong, t.borderSubtle);
    return palette;
}

} // namespace

Appearance::Appearance(const QFont& base, QObject* parent)
    : QObject(parent)
    , m_base(base)
    , m_tokens(charts::tokensFor(m_theme))
    , m_palette(paletteOf(m_tokens))
{
}

core::NumberFormat Appearance::numbers() const
{
    return core::NumberFormat(core::localeOf(m_language));
}

QFont Appearance::font(charts::TypeRole role, bool semibold) const
{
    QFont font = charts::fontFor(role, m_base, m_zoomPercent / 100.0);
    if (semibold)
        font.setWeight(QFont::DemiBold);
    return font;
}

int Appearance::px(double length) const
{
    return int(std::lround(length * m_zoomPercent / 100.0));
}

void Appearance::setTheme(charts::Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_tokens = charts::tokensFor(theme);
    m_palette = paletteOf(m_tokens);
    emit changed();
}

void Appearance::setZoomPercent(int percent)
{
    const int clamped = std::clamp(percent, kLeastZoomPercent, kMostZoomPercent);
    if (clamped == m_zoomPercent)
        return;
    m_zoomPercent = clamped;
    emit changed();
}

void Appearance::setLanguage(core::Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    emit changed();
}

} // namespace cxw::panels
