#include "panels/touchmap/document/map_document.h"

#include "panels/shared/edit_stack.h"
#include "panels/touchmap/document/map_command.h"

#include <algorithm>

namespace cxw::panels {
namespace {

template <class Record> const Record* findIn(const std::vector<Record>& records, decltype(Record::id) id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

} // namespace

MapDocument::MapDocument(EditStack& edits, QObject* parent)
    : QObject(parent)
    , m_edits(edits)
{
}

bool MapDocument::canChange() const
{
    return hasMap() && !m_edits.isReadOnly();
}

const core::Touchpoint* MapDocument::find(core::TouchpointId id) const
{
    return findIn(m_whole.touchpoints, id);
}

const core::Stage* MapDocument::find(core::StageId id) const
{
    return findIn(m_whole.stages, id);
}

void MapDocument::apply(core::MapChange change, const QString& text, quint64 gesture)
{
    if (!canChange() || change.map != m_whole.map.id || isEmpty(change))
        return;
    m_edits.stack().push(new MapCommand(*this, std::move(change), text, gesture)); // the stack owns it
}

void MapDocument::show(core::WholeMap whole)
{
    m_whole = std::move(whole);
    emit replaced();
}

void MapDocument::showLists(MapLists lists)
{
    if (m_lists == lists)
        return;
    m_lists = std::move(lists);
    emit listsChanged();
}

void MapDocument::perform(const core::MapChange& change)
{
    emit recorded(change);
    applyTo(m_lists.people, change.people);
    applyTo(m_lists.channels, change.channels);
    if (!change.people.empty() || !change.channels.empty())
        emit listsChanged();
    if (change.map != m_whole.map.id) {
        emit happenedElsewhere(change.map);
        return;
    }
    m_whole = applied(std::move(m_whole), change);
    emit changed(change);
}

} // namespace cxw::panels
