#pragma once

#include "core/touchmap/map_change.h"

#include <QObject>

namespace cxw::panels {

class EditStack;

/// What touchpoints name besides the parts of their map, as the user sees it: newcomers of the map included.
struct MapLists
{
    std::vector<core::Channel> channels; ///< by position; newcomers come last
    std::vector<core::Person> people;    ///< in the order in which they were added

    bool operator==(const MapLists&) const = default;
};

/// The map on screen and the one door through which it is changed. A change is there at once, is one step of
/// the workspace's undo stack, and is written behind (see MapAutosaver). GUI thread.
class MapDocument final : public QObject
{
    Q_OBJECT

public:
    explicit MapDocument(EditStack& edits, QObject* parent = nullptr);

    [[nodiscard]] const core::WholeMap& whole() const { return m_whole; }
    [[nodiscard]] const MapLists& lists() const { return m_lists; }
    /// A map is shown; else the whole is empty and takes no change.
    [[nodiscard]] bool hasMap() const { return !m_whole.map.id.isNull(); }
    [[nodiscard]] bool canChange() const;
    /// Null where there is none on this map.
    [[nodiscard]] const core::Touchpoint* find(core::TouchpointId id) const;
    [[nodiscard]] const core::Stage* find(core::StageId id) const;

    /// For all changes of one drag, or of one field while it is being turned: they become one step.
    [[nodiscard]] quint64 newGesture() { return ++m_lastGesture; }
    /// Changes the map and pushes one undo step that `text` names, translated. Changes of one gesture (0: of
    /// none) and those that follow each other on the same score of the same touchpoints are one step; a step
    /// that came to nothing leaves the stack. An empty change does nothing.
    void apply(core::MapChange change, const QString& text, quint64 gesture = 0);

    /// Shows another map, or this one as the file holds it now.
    void show(core::WholeMap whole);
    void showLists(MapLists lists);
    void clear() { show({}); }

signals:
    /// Of the shown map; also on undo and redo.
    void changed(const cxw::core::MapChange& change);
    /// Another map is shown, or the file changed under it.
    void replaced();
    void listsChanged();
    /// To be written; of any map, ahead of the signals above.
    void recorded(const cxw::core::MapChange& change);
    /// A step on a map that is not on screen was undone or done again.
    void happenedElsewhere(cxw::core::MapId map);

private:
    friend class MapCommand;
    void perform(const core::MapChange& change);

    EditStack& m_edits;
    core::WholeMap m_whole;
    MapLists m_lists;
    quint64 m_lastGesture = 0;
};

} // namespace cxw::panels
