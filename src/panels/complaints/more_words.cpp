#include "panels/complaints/more_words.h"

#include "core/complaint/money_text.h"

#include <QCoreApplication>

#include <cmath>

namespace cxw::panels {
namespace {

struct MoreWords
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::MoreWords)
};

QString leavingWords(const core::Complaint& complaint)
{
    if (complaint.defection == core::Defection::None)
        return {};
    const QString word = defectionWord(complaint.defection);
    return complaint.defectionReason ? MoreWords::tr("%1, because of: %2", "the customer left; a reason")
                                           .arg(word, reasonWord(*complaint.defectionReason))
                                     : word;
}

} // namespace

QString outcomeWord(core::Outcome outcome)
{
    using enum core::Outcome;
    switch (outcome) {
    case Upheld: return MoreWords::tr("upheld", "outcome of a complaint: the customer was right");
    case Partly: return MoreWords::tr("partly upheld", "outcome of a complaint");
    case NotUpheld: return MoreWords::tr("not upheld", "outcome of a complaint");
    case Goodwill: return MoreWords::tr("goodwill", "outcome of a complaint");
    }
    return {};
}

QString defectionWord(core::Defection defection)
{
    using enum core::Defection;
    switch (defection) {
    case None: return MoreWords::tr("no sign of leaving", "of the customer");
    case AtRisk: return MoreWords::tr("at risk of leaving", "of the customer");
    case Left: return MoreWords::tr("has left", "of the customer");
    case Saved: return MoreWords::tr("wanted to leave and stayed", "of the customer");
    }
    return {};
}

QString reasonWord(core::DefectionReason reason)
{
    using enum core::DefectionReason;
    switch (reason) {
    case Price: return MoreWords::tr("price", "reason for leaving");
    case Service: return MoreWords::tr("service", "reason for leaving");
    case Product: return MoreWords::tr("product", "reason for leaving");
    case Other: return MoreWords::tr("another reason", "reason for leaving");
    case Unknown: return MoreWords::tr("not known", "reason for leaving");
    }
    return {};
}

QString moneyWords(const core::Money& money, const core::NumberFormat& numbers)
{
    const int decimals = core::decimalsOf(money.currency);
    return numbers.decimal(double(money.minorUnits) / std::pow(10.0, decimals), decimals) + QChar(0x00a0)
        + money.currency;
}

QStringList factsOf(const core::ComplaintCard& card, const core::NumberFormat& numbers)
{
    const core::Complaint& complaint = card.complaint;
    QStringList facts{card.product};
    if (complaint.isPublic)
        facts += MoreWords::tr("public", "of a complaint");
    if (complaint.outcome)
        facts += outcomeWord(*complaint.outcome);
    if (complaint.money)
        facts += moneyWords(*complaint.money, numbers);
    facts += leavingWords(complaint);
    if (complaint.satisfactionAfter)
        facts +=
            MoreWords::tr("satisfaction after: %1 of 5", "of the customer").arg(*complaint.satisfactionAfter);
    if (complaint.handlingMinutes)
        facts += MoreWords::tr("%n minutes of work", "of a complaint", *complaint.handlingMinutes);
    if (!card.touchpoint.isEmpty() && !(card.place && card.place->isKept)) // else it has a line of its own
        facts += MoreWords::tr("touchpoint: %1", "of a complaint").arg(card.touchpoint);
    if (!card.cause.isEmpty())
        facts += MoreWords::tr("cause: %1", "of a complaint").arg(card.cause);
    if (complaint.preventable)
        facts += *complaint.preventable ? MoreWords::tr("could have been prevented", "of a complaint")
                                        : MoreWords::tr("could not have been prevented", "of a complaint");
    if (!card.tags.isEmpty())
        facts +=
            MoreWords::tr("tags: %1", "of a complaint; a list").arg(card.tags.join(QStringLiteral(", ")));
    facts.removeAll(QString());
    return facts;
}

} // namespace cxw::panels
