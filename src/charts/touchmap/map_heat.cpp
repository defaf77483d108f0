#include "charts/touchmap/map_heat.h"

#include "charts/words.h"

namespace cxw::charts {
namespace {

constexpr int kRateDecimals = 1;

QString numberText(double value, core::PressureMeasure measure, const Words& words)
{
    return measure == core::PressureMeasure::Rate ? words.numbers().decimal(value, kRateDecimals)
                                                  : words.numbers().integer(qint64(value));
}

} // namespace

CellColours heatOf(int step, const Tokens& tokens)
{
    if (step <= 0)
        return {tokens.bgSurface, tokens.textMuted, tokens.bgSurface};
    return tokens.heat[std::size_t(std::min(step, core::kHeatSteps) - 1)];
}

QString heatText(const core::PressureValue& value, core::PressureMeasure measure, const Words& words)
{
    switch (value.lack) {
    case core::PressureLack::None: return numberText(value.value, measure, words);
    case core::PressureLack::ContactsUnknown: return QString(QChar(0x2013));
    case core::PressureLack::TooFewContacts:
        return words.translate("cxw::charts::TouchpointMap", "too few", "contacts for a rate of complaints");
    }
    return {};
}

QString heatSentence(const core::PressureValue& value, core::PressureMeasure measure, const Words& words)
{
    const QString complaints =
        words.translate("cxw::charts::TouchpointMap", "%n complaint(s)", "at a touchpoint", value.count);
    if (value.lack == core::PressureLack::ContactsUnknown)
        return words
            .translate("cxw::charts::TouchpointMap", "%1; no contacts known", "complaints without a rate")
            .arg(complaints);
    if (value.lack == core::PressureLack::TooFewContacts)
        return words
            .translate("cxw::charts::TouchpointMap", "%1; too few contacts for a rate",
                       "complaints without a rate")
            .arg(complaints);
    const QString number = numberText(value.value, measure, words);
    switch (measure) {
    case core::PressureMeasure::Count: return number;
    case core::PressureMeasure::Severity:
        return words
            .translate("cxw::charts::TouchpointMap", "severity %1 in all; %2",
                       "of complaints; %2 says how many there are")
            .arg(number, complaints);
    case core::PressureMeasure::Rate:
        return words
            .translate("cxw::charts::TouchpointMap", "%1 per 100 contacts; %2",
                       "a rate of complaints; %2 says how many there are")
            .arg(number, complaints);
    }
    return {};
}

QStringList heatStepTexts(core::PressureMeasure measure, int days, const Words& words)
{
    const auto steps = core::heatSteps(measure, days);
    QStringList texts;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QString first = numberText(steps[i], measure, words);
        if (i + 1 == steps.size()) {
            texts += words.translate("cxw::charts::TouchpointMap", "%1+", "a number and more").arg(first);
        } else if (measure == core::PressureMeasure::Rate) {
            texts += words.translate("cxw::charts::TouchpointMap", "under %1", "a number")
                         .arg(numberText(steps[i + 1], measure, words));
        } else {
            const QString last = numberText(steps[i + 1] - 1.0, measure, words);
            texts += first == last
                ? first
                : words.translate("cxw::charts::TouchpointMap", "%1–%2", "two numbers").arg(first, last);
        }
    }
    return texts;
}

} // namespace cxw::charts
