#include "panels/complaints/import/first_rows_model.h"

#include "charts/complaint_field_words.h"
#include "core/complaint/column_words.h"
#include "panels/complaints/complaint_words.h"
#include "panels/complaints/import/import_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QBrush>
#include <QDateTime>

#include <algorithm>

namespace cxw::panels {
namespace {

QString fateText(core::RowFate fate)
{
    using enum core::RowFate;
    switch (fate) {
    case Added: return FirstRowsModel::tr("new", "what becomes of a row: a complaint is made of it");
    case Updated: return FirstRowsModel::tr("updates", "what becomes of a row: it changes a complaint");
    case Skipped: return FirstRowsModel::tr("here already", "what becomes of a row: nothing");
    case Refused: return FirstRowsModel::tr("refused", "what becomes of a row: nothing");
    }
    return {};
}

QString yesOrNo(const QString& code)
{
    return code == QLatin1String("yes") ? FirstRowsModel::tr("yes", "in a table")
                                        : FirstRowsModel::tr("no", "in a table");
}

} // namespace

FirstRowsModel::FirstRowsModel(const Appearance& appearance, const ImportPresenter& presenter,
                               QObject* parent)
    : QAbstractTableModel(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
{
    reload();
}

void FirstRowsModel::reload()
{
    beginResetModel();
    m_columns = m_presenter.columns();
    m_rows = m_presenter.plan() ? m_presenter.plan()->first : std::vector<core::ImportedRow>();
    endResetModel();
}

int FirstRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FirstRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstOfFile + int(m_columns.size());
}

QString FirstRowsModel::readText(const QString& cell, const core::ImportColumn& column) const
{
    if (!column.field || cell.isEmpty())
        return cell.simplified();
    if (isMoment(*column.field)) {
        const auto at = column.reading ? momentIn(cell, *column.reading, m_presenter.zone()) : std::nullopt;
        if (!at)
            return cell.simplified();
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(*at), m_presenter.zone());
        return m_appearance.numbers().date(local.date()) + local.toString(QStringLiteral(" HH:mm"));
    }
    const QString code = core::choiceCode(*column.field, cell);
    if (code.isEmpty())
        return cell.simplified();
    if (const auto status = core::complaintStatusFrom(code);
        status && *column.field == core::ComplaintField::Status)
        return statusWord(*status);
    if (const auto verified = core::verifiedFrom(code);
        verified && *column.field == core::ComplaintField::Verified)
        return verifiedWord(*verified);
    return code == QLatin1String("yes") || code == QLatin1String("no") ? yesOrNo(code) : cell.simplified();
}

bool FirstRowsModel::isMisfit(const QModelIndex& index) const
{
    const auto& misfits = m_rows[std::size_t(index.row())].misfits;
    return index.column() >= FirstOfFile
        && std::ranges::find(misfits, std::size_t(index.column() - FirstOfFile)) != misfits.end();
}

QString FirstRowsModel::textAt(const QModelIndex& index) const
{
    const core::ImportedRow& row = m_rows[std::size_t(index.row())];
    switch (index.column()) {
    case Line: return m_appearance.numbers().integer(row.line);
    case Fate: return fateText(row.fate);
    default: break;
    }
    const int column = index.column() - FirstOfFile;
    return isMisfit(index) ? row.cells[column].simplified()
                           : readText(row.cells[column], m_columns[std::size_t(column)]);
}

QString FirstRowsModel::remarkAt(const QModelIndex& index) const
{
    if (index.column() == Fate)
        return m_rows[std::size_t(index.row())].reason;
    return isMisfit(index) ? tr("Does not fit and is kept as text.", "import of complaints: of a cell")
                           : QString();
}

QVariant FirstRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const charts::Tokens& t = m_appearance.tokens();
    const core::RowFate fate = m_rows[std::size_t(index.row())].fate;
    const bool taken = fate == core::RowFate::Added || fate == core::RowFate::Updated;
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString remark = remarkAt(index);
        const QString text = remark.isEmpty() ? textAt(index) : textAt(index) + QLatin1Char('\n') + remark;
        if (role == Qt::ToolTipRole)
            return plainToolTip(text);
        return text.isEmpty() ? QStringLiteral("–") : text;
    }
    case Qt::BackgroundRole:
        if (isMisfit(index) || (index.column() == Fate && fate == core::RowFate::Refused))
            return QBrush(t.warningSoft);
        return {};
    case Qt::ForegroundRole: return QBrush(taken ? t.textPrimary : t.textSecondary);
    case Qt::TextAlignmentRole:
        return int(index.column() == Line ? Qt::AlignRight | Qt::AlignVCenter
                                          : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant FirstRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Line: return tr("Line", "import of complaints: head of a table, the line of a file");
    case Fate: return tr("Becomes", "import of complaints: head of a table, what becomes of a row");
    default: break;
    }
    const core::ImportColumn& column = m_columns[std::size_t(section - FirstOfFile)];
    const QString name =
        column.field ? complaintFieldWord(*column.field, m_words) : column.header.simplified().left(80);
    return role == Qt::ToolTipRole ? plainToolTip(name) : name;
}

} // namespace cxw::panels
