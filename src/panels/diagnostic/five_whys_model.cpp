#include "panels/diagnostic/five_whys_model.h"

#include "panels/diagnostic/whys_presenter.h"
#include "panels/shared/text_label.h"

#include <map>

namespace cxw::panels {

FiveWhysModel::FiveWhysModel(const WhysPresenter& presenter, QObject* parent)
    : QAbstractItemModel(parent)
    , m_presenter(presenter)
{
    reload();
}

void FiveWhysModel::reload()
{
    beginResetModel();
    m_tree = m_presenter.whys();
    m_places.assign(m_tree.whys.size(), {});
    m_first.clear();
    std::map<core::WhyId, int> known;
    for (int i = 0; i < int(m_tree.whys.size()); ++i) {
        const core::Why& why = m_tree.whys[std::size_t(i)];
        known[why.id] = i;
        Place& place = m_places[std::size_t(i)];
        place.parent = why.parent.isNull() ? kAnswer : known.at(why.parent);
        auto& siblings = place.parent == kAnswer ? m_first : m_places[std::size_t(place.parent)].children;
        place.row = int(siblings.size());
        siblings.push_back(i);
    }
    endResetModel();
}

const core::Why* FiveWhysModel::whyAt(const QModelIndex& index) const
{
    return index.isValid() ? &m_tree.whys[index.internalId()] : nullptr;
}

QModelIndex FiveWhysModel::indexOf(core::WhyId id) const
{
    const core::Why* why = findWhy(m_tree, id);
    if (!why)
        return {};
    const auto at = std::size_t(why - m_tree.whys.data());
    return createIndex(m_places[at].row, 0, at);
}

const std::vector<int>& FiveWhysModel::childrenOf(const QModelIndex& parent) const
{
    return parent.isValid() ? m_places[parent.internalId()].children : m_first;
}

QModelIndex FiveWhysModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[std::size_t(row)]));
}

QModelIndex FiveWhysModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_places[child.internalId()].parent;
    return parent == kAnswer ? QModelIndex()
                             : createIndex(m_places[std::size_t(parent)].row, 0, quintptr(parent));
}

int FiveWhysModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int FiveWhysModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QString FiveWhysModel::markWord(const core::Why& why)
{
    if (!why.mark)
        return {};
    return QStringLiteral(" · ")
        + (*why.mark == core::WhyMark::Suspected ? tr("suspected", "behind a why")
                                                 : tr("confirmed", "behind a why"));
}

QVariant FiveWhysModel::data(const QModelIndex& index, int role) const
{
    const core::Why* why = whyAt(index);
    if (!why)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return numberOf(m_tree, why->id) + QStringLiteral("  ") + why->text + markWord(*why);
    case Qt::ToolTipRole: return plainToolTip(why->text);
    default: return {};
    }
}

} // namespace cxw::panels
