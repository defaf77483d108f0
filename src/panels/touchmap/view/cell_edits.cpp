#include "panels/touchmap/view/cell_edits.h"

#include "charts/touchmap/map_words.h"
#include "charts/words.h"
#include "core/touchmap/map_edits.h"
#include "core/touchmap/newcomers.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/view/touchpoint_texts.h"

#include <algorithm>

namespace cxw::panels {
namespace {

using core::MapLane;

std::optional<int>* scoreIn(core::Touchpoint& touchpoint, MapLane lane)
{
    switch (lane) {
    case MapLane::Satisfaction: return &touchpoint.satisfaction;
    case MapLane::CustomersCare: return &touchpoint.importanceCustomer;
    case MapLane::WeCare: return &touchpoint.importanceUs;
    default: return nullptr;
    }
}

} // namespace

CellEdits::CellEdits(MapDocument& document, core::IdSource& ids)
    : m_document(document)
    , m_ids(ids)
{
}

const core::WholeMap& CellEdits::whole() const
{
    return m_document.whole();
}

bool CellEdits::takesText(MapLane lane)
{
    switch (lane) {
    case MapLane::Listening:
    case MapLane::Complaints:
    case MapLane::Questions:
    case MapLane::Satisfaction:
    case MapLane::CustomersCare:
    case MapLane::WeCare: return false;
    default: return true;
    }
}

bool CellEdits::takesDigits(MapLane lane)
{
    return lane == MapLane::Emotion || lane == MapLane::Listening || lane == MapLane::Satisfaction
        || lane == MapLane::CustomersCare || lane == MapLane::WeCare;
}

QString CellEdits::textOf(const core::LaneKey& lane, core::TouchpointId id) const
{
    const core::Touchpoint* touchpoint = m_document.find(id);
    if (!touchpoint)
        return {};
    if (lane.lane == MapLane::Channel || lane.lane == MapLane::Owner) {
        const core::MapFacts facts{.channels = m_document.lists().channels,
                                   .people = m_document.lists().people,
                                   .questions = {},
                                   .complaints = {}};
        const core::Channel* channel = channelIn(facts, touchpoint->channel);
        const core::Person* owner = personIn(facts, touchpoint->duties.accountable);
        if (lane.lane == MapLane::Channel)
            return channel ? channel->name : QString();
        return owner ? owner->name : QString();
    }
    if (lane.lane == MapLane::Emotion)
        return m_persona.isNull() ? touchpoint->feeling.word : feelingOf(*touchpoint, m_persona).word;
    return editedText(lane, *touchpoint);
}

QStringList CellEdits::namesFor(MapLane lane) const
{
    QStringList names;
    if (lane == MapLane::Channel)
        for (const core::Channel& each : m_document.lists().channels)
            names += each.name;
    if (lane == MapLane::Owner)
        for (const core::Person& each : m_document.lists().people)
            names += each.name;
    return names;
}

QString CellEdits::nameOf(Touchpoints touchpoints) const
{
    const core::Touchpoint* only = touchpoints.size() == 1 ? m_document.find(touchpoints.front()) : nullptr;
    return only ? tr("“%1”", "a touchpoint in the name of an undo step").arg(only->title)
                : tr("%n touchpoint(s)", "in the name of an undo step", int(touchpoints.size()));
}

void CellEdits::edit(Touchpoints touchpoints, const QString& field,
                     const std::function<void(core::Touchpoint&)>& change)
{
    m_document.apply(edited(whole(), touchpoints, change),
                     tr("%1 of %2", "undo step: a field, touchpoints").arg(field, nameOf(touchpoints)));
}

void CellEdits::setText(const core::LaneKey& lane, Touchpoints touchpoints, const QString& typed)
{
    const QString text = typed.trimmed();
    if (lane.lane == MapLane::Channel)
        return setChannel(touchpoints, text);
    if (lane.lane == MapLane::Owner)
        return setOwner(touchpoints, text);
    if (lane.lane == MapLane::Emotion)
        return setFeeling(
            touchpoints, m_persona, [&](core::Feeling& each) { each.word = text; }, 0);
    const auto change = changeByText(lane, text);
    if (change)
        edit(touchpoints, charts::laneName(lane, whole(), charts::Words()), change);
}

void CellEdits::setChannel(Touchpoints touchpoints, const QString& name)
{
    core::MapChange newcomers{.map = whole().map.id};
    const auto id = channelNamed(name, m_document.lists().channels, newcomers, m_ids);
    const auto change = edited(whole(), touchpoints, [&](core::Touchpoint& each) { each.channel = id; });
    if (isEmpty(change))
        return;
    m_document.apply(folded(std::move(newcomers), change),
                     tr("channel of %1", "undo step: touchpoints").arg(nameOf(touchpoints)));
}

void CellEdits::setOwner(Touchpoints touchpoints, const QString& name)
{
    core::MapChange newcomers{.map = whole().map.id};
    const auto id = personNamed(name, m_document.lists().people, newcomers, m_ids);
    const auto change =
        edited(whole(), touchpoints, [&](core::Touchpoint& each) { each.duties.accountable = id; });
    if (isEmpty(change))
        return;
    m_document.apply(folded(std::move(newcomers), change),
                     tr("owner of %1", "undo step: touchpoints").arg(nameOf(touchpoints)));
}

void CellEdits::renameStage(core::StageId id, const QString& typed)
{
    const core::Stage* stage = m_document.find(id);
    const QString name = typed.trimmed();
    if (!stage || name.isEmpty())
        return;
    core::Stage renamed = *stage;
    renamed.name = name;
    m_document.apply(core::replaced(whole(), renamed),
                     tr("name of the stage “%1”", "undo step").arg(stage->name));
}

core::TouchpointId CellEdits::addTouchpoint(core::StageId stage, std::optional<core::TouchpointId> after,
                                            const QString& typed)
{
    const QString title = typed.trimmed();
    if (title.isEmpty() || !m_document.canChange())
        return {};
    core::MapChange change{.map = whole().map.id};
    core::WholeMap within = whole();
    if (stage.isNull()) {
        change = core::addStage(within, {},
                                tr("Stage %1", "name of a new stage").arg(within.stages.size() + 1), m_ids);
        within = applied(std::move(within), change);
        stage = change.stages.front().id();
    }
    const core::MapChange added = core::addTouchpoint(within, stage, after, title, m_ids);
    const auto made = std::ranges::find_if(added.touchpoints, [](const auto& each) { return !each.before; });
    if (made == added.touchpoints.end())
        return {};
    const core::TouchpointId id = made->id();
    m_document.apply(folded(std::move(change), added), tr("add “%1”", "undo step: a touchpoint").arg(title));
    return id;
}

core::StageId CellEdits::addStage(std::optional<core::StageId> after, const QString& typed)
{
    const QString name = typed.trimmed();
    if (name.isEmpty() || !m_document.canChange())
        return {};
    const core::MapChange added = core::addStage(whole(), after, name, m_ids);
    const auto made = std::ranges::find_if(added.stages, [](const auto& each) { return !each.before; });
    if (made == added.stages.end())
        return {};
    const core::StageId id = made->id();
    m_document.apply(added, tr("add the stage “%1”", "undo step").arg(name));
    return id;
}

void CellEdits::setFeeling(Touchpoints touchpoints, core::PersonaId persona,
                           const std::function<void(core::Feeling&)>& change, quint64 gesture)
{
    const auto changed = edited(whole(), touchpoints, [&](core::Touchpoint& each) {
        if (persona.isNull())
            return change(each.feeling);
        core::Feeling feeling = feelingOf(each, persona);
        change(feeling);
        each.feelings[persona] = feeling;
    });
    m_document.apply(changed, tr("emotion at %1", "undo step: touchpoints").arg(nameOf(touchpoints)),
                     gesture);
}

void CellEdits::setDigit(const core::LaneKey& lane, Touchpoints touchpoints, int digit)
{
    const auto value = digit == 0 ? std::nullopt : std::optional(digit);
    if (lane.lane == MapLane::Emotion && digit <= 5)
        return setFeeling(
            touchpoints, m_persona,
            [&](core::Feeling& each) { each.emotion = value ? std::optional(*value - 3) : std::nullopt; }, 0);
    const QString name = charts::laneName(lane, whole(), charts::Words());
    if (lane.lane == MapLane::Listening && digit <= 1)
        return edit(touchpoints, name, [digit](core::Touchpoint& each) { each.listeningPost = digit == 1; });
    core::Touchpoint any;
    if (scoreIn(any, lane.lane) && digit <= 5)
        edit(touchpoints, name, [&](core::Touchpoint& each) { *scoreIn(each, lane.lane) = value; });
}

void CellEdits::dragEmotion(core::TouchpointId touchpoint, core::PersonaId persona, int emotion,
                            quint64 gesture)
{
    setFeeling(
        {&touchpoint, 1}, persona, [&](core::Feeling& each) { each.emotion = std::clamp(emotion, -2, 2); },
        gesture);
}

void CellEdits::restoreFeelings(const core::Touchpoint& before, quint64 gesture)
{
    const auto changed = edited(whole(), {&before.id, 1}, [&](core::Touchpoint& each) {
        each.feeling = before.feeling;
        each.feelings = before.feelings;
    });
    m_document.apply(changed, {}, gesture);
}

void CellEdits::toggleMark(MapLane lane, Touchpoints touchpoints)
{
    const core::Touchpoint* first = touchpoints.empty() ? nullptr : m_document.find(touchpoints.front());
    if (first && lane == MapLane::Listening)
        setDigit({lane, {}}, touchpoints, first->listeningPost ? 0 : 1);
}

void CellEdits::setBackstage(Touchpoints touchpoints, bool backstage)
{
    edit(touchpoints, tr("place before or behind the line of visibility", "undo step: a field"),
         [backstage](core::Touchpoint& each) {
             if (isBackstage(each) != backstage)
                 each.visibility = backstage ? core::Visibility::Back : core::Visibility::Front;
         });
}

void CellEdits::clear(const core::LaneKey& lane, Touchpoints touchpoints)
{
    if (touchpoints.empty())
        return;
    if (lane.lane == MapLane::Touchpoint || lane.lane == MapLane::Backstage)
        m_document.apply(removeTouchpoints(whole(), touchpoints),
                         tr("remove %1", "undo step: touchpoints").arg(nameOf(touchpoints)));
    else if (takesDigits(lane.lane))
        setDigit(lane, touchpoints, 0);
    else if (takesText(lane.lane))
        setText(lane, touchpoints, {});
}

void CellEdits::removeStage(core::StageId id)
{
    if (const core::Stage* stage = m_document.find(id))
        m_document.apply(core::removeStage(whole(), id),
                         tr("remove the stage “%1”", "undo step").arg(stage->name));
}

void CellEdits::step(Touchpoints touchpoints, int direction)
{
    const auto& all = whole().touchpoints;
    const auto at = [&](core::TouchpointId id) { return std::ranges::find(all, id, &core::Touchpoint::id); };
    if (touchpoints.empty() || at(touchpoints.front()) == all.end())
        return;
    const auto edge = direction < 0 ? at(touchpoints.front()) : at(touchpoints.back());
    const auto& stages = whole().stages;
    const auto stage = std::ranges::find(stages, edge->stage, &core::Stage::id);
    const bool isFirst = edge == all.begin() || std::prev(edge)->stage != edge->stage;
    const bool isLast = std::next(edge) == all.end() || std::next(edge)->stage != edge->stage;
    if (direction < 0 && isFirst) {
        if (stage != stages.begin())
            move(touchpoints, std::prev(stage)->id, {});
    } else if (direction < 0) {
        move(touchpoints, edge->stage, std::prev(edge)->id);
    } else if (isLast) {
        if (std::next(stage) == stages.end())
            return;
        const auto next = std::next(edge);
        const core::StageId into = std::next(stage)->id;
        move(touchpoints, into,
             next != all.end() && next->stage == into ? std::optional(next->id) : std::nullopt);
    } else {
        const auto behind = std::next(edge, 2);
        move(touchpoints, edge->stage,
             behind != all.end() && behind->stage == edge->stage ? std::optional(behind->id) : std::nullopt);
    }
}

void CellEdits::step(core::StageId id, int direction)
{
    const auto& stages = whole().stages;
    const auto here = std::ranges::find(stages, id, &core::Stage::id);
    if (here == stages.end())
        return;
    const auto place = here - stages.begin();
    if (direction < 0 && place > 0)
        move(id, stages[std::size_t(place - 1)].id);
    else if (direction > 0 && place + 1 < std::ptrdiff_t(stages.size()))
        move(id,
             place + 2 < std::ptrdiff_t(stages.size()) ? std::optional(stages[std::size_t(place + 2)].id)
                                                       : std::nullopt);
}

void CellEdits::move(Touchpoints touchpoints, core::StageId stage, std::optional<core::TouchpointId> before)
{
    m_document.apply(moved(whole(), touchpoints, stage, before),
                     tr("move %1", "undo step: touchpoints").arg(nameOf(touchpoints)));
}

void CellEdits::move(core::StageId id, std::optional<core::StageId> before)
{
    if (const core::Stage* stage = m_document.find(id))
        m_document.apply(moved(whole(), id, before), tr("move the stage “%1”", "undo step").arg(stage->name));
}

} // namespace cxw::panels
