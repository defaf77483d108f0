#include "panels/touchmap/present/show_presenter.h"

#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/present/audience_map.h"

#include <algorithm>

namespace cxw::panels {
namespace {

/// Where the slide is after the map has changed: that page of its stage, the last one there is, or what is at
/// its place now that the stage is gone.
int placeAfter(const MapSlide& slide, int index, const std::vector<MapSlide>& slides)
{
    const auto first = std::ranges::find(slides, slide.stage, &MapSlide::stage);
    if (first == slides.end())
        return std::clamp(index, 0, std::max(0, int(slides.size()) - 1));
    return int(first - slides.begin()) + std::min(slide.page, first->pages) - 1;
}

} // namespace

ShowPresenter::ShowPresenter(MapFactsPresenter& around, QObject* parent)
    : QObject(parent)
    , m_around(around)
{
    MapDocument& document = around.maps().document();
    connect(&document, &MapDocument::changed, this, &ShowPresenter::refresh);
    connect(&document, &MapDocument::replaced, this, &ShowPresenter::refresh);
    connect(&document, &MapDocument::listsChanged, this, &ShowPresenter::refresh);
    connect(&around, &MapFactsPresenter::changed, this, &ShowPresenter::refresh);
    refresh();
}

void ShowPresenter::look(std::optional<std::vector<core::LaneKey>> lanes, std::set<core::PersonaId> hidden,
                         bool withOther)
{
    m_lanes = std::move(lanes);
    m_hidden = std::move(hidden);
    m_withOther = withOther;
    refresh();
}

void ShowPresenter::refresh()
{
    const MapDocument& document = m_around.maps().document();
    const core::WholeMap& whole = document.whole();
    const auto lanes = lanesForAudience(m_lanes.value_or(usualLanes(whole)));
    auto slides = slidesOf(whole, lanes);
    const bool isSameMap = std::exchange(m_map, whole.map.id) == whole.map.id;
    m_index = isSameMap && m_index < int(m_slides.size())
        ? placeAfter(m_slides[std::size_t(m_index)], m_index, slides)
        : 0;
    m_slides = std::move(slides);

    MapShow state;
    state.isBlank = m_isBlank;
    state.whole = mapForAudience(whole, lanes);
    core::MapFacts facts = m_around.facts();
    facts.channels = document.lists().channels;
    facts.people = document.lists().people;
    state.facts = factsForAudience(facts, state.whole, lanes);
    state.hidden = m_hidden;
    if (m_withOther && m_around.other() && showsLane(lanes, core::MapLane::Emotion))
        state.other = mapForAudience(*m_around.other(), {{core::MapLane::Emotion, {}}});
    if (!m_slides.empty())
        state.slide = m_slides[std::size_t(m_index)];
    if (state.slide && state.slide->stage) {
        const auto found = std::ranges::find(whole.stages, *state.slide->stage, &core::Stage::id);
        state.stage = int(found - whole.stages.begin()) + 1;
    }
    if (state == m_state)
        return;
    m_state = std::move(state);
    emit stateChanged(m_state);
}

void ShowPresenter::goTo(int index)
{
    m_index = std::clamp(index, 0, std::max(0, int(m_slides.size()) - 1));
    refresh();
}

void ShowPresenter::next()
{
    goTo(m_index + 1);
}

void ShowPresenter::previous()
{
    goTo(m_index - 1);
}

void ShowPresenter::overview()
{
    goTo(0);
}

void ShowPresenter::setBlank(bool blank)
{
    m_isBlank = blank;
    refresh();
}

} // namespace cxw::panels
