#include "core/touchmap/response_time.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace cxw::core {
namespace {

struct TimeUnit
{
    int minutes;
    std::array<const char*, 4> beginnings; // en, es, de, ro, ru
};

constexpr std::array kUnits{
    TimeUnit{1, {"m", "м", "", ""}},
    TimeUnit{60, {"h", "st", "o", "ч"}},
    TimeUnit{24 * 60, {"d", "t", "z", "д"}},
};

/// Months, which have no fixed number of minutes, begin as these do.
constexpr std::array kMonths{"mo", "me", "мес", "lun"};

constexpr double kMostAmount = 100'000.0;

/// Above 0, as one writes it of hours and minutes on a clock.
std::optional<int> clockMinutes(const QString& text)
{
    static const QRegularExpression clock(QStringLiteral("^([0-9]{1,4}):([0-5][0-9])(:00)?$"));
    const auto match = clock.match(text);
    const int minutes = match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
    return match.hasMatch() && minutes > 0 ? std::optional(minutes) : std::nullopt;
}

} // namespace

std::optional<int> minutesFrom(const QString& text)
{
    static const QRegularExpression amountAndUnit(
        QStringLiteral("^([0-9]+)(?:[.,]([0-9]{1,2}))?\\s*(\\D*)$"));
    if (const auto minutes = clockMinutes(text.trimmed()))
        return minutes;
    const auto match = amountAndUnit.match(text.trimmed());
    const double amount = (match.captured(1) + QLatin1Char('.') + match.captured(2)).toDouble();
    const QString unit = match.captured(3).toLower();
    if (!match.hasMatch() || amount <= 0.0 || amount > kMostAmount)
        return {};
    const auto wholeMinutes = [amount](int each) -> std::optional<int> {
        const double minutes = amount * each;
        return std::abs(minutes - std::round(minutes)) < 0.001 ? std::optional(int(std::round(minutes)))
                                                               : std::nullopt;
    };
    if (unit.isEmpty())
        return wholeMinutes(1);
    const auto begins = [&unit](const char* beginning) {
        return *beginning && unit.startsWith(QString::fromUtf8(beginning));
    };
    if (std::ranges::any_of(kMonths, begins))
        return {};
    for (const TimeUnit& each : kUnits)
        if (std::ranges::any_of(each.beginnings, begins))
            return wholeMinutes(each.minutes);
    return {};
}

} // namespace cxw::core
