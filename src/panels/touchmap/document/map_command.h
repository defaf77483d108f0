#pragma once

#include "core/touchmap/map_change.h"

#include <QUndoCommand>

namespace cxw::panels {

class MapDocument;

/// One step on a map: something is added, removed (each other's inverse), moved, or a field gets another
/// value.
class MapCommand final : public QUndoCommand
{
public:
    /// Steps of the same gesture become one; 0 is none.
    MapCommand(MapDocument& document, core::MapChange change, const QString& text, quint64 gesture);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override { return kId; }
    /// Takes a step that goes on with this one; obsolete when nothing is changed any more.
    bool mergeWith(const QUndoCommand* other) override;

private:
    static constexpr int kId = 1; ///< the only commands on the stack that merge

    MapDocument& m_document;
    core::MapChange m_change;
    quint64 m_gesture;
};

} // namespace cxw::panels
