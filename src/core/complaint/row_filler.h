#pragma once

#include "core/complaint/complaint_import.h"
#include "core/complaint/imported_names.h"

#include <QSet>

#include <array>

namespace cxw::core {

/// Fills complaints from the rows of one file, one row after the other.
class RowFiller final
{
public:
    /// The columns are free of ambiguity.
    RowFiller(const std::vector<ImportColumn>& columns, const QTimeZone& zone, ImportedNames& names);

    /// From now on everything speaks of this row.
    void begin(int line, const QStringList& cells);
    [[nodiscard]] const QStringList& cells() const { return m_cells; }

    /// The column of a field.
    [[nodiscard]] std::optional<std::size_t> columnOf(ComplaintField field) const
    {
        return m_places[std::size_t(field)];
    }
    /// Without blanks around; empty where there is none.
    [[nodiscard]] QString cell(ComplaintField field) const;
    /// The complaint's reference in the system it comes from: the column of that, else a reference that is
    /// none of ours.
    [[nodiscard]] QString sourceReference() const;
    /// Why nothing of the row can be taken; empty when it can.
    [[nodiscard]] QString refusal() const;

    /// Puts the filled cells into the complaint, which may be one that is here already. Leaves alone: id, our
    /// own reference and what it is a duplicate of.
    void fill(Complaint& complaint);
    /// Keeps a cell as text because it does not fit its field.
    void keepAsText(Complaint& complaint, ComplaintField field);

    [[nodiscard]] const std::vector<ImportRemark>& remarks() const { return m_remarks; }
    /// Columns whose cell in this row was kept as text because it does not fit.
    [[nodiscard]] const std::vector<std::size_t>& misfits() const { return m_misfits; }

private:
    [[nodiscard]] bool isFilled(std::size_t column) const;
    void fillMoment(Complaint& complaint, std::size_t column);
    void fillPlain(Complaint& complaint, std::size_t column);
    void fillNames(Complaint& complaint);
    void fillCustomer(Complaint& complaint);
    void fillMoney(Complaint& complaint);
    void fillStatus(Complaint& complaint) const;
    void fillSummary(Complaint& complaint) const;
    void setExtra(Complaint& complaint, const QString& header, const QString& text);
    void remark(ImportRemark::Kind kind, const QString& header, const QString& example);

    const std::vector<ImportColumn>& m_columns;
    std::array<std::optional<std::size_t>, kComplaintFields> m_places; ///< the column of each field
    QTimeZone m_zone;
    ImportedNames& m_names;
    int m_line = 0;
    QStringList m_cells;
    QSet<QString> m_extras;   ///< headers set in this row
    bool m_hadExtras = false; ///< the complaint came with some, of which those give way that the row has too
    std::vector<std::size_t> m_misfits;
    std::vector<ImportRemark> m_remarks;
};

} // namespace cxw::core
