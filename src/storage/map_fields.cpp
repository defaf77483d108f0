#include "storage/record_fields.h"

namespace cxw::storage {
namespace {

QString text(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString text(qint64 value)
{
    return QString::number(value);
}

QString text(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString text(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}

template <class Tag> QString text(const std::optional<core::Id<Tag>>& id)
{
    return id ? nameOf(*id) : QString();
}

QString text(const std::set<core::PersonId>& people)
{
    QStringList names;
    for (const core::PersonId each : people)
        names += nameOf(each);
    return names.join(QLatin1Char(' '));
}

QString text(const std::set<core::QuestionId>& questions)
{
    QStringList names;
    for (const core::QuestionId& each : questions)
        names += each.text();
    return names.join(QLatin1Char(' '));
}

void addMark(Fields& fields, const QString& name, const core::NotedMark& mark)
{
    fields.emplace_back(name, text(mark.isSet));
    fields.emplace_back(name + QStringLiteral("_note"), mark.note);
}

void addFeelings(Fields& fields, const core::Touchpoint& touchpoint)
{
    fields.emplace_back(QStringLiteral("emotion"), text(touchpoint.feeling.emotion));
    fields.emplace_back(QStringLiteral("emotion_word"), touchpoint.feeling.word);
    for (const auto& [persona, feeling] : touchpoint.feelings) {
        // Feeling nothing in particular is something else than feeling like all the others.
        const QString own = feeling.emotion ? text(feeling.emotion) : QStringLiteral("none");
        fields.emplace_back(QStringLiteral("emotion.") + nameOf(persona), own);
        fields.emplace_back(QStringLiteral("emotion_word.") + nameOf(persona), feeling.word);
    }
}

} // namespace

Fields fieldsOf(const core::TouchpointMap& map)
{
    return {{QStringLiteral("name"), map.name},
            {QStringLiteral("state"), core::codeOf(map.state)},
            {QStringLiteral("counterpart"), text(map.counterpart)},
            {QStringLiteral("position"), text(map.position)}};
}

Fields fieldsOf(const core::Persona& persona)
{
    return {{QStringLiteral("map"), nameOf(persona.map)},
            {QStringLiteral("name"), persona.name},
            {QStringLiteral("description"), persona.description},
            {QStringLiteral("position"), text(persona.position)}};
}

Fields fieldsOf(const core::Stage& stage)
{
    return {{QStringLiteral("map"), nameOf(stage.map)},
            {QStringLiteral("name"), stage.name},
            {QStringLiteral("goal"), stage.goal},
            {QStringLiteral("color"), stage.color},
            {QStringLiteral("target_satisfaction"), text(stage.targetSatisfaction)},
            {QStringLiteral("position"), text(stage.position)}};
}

Fields fieldsOf(const core::Lane& lane)
{
    return {{QStringLiteral("map"), nameOf(lane.map)},
            {QStringLiteral("name"), lane.name},
            {QStringLiteral("position"), text(lane.position)}};
}

Fields fieldsOf(const core::Touchpoint& touchpoint)
{
    Fields fields{{QStringLiteral("stage"), nameOf(touchpoint.stage)},
                  {QStringLiteral("counterpart"), text(touchpoint.counterpart)},
                  {QStringLiteral("title"), touchpoint.title},
                  {QStringLiteral("activity"), touchpoint.activity},
                  {QStringLiteral("channel"), text(touchpoint.channel)},
                  {QStringLiteral("kind"), core::codeOf(touchpoint.kind)},
                  {QStringLiteral("visibility"), core::codeOf(touchpoint.visibility)},
                  {QStringLiteral("accountable"), text(touchpoint.duties.accountable)},
                  {QStringLiteral("responsible"), text(touchpoint.duties.responsible)},
                  {QStringLiteral("consulted"), text(touchpoint.duties.consulted)},
                  {QStringLiteral("informed"), text(touchpoint.duties.informed)},
                  {QStringLiteral("satisfaction"), text(touchpoint.satisfaction)},
                  {QStringLiteral("target_satisfaction"), text(touchpoint.targetSatisfaction)},
                  {QStringLiteral("importance_customer"), text(touchpoint.importanceCustomer)},
                  {QStringLiteral("importance_us"), text(touchpoint.importanceUs)},
                  {QStringLiteral("listening_post"), text(touchpoint.listeningPost)},
                  {QStringLiteral("response_minutes"), text(touchpoint.responseMinutes)},
                  {QStringLiteral("weekly_contacts"), text(touchpoint.weeklyContacts)},
                  {QStringLiteral("evidence"), core::codeOf(touchpoint.evidence)},
                  {QStringLiteral("confirmed_on"), text(touchpoint.confirmedOn)},
                  {QStringLiteral("note"), touchpoint.note},
                  {QStringLiteral("questions"), text(touchpoint.questions)},
                  {QStringLiteral("position"), text(touchpoint.position)}};
    addFeelings(fields, touchpoint);
    addMark(fields, QStringLiteral("moment_of_truth"), touchpoint.momentOfTruth);
    addMark(fields, QStringLiteral("pain_point"), touchpoint.painPoint);
    addMark(fields, QStringLiteral("best_practice"), touchpoint.bestPractice);
    for (const auto& [lane, words] : touchpoint.laneTexts)
        fields.emplace_back(QStringLiteral("lane.") + nameOf(lane), words);
    return fields;
}

Fields fieldsOf(const core::Redesign& redesign)
{
    Fields fields{{QStringLiteral("touchpoint"), nameOf(redesign.touchpoint)},
                  {QStringLiteral("starts_on"), text(redesign.startsOn)},
                  {QStringLiteral("ideas"), redesign.ideas},
                  {QStringLiteral("proposal"), redesign.proposal},
                  {QStringLiteral("execution"), redesign.execution},
                  {QStringLiteral("outcome"), redesign.outcome},
                  {QStringLiteral("finished_on"), text(redesign.finishedOn)}};
    for (const auto& [day, note] : redesign.dayNotes)
        fields.emplace_back(QStringLiteral("day.%1").arg(day), note);
    return fields;
}

} // namespace cxw::storage
