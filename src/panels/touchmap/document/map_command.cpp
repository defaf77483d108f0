#include "panels/touchmap/document/map_command.h"

#include "core/touchmap/touchpoint_field.h"
#include "panels/touchmap/document/map_document.h"

#include <algorithm>

namespace cxw::panels {
namespace {

/// Values that one tries out, one after the other; every text, name and place counts.
bool isTurned(core::TouchpointField field)
{
    using enum core::TouchpointField;
    switch (field) {
    case Kind:
    case Visibility:
    case Feeling:
    case Satisfaction:
    case TargetSatisfaction:
    case ImportanceCustomer:
    case ImportanceUs:
    case ListeningPost:
    case ResponseMinutes:
    case WeeklyContacts:
    case Evidence: return true;
    default: return false;
    }
}

/// The one such value that the change gives to touchpoints, and nothing else; empty otherwise.
std::optional<core::TouchpointField> turnedField(const core::MapChange& change)
{
    const bool onlyTouchpoints =
        change == core::MapChange{.map = change.map, .touchpoints = change.touchpoints};
    if (!onlyTouchpoints)
        return std::nullopt;
    std::set<core::TouchpointField> fields;
    for (const auto& each : change.touchpoints) {
        if (!each.before || !each.after)
            return std::nullopt;
        fields.merge(fieldsThatDiffer(*each.before, *each.after));
    }
    return fields.size() == 1 && isTurned(*fields.begin()) ? std::optional(*fields.begin()) : std::nullopt;
}

bool concernSameTouchpoints(const core::MapChange& one, const core::MapChange& other)
{
    return std::ranges::equal(one.touchpoints, other.touchpoints,
                              [](const auto& left, const auto& right) { return left.id() == right.id(); });
}

bool goesOn(const core::MapChange& change, const core::MapChange& next)
{
    const auto field = turnedField(next);
    return field && field == turnedField(change) && concernSameTouchpoints(change, next);
}

} // namespace

MapCommand::MapCommand(MapDocument& document, core::MapChange change, const QString& text, quint64 gesture)
    : QUndoCommand(text)
    , m_document(document)
    , m_change(std::move(change))
    , m_gesture(gesture)
{
}

void MapCommand::redo()
{
    m_document.perform(m_change);
}

void MapCommand::undo()
{
    m_document.perform(inverse(m_change));
}

bool MapCommand::mergeWith(const QUndoCommand* other)
{
    const auto& next = static_cast<const MapCommand&>(*other); // no other command has the id
    if (m_change.map != next.m_change.map || m_gesture != next.m_gesture)
        return false;
    if (m_gesture == 0 && !goesOn(m_change, next.m_change))
        return false;
    m_change = folded(std::move(m_change), next.m_change);
    setText(next.text());
    setObsolete(isEmpty(m_change));
    return true;
}

} // namespace cxw::panels
