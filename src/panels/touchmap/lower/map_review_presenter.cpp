#include "panels/touchmap/lower/map_review_presenter.h"

#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/map_presenter.h"

#include <algorithm>

namespace cxw::panels {
namespace {

const core::Touchpoint* touchpointIn(const core::WholeMap& whole, core::TouchpointId id)
{
    const auto found = std::ranges::find(whole.touchpoints, id, &core::Touchpoint::id);
    return found == whole.touchpoints.end() ? nullptr : &*found;
}

} // namespace

MapReviewPresenter::MapReviewPresenter(MapFactsPresenter& around, QObject* parent)
    : QObject(parent)
    , m_around(around)
    , m_maps(around.maps())
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MapReviewPresenter::refresh);
    const auto later = [this] { m_soon.start(0); };
    const MapDocument& document = m_maps.document();
    connect(&document, &MapDocument::changed, this, later);
    connect(&document, &MapDocument::replaced, this, later);
    connect(&document, &MapDocument::listsChanged, this, later);
    connect(&around, &MapFactsPresenter::changed, this, later);
    refresh();
}

const core::WholeMap& MapReviewPresenter::whole() const
{
    return m_maps.document().whole();
}

const MapLists& MapReviewPresenter::lists() const
{
    return m_maps.document().lists();
}

bool MapReviewPresenter::canChange() const
{
    return m_maps.document().canChange();
}

void MapReviewPresenter::refresh()
{
    const core::MapFacts& facts = m_around.facts();
    m_weakSpots = weakSpotsOf(whole(), {facts.complaints ? &*facts.complaints : nullptr, core::kMapWeeks});
    const auto orphans = facts.complaints ? std::optional(facts.orphans) : std::nullopt;
    m_findings = findingsOf(whole(), m_maps.context().clock.today(), orphans);
    compare();
    emit changed();
}

void MapReviewPresenter::compare()
{
    const auto& other = m_around.other();
    const bool isFuture = whole().map.state == core::MapState::Future;
    const auto isCounterpart = [](const core::WholeMap& future, const core::WholeMap& current) {
        return future.map.counterpart == current.map.id;
    };
    m_isPair = other && (isFuture ? isCounterpart(whole(), *other) : isCounterpart(*other, whole()));
    if (!m_isPair)
        m_changes.clear();
    else
        m_changes = isFuture ? pairChangesOf(*other, whole()) : pairChangesOf(whole(), *other);
}

int MapReviewPresenter::toFix() const
{
    int all = 0;
    for (const core::MapFinding& each : m_findings)
        all += each.count;
    return all;
}

const core::WholeMap& MapReviewPresenter::mapOf(core::TouchpointId id) const
{
    return !m_isPair || touchpointIn(whole(), id) ? whole() : *m_around.other();
}

const core::Touchpoint* MapReviewPresenter::find(core::TouchpointId id) const
{
    return touchpointIn(mapOf(id), id);
}

QString MapReviewPresenter::channelOf(core::TouchpointId id) const
{
    const core::Touchpoint* touchpoint = find(id);
    const auto& channels = lists().channels;
    if (!touchpoint || !touchpoint->channel)
        return {};
    const auto found = std::ranges::find(channels, *touchpoint->channel, &core::Channel::id);
    return found == channels.end() ? QString() : found->name;
}

core::TouchpointId MapReviewPresenter::nextOf(core::FindingKind kind, core::TouchpointId focused) const
{
    const auto finding = std::ranges::find(m_findings, kind, &core::MapFinding::kind);
    if (finding == m_findings.end() || finding->touchpoints.empty())
        return {};
    const std::set<core::TouchpointId> meant(finding->touchpoints.begin(), finding->touchpoints.end());
    const auto& all = whole().touchpoints;
    const auto isMeant = [&meant](const core::Touchpoint& each) { return meant.contains(each.id); };
    const auto here = std::ranges::find(all, focused, &core::Touchpoint::id);
    const auto next = std::find_if(here, all.end(), isMeant);
    return next == all.end() ? finding->touchpoints.front() : next->id;
}

void MapReviewPresenter::confirm(const std::vector<core::TouchpointId>& touchpoints, const QString& text)
{
    m_maps.document().apply(confirmed(whole(), touchpoints, m_maps.context().clock.today()), text);
}

void MapReviewPresenter::confirm(core::TouchpointId touchpoint)
{
    if (const core::Touchpoint* found = m_maps.document().find(touchpoint))
        confirm(std::vector{touchpoint},
                tr("“%1” confirmed", "undo: names the act; a touchpoint").arg(found->title));
}

void MapReviewPresenter::confirmAll()
{
    const auto finding =
        std::ranges::find(m_findings, core::FindingKind::NotConfirmed, &core::MapFinding::kind);
    if (finding != m_findings.end())
        confirm(finding->touchpoints,
                tr("%n touchpoint(s) confirmed", "undo: names the act", int(finding->touchpoints.size())));
}

} // namespace cxw::panels
