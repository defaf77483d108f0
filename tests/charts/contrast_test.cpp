#include "charts/agreement_badge.h"
#include "charts/area_marks.h"

#include <catch2/catch.hpp>

using namespace cxw::charts;

namespace {

constexpr double kText = 4.5;    // WCAG 2.2, 1.4.3
constexpr double kGraphic = 3.0; // WCAG 2.2, 1.4.11

Tokens anyTheme()
{
    return tokensFor(GENERATE(Theme::Light, Theme::Dark, Theme::HighContrast, Theme::Projector));
}

} // namespace

TEST_CASE("every text colour can be read on every ground in every theme")
{
    const Tokens tokens = anyTheme();
    for (const QColor& ground : {tokens.bgWindow, tokens.bgSurface, tokens.bgSunken, tokens.bgRaised})
        for (const QColor& text : {tokens.textPrimary, tokens.textSecondary, tokens.textMuted})
            CHECK(contrastOf(text, ground) >= kText);
    for (const QColor& text : {tokens.accent, tokens.danger, tokens.warning, tokens.success})
        CHECK(contrastOf(text, tokens.bgSurface) >= kText);
    CHECK(contrastOf(tokens.onAccent, tokens.accent) >= kText);
    CHECK(contrastOf(tokens.onAccent, tokens.accentHover) >= kText);
    CHECK(contrastOf(tokens.textPrimary, tokens.accentSoft) >= kText);
    CHECK(contrastOf(tokens.textMuted, tokens.accentSoft) >= kText);
    CHECK(contrastOf(tokens.accent, tokens.accentSoft) >= kText);
}

TEST_CASE("digits can be read on their score colours and cells stand out from the ground")
{
    const Tokens tokens = anyTheme();
    for (const CellColours& cell : tokens.score) {
        CHECK(contrastOf(cell.text, cell.fill) >= kText);
        CHECK(contrastOf(cell.border, tokens.bgSurface) >= kGraphic);
    }
}

TEST_CASE("agreement can be read on its badge")
{
    const Tokens tokens = anyTheme();
    for (const auto mark : {AgreementMark::Split, AgreementMark::Mixed, AgreementMark::Agreed,
                            AgreementMark::TooFew, AgreementMark::NotScored}) {
        const CellColours colours = agreementColours(mark, tokens);
        CHECK(contrastOf(colours.text, colours.fill.isValid() ? colours.fill : tokens.bgSurface) >= kText);
    }
}

TEST_CASE("area marks, edges and focus stand out from the ground")
{
    const Tokens tokens = anyTheme();
    for (const QColor& area : tokens.area)
        CHECK(contrastOf(area, tokens.bgSurface) >= kGraphic);
    for (const QColor& line : {tokens.borderStrong, tokens.textMuted, tokens.accent, tokens.focus}) {
        CHECK(contrastOf(line, tokens.bgSurface) >= kGraphic);
        CHECK(contrastOf(line, tokens.bgWindow) >= kGraphic);
    }
}
