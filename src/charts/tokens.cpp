#include "charts/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace cxw::charts {
namespace {

struct NamedColour
{
    QLatin1String name;
    QColor Tokens::*member;
};

const std::array kColours{
    NamedColour{QLatin1String("bg.window"), &Tokens::bgWindow},
    NamedColour{QLatin1String("bg.surface"), &Tokens::bgSurface},
    NamedColour{QLatin1String("bg.sunken"), &Tokens::bgSunken},
    NamedColour{QLatin1String("bg.raised"), &Tokens::bgRaised},
    NamedColour{QLatin1String("border.subtle"), &Tokens::borderSubtle},
    NamedColour{QLatin1String("border.strong"), &Tokens::borderStrong},
    NamedColour{QLatin1String("text.primary"), &Tokens::textPrimary},
    NamedColour{QLatin1String("text.secondary"), &Tokens::textSecondary},
    NamedColour{QLatin1String("text.muted"), &Tokens::textMuted},
    NamedColour{QLatin1String("text.disabled"), &Tokens::textDisabled},
    NamedColour{QLatin1String("accent"), &Tokens::accent},
    NamedColour{QLatin1String("accent.hover"), &Tokens::accentHover},
    NamedColour{QLatin1String("accent.soft"), &Tokens::accentSoft},
    NamedColour{QLatin1String("on.accent"), &Tokens::onAccent},
    NamedColour{QLatin1String("danger"), &Tokens::danger},
    NamedColour{QLatin1String("danger.soft"), &Tokens::dangerSoft},
    NamedColour{QLatin1String("warning"), &Tokens::warning},
    NamedColour{QLatin1String("warning.soft"), &Tokens::warningSoft},
    NamedColour{QLatin1String("success"), &Tokens::success},
    NamedColour{QLatin1String("success.soft"), &Tokens::successSoft},
    NamedColour{QLatin1String("focus"), &Tokens::focus},
    NamedColour{QLatin1String("search.hit"), &Tokens::searchHit},
};

constexpr std::array kAreas{QLatin1String("personnel"), QLatin1String("processes"),
                            QLatin1String("customers"), QLatin1String("financials")};

QLatin1String nameOf(Theme theme)
{
    switch (theme) {
    case Theme::Light: return QLatin1String("light");
    case Theme::Dark: return QLatin1String("dark");
    case Theme::HighContrast: return QLatin1String("highcontrast");
    case Theme::Projector: return QLatin1String("projector");
    }
    return {};
}

QColor colourFrom(const QJsonValue& value)
{
    return QColor(value.toString());
}

/// Cells by their numbers, from 1 on.
template <std::size_t size> std::array<CellColours, size> cellsFrom(const QJsonObject& all)
{
    std::array<CellColours, size> cells;
    for (std::size_t i = 0; i < size; ++i) {
        const QJsonArray cell = all.value(QString::number(i + 1)).toArray();
        cells[i] = {colourFrom(cell.at(0)), colourFrom(cell.at(1)), colourFrom(cell.at(2))};
    }
    return cells;
}

double luminanceOf(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

QColor greyOf(const QColor& colour)
{
    if (!colour.isValid())
        return colour;
    const double light = luminanceOf(colour);
    const double channel = light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1.0 / 2.4) - 0.055;
    const int level = int(std::lround(255.0 * channel));
    return {level, level, level};
}

} // namespace

Tokens tokensFor(Theme theme)
{
    QFile file(QStringLiteral(":/theme/tokens.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object().value(nameOf(theme)).toObject();

    Tokens tokens;
    tokens.isDark = all.value(QLatin1String("dark")).toBool();
    const QJsonObject colours = all.value(QLatin1String("colours")).toObject();
    for (const NamedColour& each : kColours)
        tokens.*each.member = colourFrom(colours.value(each.name));
    tokens.score = cellsFrom<3>(all.value(QLatin1String("score")).toObject());
    tokens.heat = cellsFrom<5>(all.value(QLatin1String("heat")).toObject());
    const QJsonObject delta = all.value(QLatin1String("delta")).toObject();
    for (int i = -2; i <= 2; ++i)
        tokens.delta[std::size_t(i + 2)] =
            colourFrom(delta.value((i > 0 ? QStringLiteral("+") : QString()) + QString::number(i)));
    const QJsonObject area = all.value(QLatin1String("area")).toObject();
    for (std::size_t i = 0; i < kAreas.size(); ++i)
        tokens.area[i] = colourFrom(area.value(kAreas[i]));
    return tokens;
}

Tokens greyOf(const Tokens& tokens)
{
    Tokens grey = tokens;
    for (const NamedColour& each : kColours)
        grey.*each.member = greyOf(tokens.*each.member);
    const auto takeColour = [](CellColours& cell) {
        cell = {greyOf(cell.fill), greyOf(cell.text), greyOf(cell.border)};
    };
    std::ranges::for_each(grey.score, takeColour);
    std::ranges::for_each(grey.heat, takeColour);
    for (QColor& colour : grey.delta)
        colour = greyOf(colour);
    for (QColor& colour : grey.area)
        colour = greyOf(colour);
    return grey;
}

double contrastOf(const QColor& first, const QColor& second)
{
    const auto [darker, lighter] = std::minmax({luminanceOf(first), luminanceOf(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace cxw::charts
