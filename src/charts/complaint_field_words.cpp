#include "charts/complaint_field_words.h"

#include <QtGlobal>

#include <array>

namespace cxw::charts {
namespace {

/// A word and what it is, for those who translate it.
struct FieldWord
{
    const char* source;
    const char* comment;
};

/// In the order of the fields.
constexpr std::array<FieldWord, core::kComplaintFields> kWords{{
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Reference", "column of complaints: as we gave it"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Reference elsewhere",
                       "column of complaints: in the system that the complaint comes from"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Received", "column of complaints: a time"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "First response", "column of complaints: a time"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Resolved",
                       "column of complaints: a time: the customer accepted"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Closed", "column of complaints: a time"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Logged",
                       "column of complaints: a time: when it was written down"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Handled by", "column of complaints: a person"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Customer", "column of complaints: a name"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Organisation of the customer",
                       "column of complaints: a name"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Contact of the customer",
                       "column of complaints: a telephone number or an address"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Channel",
                       "column of complaints: a name: telephone, shop"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Public", "column of complaints: yes or no"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Category", "column of complaints: of the upper level"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Subcategory",
                       "column of complaints: under the category"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Product", "column of complaints: a name"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "What happened", "column of complaints: one line"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Description", "column of complaints: a text"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Severity", "column of complaints: 1 to 4"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Status", "column of complaints: of a complaint"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Duplicate of",
                       "column of complaints: reference of another complaint"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Customer agreed",
                       "column of complaints: yes, no, no answer, not asked"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Outcome", "column of complaints: upheld or not"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "What the customer proposes",
                       "column of complaints: a text"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "What we did", "column of complaints: a text"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Amount", "column of complaints: of money"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Currency", "column of complaints: three letters"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Minutes of work", "column of complaints: a number"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Policy cited", "column of complaints: yes or no"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Thinks of leaving",
                       "column of complaints: no, at risk, left, saved"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Reason for leaving",
                       "column of complaints: price, service"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Satisfaction afterwards",
                       "column of complaints: 1 to 5"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Preventable", "column of complaints: yes or no"),
    QT_TRANSLATE_NOOP3("cxw::charts::ComplaintField", "Times opened again", "column of complaints: a number"),
}};

} // namespace

QString complaintFieldWord(core::ComplaintField field, const Words& words)
{
    const FieldWord& word = kWords.at(std::size_t(field));
    return words.translate("cxw::charts::ComplaintField", word.source, word.comment);
}

} // namespace cxw::charts
