#include "panels/complaints/entry/complaint_more.h"

#include "core/complaint/complaint_cell.h"
#include "core/complaint/money_text.h"
#include "core/complaint/tag_names.h"

namespace cxw::panels {
namespace {

using core::ComplaintField;

std::optional<core::Money> moneyIn(const MoreTexts& more, const QString& currency)
{
    const QString own = textIn(more, ComplaintField::Currency);
    return core::moneyFrom(textIn(more, ComplaintField::Amount), own.isEmpty() ? currency : own);
}

} // namespace

QString textIn(const MoreTexts& more, ComplaintField field)
{
    const auto found = more.find(field);
    return found == more.end() ? QString() : found->second;
}

void setText(MoreTexts& more, ComplaintField field, const QString& text)
{
    if (text.isEmpty())
        more.erase(field);
    else
        more[field] = text;
}

MoreTexts moreOf(const core::ComplaintCard& card)
{
    MoreTexts more;
    const core::Complaint& complaint = card.complaint;
    for (const ComplaintField each : kMoreFields)
        setText(more, each, core::cellOf(complaint, each));
    if (complaint.defection == core::Defection::None)
        more.erase(ComplaintField::Defection);
    if (!complaint.isPublic)
        more.erase(ComplaintField::IsPublic);
    setText(more, ComplaintField::Agent, card.agent);
    setText(more, ComplaintField::Product, card.product);
    setText(more, ComplaintField::Cause, card.cause);
    setText(more, ComplaintField::Tags, core::tagsText(card.tags));
    if (complaint.money) {
        setText(more, ComplaintField::Amount, core::amountText(*complaint.money));
        setText(more, ComplaintField::Currency, complaint.money->currency);
    }
    return more;
}

bool isAmountUnclear(const MoreTexts& more, const QString& currency)
{
    return !textIn(more, ComplaintField::Amount).isEmpty() && !moneyIn(more, currency);
}

void fillMore(core::Complaint& complaint, const MoreTexts& more, const QString& currency)
{
    core::Complaint said;
    for (const auto& [field, text] : more)
        if (core::isPlainField(field))
            static_cast<void>(core::setCell(said, text, {.field = field}));
    complaint.outcome = said.outcome;
    complaint.satisfactionAfter = said.satisfactionAfter;
    complaint.defection = said.defection;
    complaint.defectionReason = said.defection == core::Defection::None ? std::nullopt : said.defectionReason;
    complaint.handlingMinutes = said.handlingMinutes;
    complaint.preventable = said.preventable;
    complaint.isPublic = said.isPublic;
    if (!isAmountUnclear(more, currency))
        complaint.money = moneyIn(more, currency);
}

} // namespace cxw::panels
