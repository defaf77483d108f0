#include "core/complaint/sample_complaints.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/complaint_story.h"
#include "core/complaint/customer_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"

#include <QDateTime>

#include <algorithm>
#include <map>

namespace cxw::core {
namespace {

using std::chrono::minutes;

constexpr qint64 kListStep = 1024;

/// A sample complaint and when it comes in, seen from now.
struct Arrival
{
    const SampleComplaint* sample;
    ComplaintId id;
    Instant receivedAt;
};

template <class Found> std::optional<Found> idIn(const std::map<QString, Found>& ids, const QString& key)
{
    const auto found = ids.find(key);
    return found == ids.end() ? std::nullopt : std::optional(found->second);
}

int localYearOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(millisecondsOf(instant)).date().year();
}

/// Writes into one workspace; holds what all complaints share.
class ComplaintsWriter final
{
public:
    ComplaintsWriter(UnitOfWork& work, const SampleComplaints& sample, Language language, const Clock& clock,
                     IdSource& ids)
        : m_work(work)
        , m_sample(sample)
        , m_language(language)
        , m_clock(clock)
        , m_now(clock.now())
        , m_today(clock.today())
        , m_ids(ids)
    {
        for (const Person& person : work.people().all())
            m_people[person.name] = person.id;
    }

    void write()
    {
        for (const SampleChannel& channel : m_sample.channels)
            writeChannel(channel);
        for (const SampleCategory& category : m_sample.categories)
            writeCategory(category);
        for (const SampleCause& cause : m_sample.causes)
            writeCause(cause);
        for (const SampleTag& tag : m_sample.tags)
            writeTag(tag);
        const SampleMapPlace place{m_work, m_language, m_clock, m_ids, m_channels, m_people};
        m_touchpoints = writeSampleMaps(m_sample.map, m_sample.future, place);
        writeSampleRedesigns(m_sample.redesigns, place, m_touchpoints);
        const std::vector<Arrival> arrivals = arrivalsInOrder();
        for (const SampleCustomer& customer : m_sample.customers)
            writeCustomer(customer, arrivals);
        for (const SampleSnippet& snippet : m_sample.snippets)
            writeSnippet(snippet);
        for (const Arrival& arrival : arrivals)
            writeComplaint(arrival);
    }

private:
    void writeChannel(const SampleChannel& sample)
    {
        const Channel channel{.id = m_ids.next<ChannelId>(),
                              .name = in(sample.name, m_language),
                              .firstResponseMinutes = sample.firstResponseMinutes,
                              .resolutionMinutes = sample.resolutionMinutes,
                              .position = kListStep * qint64(m_channels.size() + 1)};
        m_work.channels().save(channel);
        m_channels[sample.key] = channel.id;
    }

    void writeCategory(const SampleCategory& sample)
    {
        const Category category{.id = m_ids.next<CategoryId>(),
                                .parent = idIn(m_categories, sample.parent),
                                .name = in(sample.name, m_language),
                                .position = kListStep * qint64(m_categories.size() + 1)};
        m_work.categories().save(category);
        m_categories[sample.key] = category.id;
    }

    void writeCause(const SampleCause& sample)
    {
        Cause cause{.id = m_ids.next<CauseId>(),
                    .name = in(sample.name, m_language),
                    .description = in(sample.description, m_language),
                    .fixedOn = sample.fixedDaysBefore ? m_today.addDays(-*sample.fixedDaysBefore) : QDate(),
                    .position = kListStep * qint64(m_causes.size() + 1)};
        addWhys(cause.whys, {}, sample.whys);
        m_work.causes().save(cause);
        m_causes[sample.key] = cause.id;
    }

    void addWhys(FiveWhys& tree, WhyId explained, const std::vector<SampleWhy>& whys)
    {
        for (const SampleWhy& each : whys) {
            const Why why{.id = m_ids.next<WhyId>(),
                          .parent = explained,
                          .text = in(each.text, m_language),
                          .mark = each.mark};
            tree = withBelow(tree, why);
            addWhys(tree, why.id, each.whys);
        }
    }

    void writeTag(const SampleTag& sample)
    {
        const Tag tag{.id = m_ids.next<TagId>(),
                      .name = in(sample.name, m_language),
                      .position = kListStep * qint64(m_tags.size() + 1)};
        m_work.tags().save(tag);
        m_tags[sample.key] = tag.id;
    }

    /// A customer is known since the first complaint.
    void writeCustomer(const SampleCustomer& sample, const std::vector<Arrival>& arrivals)
    {
        const auto first = std::ranges::find(arrivals, sample.name,
                                             [](const Arrival& each) { return each.sample->customer; });
        const Customer customer{.id = m_ids.next<CustomerId>(),
                                .name = sample.name,
                                .organisation = sample.organisation,
                                .contact = in(m_sample.contact, m_language).arg(sample.number, sample.town),
                                .createdAt = first == arrivals.end() ? m_now : first->receivedAt};
        m_work.customers().save(customer);
        m_customers[sample.name] = customer.id;
    }

    void writeSnippet(const SampleSnippet& sample)
    {
        m_work.snippets().save({.id = m_ids.next<SnippetId>(),
                                .token = sample.token,
                                .text = in(sample.text, m_language),
                                .position = kListStep * ++m_snippets});
    }

    [[nodiscard]] std::vector<Arrival> arrivalsInOrder()
    {
        std::vector<Arrival> arrivals;
        for (const SampleComplaint& each : m_sample.complaints)
            arrivals.push_back({&each, {}, std::min(momentOf(each.received), m_now)});
        std::ranges::stable_sort(arrivals, {}, &Arrival::receivedAt);
        for (Arrival& each : arrivals) {
            each.id = m_ids.next<ComplaintId>();
            if (!each.sample->key.isEmpty())
                m_complaints[each.sample->key] = each.id;
        }
        return arrivals;
    }

    void writeComplaint(const Arrival& arrival)
    {
        const SampleComplaint& sample = *arrival.sample;
        Complaint complaint{
            .id = arrival.id,
            .reference = m_work.complaints().takeReference(localYearOf(arrival.receivedAt)),
            .receivedAt = arrival.receivedAt,
            .firstResponseAt = happened(arrival, sample.respondedAfter),
            .closedAt = happened(arrival, sample.settledAfter),
            .loggedAt = happened(arrival, sample.loggedAfter),
            .agent = idIn(m_people, sample.agent),
            .customer = idIn(m_customers, sample.customer),
            .channel = idIn(m_channels, sample.channel),
            .isPublic = sample.isPublic,
            .touchpoint = idIn(m_touchpoints, sample.touchpoint),
            .category = idIn(m_categories, sample.category),
            .severity = sample.severity,
            .remedyWanted = in(sample.proposal, m_language),
            .remedyGiven = in(sample.done, m_language),
            .verified = sample.verified,
            .outcome = sample.outcome,
            .money = sample.money,
            .handlingMinutes = sample.handlingMinutes,
            .policyCited = sample.policyCited,
            .defection = sample.defection,
            .defectionReason = sample.defectionReason,
            .satisfactionAfter = sample.satisfactionAfter,
            .cause = idIn(m_causes, sample.cause),
            .preventable = sample.preventable,
            .status = sample.status,
            .duplicateOf = idIn(m_complaints, sample.duplicateOf),
            .timesReopened = sample.timesReopened,
        };
        if (sample.status == ComplaintStatus::Resolved)
            complaint.resolvedAt = complaint.closedAt;
        if (const QString phrase = in(sample.cited, m_language); !phrase.isEmpty())
            complaint.citations = {{phrase, complaint.firstResponseAt.value_or(complaint.loggedAt)}};
        for (const QString& each : sample.tags)
            complaint.tags.insert(m_tags.at(each));
        tellStory(complaint, sample);
        addPromises(complaint, arrival);
        addSteps(complaint, arrival);
        m_work.complaints().save(complaint);
    }

    void tellStory(Complaint& complaint, const SampleComplaint& sample) const
    {
        const ComplaintStory story = storyOf(in(sample.what, m_language));
        complaint.summary = story.summary;
        complaint.description = story.description;
    }

    void addPromises(Complaint& complaint, const Arrival& arrival)
    {
        for (const SamplePromise& each : arrival.sample->promises)
            complaint.promises.push_back({.id = m_ids.next<PromiseId>(),
                                          .text = in(each.text, m_language),
                                          .due = each.due ? std::optional(momentOf(*each.due)) : std::nullopt,
                                          .by = idIn(m_people, each.by),
                                          .kept = each.kept,
                                          .keptAt = happened(arrival, each.keptAfter)});
    }

    void addSteps(Complaint& complaint, const Arrival& arrival) const
    {
        for (std::size_t i = 0; i < kResolveSteps.size(); ++i)
            if (const auto& step = arrival.sample->steps[i])
                complaint.steps[i] = StepRecord{.state = step->state,
                                                .at = happened(arrival, step->after),
                                                .line = in(step->line, m_language)};
    }

    [[nodiscard]] Instant momentOf(const SampleMoment& moment) const
    {
        if (!moment.at)
            return m_now + moment.fromNow;
        return instantFrom(QDateTime(m_today.addDays(moment.days), *moment.at).toMSecsSinceEpoch());
    }

    /// Nothing has happened yet that lies after now, whatever the clock shows when the sample is made.
    [[nodiscard]] Instant happened(const Arrival& arrival, minutes after) const
    {
        return std::min<Instant>(arrival.receivedAt + after, m_now);
    }
    [[nodiscard]] std::optional<Instant> happened(const Arrival& arrival, std::optional<minutes> after) const
    {
        return after ? std::optional(happened(arrival, *after)) : std::nullopt;
    }

    UnitOfWork& m_work;
    const SampleComplaints& m_sample;
    Language m_language;
    const Clock& m_clock;
    Instant m_now;
    QDate m_today;
    IdSource& m_ids;
    qint64 m_snippets = 0;                ///< how many were written
    std::map<QString, PersonId> m_people; ///< by name
    std::map<QString, ChannelId> m_channels;
    std::map<QString, TouchpointId> m_touchpoints;
    std::map<QString, CategoryId> m_categories;
    std::map<QString, CauseId> m_causes;
    std::map<QString, TagId> m_tags;
    std::map<QString, CustomerId> m_customers; ///< by name
    std::map<QString, ComplaintId> m_complaints;
};

} // namespace

void writeSampleComplaints(UnitOfWork& work, const SampleComplaints& sample, Language language,
                           const Clock& clock, IdSource& ids)
{
    ComplaintsWriter(work, sample, language, clock, ids).write();
}

} // namespace cxw::core
