#include "panels/complaints/import/import_columns_model.h"

#include "charts/complaint_field_words.h"
#include "panels/complaints/import/import_presenter.h"
#include "panels/shared/text_label.h"

#include <algorithm>

namespace cxw::panels {
namespace {

QString whyText(core::ColumnBasis basis)
{
    using enum core::ColumnBasis;
    switch (basis) {
    case Unknown: return ImportColumnsModel::tr("name not known", "why a column is kept as text");
    case OurName: return ImportColumnsModel::tr("our name", "why a column becomes what it does");
    case UsualWord: return ImportColumnsModel::tr("by its name", "why a column becomes what it does");
    case Outdone: return ImportColumnsModel::tr("another column says it", "why a column is kept as text");
    case Wished: return ImportColumnsModel::tr("your choice", "why a column becomes what it does");
    case Extra: return ImportColumnsModel::tr("marked as no field", "why a column is kept as text");
    }
    return {};
}

QString keptText()
{
    return ImportColumnsModel::tr("kept as text", "what a column becomes");
}

} // namespace

ImportColumnsModel::ImportColumnsModel(ImportPresenter& presenter, QObject* parent)
    : QAbstractTableModel(parent)
    , m_presenter(presenter)
{
    reload();
}

void ImportColumnsModel::reload()
{
    if (m_columns.size() == m_presenter.columns().size()) {
        m_columns = m_presenter.columns();
        if (!m_columns.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_columns = m_presenter.columns();
    endResetModel();
}

const core::ImportColumn& ImportColumnsModel::at(const QModelIndex& index) const
{
    return m_columns[std::size_t(index.row())];
}

bool ImportColumnsModel::holdsDates(const QModelIndex& index) const
{
    const core::ImportColumn& column = at(index);
    return column.field && isMoment(*column.field);
}

QStringList ImportColumnsModel::offeredAt(const QModelIndex& index) const
{
    QStringList offered;
    if (index.column() == Becomes) {
        offered += keptText();
        for (const core::ComplaintField each : core::allComplaintFields())
            offered += complaintFieldWord(each, m_words);
    } else if (index.column() == Dates && holdsDates(index)) {
        for (const core::DateReading each : core::kDateReadings)
            offered += codeOf(each);
    }
    return offered;
}

bool ImportColumnsModel::isDoubtful(const QModelIndex& index) const
{
    return index.column() == Dates && at(index).isAmbiguous;
}

void ImportColumnsModel::turnDates(const QModelIndex& index)
{
    if (!index.isValid() || !holdsDates(index))
        return;
    const auto reading = at(index).reading;
    const auto found =
        std::ranges::find(core::kDateReadings, reading.value_or(core::DateReading::DayMonthYear));
    const std::size_t next =
        std::size_t(found - core::kDateReadings.begin() + 1) % core::kDateReadings.size();
    // Of two that both fit, the first is offered first.
    m_presenter.setReading(std::size_t(index.row()),
                           reading ? core::kDateReadings[next] : core::DateReading::MonthDayYear);
}

int ImportColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ImportColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportColumnsModel::textAt(const QModelIndex& index) const
{
    const core::ImportColumn& column = at(index);
    switch (index.column()) {
    case Header: return column.header.simplified();
    case Becomes: return column.field ? complaintFieldWord(*column.field, m_words) : keptText();
    case Dates:
        if (column.isAmbiguous)
            return tr("please choose", "how the dates of a column are read: there are two ways");
        return column.reading && holdsDates(index) ? codeOf(*column.reading) : QString();
    case Why: return whyText(column.basis);
    case Example: return m_presenter.examples().value(index.row());
    default: return {};
    }
}

/// All of a column in one sentence, for those who hear one cell a row.
QString ImportColumnsModel::spokenRow(const QModelIndex& index) const
{
    const QString dates = textAt(index.siblingAtColumn(Dates));
    const QString becomes = textAt(index.siblingAtColumn(Becomes));
    return tr("%1 becomes %2, %3. First value: %4",
              "a row that is read aloud: a column of a file, a field, why, a cell")
        .arg(textAt(index.siblingAtColumn(Header)),
             dates.isEmpty() ? becomes : becomes + QStringLiteral(", ") + dates,
             textAt(index.siblingAtColumn(Why)), textAt(index.siblingAtColumn(Example)));
}

QVariant ImportColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return textAt(index);
    case Qt::ToolTipRole: return plainToolTip(textAt(index));
    case Qt::AccessibleTextRole: {
        const QString spoken = index.column() == Becomes ? spokenRow(index) : textAt(index);
        return spoken.isEmpty() ? QStringLiteral("–") : spoken;
    }
    default: return {};
    }
}

bool ImportColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const qsizetype chosen = offeredAt(index).indexOf(value.toString());
    if (role != Qt::EditRole || chosen < 0)
        return false;
    const auto column = std::size_t(index.row());
    if (index.column() == Dates)
        m_presenter.setReading(column, core::kDateReadings[std::size_t(chosen)]);
    else if (chosen == 0)
        m_presenter.setField(column, std::nullopt);
    else
        m_presenter.setField(column, core::allComplaintFields()[std::size_t(chosen) - 1]);
    return true;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Header: return tr("Column of the file", "import of complaints: head of a table");
    case Becomes: return tr("Becomes", "import of complaints: head of a table");
    case Dates: return tr("Dates read as", "import of complaints: head of a table");
    case Why: return tr("Why", "import of complaints: head of a table");
    case Example: return tr("First value", "import of complaints: head of a table");
    default: return {};
    }
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !offeredAt(index).isEmpty() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace cxw::panels
