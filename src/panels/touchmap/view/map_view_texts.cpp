#include "charts/touchmap/map_words.h"
#include "charts/words.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/view/map_view.h"

#include <QToolTip>

namespace cxw::panels {

QString MapView::place() const
{
    const core::WholeMap& whole = m_document.whole();
    if (m_cursor.isOnStage()) {
        const core::Stage* stage = m_document.find(m_cursor.stage());
        return stage ? tr("Stage %1", "where the keyboard is").arg(stage->name)
                     : tr("New stage", "where the keyboard is");
    }
    const core::Touchpoint* touchpoint = m_document.find(m_cursor.touchpoint());
    if (!touchpoint)
        return tr("New touchpoint", "where the keyboard is");
    const core::LaneKey lane = m_cursor.lane();
    if (lane.lane == core::MapLane::Touchpoint || lane.lane == core::MapLane::Backstage)
        return touchpoint->title;
    return tr("%1 of %2", "where the keyboard is: a lane, a touchpoint")
        .arg(charts::laneName(lane, whole, charts::Words()), touchpoint->title);
}

QString MapView::cellText(const core::MapCell& cell) const
{
    const core::MapColumn& column = m_layout.columns()[std::size_t(cell.column)];
    const core::LaneRow& row = m_layout.rows()[std::size_t(cell.row)];
    const core::WholeMap& whole = m_document.whole();
    if (row.key.lane == core::MapLane::Stage)
        return column.stage < 0 ? QString() : whole.stages[std::size_t(column.stage)].name;
    if (column.touchpoint < 0)
        return {};
    return charts::mapCellText(row.key, whole.touchpoints[std::size_t(column.touchpoint)], whole, m_facts,
                               charts::Words(m_appearance.numbers()));
}

QString MapView::columnText(core::TouchpointId id) const
{
    const core::Touchpoint* touchpoint = m_document.find(id);
    if (!touchpoint)
        return {};
    const charts::Words words(m_appearance.numbers());
    QStringList lines{touchpoint->title};
    for (const core::LaneKey& lane : offeredLanes(m_document.whole())) {
        const bool isCard = lane.lane == core::MapLane::Touchpoint || lane.lane == core::MapLane::Backstage;
        const QString text =
            isCard ? QString() : charts::mapCellText(lane, *touchpoint, m_document.whole(), m_facts, words);
        if (!text.isEmpty())
            lines += tr("%1: %2", "a lane, what it says")
                         .arg(charts::laneName(lane, m_document.whole(), words), text);
    }
    return lines.join(QLatin1Char('\n'));
}

void MapView::peek()
{
    if (QToolTip::isVisible())
        return QToolTip::hideText();
    const QString text = columnText(m_cursor.touchpoint());
    if (text.isEmpty())
        return;
    const QRectF cell = m_layout.rectOf(m_cursor.cell());
    const QPoint below = viewport()->mapToGlobal(mapFromScene(cell.bottomLeft()));
    constexpr int kAsLongAsItTakes = 60'000;
    QToolTip::showText(below, plainToolTip(text), viewport(), {}, kAsLongAsItTakes);
}

std::vector<KeyHint> MapView::hints() const
{
    using core::MapLane;
    const MapLane lane = m_cursor.lane().lane;
    const bool isHead = lane == MapLane::Stage || lane == MapLane::Touchpoint || lane == MapLane::Backstage;
    const QString arrows = tr("Arrows", "keys");
    std::vector<KeyHint> hints{{arrows, tr("move", "what a key does")}};
    if (isEditing()) {
        hints = {{keyText(Qt::Key_Return),
                  isHead ? tr("keep, add the next", "what a key does")
                         : tr("keep, next below", "what a key does")},
                 {keyText(Qt::Key_Tab), tr("keep, next field", "what a key does")},
                 {keyText(Qt::Key_Escape), tr("leave it as it was", "what a key does")}};
        return hints;
    }
    if (lane == MapLane::Channel || lane == MapLane::Owner)
        hints.push_back({keyText(Qt::Key_F2), tr("or typing names one", "what a key does")});
    else if (CellEdits::takesText(lane))
        hints.push_back({keyText(Qt::Key_F2), tr("or typing edits", "what a key does")});
    if (lane == MapLane::Emotion)
        hints.push_back({QStringLiteral("1–5"), tr("from −2 to +2", "what keys do: an emotion")});
    else if (lane == MapLane::Listening)
        hints.push_back({QStringLiteral("1 0"), tr("yes, no", "what keys do")});
    else if (CellEdits::takesDigits(lane))
        hints.push_back({QStringLiteral("1–5"), tr("score", "what keys do")});
    hints.push_back({keyText(Qt::Key_Return),
                     isHead                            ? tr("add the next", "what a key does")
                         : lane == MapLane::Complaints ? tr("list them", "what a key does: complaints")
                                                       : tr("next below", "what a key does")});
    hints.push_back({keyText(Qt::Key_Tab), tr("next field", "what a key does")});
    if (isHead) // Alt and an arrow, whatever the desktop calls Alt
        hints.push_back({keyText(QKeySequence(Qt::ALT | Qt::Key_Left)).section(QLatin1Char('+'), 0, 0)
                             + QLatin1Char('+') + arrows,
                         tr("move it", "what a key does")});
    if (lane != MapLane::Stage)
        hints.push_back({keyText(Qt::Key_Space), tr("peek", "what a key does")});
    return hints;
}

} // namespace cxw::panels
