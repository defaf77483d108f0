#include "storage/record_fields.h"

#include "core/diagnostic/codes.h"

#include <algorithm>

namespace cxw::storage {
namespace {

QString text(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString text(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString text(const std::optional<core::PersonId>& person)
{
    return person ? nameOf(*person) : QString();
}

QString valueIn(const Fields& fields, const QString& name)
{
    const auto found = std::ranges::find(fields, name, &Fields::value_type::first);
    return found == fields.end() ? QString() : found->second;
}

} // namespace

Fields fieldsOf(const core::Workspace& workspace)
{
    return {{QStringLiteral("name"), workspace.name},
            {QStringLiteral("language"), core::codeOf(workspace.language)},
            {QStringLiteral("complaint_word"), workspace.complaintWord},
            {QStringLiteral("intent"), workspace.intent},
            {QStringLiteral("months_between_rounds"), QString::number(workspace.monthsBetweenRounds)}};
}

Fields fieldsOf(const QString& value)
{
    return {{QStringLiteral("value"), value}};
}

Fields fieldsOf(const core::WorkCalendar& calendar)
{
    QStringList holidays;
    for (const auto& [date, name] : calendar.holidays)
        holidays += text(date) + QLatin1Char(' ') + name;
    return {{QStringLiteral("name"), calendar.name},
            {QStringLiteral("time_zone"), QString::fromUtf8(calendar.zone.id())},
            {QStringLiteral("working_days"), QString::number(calendar.workingDays)},
            {QStringLiteral("starts_at_minute"), QString::number(calendar.startsAtMinute)},
            {QStringLiteral("ends_at_minute"), QString::number(calendar.endsAtMinute)},
            {QStringLiteral("holidays"), holidays.join(QLatin1Char('\n'))}};
}

Fields fieldsOf(const core::Person& person)
{
    return {{QStringLiteral("name"), person.name},
            {QStringLiteral("role"), person.role},
            {QStringLiteral("contact"), person.contact}};
}

Fields fieldsOf(const core::Question& question)
{
    return {{QStringLiteral("area"), question.area.text()},
            {QStringLiteral("kind"), core::codeOf(question.kind)},
            {QStringLiteral("own"), text(question.own)}};
}

Fields fieldsOf(const core::WordingRevision& revision)
{
    const core::Wording& wording = revision.wording;
    return {
        {QStringLiteral("label"), wording.label},         {QStringLiteral("text"), wording.text},
        {QStringLiteral("hint"), wording.hint},           {QStringLiteral("anchor_1"), wording.anchors[0]},
        {QStringLiteral("anchor_2"), wording.anchors[1]}, {QStringLiteral("anchor_3"), wording.anchors[2]}};
}

Fields fieldsOf(const core::OwnArea& area)
{
    return {{QStringLiteral("name"), area.name}};
}

Fields fieldsOf(const core::QuestionSet& set)
{
    QStringList items;
    for (const core::QuestionSetItem& each : set.items)
        items += each.area.text() + QLatin1Char('/') + each.question.text();
    return {{QStringLiteral("name"), set.name}, {QStringLiteral("questions"), items.join(QLatin1Char(' '))}};
}

Fields fieldsOf(const core::Round& round)
{
    return {{QStringLiteral("number"), QString::number(round.number)},
            {QStringLiteral("date"), text(round.date)},
            {QStringLiteral("anchor_date"), text(round.anchorDate)},
            {QStringLiteral("facilitator"), text(round.facilitator)},
            {QStringLiteral("state"), core::codeOf(round.state)},
            {QStringLiteral("mode"), core::codeOf(round.mode)},
            {QStringLiteral("form"), core::codeOf(round.form)},
            {QStringLiteral("template"), round.templateId},
            {QStringLiteral("invited"), QString::number(round.invited)}};
}

Fields fieldsOf(const core::RoundQuestion& question)
{
    return {{QStringLiteral("round"), nameOf(question.round)},
            {QStringLiteral("question"), question.question.text()},
            {QStringLiteral("area"), question.area.text()},
            {QStringLiteral("kind"), core::codeOf(question.kind)},
            {QStringLiteral("revision"), QString::number(question.revision)},
            {QStringLiteral("position"), QString::number(question.position)},
            {QStringLiteral("included"), text(question.included)},
            {QStringLiteral("reason"), question.reason},
            {QStringLiteral("swapped_in_for"), question.swappedInFor.text()},
            {QStringLiteral("note"), question.note}};
}

Fields fieldsOf(const core::Seat& seat)
{
    return {{QStringLiteral("round"), nameOf(seat.round)},
            {QStringLiteral("number"), QString::number(seat.number)},
            {QStringLiteral("person"), text(seat.person)},
            {QStringLiteral("name"), seat.name}};
}

Fields fieldsOf(const core::Vote& vote)
{
    return {{QStringLiteral("answer"), vote.answer ? core::codeOf(*vote.answer) : QString()},
            {QStringLiteral("note"), vote.note}};
}

Fields fieldsOf(const core::Tally& tally)
{
    return {{QStringLiteral("count.") + core::codeOf(tally.answer), QString::number(tally.count)}};
}

Fields fieldsOf(const core::AgreedScore& agreed)
{
    return {{QStringLiteral("answer"), core::codeOf(agreed.answer)},
            {QStringLiteral("reason"), agreed.reason}};
}

Fields fieldsOf(const core::Poll& poll)
{
    return {{QStringLiteral("pass"), QString::number(poll.pass)},
            {QStringLiteral("revealed"), text(poll.revealedAt.has_value())}};
}

Fields fieldsOf(const core::Evidence& evidence)
{
    return {{QStringLiteral("question"), nameOf(evidence.question)},
            {QStringLiteral("kind"), core::codeOf(evidence.kind)},
            {QStringLiteral("text"), evidence.text},
            {QStringLiteral("position"), QString::number(evidence.position)}};
}

Fields fieldsOf(const core::Why& why)
{
    return {{QStringLiteral("question"), nameOf(why.question)},
            {QStringLiteral("parent"), why.parent.isNull() ? QString() : nameOf(why.parent)},
            {QStringLiteral("text"), why.text},
            {QStringLiteral("mark"), why.mark ? core::codeOf(*why.mark) : QString()},
            {QStringLiteral("position"), QString::number(why.position)}};
}

Fields fieldsOf(const core::ThenScore& score)
{
    return {{QStringLiteral("score"), QString::number(score.score)}};
}

Fields fieldsOf(const core::Action& action)
{
    return {{QStringLiteral("answer"), action.answer.isNull() ? QString() : nameOf(action.answer)},
            {QStringLiteral("cause"), action.cause.isNull() ? QString() : nameOf(action.cause)},
            {QStringLiteral("what"), action.what},
            {QStringLiteral("owner"), text(action.owner)},
            {QStringLiteral("due"), text(action.due)},
            {QStringLiteral("status"), core::codeOf(action.status)},
            {QStringLiteral("status_reason"), action.statusReason},
            {QStringLiteral("expected_effect"), action.expectedEffect},
            {QStringLiteral("expected_score"),
             action.expectedScore ? QString::number(*action.expectedScore) : QString()}};
}

QString nameOf(const core::Vote& vote)
{
    return nameOf(vote.question) + QLatin1Char('/') + nameOf(vote.seat);
}

QString nameOf(const core::WordingRevision& wording)
{
    return wording.question.text() + QLatin1Char('/') + QString::number(wording.revision) + QLatin1Char('/')
        + core::codeOf(wording.language);
}

std::vector<core::FieldChange> differences(const Fields& before, const Fields& after)
{
    std::vector<core::FieldChange> changes;
    const auto compare = [&](const QString& name) {
        const core::FieldChange change{name, valueIn(before, name), valueIn(after, name)};
        if (change.before != change.after)
            changes.push_back(change);
    };
    for (const auto& [name, ignored] : before)
        compare(name);
    for (const auto& [name, ignored] : after)
        if (std::ranges::find(before, name, &Fields::value_type::first) == before.end())
            compare(name);
    return changes;
}

} // namespace cxw::storage
