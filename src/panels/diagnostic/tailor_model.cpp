#include "panels/diagnostic/tailor_model.h"

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr quintptr kAreaLevel = 0; // an area; a question carries the area's row plus one

} // namespace

void TailorModel::show(const TailorState& state)
{
    m_editable = state.canTailor;
    if (sameShape(state.areas)) {
        m_areas = state.areas;
        for (int area = 0; area < rowCount(); ++area) {
            const QModelIndex parent = index(area, 0);
            emit dataChanged(parent, parent);
            if (rowCount(parent) > 0)
                emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
        }
        return;
    }
    beginResetModel();
    m_areas = state.areas;
    endResetModel();
}

bool TailorModel::sameShape(const std::vector<TailorArea>& areas) const
{
    const auto sameRows = [](const TailorArea& left, const TailorArea& right) {
        return std::ranges::equal(
            left.rows, right.rows, {}, [](const TailorRow& row) { return row.question.id; },
            [](const TailorRow& row) { return row.question.id; });
    };
    return std::ranges::equal(m_areas, areas, sameRows);
}

const TailorArea* TailorModel::areaAt(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == kAreaLevel ? &m_areas[std::size_t(index.row())] : nullptr;
}

const TailorRow* TailorModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kAreaLevel)
        return nullptr;
    return &m_areas[std::size_t(index.internalId() - 1)].rows[std::size_t(index.row())];
}

QModelIndex TailorModel::indexOf(core::RoundQuestionId question) const
{
    for (std::size_t area = 0; area < m_areas.size(); ++area)
        for (std::size_t row = 0; row < m_areas[area].rows.size(); ++row)
            if (m_areas[area].rows[row].question.id == question)
                return createIndex(int(row), 0, quintptr(area + 1));
    return {};
}

QModelIndex TailorModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kAreaLevel);
}

QModelIndex TailorModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kAreaLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, kAreaLevel);
}

int TailorModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_areas.size());
    const TailorArea* area = areaAt(parent);
    return area ? int(area->rows.size()) : 0;
}

int TailorModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QString TailorModel::spokenText(const TailorRow& row) const
{
    if (!row.question.included)
        return tr("%1, dropped: %2", "screen reader: a dropped question and why")
            .arg(row.wording.label, row.question.reason);
    return row.wording.label + QStringLiteral(". ") + row.wording.text;
}

QVariant TailorModel::data(const QModelIndex& index, int role) const
{
    if (const TailorArea* area = areaAt(index)) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return area->name;
        return {};
    }
    const TailorRow* row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->wording.label;
    case Qt::AccessibleTextRole: return spokenText(*row);
    case Qt::CheckStateRole: return int(row->question.included ? Qt::Checked : Qt::Unchecked);
    default: return {};
    }
}

Qt::ItemFlags TailorModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return rowAt(index) && m_editable ? common | Qt::ItemIsUserCheckable : common;
}

bool TailorModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const TailorRow* row = rowAt(index);
    if (!row || role != Qt::CheckStateRole || !m_editable)
        return false;
    emit includedWanted(row->question.id, value.toInt() == Qt::Checked);
    return false; // the presenter decides; the row follows what it says
}

} // namespace cxw::panels
