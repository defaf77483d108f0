#pragma once

#include "core/touchmap/map_layout.h"

#include <QCoreApplication>

#include <functional>
#include <span>

namespace cxw::core {
class IdSource;
struct MapChange;
} // namespace cxw::core

namespace cxw::panels {

class MapDocument;

/// What typing, keys and the mouse do to a map: each act is one undo step of its document. GUI thread.
class CellEdits final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::CellEdits)

public:
    using Touchpoints = std::span<const core::TouchpointId>;

    CellEdits(MapDocument& document, core::IdSource& ids);

    /// Whether a lane takes typed text.
    [[nodiscard]] static bool takesText(core::MapLane lane);
    /// Whether a lane takes a digit: emotions, scores, and what is there or not.
    [[nodiscard]] static bool takesDigits(core::MapLane lane);
    /// Whose feelings are meant from now on; null for customers in general.
    void speakOf(core::PersonaId persona) { m_persona = persona; }
    [[nodiscard]] core::PersonaId persona() const { return m_persona; }
    /// What stands in a cell as it is edited.
    [[nodiscard]] QString textOf(const core::LaneKey& lane, core::TouchpointId touchpoint) const;
    /// The names that a lane knows, for completion.
    [[nodiscard]] QStringList namesFor(core::MapLane lane) const;

    /// Gives touchpoints what was typed. A channel or person that is not known joins its list in the same
    /// step; nothing is done where a title would be empty, or no number is in a field of numbers.
    void setText(const core::LaneKey& lane, Touchpoints touchpoints, const QString& text);
    void renameStage(core::StageId stage, const QString& name);
    /// Null when nothing was added, for want of a title. Without a stage (null) one is made for it.
    core::TouchpointId addTouchpoint(core::StageId stage, std::optional<core::TouchpointId> after,
                                     const QString& title);
    /// Behind another, or last.
    core::StageId addStage(std::optional<core::StageId> after, const QString& name);

    /// Emotions: 1 to 5 for -2 to +2. Scores: 1 to 5. Marks: 1. 0 takes each away.
    void setDigit(const core::LaneKey& lane, Touchpoints touchpoints, int digit);
    /// Of one gesture, while a mark is dragged.
    void dragEmotion(core::TouchpointId touchpoint, core::PersonaId persona, int emotion, quint64 gesture);
    /// As a touchpoint was before the gesture.
    void restoreFeelings(const core::Touchpoint& before, quint64 gesture);
    void toggleMark(core::MapLane lane, Touchpoints touchpoints);
    void setBackstage(Touchpoints touchpoints, bool backstage);
    /// Empties a cell; in a lane of cards the touchpoints themselves go.
    void clear(const core::LaneKey& lane, Touchpoints touchpoints);
    void removeStage(core::StageId stage);

    /// By one place to the left (-1) or right (1), from stage to stage at their ends.
    void step(Touchpoints touchpoints, int direction);
    void step(core::StageId stage, int direction);
    void move(Touchpoints touchpoints, core::StageId stage, std::optional<core::TouchpointId> before);
    void move(core::StageId stage, std::optional<core::StageId> before);

private:
    [[nodiscard]] const core::WholeMap& whole() const;
    void edit(Touchpoints touchpoints, const QString& field,
              const std::function<void(core::Touchpoint&)>& change);
    [[nodiscard]] QString nameOf(Touchpoints touchpoints) const;
    void setChannel(Touchpoints touchpoints, const QString& name);
    void setOwner(Touchpoints touchpoints, const QString& name);
    void setFeeling(Touchpoints touchpoints, core::PersonaId persona,
                    const std::function<void(core::Feeling&)>& change, quint64 gesture);

    MapDocument& m_document;
    core::IdSource& m_ids;
    core::PersonaId m_persona;
};

} // namespace cxw::panels
