#include "exchange/complaint_table.h"

#include "core/complaint/complaint_cell.h"
#include "core/complaint/complaint_names.h"
#include "core/complaint/money_text.h"
#include "core/complaint/tag_names.h"

#include <map>

namespace cxw::exchange {

QString tableCell(const core::Complaint& complaint, core::ComplaintField field, core::ComplaintNames& names)
{
    using enum core::ComplaintField;
    switch (field) {
    case Reference: return complaint.reference;
    case SourceReference: return complaint.sourceReference;
    case Agent: return names.agent(complaint);
    case Customer: return names.customer(complaint).value_or(core::Customer()).name;
    case CustomerOrganisation: return names.customer(complaint).value_or(core::Customer()).organisation;
    case CustomerContact: return names.customer(complaint).value_or(core::Customer()).contact;
    case Channel: return names.channel(complaint);
    case Touchpoint: return names.touchpoint(complaint);
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

void ExtraColumns::learn(const core::Complaint& complaint)
{
    std::map<QString, int> seen;
    for (const auto& [name, text] : complaint.extraFields)
        if (const Column column{name, seen[name]++}; m_known.insert(column).second)
            m_columns.push_back(column);
}

QStringList ExtraColumns::names() const
{
    QStringList names;
    for (const Column& each : m_columns)
        names += each.first;
    return names;
}

QStringList ExtraColumns::texts(const core::Complaint& complaint) const
{
    std::map<Column, QString> filled;
    std::map<QString, int> seen;
    for (const auto& [name, text] : complaint.extraFields)
        filled[{name, seen[name]++}] = text;
    QStringList texts;
    for (const Column& each : m_columns)
        texts += filled[each];
    return texts;
}

} // namespace cxw::exchange
