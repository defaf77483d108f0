#include "panels/touchmap/orphans/orphans_model.h"

#include "panels/shared/line_delegate.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/orphans/guess_words.h"
#include "panels/touchmap/orphans/orphans_presenter.h"

#include <QMimeData>

#include <algorithm>

namespace cxw::panels {

OrphansModel::OrphansModel(const Appearance& appearance, OrphansPresenter& presenter, QObject* parent)
    : QAbstractListModel(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_shown(int(presenter.rows().size()))
{
    connect(&presenter, &OrphansPresenter::aboutToChange, this, [this] { beginResetModel(); });
    connect(&presenter, &OrphansPresenter::changed, this, [this] {
        m_shown = int(m_presenter.rows().size());
        endResetModel();
    });
    connect(&presenter, &OrphansPresenter::grown, this, [this](int first) {
        const int end = int(m_presenter.rows().size());
        if (end == first)
            return;
        beginInsertRows({}, first, end - 1);
        m_shown = end;
        endInsertRows();
    });
}

std::vector<core::ComplaintId> OrphansModel::idsOf(const QModelIndexList& indexes) const
{
    std::vector<core::ComplaintId> ids;
    for (const QModelIndex& each : indexes)
        ids.push_back(m_presenter.rows().at(std::size_t(each.row())).id);
    return ids;
}

QModelIndex OrphansModel::indexOf(core::ComplaintId id) const
{
    const auto found = std::ranges::find(m_presenter.rows(), id, &core::ComplaintRow::id);
    return found == m_presenter.rows().end() ? QModelIndex() : index(int(found - m_presenter.rows().begin()));
}

int OrphansModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

QVariant OrphansModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown)
        return {};
    const core::ComplaintRow& row = m_presenter.rows()[std::size_t(index.row())];
    const QString summary = row.summary.isEmpty() ? row.reference : row.summary;
    switch (role) {
    case Qt::DisplayRole: return summary;
    case SecondLineRole: return remarkOf(row);
    case ThirdLineRole: return guessOf(index.row());
    case Qt::ToolTipRole: return plainToolTip(guessOf(index.row()));
    case Qt::AccessibleTextRole: {
        const QString guess = guessOf(index.row());
        return guess.isEmpty()
            ? tr("%1; %2", "screen reader: what happened; when and how").arg(summary, remarkOf(row))
            : tr("%1; %2; suggestion %3", "screen reader: what happened; when and how; a touchpoint and why")
                  .arg(summary, remarkOf(row), guess);
    }
    default: return {};
    }
}

QString OrphansModel::remarkOf(const core::ComplaintRow& row) const
{
    const QString day = m_appearance.numbers().date(
        QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(row.receivedAt)).date());
    if (row.channel.isEmpty() && row.category.isEmpty())
        return day;
    if (row.channel.isEmpty() || row.category.isEmpty())
        return tr("%1, %2", "of a complaint: a date, its channel or category")
            .arg(day, row.channel + row.category);
    return tr("%1, %2, %3", "of a complaint: a date, its channel, its category")
        .arg(day, row.channel, row.category);
}

QString OrphansModel::guessOf(int row) const
{
    const auto& guess = m_presenter.guess(std::size_t(row));
    if (!guess)
        return {};
    return tr("%1: %2", "suggestion for a complaint: a touchpoint, why")
        .arg(m_presenter.titleOf(guess->touchpoint), guessReason(*guess, m_appearance.numbers()));
}

Qt::ItemFlags OrphansModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && m_presenter.canChange() ? usual | Qt::ItemIsDragEnabled : usual;
}

bool OrphansModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_presenter.hasMore();
}

void OrphansModel::fetchMore(const QModelIndex&)
{
    m_presenter.readOn();
}

QStringList OrphansModel::mimeTypes() const
{
    return {orphansMimeType()};
}

QMimeData* OrphansModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArrayList ids;
    for (const core::ComplaintId each : idsOf(indexes))
        ids += QByteArray::number(each.value());
    auto* data = new QMimeData;
    data->setData(orphansMimeType(), ids.join(','));
    return data;
}

QString orphansMimeType()
{
    return QStringLiteral("application/x-cxworkbench-complaints");
}

std::vector<core::ComplaintId> orphansIn(const QMimeData& data)
{
    std::vector<core::ComplaintId> ids;
    for (const QByteArray& each : data.data(orphansMimeType()).split(','))
        if (const qint64 id = each.toLongLong(); id > 0)
            ids.emplace_back(id);
    return ids;
}

} // namespace cxw::panels
