#include "panels/touchmap/inspector/inspector_presenter.h"

#include "core/change_feed.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/entry_habits.h"
#include "core/store.h"
#include "core/touchmap/map_edits.h"
#include "core/touchmap/newcomers.h"
#include "core/touchmap/pressure.h"
#include "core/unit_of_work.h"
#include "panels/touchmap/field_words.h"
#include "panels/touchmap/inspector/touchpoint_parts.h"

#include <algorithm>

namespace cxw::panels {
namespace {

using core::TouchpointField;

template <class Record> QStringList namesOf(const std::vector<Record>& records)
{
    QStringList names;
    for (const Record& each : records)
        names += each.name;
    return names;
}

} // namespace

InspectorPresenter::InspectorPresenter(MapPresenter& maps, QObject* parent)
    : QObject(parent)
    , m_maps(maps)
{
    connect(&maps.document(), &MapDocument::changed, this, &InspectorPresenter::changed);
    connect(&maps.document(), &MapDocument::listsChanged, this, &InspectorPresenter::changed);
    connect(&maps.document(), &MapDocument::replaced, this, [this] {
        setPinned(m_isPinned && touchpoint());
        count();
        emit changed();
    });
    connect(&maps.context().changes, &core::ChangeFeed::committed, this, &InspectorPresenter::hear);
    loadLists();
}

const core::Touchpoint* InspectorPresenter::touchpoint() const
{
    return m_maps.document().find(m_shown);
}

void InspectorPresenter::hear(const core::ChangeSet& changes)
{
    using enum core::EntityKind;
    if (changes.touches(Complaint))
        count();
    if (changes.touches(Question | Round | RoundQuestion | Vote | Setting | Person))
        loadLists();
}

void InspectorPresenter::count()
{
    const quint64 request = ++m_countRequest;
    m_complaints.reset();
    if (!touchpoint())
        return;
    m_maps.context().store.read(
        this,
        [id = m_shown, today = today()](const core::UnitOfWork& work) {
            const core::DaySpan days = daysOf(core::PressurePeriod(), today);
            return work.complaints().count(filterOf(choiceOf(days, id), today));
        },
        [this, request](const core::Expected<qint64>& counted) {
            if (request != m_countRequest || !counted)
                return; // what cannot be counted is not shown; the maps say why
            m_complaints = *counted;
            emit changed();
        });
}

void InspectorPresenter::loadLists()
{
    struct Lists
    {
        std::vector<core::LinkedQuestion> questions;
        std::optional<core::Person> myself;
    };
    const quint64 request = ++m_listRequest;
    m_maps.context().store.read(
        this,
        [language = m_maps.language()](const core::UnitOfWork& work) {
            return Lists{core::loadLinkedQuestions(work, language), core::currentAgent(work)};
        },
        [this, request](core::Expected<Lists> loaded) {
            if (request != m_listRequest || !loaded)
                return;
            m_questions = std::move(loaded->questions);
            m_myself = std::move(loaded->myself);
            emit changed();
        });
}

QString InspectorPresenter::nameOf(core::PersonId id) const
{
    const auto& people = m_maps.document().lists().people;
    const auto found = std::ranges::find(people, id, &core::Person::id);
    return found == people.end() ? QString() : found->name;
}

QString InspectorPresenter::ownerName() const
{
    const core::Touchpoint* shown = touchpoint();
    return shown && shown->duties.accountable ? nameOf(*shown->duties.accountable) : QString();
}

QString InspectorPresenter::channelName() const
{
    const core::Touchpoint* shown = touchpoint();
    const auto& channels = m_maps.document().lists().channels;
    const auto found = std::ranges::find_if(
        channels, [&](const core::Channel& each) { return shown && shown->channel == each.id; });
    return found == channels.end() ? QString() : found->name;
}

QString InspectorPresenter::stageName() const
{
    const core::Touchpoint* shown = touchpoint();
    const core::Stage* stage = shown ? m_maps.document().find(shown->stage) : nullptr;
    return stage ? stage->name : QString();
}

QStringList InspectorPresenter::namesWith(Duty duty) const
{
    QStringList names;
    if (const core::Touchpoint* shown = touchpoint()) {
        core::Duties duties = shown->duties;
        for (const core::PersonId each : peopleIn(duties, duty))
            if (const QString name = nameOf(each); !name.isEmpty())
                names += name;
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QStringList InspectorPresenter::people() const
{
    return namesOf(m_maps.document().lists().people);
}

QStringList InspectorPresenter::channels() const
{
    return namesOf(m_maps.document().lists().channels);
}

std::vector<core::LinkedQuestion> InspectorPresenter::linked() const
{
    std::vector<core::LinkedQuestion> linked;
    if (const core::Touchpoint* shown = touchpoint())
        std::ranges::copy_if(m_questions, std::back_inserter(linked), [&](const core::LinkedQuestion& each) {
            return shown->questions.contains(each.id);
        });
    return linked;
}

void InspectorPresenter::follow(core::TouchpointId touchpoint)
{
    m_focused = touchpoint;
    if (m_isPinned || m_shown == touchpoint)
        return;
    m_shown = touchpoint;
    count();
    emit changed();
}

void InspectorPresenter::setPinned(bool pinned)
{
    if (pinned == m_isPinned)
        return;
    m_isPinned = pinned;
    if (!pinned)
        follow(m_focused);
    emit changed();
}

void InspectorPresenter::edit(const QString& field, const std::function<void(core::Touchpoint&)>& change,
                              quint64 gesture)
{
    editWith({.map = whole().map.id}, field, change, gesture);
}

void InspectorPresenter::editWith(core::MapChange newcomers, const QString& field,
                                  const std::function<void(core::Touchpoint&)>& change, quint64 gesture)
{
    const core::Touchpoint* shown = touchpoint();
    if (!shown || !canChange())
        return;
    const QString name =
        tr("%1 of “%2”", "undo: names the act; a field, a touchpoint").arg(field, shown->title);
    const core::MapChange edit = edited(whole(), std::vector{m_shown}, change);
    if (!isEmpty(edit))
        m_maps.document().apply(folded(std::move(newcomers), edit), name, gesture);
}

void InspectorPresenter::setTitle(const QString& title, quint64 gesture)
{
    if (!title.trimmed().isEmpty())
        edit(
            fieldWord(TouchpointField::Title), [&](core::Touchpoint& each) { each.title = title.trimmed(); },
            gesture);
}

void InspectorPresenter::setText(TouchpointField field, const QString& text, quint64 gesture)
{
    edit(
        fieldWord(field),
        [&](core::Touchpoint& each) {
            if (QString* value = textIn(each, field))
                *value = text.trimmed();
        },
        gesture);
}

void InspectorPresenter::setLaneText(core::LaneId lane, const QString& text, quint64 gesture)
{
    const auto found = std::ranges::find(whole().lanes, lane, &core::Lane::id);
    if (found == whole().lanes.end())
        return;
    edit(
        found->name,
        [&](core::Touchpoint& each) {
            if (text.trimmed().isEmpty())
                each.laneTexts.erase(lane);
            else
                each.laneTexts[lane] = text.trimmed();
        },
        gesture);
}

void InspectorPresenter::setMark(TouchpointField field, bool set)
{
    edit(fieldWord(field), [&](core::Touchpoint& each) {
        if (core::NotedMark* mark = markIn(each, field))
            mark->isSet = set;
        else if (field == TouchpointField::ListeningPost)
            each.listeningPost = set;
    });
}

void InspectorPresenter::setScore(TouchpointField field, const std::optional<int>& score)
{
    if (score && (*score < 1 || *score > 5))
        return;
    edit(fieldWord(field), [&](core::Touchpoint& each) {
        if (std::optional<int>* value = scoreIn(each, field))
            *value = score;
    });
}

void InspectorPresenter::setEmotion(core::PersonaId persona, const std::optional<int>& emotion)
{
    if (emotion && (*emotion < -2 || *emotion > 2))
        return;
    edit(fieldWord(TouchpointField::Feeling), [&](core::Touchpoint& each) {
        if (persona.isNull()) {
            each.feeling.emotion = emotion;
            return;
        }
        core::Feeling own = feelingOf(each, persona);
        own.emotion = emotion;
        if (emotion)
            each.feelings[persona] = own;
        else
            each.feelings.erase(persona);
    });
}

void InspectorPresenter::setKind(core::TouchpointKind kind)
{
    edit(fieldWord(TouchpointField::Kind), [&](core::Touchpoint& each) { each.kind = kind; });
}

void InspectorPresenter::setVisibility(core::Visibility visibility)
{
    edit(fieldWord(TouchpointField::Visibility),
         [&](core::Touchpoint& each) { each.visibility = visibility; });
}

void InspectorPresenter::setEvidence(core::TouchpointEvidence evidence)
{
    edit(fieldWord(TouchpointField::Evidence), [&](core::Touchpoint& each) { each.evidence = evidence; });
}

void InspectorPresenter::setResponse(const std::optional<int>& minutes)
{
    if (minutes.value_or(1) >= 1)
        edit(fieldWord(TouchpointField::ResponseMinutes),
             [&](core::Touchpoint& each) { each.responseMinutes = minutes; });
}

void InspectorPresenter::setContacts(const std::optional<int>& aWeek)
{
    if (aWeek.value_or(0) >= 0)
        edit(fieldWord(TouchpointField::WeeklyContacts),
             [&](core::Touchpoint& each) { each.weeklyContacts = aWeek; });
}

void InspectorPresenter::setStage(core::StageId stage)
{
    const core::Touchpoint* shown = touchpoint();
    if (!shown || shown->stage == stage)
        return;
    const QString name = tr("move of “%1”", "undo: names the act; a touchpoint").arg(shown->title);
    m_maps.document().apply(moved(whole(), std::vector{m_shown}, stage, {}), name);
}

void InspectorPresenter::setChannel(const QString& name)
{
    core::MapChange newcomers{.map = whole().map.id};
    const auto channel =
        channelNamed(name, m_maps.document().lists().channels, newcomers, m_maps.context().ids);
    editWith(std::move(newcomers), fieldWord(TouchpointField::Channel),
             [&](core::Touchpoint& each) { each.channel = channel; });
}

std::optional<core::PersonId> InspectorPresenter::personOf(const QString& name,
                                                           core::MapChange& newcomers) const
{
    return personNamed(name, m_maps.document().lists().people, newcomers, m_maps.context().ids);
}

void InspectorPresenter::setOwner(const QString& name)
{
    core::MapChange newcomers{.map = whole().map.id};
    const auto owner = personOf(name, newcomers);
    editWith(std::move(newcomers), fieldWord(TouchpointField::Accountable),
             [&](core::Touchpoint& each) { each.duties.accountable = owner; });
}

void InspectorPresenter::setPeople(Duty duty, const QStringList& names)
{
    core::MapChange newcomers{.map = whole().map.id};
    std::set<core::PersonId> people;
    if (const core::Touchpoint* shown = touchpoint()) {
        core::Duties duties = shown->duties;
        people = peopleIn(duties, duty); // those who left the list stay, unseen
        std::erase_if(people, [this](core::PersonId each) { return !nameOf(each).isEmpty(); });
    }
    for (const QString& each : names)
        if (const auto person = personOf(each, newcomers))
            people.insert(*person);
    editWith(std::move(newcomers), fieldWord(fieldOf(duty)),
             [&](core::Touchpoint& each) { peopleIn(each.duties, duty) = people; });
}

void InspectorPresenter::takeMyself()
{
    if (m_myself)
        setOwner(m_myself->name);
}

void InspectorPresenter::setLinked(const core::QuestionId& question, bool linked)
{
    edit(fieldWord(TouchpointField::Questions), [&](core::Touchpoint& each) {
        if (linked)
            each.questions.insert(question);
        else
            each.questions.erase(question);
    });
}

void InspectorPresenter::confirm()
{
    edit(fieldWord(TouchpointField::ConfirmedOn),
         [this](core::Touchpoint& each) { each.confirmedOn = today(); });
}

} // namespace cxw::panels
