#include "panels/touchmap/lower/pair_changes_model.h"

#include "charts/touchmap/map_cells.h"
#include "panels/touchmap/lower/map_review_presenter.h"
#include "panels/touchmap/lower/pair_words.h"
#include "panels/touchmap/map_presenter.h"

namespace cxw::panels {

PairChangesModel::PairChangesModel(MapReviewPresenter& review, QObject* parent)
    : QAbstractTableModel(parent)
    , m_review(review)
{
    connect(&review, &MapReviewPresenter::changed, this, &PairChangesModel::refresh);
    refresh();
}

void PairChangesModel::setWords(const charts::Words& words)
{
    beginResetModel();
    m_words = words;
    endResetModel();
}

void PairChangesModel::refresh()
{
    const bool isAsLong = m_changes.size() == m_review.changes().size();
    if (!isAsLong)
        beginResetModel();
    m_changes = m_review.changes();
    m_facts.channels = m_review.lists().channels;
    m_facts.people = m_review.lists().people;
    if (!isAsLong)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const core::PairChange* PairChangesModel::changeAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_changes[std::size_t(row)];
}

int PairChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int PairChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PairChangesModel::wordsOf(const core::PairChange& change) const
{
    const core::TouchpointId id = change.future.value_or(change.current.value_or(core::TouchpointId()));
    const core::Touchpoint* shown = m_review.find(id);
    if (!shown)
        return {};
    if (!change.current || !change.future)
        return fieldText(core::TouchpointField::Stage, {m_review.mapOf(id), *shown}, m_facts, m_words);
    const core::Touchpoint* current = m_review.find(*change.current);
    if (!current)
        return {};
    return pairChangeText(change, {m_review.mapOf(*change.current), *current}, {m_review.mapOf(id), *shown},
                          m_facts, m_words);
}

QString PairChangesModel::textAt(int row, int column) const
{
    const core::PairChange& change = m_changes[std::size_t(row)];
    if (column == What)
        return pairChangeWord(change.kind());
    if (column == Words)
        return wordsOf(change);
    const core::Touchpoint* touchpoint = m_review.find(change.current ? *change.current : *change.future);
    return touchpoint ? touchpoint->title : QString();
}

QVariant PairChangesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const core::PairChange& change = m_changes[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textAt(index.row(), index.column());
    case Qt::ToolTipRole: return index.column() == Words ? QVariant(wordsOf(change)) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Title
            ? QVariant(
                tr("%1, %2. %3", "a touchpoint, what becomes of it, in which way")
                    .arg(textAt(index.row(), Title), textAt(index.row(), What), textAt(index.row(), Words)))
            : QVariant();
    case IconRole: return index.column() == What ? QVariant(charts::pairIcon(change.kind())) : QVariant();
    case KindRole: return int(change.kind());
    default: return {};
    }
}

QVariant PairChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Change", "column of what differs between two maps");
    case Title: return tr("Touchpoint", "column of what differs between two maps");
    case Words: return tr("From today to the future", "column of what differs between two maps");
    default: return {};
    }
}

} // namespace cxw::panels
