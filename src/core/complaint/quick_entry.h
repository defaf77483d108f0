#pragma once

#include "core/complaint/complaint.h"
#include "core/complaint/promise_time.h"
#include "core/search_text.h"

#include <vector>

namespace cxw::core {

/// What a part of a quick line is about.
enum class QuickKind {
    Words, ///< of the line itself: what happened
    Customer,
    Channel,
    Category,
    Product,
    Touchpoint,
    Money,
    Verified,
    Received,
    Severity,
};

/// What there is to say of a part besides what it means.
enum class QuickRemark {
    None,
    New,     ///< nobody is called that yet; a customer of the name is made
    Several, ///< more than one begins so
    Unknown, ///< none begins so
    NoList,  ///< there are none of these to choose from
    Twice,   ///< an earlier part has said it
};

/// One or more words that belong together. A part that stays in the line is read as what it is: words.
struct QuickPart
{
    QuickKind kind = QuickKind::Words;
    QuickRemark remark = QuickRemark::None;
    TextRange range;
    bool staysInLine = true;
    QString meaning; ///< the name it stands for, or those it could stand for; empty where there is no name

    bool operator==(const QuickPart&) const = default;
};

/// What a quick line says.
struct QuickEntry
{
    std::vector<QuickPart> parts; ///< in the order of the text; between them is only white space
    QString line;                 ///< what happened, without the parts that were understood
    QString customer;             ///< a known one's name, or the name as it was typed
    std::optional<CustomerId> knownCustomer;
    QString channel; ///< a name of the lists, as the three below
    QString category;
    QString product;
    QString touchpoint;
    std::optional<Money> money;
    Verified verified = Verified::NotAsked;
    std::optional<Instant> receivedAt; ///< never after now
    std::optional<int> severity;       ///< 1 to 4

    bool operator==(const QuickEntry&) const = default;
};

/// What the words of a quick line can mean.
struct QuickLists
{
    std::vector<Customer> customers; ///< those that `quickCustomerTexts` finds
    std::vector<QString> channels;
    std::vector<QString> categories;
    std::vector<QString> products;
    std::vector<QString> touchpoints;
    QString currency; ///< of an amount without one; empty: such an amount is not read
};

/// Reads "ana pop #phone !late-delivery refund 25 yes 10:42" in any order.
///
/// `#channel`, `!category`, `+product` and `@touchpoint` are the name with hyphens for spaces, its beginning,
/// the beginnings of its words or their first letters, whatever the case and diacritics, as long as only one
/// name fits. The words before the first of them are the customer when other words follow; so is a known
/// customer's whole name at the beginning. Money is a number with a currency or after a word such as
/// "refund"; `s3` the severity; yes and no count before another part or at the end, and so does a time; a day
/// or date counts before a time or alone between other parts. Words in the language or in English. What was
/// not understood stays in the line. Never fails, whatever the text.
[[nodiscard]] QuickEntry readQuickEntry(const QString& text, const QuickLists& lists,
                                        const ReadingPlace& place);

/// What to look for among the customers before the line is read: the beginnings that could be a name, the
/// longest first; empty for none.
[[nodiscard]] std::vector<QString> quickCustomerTexts(const QString& text, const ReadingPlace& place);

} // namespace cxw::core
