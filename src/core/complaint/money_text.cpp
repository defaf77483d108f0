#include "core/complaint/money_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace cxw::core {

int decimalsOf(const QString& currency)
{
    static const QStringList none{
        QStringLiteral("BIF"), QStringLiteral("CLP"), QStringLiteral("DJF"), QStringLiteral("GNF"),
        QStringLiteral("ISK"), QStringLiteral("JPY"), QStringLiteral("KMF"), QStringLiteral("KRW"),
        QStringLiteral("PYG"), QStringLiteral("RWF"), QStringLiteral("UGX"), QStringLiteral("VND"),
        QStringLiteral("VUV"), QStringLiteral("XAF"), QStringLiteral("XOF"), QStringLiteral("XPF")};
    static const QStringList three{QStringLiteral("BHD"), QStringLiteral("IQD"), QStringLiteral("JOD"),
                                   QStringLiteral("KWD"), QStringLiteral("LYD"), QStringLiteral("OMR"),
                                   QStringLiteral("TND")};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

QString amountText(const Money& money)
{
    const int decimals = decimalsOf(money.currency);
    const bool isBelowZero = money.minorUnits < 0;
    QString digits = QString::number(money.minorUnits).mid(isBelowZero ? 1 : 0);
    digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
    if (decimals > 0)
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    return isBelowZero ? QLatin1Char('-') + digits : digits;
}

std::optional<Money> moneyFrom(const QString& amount, const QString& currency)
{
    static const QRegularExpression letters(QStringLiteral("^[A-Z]{3}$"));
    static const QRegularExpression number(
        QStringLiteral(R"(^(-?\d{1,3}(?: ?\d{3})*|-?\d+)(?:[.,](\d+))?$)"));
    const QString code = currency.trimmed().toUpper();
    const auto match = number.match(amount.trimmed());
    const int decimals = decimalsOf(code);
    if (!letters.match(code).hasMatch() || !match.hasMatch() || match.captured(2).size() > decimals)
        return std::nullopt;
    bool fits = false;
    const QString whole = match.captured(1).remove(QLatin1Char(' '));
    const qint64 minor =
        (whole + match.captured(2).leftJustified(decimals, QLatin1Char('0'))).toLongLong(&fits);
    return fits ? std::optional(Money{minor, code}) : std::nullopt;
}

} // namespace cxw::core
