#include "panels/complaints/manage/original_finder.h"

#include "core/complaint/complaint_repository.h"
#include "core/complaint/filing/filing_repository.h"
#include "core/complaint/reference_text.h"
#include "core/store.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::panels {
namespace {

std::optional<core::Complaint> named(const core::UnitOfWork& work, const QString& typed, int year)
{
    const auto id = core::complaintNamed(work, typed, year);
    return id ? work.complaints().find(*id) : std::nullopt;
}

core::ComplaintRow outlineOf(const core::Complaint& complaint)
{
    return {.id = complaint.id,
            .reference = complaint.reference,
            .receivedAt = complaint.receivedAt,
            .status = complaint.status,
            .summary = complaint.summary};
}

std::vector<core::ComplaintRow> matchesFor(const core::UnitOfWork& work, const QString& typed, int year)
{
    auto rows = work.complaints().page({.text = typed}, std::nullopt, OriginalFinder::kMostMatches);
    if (const auto first = named(work, typed, year)) {
        std::erase_if(rows, [&](const core::ComplaintRow& each) { return each.id == first->id; });
        rows.insert(rows.begin(), outlineOf(*first));
    }
    return rows;
}

} // namespace

OriginalFinder::OriginalFinder(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void OriginalFinder::find(const QString& typed)
{
    const quint64 request = ++m_request;
    m_context.store.read(
        this,
        [typed, year = m_context.clock.today().year()](const core::UnitOfWork& work) {
            return matchesFor(work, typed, year);
        },
        [this, request](core::Expected<std::vector<core::ComplaintRow>> rows) {
            if (request != m_request)
                return;
            if (!rows)
                return emit failed(rows.error());
            m_matches = std::move(*rows);
            emit found();
        });
}

} // namespace cxw::panels
