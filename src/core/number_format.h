#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace cxw::core {

/// The one place where figures and dates become text for a reader. Any thread.
class NumberFormat final
{
public:
    explicit NumberFormat(const QLocale& locale);

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    /// Whole number in groups of three ("39,600"; Spanish groups from five digits on).
    [[nodiscard]] QString integer(qint64 value) const;
    /// Fixed decimals, true minus sign: "1.98".
    [[nodiscard]] QString decimal(double value, int decimals) const;
    /// Fixed decimals with a sign: "+0.32", "−0.03"; what rounds to zero has none.
    [[nodiscard]] QString change(double value, int decimals) const;
    /// A share of 0 to 1 in percent, whole unless decimals are asked for: "90 %" in the habit of the
    /// language.
    [[nodiscard]] QString percent(double share, int decimals = 0) const;
    /// "22 Nov 2026": day, short month, four-digit year in every language.
    [[nodiscard]] QString date(QDate date) const;
    /// "Tuesday 10 November 2026".
    [[nodiscard]] QString longDate(QDate date) const;

private:
    QLocale m_locale;
};

} // namespace cxw::core
