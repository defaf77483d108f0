#include "panels/privacy/privacy_presenter.h"

#include "core/complaint/complaint_repository.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/complaints/complaint_edits.h"

#include <QDateTime>

#include <algorithm>

namespace cxw::panels {
namespace {

struct Due
{
    std::vector<core::ComplaintRow> rows;
    qint64 count = 0;
    int months = 0;
};

std::optional<PersonFacts> factsOf(const core::UnitOfWork& work, core::CustomerId id)
{
    const auto customer = work.customers().find(id);
    if (!customer)
        return std::nullopt;
    PersonFacts facts{.customer = *customer};
    for (const core::Complaint& each : work.complaints().everyOneOf(id)) {
        ++facts.complaints;
        if (each.legalHold)
            facts.held += each.reference;
    }
    return facts;
}

core::Instant monthsBefore(core::Instant now, int months)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(now));
    return core::instantFrom(local.addMonths(-months).toMSecsSinceEpoch());
}

Due dueIn(const core::UnitOfWork& work, core::Instant now)
{
    const int months = core::retentionMonths(work);
    const core::ComplaintFilter filter{.dueToGoIfClosedBefore = monthsBefore(now, months)};
    return {work.complaints().page(filter, std::nullopt, PrivacyPresenter::kMostDue),
            work.complaints().count(filter), months};
}

} // namespace

PrivacyPresenter::PrivacyPresenter(const WorkspaceContext& context, core::Eraser& eraser, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_eraser(eraser)
{
}

bool PrivacyPresenter::canChange() const
{
    return !m_context.store.isReadOnly();
}

core::Instant PrivacyPresenter::now() const
{
    return m_context.clock.now();
}

void PrivacyPresenter::search(const QString& text)
{
    const quint64 request = ++m_request;
    m_context.store.read(
        this, [text](const core::UnitOfWork& work) { return work.customers().matching(text, kMostMatches); },
        [this, request](core::Expected<std::vector<core::CustomerMatch>> matches) {
            if (request != m_request)
                return;
            if (!matches)
                return emit failed(matches.error());
            m_matches = std::move(*matches);
            emit matchesChanged();
        });
}

void PrivacyPresenter::choose(core::CustomerId customer)
{
    m_context.store.read(
        this, [customer](const core::UnitOfWork& work) { return factsOf(work, customer); },
        [this](core::Expected<std::optional<PersonFacts>> facts) {
            if (!facts)
                return emit failed(facts.error());
            m_person = std::move(*facts);
            emit personChanged();
        });
}

void PrivacyPresenter::clear()
{
    m_matches.clear();
    m_person.reset();
    emit matchesChanged();
    emit personChanged();
}

void PrivacyPresenter::erase(const core::Erasure& erasure)
{
    if (m_erasing || !canChange())
        return;
    m_erasing = true;
    m_stop = std::stop_source();
    emit erasing(erasure);
    m_eraser.erase(
        this, erasure, m_stop.get_token(), [this](core::ErasurePhase phase) { emit progressed(phase); },
        [this](const core::Expected<core::ErasureReport>& report) { hearOfEnd(report); });
}

void PrivacyPresenter::hearOfEnd(const core::Expected<core::ErasureReport>& report)
{
    m_erasing = false;
    if (!report)
        return emit refused(report.error());
    m_context.edits.stack().clear(); // every step holds what was there before it
    clear();
    emit erased(*report);
}

void PrivacyPresenter::stop()
{
    m_stop.request_stop();
}

void PrivacyPresenter::readDue()
{
    m_context.store.read(
        this, [now = now()](const core::UnitOfWork& work) { return dueIn(work, now); },
        [this](core::Expected<Due> due) {
            if (!due)
                return emit failed(due.error());
            m_due = std::move(due->rows);
            m_dueCount = due->count;
            m_months = due->months;
            emit dueChanged();
        });
}

void PrivacyPresenter::setMonths(int months)
{
    const int wanted = std::clamp(months, 1, core::kMostRetentionMonths);
    if (wanted == m_months || !canChange())
        return;
    const auto put = [](int kept) {
        return [kept](core::UnitOfWork& work) { core::setRetentionMonths(work, kept); };
    };
    m_context.edits.push({tr("time that complaints are kept", "undo: names the act"),
                          QStringLiteral("retention months"), put(wanted), put(m_months)});
    m_months = wanted;
    readDue();
}

void PrivacyPresenter::hold(core::ComplaintId complaint, const QString& reason)
{
    m_context.store.read(
        this, [complaint](const core::UnitOfWork& work) { return work.complaints().find(complaint); },
        [this, reason](core::Expected<std::optional<core::Complaint>> found) {
            if (!found)
                return emit failed(found.error());
            if (!*found || !canChange())
                return;
            const core::Complaint& before = **found;
            core::Complaint after = before;
            after.legalHold = reason.isEmpty() ? std::nullopt : std::optional(reason);
            const QString name = reason.isEmpty()
                ? tr("end of the legal hold on %1", "undo: names the act; a complaint's reference")
                : tr("legal hold on %1", "undo: names the act; a complaint's reference");
            m_context.edits.push(
                complaintEdit({name.arg(before.reference), QStringLiteral("legal hold")}, before, after));
            readDue();
        });
}

} // namespace cxw::panels
