#include "panels/touchmap/map_facts_presenter.h"

#include "core/change_feed.h"
#include "core/store.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "panels/touchmap/map_presenter.h"

#include <chrono>

namespace cxw::panels {

MapFactsPresenter::MapFactsPresenter(MapPresenter& maps, QObject* parent)
    : QObject(parent)
    , m_maps(maps)
{
    using enum core::EntityKind;
    connect(&maps.context().changes, &core::ChangeFeed::committed, this,
            [this](const core::ChangeSet& changes) {
                if (m_begun
                    && changes.touches(core::EntityKinds(Round) | RoundQuestion | Vote | Agreed | Complaint
                                       | Question))
                    reload();
            });
    connect(&maps, &MapPresenter::changed, this, [this] {
        if (m_begun)
            reload();
    });
}

void MapFactsPresenter::begin()
{
    if (!std::exchange(m_begun, true))
        reload();
}

void MapFactsPresenter::reload()
{
    struct Around
    {
        core::MapFacts facts;
        std::optional<core::WholeMap> other;
    };
    const quint64 request = ++m_request;
    const core::Instant from = m_maps.context().clock.now() - std::chrono::hours(24 * 7 * core::kMapWeeks);
    m_maps.context().store.read(
        this,
        [from, language = m_maps.language(), other = m_maps.counterpart()](const core::UnitOfWork& work) {
            return Around{loadMapFacts(work, from, language),
                          other ? work.maps().whole(*other) : std::nullopt};
        },
        [this, request](core::Expected<Around> around) {
            if (request != m_request)
                return;
            if (!around)
                return emit failed(around.error());
            m_facts = std::move(around->facts);
            m_other = std::move(around->other);
            emit changed();
        });
}

} // namespace cxw::panels
