#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/view/cell_editor.h"
#include "panels/touchmap/view/map_view.h"

namespace cxw::panels {

bool MapView::isEditing() const
{
    return m_editing.has_value();
}

QRect MapView::editedRect() const
{
    const QRectF cell = m_layout.rectOf(m_cursor.cell());
    QRect place = QRect(mapFromScene(cell.topLeft()), cell.size().toSize()).translated(viewport()->pos());
    if (m_cursor.isOnStage())
        place.moveTop(0); // the head does not scroll
    return place;
}

void MapView::edit(const QString& typed)
{
    const core::LaneKey lane = m_cursor.lane();
    if (!m_document.canChange() || !CellEdits::takesText(lane.lane))
        return;
    Editing editing{lane, m_cursor.stage(), {}, {}, !typed.isNull()};
    if (m_cursor.isOnStage()) {
        const core::Stage* stage = m_document.find(editing.stage);
        editing.text = stage ? stage->name : QString();
    } else {
        editing.touchpoints = m_cursor.targets();
        const bool isCard = lane.lane == core::MapLane::Touchpoint || lane.lane == core::MapLane::Backstage;
        if (isCard && editing.touchpoints.size() > 1)
            editing.touchpoints = {m_cursor.touchpoint()}; // many with one title help nobody
        if (editing.touchpoints.empty() && !isCard)
            return;
        editing.text = m_edits.textOf(lane, m_cursor.touchpoint());
    }
    m_editing = editing;
    m_editor->setAccessibleName(place());
    m_editor->open(editedRect(), editing.text, typed, m_edits.namesFor(lane.lane));
    emit hintsChanged();
}

void MapView::endEdit(EditEnd how, const QString& text)
{
    if (!m_editing)
        return;
    const Editing editing = *std::exchange(m_editing, std::nullopt);
    const bool isNew =
        editing.lane.lane == core::MapLane::Stage ? editing.stage.isNull() : editing.touchpoints.empty();
    const bool kept = how != EditEnd::Escape && commit(editing, text);
    closePlace();
    if (how != EditEnd::Leave)
        setFocus(Qt::OtherFocusReason);
    m_editor->shut();
    showFocus();
    emit hintsChanged();
    if (how != EditEnd::Escape && how != EditEnd::Leave)
        goOn(how, kept && (isNew || editing.wasTyped));
}

bool MapView::commit(const Editing& editing, const QString& text)
{
    const bool isEmpty = text.trimmed().isEmpty();
    if (editing.lane.lane == core::MapLane::Stage && !editing.stage.isNull()) {
        m_edits.renameStage(editing.stage, text);
        return !isEmpty;
    }
    if (editing.lane.lane == core::MapLane::Stage || editing.touchpoints.empty())
        return !isEmpty && addTyped(editing, text);
    if (text != editing.text)
        m_edits.setText(editing.lane, editing.touchpoints, text);
    return !isEmpty;
}

/// What was typed in a place becomes a stage or a touchpoint, and the cursor goes there.
bool MapView::addTyped(const Editing& editing, const QString& text)
{
    const core::MapCell cell = m_cursor.cell();
    const auto stage = stageBefore(cell.column);
    const auto touchpoint = touchpointBefore(cell.column);
    m_place = Place::None;
    if (editing.lane.lane != core::MapLane::Stage) {
        const core::TouchpointId made = m_edits.addTouchpoint(editing.stage, touchpoint, text);
        if (const auto there = m_layout.columnOf(made, m_document.whole()))
            moveTo({cell.row, *there});
        else
            rebuild(); // without the place
        return !made.isNull();
    }
    const core::StageId made = m_edits.addStage(stage, text);
    for (const core::MapSpan& each : m_layout.stages())
        if (const int index = m_layout.columns()[std::size_t(each.first)].stage;
            index >= 0 && m_document.whole().stages[std::size_t(index)].id == made)
            moveTo({0, each.first});
    return !made.isNull();
}

void MapView::goOn(EditEnd how, bool toNew)
{
    const core::MapLane lane = m_cursor.lane().lane;
    const bool isHead =
        lane == core::MapLane::Stage || lane == core::MapLane::Touchpoint || lane == core::MapLane::Backstage;
    switch (how) {
    case EditEnd::Enter:
        if (isHead && toNew)
            openNext();
        else if (!isHead)
            step(core::MapStep::Down);
        return;
    case EditEnd::Tab: return step(core::MapStep::Down);
    case EditEnd::Backtab: return step(core::MapStep::Up);
    case EditEnd::Left: return step(core::MapStep::Left);
    case EditEnd::Right: return step(core::MapStep::Right);
    case EditEnd::Up: return step(core::MapStep::Up);
    case EditEnd::Down: return step(core::MapStep::Down);
    case EditEnd::Leave:
    case EditEnd::Escape: return;
    }
}

std::optional<core::TouchpointId> MapView::touchpointBefore(int column) const
{
    const bool isSameStage = column > 0 && m_layout.stageAt(column - 1) == m_layout.stageAt(column);
    const core::TouchpointId before = isSameStage ? m_cursor.touchpointAt(column - 1) : core::TouchpointId();
    return before.isNull() ? std::nullopt : std::optional(before);
}

std::optional<core::StageId> MapView::stageBefore(int column) const
{
    const int stage = column > 0 ? m_layout.columns()[std::size_t(column - 1)].stage : -1;
    return stage < 0 ? std::nullopt : std::optional(m_document.whole().stages[std::size_t(stage)].id);
}

void MapView::openNext()
{
    const int column = m_cursor.cell().column;
    if (!m_document.canChange())
        return;
    if (m_cursor.isOnStage()) {
        if (!m_cursor.stage().isNull()) {
            const core::MapSpan stage = m_layout.stages()[std::size_t(m_layout.stageAt(column))];
            m_place = Place::Stage;
            m_placeColumn = column;
            rebuild();
            moveTo({0, stage.end});
        }
        return edit(QStringLiteral(""));
    }
    if (!m_cursor.touchpoint().isNull()) {
        m_place = Place::Touchpoint;
        m_placeColumn = column;
        rebuild();
        moveTo({m_cursor.cell().row, column + 1});
    }
    edit(QStringLiteral(""));
}

void MapView::addTouchpoint()
{
    setFocus(Qt::OtherFocusReason);
    moveTo({1, m_cursor.cell().column});
    openNext();
}

void MapView::closePlace()
{
    if (std::exchange(m_place, Place::None) == Place::None)
        return;
    rebuild();
    moveTo({m_cursor.cell().row, m_placeColumn});
}

} // namespace cxw::panels
