#include "panels/complaints/entry/complaint_form.h"

#include "core/complaint/category_merges.h"
#include "core/complaint/complaint_story.h"
#include "core/complaint/filing/complaint_filing.h"
#include "core/complaint/helps/policy_costs.h"
#include "core/complaint/tag_names.h"
#include "core/id_source.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace cxw::panels {
namespace {

constexpr qint64 kPositionStep = 1024;

/// A promise as a line that reads back to the same.
QString lineOf(const core::Promise& promise, const core::ReadingPlace& place)
{
    if (!promise.due)
        return promise.text;
    const auto due = QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(*promise.due), place.zone);
    return promise.text + QLatin1Char(' ') + due.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// A promise that was there keeps its id and whether it was kept, as long as its words stay.
std::vector<core::Promise> promisesFrom(const QString& lines, const std::vector<core::Promise>& before,
                                        const core::ReadingPlace& place, core::IdSource& ids)
{
    std::vector<core::Promise> promises;
    for (const QString& line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const core::PromiseLine read = core::readPromiseLine(line, place);
        if (read.text.isEmpty())
            continue;
        const auto known = std::ranges::find(before, read.text, &core::Promise::text);
        core::Promise promise = known == before.end()
            ? core::Promise{.id = ids.next<core::PromiseId>(), .text = read.text}
            : *known;
        promise.due = read.due;
        promises.push_back(promise);
    }
    return promises;
}

/// A list and what of it is in the bin.
template <class Record> struct Named
{
    const std::vector<Record>& all;
    const std::vector<Record>& inBin;
};

/// The record of that name, of several the one that was named before; where there is none the one that comes
/// out of the bin or a new one at the end, an empty id for an empty name.
template <class Record>
std::optional<decltype(Record::id)> named(const QString& typed, std::optional<decltype(Record::id)> before,
                                          const Named<Record>& list, std::optional<Record>& newcomer,
                                          core::IdSource& ids)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return std::nullopt;
    const auto isCalled = [&](const Record& each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto isThatBefore = [&](const Record& each) { return each.id == before && isCalled(each); };
    const auto& [all, inBin] = list;
    if (std::ranges::any_of(all, isThatBefore) || std::ranges::any_of(inBin, isThatBefore))
        return before;
    const auto known = std::ranges::find_if(all, isCalled);
    if (known != all.end())
        return known->id;
    if (const auto removed = std::ranges::find_if(inBin, isCalled); removed != inBin.end()) {
        newcomer = *removed;
        return removed->id;
    }
    Record record;
    record.id = ids.next<decltype(Record::id)>();
    record.name = name;
    if constexpr (requires { record.position; })
        record.position = all.empty() ? kPositionStep : all.back().position + kPositionStep;
    newcomer = record;
    return record.id;
}

/// The tags of these names; names that no list has yet make newcomers. One in the bin that the complaint has
/// already stays there.
std::set<core::TagId> tagsFrom(const QString& typed, const std::set<core::TagId>& before,
                               const ComplaintChoices& choices, std::vector<core::Tag>& newcomers,
                               core::IdSource& ids)
{
    std::vector<core::Tag> all = choices.tags;
    std::ranges::copy_if(choices.tagsInBin, std::back_inserter(all),
                         [&](const core::Tag& each) { return before.contains(each.id); });
    std::set<core::TagId> tags;
    for (const QString& name : core::tagNames(typed)) {
        std::optional<core::Tag> newcomer;
        if (const auto tag = named<core::Tag>(name, std::nullopt, {all, choices.tagsInBin}, newcomer, ids))
            tags.insert(*tag);
        if (newcomer) {
            all.push_back(*newcomer);
            newcomers.push_back(*newcomer);
        }
    }
    return tags;
}

/// The categories that can come out of the bin: not without the upper one under which they stand. That of
/// before stays where it is.
std::vector<core::Category> categoriesInBin(const ComplaintChoices& choices,
                                            std::optional<core::CategoryId> before)
{
    std::vector<core::Category> inBin;
    std::ranges::copy_if(choices.categoriesInBin, std::back_inserter(inBin), [&](const core::Category& each) {
        return each.id == before || !each.parent
            || std::ranges::find(choices.categories, *each.parent, &core::Category::id)
            != choices.categories.end();
    });
    return inBin;
}

/// Of several categories of one name, one that is offered comes first.
std::optional<core::CategoryId> categoryFrom(const ComplaintForm& form, const core::Complaint& before,
                                             const ComplaintChoices& choices,
                                             std::optional<core::Category>& newcomer, core::IdSource& ids)
{
    const auto offered = offeredCategories(choices, form.receivedAt);
    const QString name = form.category.simplified();
    const bool isOffered = std::ranges::any_of(offered, [&](const core::Category& each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return named<core::Category>(
        form.category, before.category,
        {isOffered ? offered : choices.categories, categoriesInBin(choices, before.category)}, newcomer, ids);
}

/// One that is new stands in the complaint's channel.
std::optional<core::TouchpointId> touchpointFrom(const QString& typed, const core::Complaint& complaint,
                                                 const ComplaintChoices& choices,
                                                 std::optional<core::NewTouchpoint>& newcomer,
                                                 core::Instant now, core::IdSource& ids)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return std::nullopt;
    if (complaint.touchpoint && choices.touchpoints.labelOf(*complaint.touchpoint) == name)
        return complaint.touchpoint;
    if (const auto known = choices.touchpoints.find(name, complaint.channel))
        return known;
    core::TouchpointInbox inbox = choices.inbox;
    newcomer = core::newTouchpoint(inbox, name, complaint.channel, now, ids);
    return newcomer->touchpoint.id;
}

void settleStatus(core::Complaint& complaint, core::Verified before, core::Instant now)
{
    const bool agreed = complaint.verified == core::Verified::Yes && before != core::Verified::Yes;
    if (agreed && !isSettled(complaint.status)) {
        core::setStatus(complaint, core::ComplaintStatus::Resolved, now);
    } else if (complaint.status == core::ComplaintStatus::Open && nextPromiseDue(complaint)) {
        complaint.status = core::ComplaintStatus::WaitingForUs;
    }
}

void becomeDuplicate(core::Complaint& complaint, core::ComplaintId original)
{
    core::ComplaintFiling filing = core::filingOf(complaint);
    core::markDuplicate(filing, original);
    core::applyFiling(complaint, filing);
}

void takeCitations(core::Complaint& complaint, const ComplaintForm& form)
{
    const bool wereKnown = !complaint.citations.empty();
    std::vector<QString> texts{form.what, form.done};
    for (const auto& step : form.steps)
        if (step)
            texts.push_back(step->line);
    complaint.citations = core::citationsIn(form.citations, texts);
    if (wereKnown || !complaint.citations.empty()) // an imported complaint may say so without saying which
        complaint.policyCited = !complaint.citations.empty();
}

} // namespace

ComplaintForm formOf(const core::ComplaintCard& card, const core::ReadingPlace& place)
{
    const core::Complaint& complaint = card.complaint;
    QStringList promises;
    for (const core::Promise& each : complaint.promises)
        promises += lineOf(each, place);
    return {.customer = card.customer,
            .knownCustomer = complaint.customer,
            .channel = card.channel,
            .touchpoint = card.touchpoint,
            .category = card.category,
            .severity = complaint.severity,
            .what = wholeStory(complaint),
            .done = complaint.remedyGiven,
            .proposal = complaint.remedyWanted,
            .promises = promises.join(QLatin1Char('\n')),
            .steps = complaint.steps,
            .verified = complaint.verified,
            .citations = complaint.citations,
            .duplicateOf = complaint.duplicateOf,
            .receivedAt = complaint.receivedAt,
            .more = moreOf(card)};
}

std::vector<core::Category> offeredCategories(const ComplaintChoices& choices, core::Instant receivedAt)
{
    const auto received = QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(receivedAt));
    return core::offeredOn(choices.categories, received.date());
}

FilledComplaint fill(const core::Complaint& before, const ComplaintForm& form,
                     const ComplaintChoices& choices, const core::ReadingPlace& place, core::IdSource& ids)
{
    FilledComplaint filled{.complaint = before, .newcomers = {}};
    core::Complaint& complaint = filled.complaint;
    const QString name = form.customer.simplified();
    complaint.customer = name.isEmpty() ? std::nullopt : form.knownCustomer;
    if (!name.isEmpty() && !form.knownCustomer) {
        filled.newcomers.customer =
            core::Customer{.id = ids.next<core::CustomerId>(), .name = name, .createdAt = place.now};
        complaint.customer = filled.newcomers.customer->id;
    }
    complaint.channel =
        named<core::Channel>(form.channel, before.channel, {choices.channels, choices.channelsInBin},
                             filled.newcomers.channel, ids);
    complaint.touchpoint =
        touchpointFrom(form.touchpoint, complaint, choices, filled.newcomers.touchpoint, place.now, ids);
    complaint.category = categoryFrom(form, before, choices, filled.newcomers.category, ids);
    complaint.product =
        named<core::Product>(textIn(form.more, core::ComplaintField::Product), before.product,
                             {choices.products, choices.productsInBin}, filled.newcomers.product, ids);
    complaint.agent = named<core::Person>(textIn(form.more, core::ComplaintField::Agent), before.agent,
                                          {choices.people, {}}, filled.newcomers.agent, ids);
    complaint.cause = named<core::Cause>(textIn(form.more, core::ComplaintField::Cause), before.cause,
                                         {choices.causes, choices.causesInBin}, filled.newcomers.cause, ids);
    complaint.tags = tagsFrom(textIn(form.more, core::ComplaintField::Tags), before.tags, choices,
                              filled.newcomers.tags, ids);
    fillMore(complaint, form.more, choices.currency);
    complaint.severity = form.severity;
    const core::ComplaintStory story = core::storyOf(form.what);
    complaint.summary = story.summary;
    complaint.description = story.description;
    complaint.remedyGiven = form.done.trimmed();
    complaint.remedyWanted = form.proposal.trimmed();
    complaint.promises = promisesFrom(form.promises, before.promises, place, ids);
    complaint.steps = form.steps;
    complaint.verified = form.verified;
    complaint.receivedAt = form.receivedAt;
    if (const auto& responded = complaint.steps[std::size_t(core::ResolveStep::Respond)];
        responded && !complaint.firstResponseAt)
        complaint.firstResponseAt = std::max(responded->at, complaint.receivedAt);
    if (auto& documented = complaint.steps[std::size_t(core::ResolveStep::Document)]; !documented)
        documented = core::StepRecord{.at = place.now, .line = {}};
    settleStatus(complaint, before.verified, place.now);
    takeCitations(complaint, form);
    if (form.duplicateOf && form.duplicateOf != before.duplicateOf)
        becomeDuplicate(complaint, *form.duplicateOf);
    return filled;
}

} // namespace cxw::panels
