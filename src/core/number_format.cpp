#include "core/number_format.h"

#include <cmath>
#include <cstdlib>

namespace cxw::core {
namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreakSpace(0x00A0);

// QLocale of 6.4 groups Spanish wrongly ("1234.567"), so the groups are made here.
QString grouped(const QString& digits, const QLocale& locale)
{
    const int fewestDigits = locale.language() == QLocale::Spanish ? 5 : 4;
    if (digits.size() < fewestDigits)
        return digits;
    QString text = digits;
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        text.insert(at, locale.groupSeparator());
    return text;
}

} // namespace

NumberFormat::NumberFormat(const QLocale& locale)
    : m_locale(locale)
{
}

QString NumberFormat::integer(qint64 value) const
{
    const QString digits = QString::number(std::abs(value));
    return (value < 0 ? QString(kMinus) : QString()) + grouped(digits, m_locale);
}

QString NumberFormat::decimal(double value, int decimals) const
{
    QString text = QString::number(std::abs(value), 'f', decimals);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QString whole = grouped(point < 0 ? text : text.left(point), m_locale);
    const QString fraction = point < 0 ? QString() : m_locale.decimalPoint() + text.mid(point + 1);
    const bool isZero = text.toDouble() == 0.0;
    return (value < 0.0 && !isZero ? QString(kMinus) : QString()) + whole + fraction;
}

QString NumberFormat::change(double value, int decimals) const
{
    const QString text = decimal(value, decimals);
    const bool isZero = text == decimal(0.0, decimals);
    return value > 0.0 && !isZero ? QLatin1Char('+') + text : text;
}

QString NumberFormat::percent(double share, int decimals) const
{
    const QString number =
        decimals > 0 ? decimal(100.0 * share, decimals) : integer(std::llround(100.0 * share));
    const bool tight = m_locale.language() == QLocale::English;
    return number + (tight ? QString() : QString(kNoBreakSpace)) + QLatin1Char('%');
}

QString NumberFormat::date(QDate date) const
{
    return m_locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString NumberFormat::longDate(QDate date) const
{
    return m_locale.toString(date, QStringLiteral("dddd d MMMM yyyy"));
}

} // namespace cxw::core
