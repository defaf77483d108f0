#pragma once

#include "core/complaint/complaint.h"
#include "core/complaint/complaint_columns.h"

#include <map>
#include <set>

namespace cxw::core {

class UnitOfWork;

/// Whether a text is a reference as we give them: "CX-2026-00042".
[[nodiscard]] bool isOurReference(const QString& text);

/// Our references in a file that has them: which complaint each names, and whether a row may keep its own.
/// For the length of one import.
class ImportedReferences final
{
public:
    /// With `writer` null nothing is taken, and every free reference counts as given.
    ImportedReferences(const UnitOfWork& work, UnitOfWork* writer);

    /// To be called before the rest when a column names complaints by our references: looks at what is here.
    void learnKnown();
    /// Takes the references in a column of the file, so that its rows may keep them. Those that were given
    /// before are left out, and those for which too many numbers would be passed over.
    void claim(const TableRows& rows, std::size_t column);

    /// The complaint that goes by a reference, here or in an earlier row.
    [[nodiscard]] std::optional<ComplaintId> find(const QString& reference) const;
    /// The wanted reference if it was claimed and not given yet, else the next one of the year.
    [[nodiscard]] QString give(const QString& wanted, int year);
    /// In this file a complaint goes by this reference, whether it got that one or another; empty says
    /// nothing.
    void remember(const QString& reference, ComplaintId complaint);

private:
    void claimYear(int year, const std::set<qint64>& numbers);

    /// Numbers that may still be passed over so that references can be kept; each costs a write.
    qint64 m_passable = 20'000;
    const UnitOfWork& m_work;
    UnitOfWork* m_writer;
    std::map<QString, ComplaintId> m_known;
    std::set<QString> m_claimed;
};

} // namespace cxw::core
