#include "panels/touchmap/lower/map_filter_presenter.h"

#include "panels/touchmap/document/map_document.h"

#include <algorithm>

namespace cxw::panels {

MapFilterPresenter::MapFilterPresenter(MapDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &MapDocument::changed, this, &MapFilterPresenter::refresh);
    connect(&document, &MapDocument::replaced, this, [this] {
        const auto& personas = m_document.whole().personas;
        if (m_filter.persona
            && std::ranges::find(personas, *m_filter.persona, &core::Persona::id) == personas.end())
            m_filter.persona.reset(); // of another map
        refresh();
    });
}

void MapFilterPresenter::setFilter(const core::MapFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void MapFilterPresenter::setText(const QString& text)
{
    core::MapFilter filter = m_filter;
    filter.text = text;
    setFilter(filter);
}

void MapFilterPresenter::clear()
{
    setFilter({.text = m_filter.text});
}

void MapFilterPresenter::refresh()
{
    auto lit = m_filter.isEmpty() ? std::nullopt : std::optional(meantBy(m_filter, m_document.whole()));
    m_lit = std::move(lit);
    emit changed();
}

} // namespace cxw::panels
