#include "panels/actions/actions_model.h"

#include "panels/actions/action_words.h"
#include "panels/actions/actions_presenter.h"
#include "panels/shared/text_label.h"

#include <algorithm>

namespace cxw::panels {

ActionsModel::ActionsModel(const ActionsPresenter& presenter, const core::NumberFormat& numbers,
                           QObject* parent)
    : QAbstractTableModel(parent)
    , m_presenter(presenter)
    , m_numbers(numbers)
{
    reload();
}

void ActionsModel::reload()
{
    beginResetModel();
    m_rows = m_presenter.shown();
    endResetModel();
}

const core::ListedAction* ActionsModel::at(const QModelIndex& index) const
{
    return index.isValid() ? &m_rows[std::size_t(index.row())] : nullptr;
}

QModelIndex ActionsModel::indexOf(core::ActionId id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [id](const core::ListedAction& each) { return each.action.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), What);
}

bool ActionsModel::isOverdue(const QModelIndex& index) const
{
    const core::ListedAction* listed = at(index);
    return listed && core::isOverdue(listed->action, m_presenter.today());
}

int ActionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActionsModel::textAt(const QModelIndex& index) const
{
    const core::ListedAction& listed = m_rows[std::size_t(index.row())];
    switch (index.column()) {
    case What: return listed.action.what;
    case Owner: return listed.owner;
    case Due: return listed.action.due.isValid() ? m_numbers.date(listed.action.due) : QString();
    case Score:
        return listed.action.expectedScore ? QString::number(*listed.action.expectedScore) : QString();
    case Status: return statusWord(listed.action.status);
    default: return {};
    }
}

QString ActionsModel::remarkAt(const QModelIndex& index) const
{
    const core::ListedAction& listed = m_rows[std::size_t(index.row())];
    switch (index.column()) {
    case What: return originWord(listed);
    case Due: return dueWord(listed.action, m_presenter.today());
    case Status: return listed.action.statusReason;
    default: return {};
    }
}

/// All of an action in one sentence, for those who hear one cell a row.
QString ActionsModel::spokenRow(const core::ListedAction& listed) const
{
    const QString owner = listed.owner.isEmpty() ? tr("nobody", "who owns an action") : listed.owner;
    const QString due = dueWord(listed.action, m_presenter.today());
    const QString when = due.isEmpty() ? statusWord(listed.action.status) : due;
    return tr("%1. %2. Owner: %3. %4.", "a row that is read aloud: what, where from, who, late or status")
        .arg(listed.action.what, originWord(listed), owner, when);
}

QVariant ActionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return textAt(index);
    if (role == Qt::ToolTipRole) {
        const QString remark = remarkAt(index);
        return plainToolTip(remark.isEmpty() ? textAt(index) : textAt(index) + QLatin1Char('\n') + remark);
    }
    if (role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == What)
        return spokenRow(m_rows[std::size_t(index.row())]);
    const QString text = textAt(index);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QVariant ActionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case What: return tr("Action", "column of the list of actions");
    case Owner: return tr("Owner", "column of the list of actions");
    case Due: return tr("Due", "column of the list of actions");
    case Score: return tr("Expected", "column of the list of actions: the score that is expected");
    case Status: return tr("Status", "column of the list of actions");
    default: return {};
    }
}

} // namespace cxw::panels
