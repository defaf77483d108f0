#include "core/complaint/saved_filter.h"

#include "core/complaint/filter_codes.h"
#include "core/unit_of_work.h"
#include "core/whole_text.h"
#include "core/workspace/setting_repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cxw::core {
namespace {

const QString kSavedFilters = QStringLiteral("complaints.saved_filters");

/// One named word of a filter: how it is written, empty where it is not set, and how it is read.
struct Word
{
    QLatin1String name;
    QString (*write)(const SavedFilter& filter);
    void (*read)(SavedFilter& filter, const QString& word);
};

template <auto member> constexpr Word idWord(QLatin1String name)
{
    return {name,
            [](const SavedFilter& filter) {
                const auto& id = filter.scope.choice.parts.*member;
                return id ? QString::number(id->value()) : QString();
            },
            [](SavedFilter& filter, const QString& word) {
                auto& id = filter.scope.choice.parts.*member;
                bool isNumber = false;
                const qint64 value = word.toLongLong(&isNumber);
                if (isNumber)
                    id.emplace(value);
            }};
}

template <auto member, auto from> constexpr Word codeWord(QLatin1String name)
{
    return {name,
            [](const SavedFilter& filter) {
                const auto& choice = filter.scope.choice.parts.*member;
                return choice ? codeOf(*choice) : QString();
            },
            [](SavedFilter& filter, const QString& word) { filter.scope.choice.parts.*member = from(word); }};
}

template <auto member> constexpr Word flagWord(QLatin1String name)
{
    return {name,
            [](const SavedFilter& filter) {
                return filter.scope.choice.parts.*member ? QStringLiteral("true") : QString();
            },
            [](SavedFilter& filter, const QString& word) {
                filter.scope.choice.parts.*member = word == QLatin1String("true");
            }};
}

template <auto member> constexpr Word dayWord(QLatin1String name)
{
    return {name,
            [](const SavedFilter& filter) { return (filter.scope.choice.*member).toString(Qt::ISODate); },
            [](SavedFilter& filter, const QString& word) {
                filter.scope.choice.*member = QDate::fromString(word, Qt::ISODate);
            }};
}

QString severityOf(const SavedFilter& filter)
{
    const auto severity = filter.scope.choice.parts.severity;
    return severity ? QString::number(*severity) : QString();
}

void setSeverity(SavedFilter& filter, const QString& word)
{
    const int severity = word.toInt();
    if (severity >= 1 && severity <= 4)
        filter.scope.choice.parts.severity = severity;
}

constexpr std::array kFilterWords{
    Word{QLatin1String("name"), [](const SavedFilter& filter) { return filter.name; },
         [](SavedFilter& filter, const QString& word) { filter.name = word; }},
    Word{QLatin1String("shelf"), [](const SavedFilter& filter) { return codeOf(filter.scope.shelf); },
         [](SavedFilter& filter, const QString& word) {
             filter.scope.shelf = shelfFrom(word).value_or(Shelf::All);
         }},
    Word{QLatin1String("text"), [](const SavedFilter& filter) { return filter.scope.text; },
         [](SavedFilter& filter, const QString& word) { filter.scope.text = word; }},
    Word{QLatin1String("period"),
         [](const SavedFilter& filter) { return codeOf(filter.scope.choice.period); },
         [](SavedFilter& filter, const QString& word) {
             filter.scope.choice.period = receivedPeriodFrom(word).value_or(ReceivedPeriod::Any);
         }},
    dayWord<&FilterChoice::from>(QLatin1String("from")),
    dayWord<&FilterChoice::to>(QLatin1String("to")),
    idWord<&ComplaintFilter::channel>(QLatin1String("channel")),
    idWord<&ComplaintFilter::category>(QLatin1String("category")),
    idWord<&ComplaintFilter::cause>(QLatin1String("cause")),
    idWord<&ComplaintFilter::touchpoint>(QLatin1String("touchpoint")),
    idWord<&ComplaintFilter::tag>(QLatin1String("tag")),
    idWord<&ComplaintFilter::agent>(QLatin1String("agent")),
    idWord<&ComplaintFilter::customer>(QLatin1String("customer")),
    Word{QLatin1String("severity"), severityOf, setSeverity},
    codeWord<&ComplaintFilter::status, complaintStatusFrom>(QLatin1String("status")),
    flagWord<&ComplaintFilter::isPublic>(QLatin1String("public")),
    codeWord<&ComplaintFilter::outcome, outcomeFrom>(QLatin1String("outcome")),
    codeWord<&ComplaintFilter::defection, defectionFrom>(QLatin1String("defection")),
    codeWord<&ComplaintFilter::defectionReason, defectionReasonFrom>(QLatin1String("reason")),
    flagWord<&ComplaintFilter::reopened>(QLatin1String("reopened")),
    codeWord<&ComplaintFilter::promise, promiseConditionFrom>(QLatin1String("promise")),
    codeWord<&ComplaintFilter::target, targetConditionFrom>(QLatin1String("goal")),
    codeWord<&ComplaintFilter::step, stepConditionFrom>(QLatin1String("step")),
    codeWord<&ComplaintFilter::has, complaintTimeFrom>(QLatin1String("has")),
    flagWord<&ComplaintFilter::withoutChannel>(QLatin1String("without_channel")),
    flagWord<&ComplaintFilter::withoutTouchpoint>(QLatin1String("without_touchpoint")),
    flagWord<&ComplaintFilter::withoutCategory>(QLatin1String("without_category")),
    flagWord<&ComplaintFilter::withoutCause>(QLatin1String("without_cause")),
};

QJsonObject objectOf(const SavedFilter& filter)
{
    QJsonObject object;
    for (const auto& [name, word] : wordsOf(filter))
        object.insert(name, word);
    return object;
}

FilterWords wordsIn(const QJsonObject& object)
{
    FilterWords words;
    for (auto each = object.begin(); each != object.end(); ++each)
        words.emplace_back(each.key(), each.value().toVariant().toString());
    return words;
}

} // namespace

FilterWords wordsOf(const SavedFilter& filter)
{
    FilterWords words;
    for (const Word& each : kFilterWords)
        if (const QString word = each.write(filter); !word.isEmpty())
            words.emplace_back(each.name, word);
    return words;
}

SavedFilter savedFilterFrom(const FilterWords& words)
{
    SavedFilter filter{.name = {}, .scope = {.shelf = Shelf::All}};
    for (const auto& [name, word] : words)
        if (const auto* known = std::ranges::find(kFilterWords, name, &Word::name);
            known != kFilterWords.end())
            known->read(filter, word);
    return filter;
}

QString savedFiltersText(const std::vector<SavedFilter>& filters)
{
    QJsonArray array;
    for (const SavedFilter& each : filters)
        array.append(objectOf(each));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<SavedFilter> savedFiltersFrom(const QString& text)
{
    std::vector<SavedFilter> filters;
    for (const QJsonValue& each : wholeJson(text).array())
        if (SavedFilter filter = savedFilterFrom(wordsIn(each.toObject())); !filter.name.isEmpty())
            filters.push_back(std::move(filter));
    return filters;
}

std::vector<SavedFilter> loadSavedFilters(const UnitOfWork& work)
{
    return savedFiltersFrom(work.settings().find(kSavedFilters).value_or(QString()));
}

void saveSavedFilters(UnitOfWork& work, const std::vector<SavedFilter>& filters)
{
    work.settings().saveDecision(kSavedFilters, savedFiltersText(filters));
}

} // namespace cxw::core
