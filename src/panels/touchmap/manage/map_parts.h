#pragma once

#include "core/touchmap/touchpoint_map.h"

#include <QCoreApplication>

namespace cxw::core {
class IdSource;
struct MapChange;
} // namespace cxw::core

namespace cxw::panels {

class MapDocument;

/// Adds, names, moves and removes the personas, stages and free lanes of a map; each act is one undo step of
/// its document. Acts on what is not there, and empty names, change nothing. GUI thread.
class MapParts final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::MapParts)

public:
    enum class Kind { Persona, Stage, Lane };
    /// A part as a list shows it.
    struct Part
    {
        qint64 id = 0;
        QString name;
        QString more;  ///< a persona's description, a stage's goal
        QString color; ///< of a stage: one of charts::stageColours(), or none

        bool operator==(const Part&) const = default;
    };

    MapParts(MapDocument& document, core::IdSource& ids);

    [[nodiscard]] bool canChange() const;
    /// In their order.
    [[nodiscard]] std::vector<Part> all(Kind kind) const;
    /// Last; its id, or 0 when nothing was added.
    qint64 add(Kind kind, const QString& name);
    void rename(Kind kind, qint64 id, const QString& name);
    /// A lane has no more to say.
    void setMore(Kind kind, qint64 id, const QString& more);
    /// Of a stage; empty for none.
    void setColor(qint64 id, const QString& color);
    void remove(Kind kind, qint64 id);
    /// By one place up (-1) or down (1).
    void move(Kind kind, qint64 id, int by);

private:
    void put(Kind kind, const Part& part, const QString& text);
    void apply(const core::MapChange& change, const QString& text);

    MapDocument& m_document;
    core::IdSource& m_ids;
};

} // namespace cxw::panels
