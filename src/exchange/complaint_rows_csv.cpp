#include "exchange/complaint_rows_csv.h"

#include "core/complaint/complaint_cell.h"
#include "core/complaint/complaint_names.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/money_text.h"
#include "core/complaint/tag_names.h"
#include "core/unit_of_work.h"
#include "exchange/csv/csv_writer.h"

#include <map>
#include <set>

namespace cxw::exchange {
namespace {

using core::Complaint;
using core::ComplaintField;

/// The columns behind the fields: a name stands as often as one complaint has it.
class ExtraColumns final
{
public:
    void learn(const Complaint& complaint)
    {
        std::map<QString, int> seen;
        for (const auto& [name, text] : complaint.extraFields)
            if (const Column column{name, seen[name]++}; m_known.insert(column).second)
                m_columns.push_back(column);
    }

    [[nodiscard]] QStringList header() const
    {
        QStringList names;
        for (const Column& each : m_columns)
            names += core::kExtraColumn + each.first;
        return names;
    }

    [[nodiscard]] QStringList cells(const Complaint& complaint) const
    {
        std::map<Column, QString> texts;
        std::map<QString, int> seen;
        for (const auto& [name, text] : complaint.extraFields)
            texts[{name, seen[name]++}] = text;
        QStringList cells;
        for (const Column& each : m_columns)
            cells += asCell(texts[each]);
        return cells;
    }

private:
    using Column = std::pair<QString, int>; ///< name, and how often it stood before

    std::vector<Column> m_columns; ///< in the order in which they were met
    std::set<Column> m_known;
};

/// What a field is in a table that names other records instead of pointing at them.
QString cellOf(const Complaint& complaint, ComplaintField field, core::ComplaintNames& names)
{
    using enum ComplaintField;
    switch (field) {
    case Reference: return complaint.reference;
    case SourceReference: return complaint.sourceReference;
    case Agent: return names.agent(complaint);
    case Customer: return names.customer(complaint).value_or(core::Customer()).name;
    case CustomerOrganisation: return names.customer(complaint).value_or(core::Customer()).organisation;
    case CustomerContact: return names.customer(complaint).value_or(core::Customer()).contact;
    case Channel: return names.channel(complaint);
    case Category: return names.category(complaint);
    case Subcategory: return names.subcategory(complaint);
    case Product: return names.product(complaint);
    case Cause: return names.cause(complaint);
    case Tags: return core::tagsText(names.tags(complaint));
    case DuplicateOf: return names.duplicateOf(complaint);
    case Amount: return complaint.money ? core::amountText(*complaint.money) : QString();
    case Currency: return complaint.money ? complaint.money->currency : QString();
    default: return core::cellOf(complaint, field);
    }
}

/// An amount below zero is a number and no text that computes.
QString guarded(const QString& cell, ComplaintField field)
{
    return field == ComplaintField::Amount ? cell : asCell(cell);
}

QStringList fieldNames()
{
    QStringList names;
    for (const ComplaintField each : core::allComplaintFields())
        names += codeOf(each);
    return names;
}

} // namespace

QByteArray complaintsCsvOf(const core::UnitOfWork& work, const core::ComplaintFilter& filter)
{
    ExtraColumns extras;
    work.complaints().forEach(filter, [&](const Complaint& complaint) {
        extras.learn(complaint);
        return true;
    });
    core::ComplaintNames names(work);
    std::vector<QByteArray> rows;
    work.complaints().forEach(filter, [&](const Complaint& complaint) {
        QStringList cells;
        for (const ComplaintField field : core::allComplaintFields())
            cells += guarded(cellOf(complaint, field, names), field);
        rows.push_back(csvRow(cells + extras.cells(complaint)));
        return true;
    });
    QByteArray csv = csvRow(fieldNames() + extras.header());
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        csv += *row;
    return csv;
}

} // namespace cxw::exchange
