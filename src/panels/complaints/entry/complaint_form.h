#pragma once

#include "core/complaint/cause.h"
#include "core/complaint/complaint_card.h"
#include "core/complaint/promise_time.h"
#include "core/touchmap/touchpoint_labels.h"
#include "panels/complaints/complaint_edits.h"
#include "panels/complaints/entry/complaint_more.h"

#include <QStringList>

namespace cxw::core {
class IdSource;
}

namespace cxw::panels {

/// What one fills in for a complaint, as it is typed.
struct ComplaintForm
{
    QString customer;
    std::optional<core::CustomerId> knownCustomer; ///< one that was chosen; else the name makes a new one
    QString channel;
    QString touchpoint; ///< label or title
    QString category;
    std::optional<int> severity; ///< 1 to 4
    QString what;                ///< what happened
    QString done;                ///< what we did
    QString proposal;            ///< of the customer
    QString promises;            ///< one a line, with its due time at the end
    core::StepRecords steps;
    core::Verified verified = core::Verified::NotAsked;
    std::vector<core::PolicyCitation> citations;  ///< policy phrases that were kept
    std::optional<core::ComplaintId> duplicateOf; ///< the complaint that this one repeats
    core::Instant receivedAt;
    MoreTexts more;

    bool operator==(const ComplaintForm&) const = default;
};

/// The names to choose from.
struct ComplaintChoices
{
    std::vector<core::Channel> channels;
    core::TouchpointLabels touchpoints;
    core::TouchpointInbox inbox; ///< where a new touchpoint goes
    std::vector<core::Category> categories;
    std::vector<core::Product> products;
    std::vector<core::Cause> causes;
    std::vector<core::Tag> tags;
    std::vector<core::Person> people;
    std::vector<core::Channel> channelsInBin; ///< taken out of the bin when one is named
    std::vector<core::Category> categoriesInBin;
    std::vector<core::Product> productsInBin;
    std::vector<core::Cause> causesInBin;
    std::vector<core::Tag> tagsInBin;
    QString lastChannel;    ///< of the newest complaint, for the next one
    QString lastTouchpoint; ///< its label
    QString lastCategory;
    QString agent;    ///< who wrote down the last one
    QString currency; ///< of an amount without one; empty: such an amount says nothing
};

/// The categories that a complaint received then may be given.
[[nodiscard]] std::vector<core::Category> offeredCategories(const ComplaintChoices& choices,
                                                            core::Instant receivedAt);

/// As one goes on filling it in.
[[nodiscard]] ComplaintForm formOf(const core::ComplaintCard& card, const core::ReadingPlace& place);

/// A complaint out of a form, and what it brings into the lists.
struct FilledComplaint
{
    core::Complaint complaint;
    ComplaintNewcomers newcomers;
};

/// `before` is the complaint that is changed, or a fresh one. A name that no list has makes a newcomer, or
/// takes one of that name out of the bin.
/// A new complaint is resolved when the customer agreed, waits for us while a promise is open, and is open
/// otherwise; the step of documenting is done with it. One that repeats another is its duplicate. A phrase
/// that was kept and stands in no text any more is not cited.
[[nodiscard]] FilledComplaint fill(const core::Complaint& before, const ComplaintForm& form,
                                   const ComplaintChoices& choices, const core::ReadingPlace& place,
                                   core::IdSource& ids);

} // namespace cxw::panels
