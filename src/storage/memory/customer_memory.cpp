#include "storage/memory/customer_memory.h"

#include "core/search_text.h"
#include "storage/complaint_words.h"
#include "storage/record_fields.h"

#include <algorithm>

namespace cxw::storage {

std::vector<core::Customer> CustomerMemory::all() const
{
    return m_scope.state.customers.kept();
}

std::optional<core::Customer> CustomerMemory::find(core::CustomerId id) const
{
    return m_scope.state.customers.find(id);
}

std::vector<core::CustomerMatch> CustomerMemory::matching(const QString& typed, int limit) const
{
    const auto words = wordsToFind(typed);
    std::vector<core::Customer> found = m_scope.state.customers.kept();
    std::erase_if(found, [&](const core::Customer& each) {
        return words && (words->empty() || !core::hasWords(wordsOf(each), *words));
    });
    std::ranges::stable_sort(found, {},
                             [](const core::Customer& each) { return core::foldedText(each.name); });
    found.resize(std::min(found.size(), std::size_t(std::max(limit, 0))));
    std::vector<core::CustomerMatch> matches;
    for (const core::Customer& each : found)
        matches.push_back(matchFor(each));
    return matches;
}

core::CustomerMatch CustomerMemory::matchFor(const core::Customer& customer) const
{
    core::CustomerMatch match{.customer = customer};
    std::optional<std::pair<core::Instant, core::ComplaintId>> newest;
    for (const core::Complaint& each : m_scope.state.complaints.kept()) {
        if (each.customer != customer.id)
            continue;
        ++match.complaints;
        if (const std::pair at(each.receivedAt, each.id); !newest || at > *newest) {
            newest = at;
            match.lastSummary = each.summary;
        }
        for (const core::Promise& promise : each.promises)
            if (!match.lastPromise || promise.id > match.lastPromise->id)
                match.lastPromise = promise;
    }
    return match;
}

void CustomerMemory::save(const core::Customer& customer)
{
    if (recordSave(m_scope.changes, core::EntityKind::Customer, nameOf(customer.id),
                   m_scope.state.customers.findKept(customer.id), customer))
        m_scope.state.customers.put(customer);
}

void CustomerMemory::remove(core::CustomerId id)
{
    const auto before = m_scope.state.customers.findKept(id);
    if (!before)
        return;
    m_scope.state.customers.removed.insert(id);
    recordRemoval(m_scope.changes, core::EntityKind::Customer, nameOf(id), *before);
}

} // namespace cxw::storage
