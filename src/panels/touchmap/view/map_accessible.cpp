#include "panels/touchmap/view/map_accessible.h"

#include "charts/touchmap/map_words.h"
#include "charts/words.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/view/map_view.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>

namespace cxw::panels {
namespace {

struct AccessibleMapTexts
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::MapView)
};

class AccessibleMap;

/// One cell, as long as a screen reader speaks of it.
class AccessibleCell final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    AccessibleCell(AccessibleMap& map, core::MapCell cell)
        : m_map(map)
        , m_cell(cell)
    {
    }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text part) const override;
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                       : nullptr;
    }

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_cell.column; }
    [[nodiscard]] int rowIndex() const override { return m_cell.row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

private:
    AccessibleMap& m_map;
    core::MapCell m_cell;
};

class AccessibleMap final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleMap(MapView* view)
        : QAccessibleWidget(view, QAccessible::Table)
    {
    }
    ~AccessibleMap() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(AccessibleMap)

    [[nodiscard]] MapView& view() const { return *static_cast<MapView*>(widget()); }
    [[nodiscard]] bool holds(const core::MapCell& cell) const
    {
        return cell.row < rowCount() && cell.column < columnCount();
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] int childCount() const override { return rowCount() * columnCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr
                                                  : cellAt(index / columnCount(), index % columnCount());
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface();
        return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint place = view().viewport()->mapFromGlobal(QPoint(x, y));
        const auto cell = view().layout().cellAt(view().mapToScene(place));
        return cell ? cellAt(cell->row, cell->column) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const core::MapCell cell = view().cursor().cell();
        return view().hasFocus() ? cellAt(cell.row, cell.column) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override
    {
        if (row < 0 || column < 0 || !holds({row, column}))
            return nullptr;
        const auto key = std::pair(row, column);
        if (!m_cells.contains(key))
            m_cells.insert(key,
                           QAccessible::registerAccessibleInterface(
                               new AccessibleCell(*const_cast<AccessibleMap*>(this), {row, column})));
        return QAccessible::accessibleInterface(m_cells.value(key));
    }
    [[nodiscard]] int rowCount() const override { return int(view().layout().rows().size()); }
    [[nodiscard]] int columnCount() const override { return int(view().layout().columns().size()); }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        return view().cellText({1, column});
    }
    [[nodiscard]] QString rowDescription(int row) const override
    {
        return charts::laneName(view().layout().rows()[std::size_t(row)].key, view().document().whole(),
                                charts::Words());
    }
    [[nodiscard]] int selectedCellCount() const override
    {
        return int(view().cursor().selected().size()) * rowCount();
    }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    [[nodiscard]] int selectedColumnCount() const override { return int(selectedColumns().size()); }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override
    {
        QList<int> columns;
        for (int column = 0; column < columnCount(); ++column)
            if (isColumnSelected(column))
                columns += column;
        return columns;
    }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int column) const override
    {
        return view().cursor().selected().contains(view().cursor().touchpointAt(column));
    }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int column) override { return change(column, true); }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int column) override { return change(column, false); }
    void modelChange(QAccessibleTableModelChangeEvent*) override { }

private:
    bool change(int column, bool select)
    {
        const core::TouchpointId id = view().cursor().touchpointAt(column);
        std::set<core::TouchpointId> selected = view().cursor().selected();
        if (id.isNull() || selected.contains(id) == select)
            return false;
        if (select)
            selected.insert(id);
        else
            selected.erase(id);
        view().cursor().select(std::move(selected));
        view().showSelection();
        return true;
    }

    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells;
};

bool AccessibleCell::isValid() const
{
    return m_map.isValid() && m_map.holds(m_cell);
}

QAccessibleInterface* AccessibleCell::parent() const
{
    return &m_map;
}

/// "Get help, Hotline menu, Owner: none".
QString AccessibleCell::text(QAccessible::Text part) const
{
    if (!isValid())
        return {};
    const MapView& view = m_map.view();
    const QString value = view.cellText(m_cell);
    if (part == QAccessible::Value)
        return value;
    if (part != QAccessible::Name)
        return {};
    const core::WholeMap& whole = m_map.view().document().whole();
    const core::MapColumn& column = view.layout().columns()[std::size_t(m_cell.column)];
    QStringList place;
    if (column.stage >= 0)
        place += whole.stages[std::size_t(column.stage)].name;
    if (m_cell.row > 0)
        place += column.touchpoint < 0 ? AccessibleMapTexts::tr("New touchpoint", "where the keyboard is")
                                       : whole.touchpoints[std::size_t(column.touchpoint)].title;
    const QString said = value.isEmpty() ? AccessibleMapTexts::tr("empty", "a cell of the map") : value;
    place +=
        AccessibleMapTexts::tr("%1: %2", "a lane, what it says").arg(m_map.rowDescription(m_cell.row), said);
    return place.join(QStringLiteral(", "));
}

QRect AccessibleCell::rect() const
{
    if (!isValid())
        return {};
    const MapView& view = m_map.view();
    const QRectF cell = view.layout().rectOf(m_cell);
    return {view.viewport()->mapToGlobal(view.mapFromScene(cell.topLeft())), cell.size().toSize()};
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.selectable = true;
    state.focused = isValid() && m_map.view().hasFocus() && m_map.view().cursor().cell() == m_cell;
    state.selected = isValid() && isSelected();
    return state;
}

bool AccessibleCell::isSelected() const
{
    return m_map.isColumnSelected(m_cell.column);
}

QAccessibleInterface* accessibleMap(const QString&, QObject* object)
{
    auto* view = qobject_cast<MapView*>(object);
    return view ? new AccessibleMap(view) : nullptr;
}

} // namespace

void installAccessibleMap()
{
    static const bool isKnown = (QAccessible::installFactory(accessibleMap), true);
    Q_UNUSED(isKnown)
}

} // namespace cxw::panels
