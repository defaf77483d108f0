#include "core/complaint/promise_time.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace cxw::core {
namespace {

const QTime kEndOfDay(17, 0);

/// The words before a time that belong to it, and those for today and tomorrow; English is always understood.
struct TimeWords
{
    QStringList before;
    QStringList today;
    QStringList tomorrow;
};

TimeWords wordsOf(Language language)
{
    TimeWords words{
        {QStringLiteral("by"), QStringLiteral("until"), QStringLiteral("at"), QStringLiteral("on")},
        {QStringLiteral("today")},
        {QStringLiteral("tomorrow")}};
    const auto add = [&words](const QStringList& before, const QStringList& today,
                              const QStringList& tomorrow) {
        words.before += before;
        words.today += today;
        words.tomorrow += tomorrow;
    };
    switch (language) {
    case Language::En: break;
    case Language::De:
        add({QStringLiteral("bis"), QStringLiteral("um"), QStringLiteral("am")}, {QStringLiteral("heute")},
            {QStringLiteral("morgen")});
        break;
    case Language::Es:
        add({QStringLiteral("hasta"), QStringLiteral("a las"), QStringLiteral("el")}, {QStringLiteral("hoy")},
            {QStringLiteral("mañana")});
        break;
    case Language::Ro:
        add({QStringLiteral("până"), QStringLiteral("pana"), QStringLiteral("la"), QStringLiteral("pe")},
            {QStringLiteral("azi"), QStringLiteral("astăzi")},
            {QStringLiteral("mâine"), QStringLiteral("maine")});
        break;
    case Language::Ru:
        add({QStringLiteral("до"), QStringLiteral("в"), QStringLiteral("к")}, {QStringLiteral("сегодня")},
            {QStringLiteral("завтра")});
        break;
    }
    return words;
}

QString anyOf(const QStringList& words)
{
    QStringList escaped;
    for (const QString& each : words)
        escaped += QRegularExpression::escape(each);
    return QStringLiteral("(?:") + escaped.join(QLatin1Char('|')) + QLatin1Char(')');
}

QStringList monthNames(Language language)
{
    QStringList names;
    for (const QLocale& locale : {localeOf(language), localeOf(Language::En)})
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                names += locale.monthName(month, format).remove(QLatin1Char('.'));
    return names;
}

/// Any of the names, or empty; 48 of them, 24 a language.
int monthNamed(const QString& name, const QStringList& names)
{
    for (int i = 0; i < names.size(); ++i)
        if (names[i].compare(name, Qt::CaseInsensitive) == 0)
            return i % 24 / 2 + 1;
    return 0;
}

/// One line being read.
class Reader final
{
public:
    Reader(const QString& line, const ReadingPlace& place)
        : m_line(line.trimmed())
        , m_place(place)
        , m_words(wordsOf(place.language))
        , m_months(monthNames(place.language))
        , m_now(QDateTime::fromMSecsSinceEpoch(millisecondsOf(place.now), place.zone))
    {
    }

    [[nodiscard]] PromiseLine read()
    {
        const auto match = pattern().match(m_line);
        PromiseLine whole{.text = m_line, .due = {}};
        if (!match.hasMatch() || match.capturedLength() == 0)
            return whole;
        const QTime time = timeIn(match);
        const QDate day = dayIn(match, time);
        if (!day.isValid() || !time.isValid())
            return whole;
        const QDateTime due(day, time, m_place.zone);
        return {.text = m_line.left(match.capturedStart()).trimmed(),
                .due = instantFrom(due.toMSecsSinceEpoch())};
    }

private:
    [[nodiscard]] QRegularExpression pattern() const
    {
        const QString before = QStringLiteral("(?:,?\\s*\\b") + anyOf(m_words.before) + QStringLiteral(")?");
        const QString day = QStringLiteral("(?:(?<today>") + anyOf(m_words.today)
            + QStringLiteral(")|(?<tomorrow>") + anyOf(m_words.tomorrow)
            + QStringLiteral(")|(?<iso>\\d{4}-\\d{2}-\\d{2})"
                             "|(?<dotted>\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4})?)"
                             "|(?<named>\\d{1,2}\\.?\\s+")
            + anyOf(m_months) + QStringLiteral("\\.?))");
        const QString clock = QStringLiteral("(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?");
        const QString dayThenClock =
            day + QStringLiteral("(?:") + before + QStringLiteral("\\s+") + clock + QStringLiteral(")?");
        const QString onlyClock = QStringLiteral("(?<onlyHour>\\d{1,2}):(?<onlyMinute>\\d{2})");
        return QRegularExpression(
            QStringLiteral("(?<=^|\\s)") + anyOf(m_words.before) + QStringLiteral("?\\s*(?:") + dayThenClock
                + QLatin1Char('|') + onlyClock + QStringLiteral(")\\s*[.!]?$"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }

    [[nodiscard]] static QTime timeIn(const QRegularExpressionMatch& match)
    {
        if (!match.captured(QStringLiteral("onlyHour")).isEmpty())
            return QTime(match.captured(QStringLiteral("onlyHour")).toInt(),
                         match.captured(QStringLiteral("onlyMinute")).toInt());
        const QString hour = match.captured(QStringLiteral("hour"));
        return hour.isEmpty() ? kEndOfDay
                              : QTime(hour.toInt(), match.captured(QStringLiteral("minute")).toInt());
    }

    [[nodiscard]] QDate dayIn(const QRegularExpressionMatch& match, QTime time) const
    {
        const QDate today = m_now.date();
        const auto has = [&match](const QString& name) { return !match.captured(name).isEmpty(); };
        if (has(QStringLiteral("today")))
            return today;
        if (has(QStringLiteral("tomorrow")))
            return today.addDays(1);
        if (has(QStringLiteral("iso")))
            return QDate::fromString(match.captured(QStringLiteral("iso")), Qt::ISODate);
        if (has(QStringLiteral("dotted")))
            return dottedDay(match.captured(QStringLiteral("dotted")));
        if (has(QStringLiteral("named")))
            return namedDay(match.captured(QStringLiteral("named")));
        return time > m_now.time() ? today : today.addDays(1);
    }

    [[nodiscard]] QDate dottedDay(const QString& text) const
    {
        const QStringList parts = text.split(QLatin1Char('.'));
        const int day = parts[0].toInt();
        const int month = parts[1].toInt();
        return parts[2].isEmpty() ? nextDay(day, month) : QDate(parts[2].toInt(), month, day);
    }

    [[nodiscard]] QDate namedDay(const QString& text) const
    {
        QString month = text.section(QRegularExpression(QStringLiteral("\\s+")), 1);
        month.remove(QLatin1Char('.'));
        const int day = text.left(text[1].isDigit() ? 2 : 1).toInt();
        return nextDay(day, monthNamed(month, m_months));
    }

    [[nodiscard]] QDate nextDay(int day, int month) const
    {
        const QDate today = m_now.date();
        const QDate thisYear(today.year(), month, day);
        return thisYear.isValid() && thisYear < today ? QDate(today.year() + 1, month, day) : thisYear;
    }

    QString m_line;
    const ReadingPlace& m_place;
    TimeWords m_words;
    QStringList m_months;
    QDateTime m_now;
};

} // namespace

PromiseLine readPromiseLine(const QString& line, const ReadingPlace& place)
{
    return Reader(line, place).read();
}

} // namespace cxw::core
