#include "panels/diagnostic/compare_model.h"

#include "charts/comparison_words.h"
#include "panels/diagnostic/compare_presenter.h"
#include "panels/shared/text_label.h"

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

constexpr quintptr kGroupLevel = 0; // a group; a question carries the group's row plus one
constexpr double kNothing = 1e-9;

} // namespace

CompareModel::CompareModel(const ComparePresenter& presenter, QObject* parent)
    : QAbstractItemModel(parent)
    , m_presenter(presenter)
{
}

void CompareModel::setOrder(Order order)
{
    m_order = order;
    reload();
}

void CompareModel::reload()
{
    beginResetModel();
    m_groups.clear();
    if (m_presenter.document()) {
        const auto& all = m_presenter.comparison().questions;
        Group rose;
        Group fell;
        Group same;
        for (std::size_t i = 0; i < all.size(); ++i)
            (all[i].change() > kNothing        ? rose
                 : all[i].change() < -kNothing ? fell
                                               : same)
                .questions.push_back(i);
        rose.name = tr("Rose: %n", "group of questions; their number", int(rose.questions.size()));
        fell.name = tr("Fell: %n", "group of questions; their number", int(fell.questions.size()));
        same.name = tr("Same: %n", "group of questions; their number", int(same.questions.size()));
        for (Group* each : {&rose, &fell, &same}) {
            if (m_order == BiggestChange)
                std::ranges::stable_sort(each->questions, std::greater{},
                                         [&](std::size_t i) { return std::abs(all[i].change()); });
            if (!each->questions.empty())
                m_groups.push_back(std::move(*each));
        }
    }
    endResetModel();
}

const core::QuestionChange* CompareModel::changeAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kGroupLevel)
        return nullptr;
    const Group& group = m_groups[std::size_t(index.internalId() - 1)];
    return &m_presenter.comparison().questions[group.questions[std::size_t(index.row())]];
}

QModelIndex CompareModel::indexOf(core::RoundQuestionId question) const
{
    for (int group = 0; group < int(m_groups.size()); ++group)
        for (int row = 0; row < rowCount(index(group, 0)); ++row)
            if (const QModelIndex found = index(row, 0, index(group, 0));
                changeAt(found)->question.id == question)
                return found;
    return {};
}

QModelIndex CompareModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kGroupLevel);
}

QModelIndex CompareModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kGroupLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, kGroupLevel);
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != kGroupLevel || parent.column() != 0)
        return 0;
    return int(m_groups[std::size_t(parent.row())].questions.size());
}

int CompareModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString CompareModel::textOf(const core::QuestionChange& change, int column) const
{
    const charts::Words& words = m_presenter.words();
    const int decimals = m_presenter.reading() == core::Reading::Agreed ? 0 : 2;
    switch (column) {
    case Question: return m_presenter.document()->to.wordingOf(change.question).label;
    case Arrow: {
        const QString moved = tr("%1 to %2", "an earlier and a later value")
                                  .arg(words.numbers().decimal(change.from, decimals),
                                       words.numbers().decimal(change.to, decimals));
        const QString acted =
            change.actedOn ? tr("%1, acted on", "an earlier and a later value").arg(moved) : moved;
        return change.then
            ? tr("%1; the earlier one as seen now: %2", "an earlier and a later value; a score")
                  .arg(acted, words.numbers().integer(*change.then))
            : acted;
    }
    case Change: return charts::changeText(change.change(), m_presenter.reading(), words);
    default: return {};
    }
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const core::QuestionChange* change = changeAt(index);
    if (role == Qt::ToolTipRole && change)
        return plainToolTip(textOf(*change, Question) + QStringLiteral(": ") + textOf(*change, Arrow));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (change)
        return textOf(*change, index.column());
    if (index.column() == Question)
        return m_groups[std::size_t(index.row())].name;
    return role == Qt::AccessibleTextRole ? QStringLiteral("–") : QString();
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Question: return tr("Question", "column of the comparison");
    case Arrow: return tr("Earlier and later", "column of the comparison");
    case Change: return tr("Change", "column of the comparison");
    default: return {};
    }
}

} // namespace cxw::panels
