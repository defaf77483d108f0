#include "panels/touchmap/paste/paste_model.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/paste/paste_presenter.h"
#include "panels/touchmap/paste/paste_sentences.h"

namespace cxw::panels {

PasteModel::PasteModel(const Appearance& appearance, const PastePresenter& paste, QObject* parent)
    : QAbstractTableModel(parent)
    , m_appearance(appearance)
    , m_paste(paste)
{
}

void PasteModel::reload()
{
    const int rows = m_paste.rowCount();
    const int columns = int(m_paste.columns().size());
    if (rows == m_rows && columns == m_columns) {
        if (rows > 0)
            emit dataChanged(index(0, 0), index(rows - 1, columns));
        emit headerDataChanged(Qt::Horizontal, 0, columns);
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_columns = columns;
    endResetModel();
}

const core::PasteColumn* PasteModel::columnAt(int column) const
{
    const auto place = std::size_t(column - FirstOfSheet);
    return column < FirstOfSheet || place >= m_paste.columns().size() ? nullptr : &m_paste.columns()[place];
}

QString PasteModel::wordOf(const std::optional<core::PasteField>& field) const
{
    return m_paste.wordOf(field);
}

std::optional<core::PasteRow> PasteModel::fateAt(const QModelIndex& index) const
{
    if (m_paste.isLeftOut(index.row()))
        return core::PasteRow{.fate = core::PasteFate::LeftOut};
    return m_paste.fateOf(index.row());
}

bool PasteModel::isNew(const QModelIndex& index) const
{
    const auto* column = columnAt(index.column());
    const auto row = fateAt(index);
    if (!column || !column->field || !row || textAt(index).isEmpty())
        return false;
    switch (column->field->field) {
    case core::TouchpointField::Stage: return row->isNewStage;
    case core::TouchpointField::Channel: return row->isNewChannel;
    case core::TouchpointField::Accountable: return row->isNewOwner;
    default: return false;
    }
}

bool PasteModel::isWrong(const QModelIndex& index) const
{
    const auto* column = columnAt(index.column());
    const auto row = fateAt(index);
    return column && column->field && row && row->wrong == column->field;
}

int PasteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PasteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns + FirstOfSheet;
}

QString PasteModel::textAt(const QModelIndex& index) const
{
    if (index.column() == Fate) {
        const auto row = fateAt(index);
        return row ? fateWord(*row) : QStringLiteral("…");
    }
    return index.row() < m_paste.rowCount() ? m_paste.cell(index.row(), index.column() - FirstOfSheet)
                                            : QString();
}

QString PasteModel::refusalAt(const QModelIndex& index) const
{
    const auto row = fateAt(index);
    if (!row || !row->wrong)
        return {};
    QString cell;
    for (int column = FirstOfSheet; column < columnCount(); ++column)
        if (columnAt(column)->field == row->wrong)
            cell = textAt(this->index(index.row(), column));
    return refusalOf(*row, cell, wordOf(row->wrong));
}

QVariant PasteModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case Qt::ToolTipRole: {
        const QString refusal = refusalAt(index);
        return plainToolTip(refusal.isEmpty() ? textAt(index) : refusal);
    }
    case Qt::AccessibleTextRole: {
        if (isNew(index))
            return tr("%1, new", "spoken: a name that no list has yet").arg(textAt(index));
        const QString refusal = index.column() == Fate ? refusalAt(index) : QString();
        const QString text = textAt(index).isEmpty() ? QStringLiteral("–") : textAt(index);
        return refusal.isEmpty() ? text : text + QStringLiteral(": ") + refusal;
    }
    default: return {};
    }
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || !isText)
        return {};
    const auto* column = columnAt(section);
    if (!column)
        return tr("What becomes of it", "head of a column");
    QStringList parts{wordOf(column->field)};
    for (const QString& each : {column->name, reasonOf(*column, m_appearance.numbers())})
        if (!each.isEmpty())
            parts += each;
    if (!column->isSure)
        parts += tr("please check", "a column that was guessed");
    const QString text = parts.join(QStringLiteral(", "));
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

} // namespace cxw::panels
