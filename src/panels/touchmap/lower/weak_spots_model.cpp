#include "panels/touchmap/lower/weak_spots_model.h"

#include "panels/shared/text_label.h"
#include "panels/touchmap/lower/map_review_presenter.h"

#include <algorithm>

namespace cxw::panels {
namespace {

/// A head of two lines does not break within them.
QString withWholeBrackets(const QString& text)
{
    const qsizetype from = text.indexOf(QLatin1Char('('));
    return from < 0 ? text : text.left(from) + text.mid(from).replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

} // namespace

WeakSpotsModel::WeakSpotsModel(MapReviewPresenter& review, QObject* parent)
    : QAbstractTableModel(parent)
    , m_review(review)
{
    connect(&review, &MapReviewPresenter::changed, this, &WeakSpotsModel::refresh);
    refresh();
}

void WeakSpotsModel::setNumbers(const core::NumberFormat& numbers)
{
    beginResetModel();
    m_numbers = numbers;
    endResetModel();
}

/// Rows that stay as many are told anew in place, so that the current one stays too.
void WeakSpotsModel::refresh()
{
    const core::WeakSpots& spots = m_review.weakSpots();
    const bool isAsLong =
        spots.ranked.size() + spots.unscored.size() == m_spots.ranked.size() + m_spots.unscored.size();
    if (!isAsLong)
        beginResetModel();
    m_spots = spots;
    if (!isAsLong)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const core::WeakSpot* WeakSpotsModel::rankedAt(int row) const
{
    return row < int(m_spots.ranked.size()) ? &m_spots.ranked[std::size_t(row)] : nullptr;
}

core::TouchpointId WeakSpotsModel::touchpointAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const core::WeakSpot* ranked = rankedAt(row);
    return ranked ? ranked->touchpoint
                  : m_spots.unscored[std::size_t(row) - m_spots.ranked.size()].touchpoint;
}

int WeakSpotsModel::rowOf(core::TouchpointId touchpoint) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (touchpointAt(row) == touchpoint)
            return row;
    return -1;
}

int WeakSpotsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_spots.ranked.size() + m_spots.unscored.size());
}

int WeakSpotsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString WeakSpotsModel::titleAt(int row) const
{
    const core::Touchpoint* touchpoint = m_review.find(touchpointAt(row));
    return touchpoint ? touchpoint->title : QString();
}

QString WeakSpotsModel::textOf(const core::WeakSpot& spot, int column) const
{
    const auto plus = [](const QString& figure) { return QStringLiteral("+ ") + figure; };
    const auto weekly = spot.complaintsAWeek();
    switch (column) {
    case Gap:
        return tr("%1 × %2 = %3", "importance to customers, what satisfaction lacks, the product")
            .arg(m_numbers.integer(spot.importance), m_numbers.integer(spot.missing()),
                 m_numbers.integer(spot.gap()));
    case Complaints:
        if (!weekly)
            return tr("not counted", "complaints of a weak spot");
        return *weekly > 0.0 ? plus(m_numbers.decimal(*weekly, 1)) : tr("none", "complaints of a weak spot");
    case MomentOfTruth:
        return spot.isMomentOfTruth ? plus(m_numbers.integer(core::WeakSpot::kMomentOfTruth))
                                    : tr("none", "a weak spot that is no moment of truth");
    case Score: return m_numbers.decimal(spot.score(), 1);
    default: return {};
    }
}

QString WeakSpotsModel::lackText(const core::UnscoredTouchpoint& unscored, int column) const
{
    if (column != Gap)
        return QStringLiteral("–");
    if (unscored.lacksImportance && unscored.lacksSatisfaction)
        return tr("no scores yet", "a touchpoint that cannot be ranked");
    return unscored.lacksImportance ? tr("importance missing", "a touchpoint that cannot be ranked")
                                    : tr("satisfaction missing", "a touchpoint that cannot be ranked");
}

QString WeakSpotsModel::sentenceAt(int row) const
{
    const core::WeakSpot* spot = rankedAt(row);
    if (!spot)
        return tr("%1, not ranked: %2", "a touchpoint, what it lacks")
            .arg(titleAt(row), lackText(m_spots.unscored[std::size_t(row) - m_spots.ranked.size()], Gap));
    return tr("%1. %2, score %3: importance times what satisfaction lacks %4, complaints a week %5, "
              "moment of truth %6",
              "a weak spot for a screen reader: rank, touchpoint and each term")
        .arg(m_numbers.integer(row + 1), titleAt(row), textOf(*spot, Score), textOf(*spot, Gap),
             textOf(*spot, Complaints), textOf(*spot, MomentOfTruth));
}

QVariant WeakSpotsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const core::WeakSpot* spot = rankedAt(row);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Title)
            return titleAt(row);
        return spot ? textOf(*spot, index.column())
                    : lackText(m_spots.unscored[std::size_t(row) - m_spots.ranked.size()], index.column());
    case Qt::AccessibleTextRole: return index.column() == Title ? QVariant(sentenceAt(row)) : QVariant();
    case Qt::ToolTipRole: return plainToolTip(sentenceAt(row));
    case Qt::TextAlignmentRole:
        return index.column() == Title ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case RankRole: return spot ? row + 1 : 0;
    case ChannelRole: return m_review.channelOf(touchpointAt(row));
    case ShareRole: return spot ? spot->score() / m_spots.ranked.front().score() : 0.0;
    default: return {};
    }
}

QVariant WeakSpotsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Title)
        return int(Qt::AlignRight | Qt::AlignVCenter) | int(Qt::TextWordWrap);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Touchpoint", "column of the weak spots");
    case Gap: return withWholeBrackets(tr("importance × (5 − satisf.)", "column of the weak spots"));
    case Complaints: return tr("complaints a week", "column of the weak spots");
    case MomentOfTruth: return tr("moment of truth", "column of the weak spots");
    case Score: return tr("score", "column of the weak spots");
    default: return {};
    }
}

} // namespace cxw::panels
