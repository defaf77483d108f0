#pragma once

#include <QColor>

#include <array>

namespace cxw::charts {

/// A filled cell: ground, digit on it, and its edge.
struct CellColours
{
    QColor fill;
    QColor text;
    QColor border;
};

/// The colours of one theme by their role (resources/theme/tokens.json). Whatever paints takes one of these.
struct Tokens
{
    QColor bgWindow;
    QColor bgSurface;
    QColor bgSunken;
    QColor bgRaised;
    QColor borderSubtle;
    QColor borderStrong;
    QColor textPrimary;
    QColor textSecondary;
    QColor textMuted;
    QColor textDisabled;
    QColor accent;
    QColor accentHover;
    QColor accentSoft;
    QColor onAccent;
    QColor danger;
    QColor dangerSoft;
    QColor warning;
    QColor warningSoft;
    QColor success;
    QColor successSoft;
    QColor focus;
    QColor searchHit;                 ///< ground of what was searched for
    std::array<CellColours, 3> score; ///< for 1, 2 and 3: stronger colour, bigger gap
    std::array<QColor, 5> delta;      ///< for -2 … +2
    std::array<CellColours, 5> heat;  ///< from few complaints to very many
    std::array<QColor, 4> area;       ///< personnel, processes, customers, financials
    bool isDark = false;
};

enum class Theme { Light, Dark, HighContrast, Projector };

/// The theme's colours, read from the resources. Any thread.
[[nodiscard]] Tokens tokensFor(Theme theme);

/// Each colour as the grey that is as light, so that contrasts stay what they are; digits, words and shapes
/// carry what colour did.
[[nodiscard]] Tokens greyOf(const Tokens& tokens);

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastOf(const QColor& first, const QColor& second);

} // namespace cxw::charts
