#include "charts/complaint_field_words.h"

namespace cxw::charts {
namespace {

/// A word and what it is, for those who translate it.
struct FieldWord
{
    const char* source;
    const char* comment;
};

FieldWord wordOf(core::ComplaintField field)
{
    using enum core::ComplaintField;
    switch (field) {
    case Reference:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Reference",
                                  "column of complaints: as we gave it");
    case SourceReference:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Reference elsewhere",
                                  "column of complaints: in the system that the complaint comes from");
    case ReceivedAt:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Received", "column of complaints: a time");
    case FirstResponseAt:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "First response",
                                  "column of complaints: a time");
    case ResolvedAt:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Resolved",
                                  "column of complaints: a time: the customer accepted");
    case ClosedAt:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Closed", "column of complaints: a time");
    case LoggedAt:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Logged",
                                  "column of complaints: a time: when it was written down");
    case Agent:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Handled by",
                                  "column of complaints: a person");
    case Customer:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Customer", "column of complaints: a name");
    case CustomerOrganisation:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Organisation of the customer",
                                  "column of complaints: a name");
    case CustomerContact:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Contact of the customer",
                                  "column of complaints: a telephone number or an address");
    case Channel:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Channel",
                                  "column of complaints: a name: telephone, shop");
    case IsPublic:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Public", "column of complaints: yes or no");
    case Touchpoint:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Touchpoint",
                                  "column of complaints: a name: yearly bill, hotline menu");
    case Category:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Category",
                                  "column of complaints: of the upper level");
    case Subcategory:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Subcategory",
                                  "column of complaints: under the category");
    case Product:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Product", "column of complaints: a name");
    case Summary:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "What happened",
                                  "column of complaints: one line");
    case Description:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Description",
                                  "column of complaints: a text");
    case Severity:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Severity", "column of complaints: 1 to 4");
    case Status:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Status",
                                  "column of complaints: of a complaint");
    case DuplicateOf:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Duplicate of",
                                  "column of complaints: reference of another complaint");
    case Verified:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Customer agreed",
                                  "column of complaints: yes, no, no answer, not asked");
    case Outcome:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Outcome",
                                  "column of complaints: upheld or not");
    case RemedyWanted:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "What the customer proposes",
                                  "column of complaints: a text");
    case RemedyGiven:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "What we did",
                                  "column of complaints: a text");
    case Amount:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Amount", "column of complaints: of money");
    case Currency:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Currency",
                                  "column of complaints: three letters");
    case HandlingMinutes:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Minutes of work",
                                  "column of complaints: a number");
    case PolicyCited:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Policy cited",
                                  "column of complaints: yes or no");
    case Defection:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Thinks of leaving",
                                  "column of complaints: no, at risk, left, saved");
    case DefectionReason:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Reason for leaving",
                                  "column of complaints: price, service");
    case SatisfactionAfter:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Satisfaction afterwards",
                                  "column of complaints: 1 to 5");
    case Cause:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Root cause",
                                  "column of complaints: a name");
    case Preventable:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Preventable",
                                  "column of complaints: yes or no");
    case TimesReopened:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Times opened again",
                                  "column of complaints: a number");
    case Tags:
        return QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Tags", "column of complaints: names");
    }
    return {"", ""};
}

} // namespace

QString complaintFieldWord(core::ComplaintField field, const Words& words)
{
    const FieldWord word = wordOf(field);
    return words.translate("cxw::charts::ComplaintField", word.source, word.comment);
}

} // namespace cxw::charts
