#include "core/touchmap/paste/paste_cell.h"

#include "core/complaint/column_words.h"
#include "core/complaint/date_reading.h"
#include "core/touchmap/response_time.h"

#include <QRegularExpression>

namespace cxw::core {
namespace {

constexpr qsizetype kLongestTitle = 2'000;

/// A number within its range.
bool putNumber(std::optional<int>& to, const QString& cell, int least, int most)
{
    const auto number = numberIn(cell);
    if (!number || *number < least || *number > most)
        return false;
    to = number;
    return true;
}

/// A mark with a note, which may be yes or no alone.
bool putMark(NotedMark& to, const QString& cell, const PasteWords& words)
{
    const auto truth = truthIn(cell, words);
    to.isSet = truth.value_or(true);
    if (!truth)
        to.note = cell;
    return true;
}

bool putTruth(bool& to, const QString& cell, const PasteWords& words)
{
    const auto truth = truthIn(cell, words);
    to = truth.value_or(to);
    return truth.has_value();
}

bool putText(QString& to, const QString& cell)
{
    to = cell;
    return true;
}

bool putTitle(QString& to, const QString& cell)
{
    const QString title = cell.simplified();
    if (title.size() > kLongestTitle)
        return false;
    to = title;
    return true;
}

/// One of a few, by what it is called in one of the languages.
template <class Choice>
bool putChoice(Choice& to, const QString& cell, const PasteWords& words,
               std::optional<Choice> (*choiceFrom)(QStringView))
{
    const auto choice = choiceFrom(words.choices.value(squeezed(cell)));
    to = choice.value_or(to);
    return choice.has_value();
}

bool putTime(std::optional<int>& to, const QString& cell)
{
    const auto minutes = minutesFrom(cell);
    to = minutes ? minutes : to;
    return minutes.has_value();
}

/// What a persona feels, who felt as customers do until now.
bool putFeeling(Touchpoint& touchpoint, PersonaId persona, const QString& cell)
{
    Feeling feeling = feelingOf(touchpoint, persona);
    if (!putNumber(feeling.emotion, cell, -2, 2))
        return false;
    touchpoint.feelings[persona] = feeling;
    return true;
}

bool putDay(QDate& to, const QString& cell)
{
    const QDate day = dayOf(cell);
    if (!day.isValid())
        return false;
    to = day;
    return true;
}

} // namespace

const std::vector<PasteField>& pasteFields()
{
    using enum TouchpointField;
    static const std::vector<PasteField> fields{Stage,
                                                Title,
                                                Activity,
                                                Channel,
                                                Accountable,
                                                Feeling,
                                                Satisfaction,
                                                TargetSatisfaction,
                                                ImportanceCustomer,
                                                ImportanceUs,
                                                MomentOfTruth,
                                                PainPoint,
                                                BestPractice,
                                                ListeningPost,
                                                ResponseMinutes,
                                                WeeklyContacts,
                                                Kind,
                                                Visibility,
                                                Evidence,
                                                ConfirmedOn,
                                                Note};
    return fields;
}

std::optional<int> numberIn(const QString& cell)
{
    static const QRegularExpression grouped(QStringLiteral("^[0-9]{1,3}([.,' \u00a0\u202f][0-9]{3})+$"));
    static const QRegularExpression noFraction(QStringLiteral("[.,]0{1,2}$"));
    QString digits = cell.trimmed();
    digits.replace(QChar(0x2212), QLatin1Char('-')).replace(QChar(0x2013), QLatin1Char('-'));
    if (digits.startsWith(u'+'))
        digits.remove(0, 1);
    if (grouped.match(digits).hasMatch())
        digits.removeIf([](QChar each) { return !each.isDigit(); });
    digits.remove(noFraction);
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<bool> truthIn(const QString& cell, const PasteWords& words)
{
    const QString text = cell.trimmed();
    if (text == QLatin1String("-") || text == QChar(0x2013) || text == QChar(0x2014))
        return false;
    if (text == QChar(0x2713) || text == QChar(0x2714))
        return true;
    const QString word = squeezed(text);
    if (words.yes.contains(word) || word == QLatin1String("1") || word == QLatin1String("x"))
        return true;
    if (words.no.contains(word) || word == QLatin1String("0"))
        return false;
    return std::nullopt;
}

QDate dayOf(const QString& cell)
{
    for (const DateReading each : {DateReading::YearMonthDay, DateReading::DayMonthYearDots})
        if (const QDate day = dayIn(cell, each); day.isValid())
            return day;
    const QDate dayFirst = dayIn(cell, DateReading::DayMonthYear);
    const QDate monthFirst = dayIn(cell, DateReading::MonthDayYear);
    if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst)
        return {};
    return dayFirst.isValid() ? dayFirst : monthFirst;
}

bool putCell(Touchpoint& touchpoint, const PasteField& field, const QString& cell, const PasteWords& words)
{
    constexpr int kMostWeekly = 10'000'000;
    using enum TouchpointField;
    switch (field.field) {
    case Title: return putTitle(touchpoint.title, cell);
    case Activity: return putText(touchpoint.activity, cell);
    case Feeling: return putNumber(touchpoint.feeling.emotion, cell, -2, 2);
    case Satisfaction: return putNumber(touchpoint.satisfaction, cell, 1, 5);
    case TargetSatisfaction: return putNumber(touchpoint.targetSatisfaction, cell, 1, 5);
    case ImportanceCustomer: return putNumber(touchpoint.importanceCustomer, cell, 1, 5);
    case ImportanceUs: return putNumber(touchpoint.importanceUs, cell, 1, 5);
    case MomentOfTruth: return putMark(touchpoint.momentOfTruth, cell, words);
    case PainPoint: return putMark(touchpoint.painPoint, cell, words);
    case BestPractice: return putMark(touchpoint.bestPractice, cell, words);
    case ListeningPost: return putTruth(touchpoint.listeningPost, cell, words);
    case ResponseMinutes: return putTime(touchpoint.responseMinutes, cell);
    case Kind: return putChoice(touchpoint.kind, cell, words, touchpointKindFrom);
    case Visibility: return putChoice(touchpoint.visibility, cell, words, visibilityFrom);
    case Evidence: return putChoice(touchpoint.evidence, cell, words, touchpointEvidenceFrom);
    case PersonaFeelings: return putFeeling(touchpoint, field.persona, cell);
    case LaneTexts: return putText(touchpoint.laneTexts[field.lane], cell);
    case WeeklyContacts: return putNumber(touchpoint.weeklyContacts, cell, 0, kMostWeekly);
    case ConfirmedOn: return putDay(touchpoint.confirmedOn, cell);
    case Note: return putText(touchpoint.note, cell);
    default: return false;
    }
}

} // namespace cxw::core
