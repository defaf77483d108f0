#include "exchange/report/report_style.h"

#include "charts/agreement_badge.h"

namespace cxw::exchange {
namespace {

constexpr auto kLayout = R"css(
:root { color-scheme: light; }
body { font: 15px/1.5 Open Sans, system-ui, sans-serif; margin: 0 auto; max-width: 1080px; padding: 24px; }
h1 { font-size: 27px; line-height: 1.25; margin: 0; }
h2 { font-size: 18px; margin: 32px 0 8px; break-after: avoid; }
h3 { font-size: 15px; margin: 16px 0 4px; break-after: avoid; }
p { margin: 4px 0 12px; max-width: 75ch; }
dl { display: grid; grid-template-columns: minmax(8em, max-content) 1fr; gap: 4px 24px; margin: 12px 0; }
dt { font-weight: 600; }
dd { margin: 0; max-width: 75ch; }
table { border-collapse: collapse; font-size: 13px; width: 100%; }
caption { font-weight: 600; padding: 4px 8px; text-align: start; }
th, td { padding: 4px 8px; text-align: start; vertical-align: middle; }
th { font-weight: 600; }
thead th { font-weight: 400; hyphens: auto; vertical-align: bottom; }
tbody tr { break-inside: avoid; }
td.number, th.number { font-variant-numeric: tabular-nums; text-align: end; }
td.mean { font-weight: 600; }
th small { display: block; font-weight: 400; max-width: 60ch; }
svg { display: block; max-width: 100%; }
.user { overflow-wrap: anywhere; white-space: pre-line; }
.mark { display: inline-block; margin-inline-end: 8px; }
.basis { font-weight: 400; margin-inline-start: 8px; }
.caution { font-weight: 600; }
.what { margin-inline-start: 8px; }
ul { margin: 0; padding-inline-start: 20px; }
.charts { align-items: center; display: flex; flex-wrap: wrap; gap: 24px; }
.charts table { flex: 1 1 420px; width: auto; }
.wide { overflow-x: auto; }
.score, .badge { border: 1px solid transparent; border-radius: 4px; display: inline-block; text-align: center; }
.score { font-weight: 600; min-width: 26px; }
.badge { padding: 0 8px; white-space: nowrap; }
.split { font-weight: 600; }
ol.gaps { list-style: none; margin: 0; padding: 0; }
ol.gaps li { align-items: center; break-inside: avoid; display: flex; gap: 12px; padding: 6px 0; }
ol.gaps .score, ol.gaps .none { flex: 0 0 28px; }
ol.gaps strong, ol.gaps small { display: block; }
@media print {
  body { font-size: 12px; max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  table { font-size: 10.5px; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
}
@page { margin: 16mm; }
)css";

QString rule(const QString& selector, const QColor& text, const QColor& ground, const QColor& border)
{
    QString rule = selector + QStringLiteral(" { color: ") + text.name() + QLatin1Char(';');
    if (ground.isValid())
        rule += QStringLiteral(" background: ") + ground.name() + QLatin1Char(';');
    if (border.isValid())
        rule += QStringLiteral(" border-color: ") + border.name() + QLatin1Char(';');
    return rule + QStringLiteral(" }\n");
}

QString badgeRule(const QString& selector, charts::AgreementMark mark, const charts::Tokens& tokens)
{
    const charts::CellColours colours = charts::agreementColours(mark, tokens);
    return rule(selector, colours.text, colours.fill, colours.border);
}

} // namespace

QString reportStyleSheet(const charts::Tokens& tokens)
{
    using charts::AgreementMark;
    QString style = QString::fromUtf8(kLayout);
    style += rule(QStringLiteral("body"), tokens.textPrimary, tokens.bgSurface, {});
    style += rule(QStringLiteral("thead th, small, .subtitle, caption"), tokens.textSecondary, {}, {});
    style +=
        rule(QStringLiteral("tr.area th, tr.area td, thead th"), tokens.textPrimary, tokens.bgWindow, {});
    style += rule(QStringLiteral(".caution"), tokens.warning, {}, {});
    style += QStringLiteral("tr { border-bottom: 1px solid %1; }\n").arg(tokens.borderSubtle.name());
    for (int score = 1; score <= 3; ++score) {
        const charts::CellColours& cell = tokens.score[std::size_t(score - 1)];
        style += rule(QStringLiteral(".s%1").arg(score), cell.text, cell.fill, cell.border);
    }
    style += badgeRule(QStringLiteral(".split"), AgreementMark::Split, tokens);
    style += badgeRule(QStringLiteral(".mixed"), AgreementMark::Mixed, tokens);
    style += badgeRule(QStringLiteral(".agreed"), AgreementMark::Agreed, tokens);
    style += badgeRule(QStringLiteral(".few"), AgreementMark::TooFew, tokens);
    return style;
}

} // namespace cxw::exchange
