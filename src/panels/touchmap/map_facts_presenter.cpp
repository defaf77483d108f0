#include "panels/touchmap/map_facts_presenter.h"

#include "core/change_feed.h"
#include "core/store.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "panels/touchmap/map_presenter.h"

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

QDate MapFactsPresenter::today() const
{
    return m_maps.context().clock.today();
}

void MapFactsPresenter::setHeat(const core::PressureChoice& heat)
{
    if (std::exchange(m_heat, heat) != heat && m_begun)
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
    m_maps.context().store.read(
        this,
        [heat = m_heat, today = today(), language = m_maps.language(),
         other = m_maps.counterpart()](const core::UnitOfWork& work) {
            return Around{loadMapFacts(work, heat, today, language),
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
