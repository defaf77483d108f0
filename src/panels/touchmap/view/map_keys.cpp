#include "panels/touchmap/view/map_keys.h"

#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/view/map_heads.h"
#include "panels/touchmap/view/map_view.h"

#include <QKeyEvent>

#include <algorithm>

namespace cxw::panels {
namespace {

using core::MapLane;
using core::MapStep;

std::optional<MapStep> stepFor(int key, bool controlled)
{
    switch (key) {
    case Qt::Key_Left: return MapStep::Left;
    case Qt::Key_Right: return MapStep::Right;
    case Qt::Key_Up: return MapStep::Up;
    case Qt::Key_Down: return MapStep::Down;
    case Qt::Key_Home: return controlled ? MapStep::MapStart : MapStep::RowStart;
    case Qt::Key_End: return controlled ? MapStep::MapEnd : MapStep::RowEnd;
    default: return {};
    }
}

bool isCard(MapLane lane)
{
    return lane == MapLane::Touchpoint || lane == MapLane::Backstage;
}

} // namespace

MapKeys::MapKeys(MapView& view)
    : m_view(view)
{
}

bool MapKeys::takes(const QKeyEvent& event) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)
        return event.key() == Qt::Key_F2 || event.key() == Qt::Key_Space || event.key() == Qt::Key_Delete
            || event.key() == Qt::Key_Escape || event.key() == Qt::Key_Return
            || (!event.text().isEmpty() && event.text().at(0).isPrint());
    if (modifiers == Qt::AltModifier)
        return stepFor(event.key(), false).has_value();
    return modifiers == Qt::ControlModifier
        && (event.key() == Qt::Key_Space || event.key() == Qt::Key_A || event.key() == Qt::Key_C
            || event.key() == Qt::Key_X || event.key() == Qt::Key_V || stepFor(event.key(), true));
}

bool MapKeys::press(const QKeyEvent& event)
{
    return move(event) || clip(event) || act(event) || digit(event) || type(event);
}

bool MapKeys::move(const QKeyEvent& event)
{
    const bool controlled = event.modifiers() & Qt::ControlModifier;
    const auto step = stepFor(event.key(), controlled);
    if (!step)
        return false;
    if (event.modifiers() & Qt::AltModifier)
        return shift(event.key());
    if (controlled && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        choosePersona(event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    const bool extend = event.modifiers() & Qt::ShiftModifier;
    m_view.step(*step, extend && !m_view.cursor().isOnStage());
    return true;
}

/// Moves cards and stages, and cards over the line of visibility.
bool MapKeys::shift(int key)
{
    const MapCursor& cursor = m_view.cursor();
    const int direction = key == Qt::Key_Left ? -1 : 1;
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (cursor.isOnStage()) {
        if (isSideways)
            m_view.edits().step(cursor.stage(), direction);
    } else if (isSideways) {
        m_view.edits().step(cursor.targets(), direction);
    } else if (isCard(cursor.lane().lane) && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        m_view.edits().setBackstage(cursor.targets(), key == Qt::Key_Down);
    }
    m_view.moveTo(cursor.cell());
    return true;
}

void MapKeys::choosePersona(int direction)
{
    const auto& personas = m_view.document().whole().personas;
    if (personas.empty())
        return;
    const auto here = std::ranges::find(personas, m_view.persona(), &core::Persona::id);
    const auto place = here == personas.end() ? 0 : here - personas.begin();
    const auto next = std::clamp<std::ptrdiff_t>(place + direction, 0, std::ptrdiff_t(personas.size()) - 1);
    m_view.choosePersona(personas[std::size_t(next)].id);
}

bool MapKeys::act(const QKeyEvent& event)
{
    const bool controlled = event.modifiers() & Qt::ControlModifier;
    MapCursor& cursor = m_view.cursor();
    const bool isHead = cursor.isOnStage() || isCard(cursor.lane().lane);
    switch (event.key()) {
    case Qt::Key_F2:
        if (cursor.lane().lane == MapLane::Listening)
            m_view.edits().toggleMark(MapLane::Listening, cursor.targets());
        else
            m_view.edit();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (controlled)
            m_view.addTouchpoint();
        else if (isHead)
            m_view.openNext();
        else if (cursor.lane().lane == MapLane::Complaints && !cursor.touchpoint().isNull())
            emit m_view.complaintsWanted(cursor.touchpoint());
        else
            m_view.step(MapStep::Down);
        return true;
    case Qt::Key_Space:
        if (controlled) {
            cursor.toggle();
            m_view.showSelection();
        } else {
            m_view.peek();
        }
        return true;
    case Qt::Key_A:
        if (!controlled)
            return false;
        cursor.selectAll();
        m_view.showSelection();
        return true;
    case Qt::Key_Delete: remove(); return true;
    case Qt::Key_F10:
        if (event.modifiers() != Qt::ShiftModifier)
            return false;
        [[fallthrough]];
    case Qt::Key_Menu: return openMenu();
    case Qt::Key_Escape:
        if (cursor.selected().empty())
            return false;
        cursor.clearSelection();
        m_view.showSelection();
        return true;
    default: return false;
    }
}

/// The clipboard.
bool MapKeys::clip(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_C: emit m_view.copyWanted(); return true;
    case Qt::Key_X: emit m_view.cutWanted(); return true;
    case Qt::Key_V: emit m_view.pasteWanted(); return true;
    default: return false;
    }
}

bool MapKeys::openMenu()
{
    const MapCursor& cursor = m_view.cursor();
    if (!cursor.isOnStage() || cursor.stage().isNull())
        return false;
    emit m_view.stageMenuWanted(stageMenuPlace(m_view));
    return true;
}

void MapKeys::remove()
{
    const MapCursor& cursor = m_view.cursor();
    if (cursor.isOnStage())
        m_view.edits().removeStage(cursor.stage());
    else
        m_view.edits().clear(cursor.lane(), cursor.targets());
}

bool MapKeys::digit(const QKeyEvent& event)
{
    const MapCursor& cursor = m_view.cursor();
    const bool isDigit = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isDigit || !CellEdits::takesDigits(cursor.lane().lane) || cursor.touchpoint().isNull())
        return false;
    m_view.edits().setDigit(cursor.lane(), cursor.targets(), event.key() - Qt::Key_0);
    m_view.goOnAlong();
    return true;
}

bool MapKeys::type(const QKeyEvent& event)
{
    const bool isText = !event.text().isEmpty() && event.text().at(0).isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isText || !CellEdits::takesText(m_view.cursor().lane().lane))
        return false;
    m_view.edit(event.text());
    return true;
}

} // namespace cxw::panels
