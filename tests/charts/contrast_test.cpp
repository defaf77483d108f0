#include "charts/agreement_badge.h"
#include "charts/area_marks.h"
#include "charts/pages.h"

#include <catch2/catch.hpp>

using namespace cxw::charts;

namespace {

constexpr double kText = 4.5;    // WCAG 2.2, 1.4.3
constexpr double kGraphic = 3.0; // WCAG 2.2, 1.4.11

Tokens anyTheme()
{
    const int theme = GENERATE(range(0, 5));
    return theme < 4 ? tokensFor(Theme(theme)) : printTokens(Ink::Grey);
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

TEST_CASE("counts of complaints can be read on their colours")
{
    const Tokens tokens = anyTheme();
    for (const CellColours& cell : tokens.heat)
        CHECK(contrastOf(cell.text, cell.fill) >= kText);
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

TEST_CASE("what is printed grey is grey, and as light as it was in colour")
{
    const Tokens colours = printTokens(Ink::Colour);
    const Tokens grey = printTokens(Ink::Grey);
    const auto check = [](const QColor& before, const QColor& after) {
        CHECK((after.red() == after.green() && after.green() == after.blue()));
        CHECK(contrastOf(before, after) < 1.02);
    };
    check(colours.accent, grey.accent);
    check(colours.warning, grey.warning);
    for (std::size_t i = 0; i < colours.score.size(); ++i) {
        check(colours.score[i].fill, grey.score[i].fill);
        check(colours.score[i].text, grey.score[i].text);
        check(colours.score[i].border, grey.score[i].border);
    }
    for (std::size_t i = 0; i < colours.delta.size(); ++i)
        check(colours.delta[i], grey.delta[i]);
    for (std::size_t i = 0; i < colours.area.size(); ++i)
        check(colours.area[i], grey.area[i]);
}

TEST_CASE("a bigger gap is darker on a grey printer too")
{
    const Tokens grey = printTokens(Ink::Grey);
    CHECK(contrastOf(grey.score[0].fill, grey.score[1].fill) > 2.0);
    CHECK(contrastOf(grey.score[1].fill, grey.score[2].fill) > 1.5);
    CHECK(grey.score[0].fill.red() < grey.score[1].fill.red());
    CHECK(grey.score[1].fill.red() < grey.score[2].fill.red());
}
