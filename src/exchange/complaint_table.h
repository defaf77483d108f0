#pragma once

#include "core/complaint/complaint.h"
#include "core/complaint/complaint_field.h"

#include <QStringList>

#include <set>

namespace cxw::core {
class ComplaintNames;
}

namespace cxw::exchange {

/// What a field is in a table that names other records instead of pointing at them; moments in UTC.
[[nodiscard]] QString tableCell(const core::Complaint& complaint, core::ComplaintField field,
                                core::ComplaintNames& names);

/// The columns behind the fields, for texts that are none: a name stands as often as one complaint has it.
class ExtraColumns final
{
public:
    void learn(const core::Complaint& complaint);

    /// In the order in which they were met.
    [[nodiscard]] QStringList names() const;
    /// One for each column.
    [[nodiscard]] QStringList texts(const core::Complaint& complaint) const;

private:
    using Column = std::pair<QString, int>; ///< name, and how often it stood before

    std::vector<Column> m_columns; ///< in the order in which they were met
    std::set<Column> m_known;
};

} // namespace cxw::exchange
