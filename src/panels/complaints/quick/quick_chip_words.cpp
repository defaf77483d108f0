#include "panels/complaints/quick/quick_chip_words.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/more_words.h"
#include "panels/complaints/quick/quick_presenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw::panels {
namespace {

using core::QuickKind;
using core::QuickPart;
using core::QuickRemark;

struct QuickChipWords
{
    Q_DECLARE_TR_FUNCTIONS(QuickChipWords)
};

QString quickIconOf(QuickKind kind)
{
    switch (kind) {
    case QuickKind::Words: return QStringLiteral("card-text");
    case QuickKind::Customer: return QStringLiteral("person");
    case QuickKind::Channel: return QStringLiteral("chat-square-text");
    case QuickKind::Category: return QStringLiteral("tag");
    case QuickKind::Product: return QStringLiteral("box");
    case QuickKind::Touchpoint: return QStringLiteral("geo-alt");
    case QuickKind::Money: return QStringLiteral("cash");
    case QuickKind::Verified: return QStringLiteral("check-lg");
    case QuickKind::Received: return QStringLiteral("clock");
    case QuickKind::Severity: return QStringLiteral("flag");
    }
    return {};
}

/// Why a word with a sign is not understood; `typed` is the word.
QString whyNot(const QuickPart& part, const QString& typed)
{
    if (part.remark == QuickRemark::Several)
        return QuickChipWords::tr("“%1” could be %2; it stays in the line",
                                  "quick line: a word and the names it fits")
            .arg(typed, part.meaning);
    if (part.remark == QuickRemark::Twice)
        return QuickChipWords::tr("“%1” says again what is said; it stays in the line", "quick line: a word")
            .arg(typed);
    const bool isEmpty = part.remark == QuickRemark::NoList;
    switch (part.kind) {
    case QuickKind::Channel:
        return (isEmpty
                    ? QuickChipWords::tr("“%1”: there are no channels yet; it stays in the line",
                                         "quick line: a word")
                    : QuickChipWords::tr("“%1” is no channel; it stays in the line", "quick line: a word"))
            .arg(typed);
    case QuickKind::Category:
        return (isEmpty
                    ? QuickChipWords::tr("“%1”: there are no categories yet; it stays in the line",
                                         "quick line: a word")
                    : QuickChipWords::tr("“%1” is no category; it stays in the line", "quick line: a word"))
            .arg(typed);
    case QuickKind::Product:
        return (isEmpty
                    ? QuickChipWords::tr("“%1”: there are no products yet; it stays in the line",
                                         "quick line: a word")
                    : QuickChipWords::tr("“%1” is no product; it stays in the line", "quick line: a word"))
            .arg(typed);
    default:
        return (isEmpty
                    ? QuickChipWords::tr("“%1”: there are no touchpoints yet; it stays in the line",
                                         "quick line: a word")
                    : QuickChipWords::tr("“%1” is no touchpoint; it stays in the line", "quick line: a word"))
            .arg(typed);
    }
}

QuickChip customerChip(const QuickPart& part, const QString& name)
{
    const QString icon = quickIconOf(QuickKind::Customer);
    if (part.remark == QuickRemark::New)
        return {icon, QuickChipWords::tr("%1, a new customer", "quick line: a name").arg(name), true};
    if (part.remark == QuickRemark::Several)
        return {
            icon,
            QuickChipWords::tr("%1, a new customer; it could be %2", "quick line: a name and those it fits")
                .arg(name, part.meaning),
            true};
    return {icon, name};
}

QuickChip chipOf(const QuickPart& part, const QuickPresenter& presenter, const core::NumberFormat& numbers)
{
    const core::QuickEntry& entry = presenter.entry();
    const QString icon = quickIconOf(part.kind);
    if (part.staysInLine)
        return {QStringLiteral("exclamation-triangle"),
                whyNot(part, presenter.text().mid(part.range.start, part.range.length)), true};
    switch (part.kind) {
    case QuickKind::Customer: return customerChip(part, entry.customer);
    case QuickKind::Money: return {icon, moneyWords(*entry.money, numbers)};
    case QuickKind::Verified:
        return entry.verified == core::Verified::Yes
            ? QuickChip{icon,
                        QuickChipWords::tr("the customer agreed", "quick line: did the customer agree?")}
            : QuickChip{
                QStringLiteral("x-lg"),
                QuickChipWords::tr("the customer did not agree", "quick line: did the customer agree?")};
    case QuickKind::Received:
        return {icon,
                QuickChipWords::tr("received %1", "quick line: when; a moment")
                    .arg(momentText(*entry.receivedAt, presenter.now(), numbers))};
    case QuickKind::Severity:
        return {icon, QuickChipWords::tr("severity %1", "1 to 4").arg(entry.severity.value_or(0))};
    default: return {icon, part.meaning};
    }
}

} // namespace

std::vector<QuickChip> chipsOf(const QuickPresenter& presenter, const core::NumberFormat& numbers)
{
    std::vector<QuickChip> chips;
    const core::QuickEntry& entry = presenter.entry();
    if (entry.parts.empty())
        return chips;
    for (const QuickPart& each : entry.parts)
        if (each.kind != QuickKind::Words)
            chips.push_back(chipOf(each, presenter, numbers));
    if (entry.line.isEmpty())
        chips.push_back({QStringLiteral("exclamation-triangle"),
                         QuickChipWords::tr("what happened is still needed", "quick line"), true});
    else
        chips.push_back({quickIconOf(QuickKind::Words), entry.line});
    if (entry.channel.isEmpty() && !presenter.usualChannel().isEmpty())
        chips.push_back({quickIconOf(QuickKind::Channel),
                         QuickChipWords::tr("%1, as last time", "quick line: the channel, which is not named")
                             .arg(presenter.usualChannel())});
    if (!entry.receivedAt)
        chips.push_back(
            {quickIconOf(QuickKind::Received), QuickChipWords::tr("received now", "quick line: when")});
    return chips;
}

} // namespace cxw::panels
