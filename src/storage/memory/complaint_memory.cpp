#include "storage/memory/complaint_memory.h"

#include "core/complaint/category_merges.h"
#include "core/complaint/complaint_story.h"
#include "core/complaint/learning/judgements.h"
#include "core/search_text.h"
#include "storage/complaint_words.h"
#include "storage/record_fields.h"

#include <algorithm>

namespace cxw::storage {
namespace {

template <class Record>
QString nameIn(const MemoryTable<Record>& table, const std::optional<decltype(Record::id)>& id)
{
    const auto found = table.find(id);
    return found ? found->name : QString();
}

QString titleIn(const MemoryState& state, const std::optional<core::TouchpointId>& id)
{
    const auto found = state.touchpoints.find(id);
    return found ? found->title : QString();
}

QString allWords(const MemoryState& state, const core::Complaint& complaint)
{
    const ComplaintWords words = wordsOf(complaint, nameIn(state.customers, complaint.customer));
    return QStringList{words.reference, words.summary, words.body, words.people}.join(QLatin1Char(' '));
}

bool hasText(const MemoryState& state, const core::Complaint& complaint, const QString& typed)
{
    const auto typedWords = wordsToFind(typed);
    if (!typedWords)
        return true;
    return !typedWords->empty() && core::hasWords(allWords(state, complaint), *typedWords);
}

bool isUnder(const MemoryState& state, const std::optional<core::CategoryId>& category,
             core::CategoryId upper)
{
    std::vector<core::Category> all;
    for (const auto& [id, each] : state.categories.records)
        all.push_back(each);
    const auto counted = core::countedUnder(all, upper);
    return category && std::ranges::find(counted, *category) != counted.end();
}

bool hasMarks(const core::Complaint& complaint, const core::ComplaintFilter& filter)
{
    return (!filter.unsettled || !core::isSettled(complaint.status))
        && (!filter.status || complaint.status == *filter.status) && (!filter.isPublic || complaint.isPublic)
        && (!filter.incomplete || !core::missingIn(complaint).empty())
        && (!filter.severity || complaint.severity == filter.severity);
}

bool hasReferences(const MemoryState& state, const core::Complaint& complaint,
                   const core::ComplaintFilter& filter)
{
    return (!filter.agent || complaint.agent == filter.agent)
        && (!filter.customer || complaint.customer == filter.customer)
        && (!filter.channel || complaint.channel == filter.channel)
        && (!filter.category || isUnder(state, complaint.category, *filter.category))
        && (!filter.cause || complaint.cause == filter.cause)
        && (!filter.tag || complaint.tags.contains(*filter.tag))
        && (!filter.touchpoint || complaint.touchpoint == filter.touchpoint)
        && (!filter.withoutChannel || !complaint.channel)
        && (!filter.withoutTouchpoint || !complaint.touchpoint)
        && (!filter.withoutCategory || !complaint.category) && (!filter.withoutCause || !complaint.cause);
}

bool hasTimes(const core::Complaint& complaint, const core::ComplaintFilter& filter)
{
    const auto due = core::nextPromiseDue(complaint);
    return (!filter.receivedFrom || complaint.receivedAt >= *filter.receivedFrom)
        && (!filter.receivedBefore || complaint.receivedAt < *filter.receivedBefore)
        && (!filter.loggedAt || complaint.loggedAt == *filter.loggedAt)
        && (!filter.promiseDueBefore || (due && *due < *filter.promiseDueBefore));
}

bool hasTime(const core::Complaint& complaint, core::ComplaintTime time)
{
    switch (time) {
    case core::ComplaintTime::FirstResponse: return complaint.firstResponseAt.has_value();
    case core::ComplaintTime::Resolved: return complaint.resolvedAt.has_value();
    case core::ComplaintTime::Closed: break;
    }
    return complaint.closedAt.has_value();
}

bool hasJudgements(const core::Complaint& complaint, const core::ComplaintFilter& filter)
{
    using enum core::DefectionReason;
    return (!filter.has || hasTime(complaint, *filter.has))
        && (!filter.outcome || complaint.outcome == filter.outcome)
        && (!filter.defection || complaint.defection == *filter.defection)
        && (!filter.defectionReason || complaint.defectionReason.value_or(Unknown) == *filter.defectionReason)
        && (!filter.reopened || complaint.timesReopened > 0);
}

bool hasStep(const core::Complaint& complaint, const core::StepCondition& wanted)
{
    return core::hasSettledSteps(complaint.status)
        && core::stateOf(core::marksOf(complaint.steps), wanted.step) == wanted.state;
}

bool hasPromise(const core::Complaint& complaint, const core::PromiseCondition& wanted)
{
    return std::ranges::any_of(complaint.promises, [&](const core::Promise& each) {
        return core::promiseStateOf(core::factsOf(each), wanted.now) == wanted.state;
    });
}

bool hasTarget(const MemoryState& state, const core::Complaint& complaint,
               const core::TargetCondition& wanted)
{
    const auto channel = state.channels.find(complaint.channel);
    const auto goal = channel ? core::goalOf(*channel, wanted.time) : std::nullopt;
    return goal
        && core::targetStateOf(core::factsOf(complaint), wanted.time, std::chrono::minutes(*goal), wanted.now)
        == wanted.state;
}

bool hasLearningMarks(const MemoryState& state, const core::Complaint& complaint,
                      const core::ComplaintFilter& filter)
{
    return hasJudgements(complaint, filter) && (!filter.step || hasStep(complaint, *filter.step))
        && (!filter.promise || hasPromise(complaint, *filter.promise))
        && (!filter.target || hasTarget(state, complaint, *filter.target));
}

bool mayGo(const core::Complaint& complaint, const core::ComplaintFilter& filter)
{
    const auto& before = filter.dueToGoIfClosedBefore;
    return !before
        || (complaint.closedAt && *complaint.closedAt < *before && !complaint.legalHold
            && !complaint.anonymisedAt);
}

core::ComplaintRow rowOf(const MemoryState& state, const core::Complaint& complaint)
{
    return {.id = complaint.id,
            .reference = complaint.reference,
            .receivedAt = complaint.receivedAt,
            .resolvedAt = complaint.resolvedAt,
            .closedAt = complaint.closedAt,
            .status = complaint.status,
            .customer = nameIn(state.customers, complaint.customer),
            .channel = nameIn(state.channels, complaint.channel),
            .touchpoint = titleIn(state, complaint.touchpoint),
            .category = nameIn(state.categories, complaint.category),
            .agent = complaint.agent ? state.people.at(*complaint.agent).name : QString(),
            .summary = complaint.summary,
            .severity = complaint.severity,
            .steps = core::marksOf(complaint.steps),
            .promiseDue = core::nextPromiseDue(complaint)};
}

std::pair<core::Instant, core::ComplaintId> keyOf(const core::Complaint& complaint)
{
    return {complaint.receivedAt, complaint.id};
}

bool isWithin(const std::optional<int>& value, int lowest, int highest)
{
    return !value || (*value >= lowest && *value <= highest);
}

} // namespace

std::optional<core::Complaint> ComplaintMemory::find(core::ComplaintId id) const
{
    return m_scope.state.complaints.findKept(id);
}

std::optional<core::ComplaintId> ComplaintMemory::findBySource(const QString& sourceReference) const
{
    for (const core::Complaint& each : m_scope.state.complaints.kept())
        if (!sourceReference.isEmpty() && each.sourceReference == sourceReference)
            return each.id;
    return std::nullopt;
}

std::vector<core::Complaint> ComplaintMemory::everyOneOf(core::CustomerId customer) const
{
    std::vector<core::Complaint> all;
    for (const auto& [id, complaint] : m_scope.state.complaints.records)
        if (complaint.customer == customer)
            all.push_back(complaint);
    std::ranges::sort(all, {}, keyOf);
    return all;
}

std::vector<core::Complaint> ComplaintMemory::meantBy(const core::ComplaintFilter& filter) const
{
    const MemoryState& state = m_scope.state;
    std::vector<core::Complaint> meant = state.complaints.kept();
    std::erase_if(meant, [&](const core::Complaint& each) {
        return !hasMarks(each, filter) || !hasReferences(state, each, filter) || !hasTimes(each, filter)
            || !hasLearningMarks(state, each, filter) || !mayGo(each, filter)
            || !hasText(state, each, filter.text);
    });
    std::ranges::sort(meant, std::greater{}, keyOf);
    return meant;
}

std::vector<core::ComplaintRow> ComplaintMemory::page(const core::ComplaintFilter& filter,
                                                      const std::optional<core::ComplaintCursor>& after,
                                                      int limit) const
{
    std::vector<core::ComplaintRow> rows;
    for (const core::Complaint& each : meantBy(filter)) {
        if (int(rows.size()) >= limit)
            break;
        if (!after || keyOf(each) < std::pair(after->receivedAt, after->id))
            rows.push_back(rowOf(m_scope.state, each));
    }
    return rows;
}

std::optional<core::Instant> ComplaintMemory::firstReceivedAt() const
{
    const auto all = m_scope.state.complaints.kept();
    const auto first = std::ranges::min_element(all, {}, &core::Complaint::receivedAt);
    return first == all.end() ? std::nullopt : std::optional(first->receivedAt);
}

qint64 ComplaintMemory::count(const core::ComplaintFilter& filter) const
{
    return qint64(meantBy(filter).size());
}

void ComplaintMemory::forEach(const core::ComplaintFilter& filter,
                              const std::function<bool(const core::Complaint&)>& visit) const
{
    for (const core::Complaint& each : meantBy(filter))
        if (!visit(each))
            return;
}

void ComplaintMemory::forEachFacts(const core::ComplaintFilter& filter,
                                   const std::function<bool(const core::ComplaintFacts&)>& visit) const
{
    forEach(filter, [&](const core::Complaint& each) { return visit(core::factsOf(each)); });
}

void ComplaintMemory::forEachPromise(const core::ComplaintFilter& filter,
                                     const std::function<bool(const core::PromiseFacts&)>& visit) const
{
    forEach(filter, [&](const core::Complaint& each) {
        return std::ranges::all_of(
            each.promises, [&](const core::Promise& promise) { return visit(core::factsOf(promise)); });
    });
}

std::vector<core::ComplaintId> ComplaintMemory::sharingWords(const std::vector<QString>& words,
                                                             int limit) const
{
    std::vector<std::pair<qsizetype, core::ComplaintId>> sharing;
    for (const core::Complaint& each : m_scope.state.complaints.kept()) {
        const QStringList own = allWords(m_scope.state, each).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const auto shared =
            std::ranges::count_if(words, [&](const QString& word) { return own.contains(word); });
        if (shared > 0)
            sharing.emplace_back(shared, each.id);
    }
    std::ranges::sort(sharing, std::greater{});
    sharing.resize(std::min(sharing.size(), std::size_t(std::max(limit, 0))));
    std::vector<core::ComplaintId> ids;
    std::ranges::transform(sharing, std::back_inserter(ids), [](const auto& each) { return each.second; });
    return ids;
}

void ComplaintMemory::forEachStory(
    const std::function<void(core::ComplaintId, const QString& story)>& visit) const
{
    for (const core::Complaint& each : m_scope.state.complaints.kept())
        visit(each.id, core::wholeStory(each));
}

std::vector<core::CitedPolicy> ComplaintMemory::citedPolicies() const
{
    std::vector<std::tuple<core::Instant, core::ComplaintId, std::size_t>> order;
    for (const core::Complaint& each : m_scope.state.complaints.kept())
        for (std::size_t i = 0; i < each.citations.size(); ++i)
            order.emplace_back(each.citations[i].at, each.id, i);
    std::ranges::sort(order);
    std::vector<core::CitedPolicy> cited;
    for (const auto& [at, id, i] : order) {
        const core::Complaint complaint = *find(id);
        cited.push_back({id, complaint.citations[i].phrase, complaint.money, complaint.defection});
    }
    return cited;
}

QString ComplaintMemory::takeReference(int year)
{
    qint64& last = m_scope.state.lastReferences[year];
    QString reference = core::complaintReference(year, ++last);
    while (isTaken(reference))
        reference = core::complaintReference(year, ++last);
    return reference;
}

bool ComplaintMemory::isTaken(const QString& reference) const
{
    return std::ranges::any_of(m_scope.state.complaints.records,
                               [&](const auto& each) { return each.second.reference == reference; });
}

void ComplaintMemory::requireValid(const core::Complaint& complaint) const
{
    const MemoryState& state = m_scope.state;
    const auto exists = [](const auto& table, const auto& id, const char* column) {
        require(!id || table.contains(id), QString::fromLatin1(column));
    };
    require(!complaint.agent || state.people.contains(*complaint.agent), QStringLiteral("agent_id"));
    require(!complaint.touchpoint || m_scope.state.touchpoints.contains(complaint.touchpoint),
            QStringLiteral("touchpoint_id"));
    exists(state.customers, complaint.customer, "customer_id");
    exists(state.channels, complaint.channel, "channel_id");
    exists(state.categories, complaint.category, "category_id");
    exists(state.products, complaint.product, "product_id");
    exists(state.causes, complaint.cause, "cause_id");
    for (const core::TagId each : complaint.tags)
        require(state.tags.contains(each), QStringLiteral("tag_id"));
    exists(state.complaints, complaint.duplicateOf, "duplicate_of_id");
    require(complaint.duplicateOf != complaint.id, QStringLiteral("duplicate_of_id"));
    require(isWithin(complaint.severity, 1, 4), QStringLiteral("severity"));
    require(isWithin(complaint.satisfactionAfter, 1, 5), QStringLiteral("satisfaction_after"));
    require(complaint.handlingMinutes.value_or(0) >= 0, QStringLiteral("handling_minutes"));
    require(complaint.timesReopened >= 0, QStringLiteral("times_reopened"));
    for (const core::Promise& each : complaint.promises)
        require(!each.by || state.people.contains(*each.by), QStringLiteral("by_id"));
}

void ComplaintMemory::requireOwnNames(const core::Complaint& complaint) const
{
    std::set<core::PromiseId> taken;
    for (const auto& [id, other] : m_scope.state.complaints.records) {
        if (id == complaint.id)
            continue;
        require(other.reference != complaint.reference, QStringLiteral("reference"));
        for (const core::Promise& each : other.promises)
            taken.insert(each.id);
    }
    for (const core::Promise& each : complaint.promises)
        require(taken.insert(each.id).second, QStringLiteral("promise"));
}

void ComplaintMemory::save(const core::Complaint& complaint)
{
    requireValid(complaint);
    requireOwnNames(complaint);
    const auto before = find(complaint.id);
    if (before == complaint)
        return;
    m_scope.state.complaints.put(complaint);
    // Promises may change places without any field's telling so.
    if (!recordSave(m_scope.changes, core::EntityKind::Complaint, nameOf(complaint.id), before, complaint))
        m_scope.changes.touch(core::EntityKind::Complaint);
}

void ComplaintMemory::remove(core::ComplaintId id)
{
    const auto before = find(id);
    if (!before)
        return;
    m_scope.state.complaints.removed.insert(id);
    recordRemoval(m_scope.changes, core::EntityKind::Complaint, nameOf(id), *before);
}

void ComplaintMemory::restore(core::ComplaintId id)
{
    if (m_scope.state.complaints.removed.erase(id) == 0)
        return;
    recordSave(m_scope.changes, core::EntityKind::Complaint, nameOf(id), std::optional<core::Complaint>(),
               *find(id));
}

} // namespace cxw::storage
