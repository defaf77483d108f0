#include "panel_harness.h"

#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/workspace/setting_repository.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/privacy/erasure_sentences.h"
#include "panels/privacy/privacy_presenter.h"

using namespace cxw;

namespace {

constexpr core::CustomerId kAna{71};

/// Ana has two complaints, closed four years and one month ago; Bo has one, closed four years ago.
class PrivacyHarness final : public support::PanelHarness
{
public:
    PrivacyHarness()
    {
        write([this](core::UnitOfWork& work) {
            work.customers().save({.id = kAna, .name = QStringLiteral("Ana Pop"), .createdAt = clock.now()});
            work.customers().save(
                {.id = core::CustomerId(72), .name = QStringLiteral("Bo Ek"), .createdAt = clock.now()});
            add(work, 1, 71, 48);
            add(work, 2, 71, 1);
            add(work, 3, 72, 48);
        });
        QObject::connect(&privacy, &panels::PrivacyPresenter::erased, &privacy,
                         [this](const core::ErasureReport& each) { report = each; });
        QObject::connect(&privacy, &panels::PrivacyPresenter::refused, &privacy,
                         [this](const core::Error& each) { refusal = each; });
        QObject::connect(&privacy, &panels::PrivacyPresenter::erasing, &entry,
                         &panels::EntryPresenter::letGo);
    }

    void erase(const core::Erasure& erasure)
    {
        privacy.erase(erasure);
        support::settle([this] { return !privacy.isErasing(); });
        settleAll();
    }

    [[nodiscard]] std::optional<core::Complaint> complaint(qint64 id)
    {
        return read(
            [id](const core::UnitOfWork& work) { return work.complaints().find(core::ComplaintId(id)); });
    }

    [[nodiscard]] std::vector<qint64> due()
    {
        privacy.readDue();
        settleAll();
        std::vector<qint64> found;
        for (const core::ComplaintRow& each : privacy.due())
            found.push_back(each.id.value());
        std::ranges::sort(found);
        return found;
    }

    panels::PrivacyPresenter privacy{context, store};
    panels::EntryPresenter entry{context, core::Language::En};
    std::optional<core::ErasureReport> report;
    std::optional<core::Error> refusal;

private:
    void add(core::UnitOfWork& work, qint64 id, qint64 customer, int monthsAgo) const
    {
        const core::Instant at = clock.now() - std::chrono::hours(24 * 31 * monthsAgo);
        work.complaints().save({.id = core::ComplaintId(id),
                                .reference = core::complaintReference(2026, id),
                                .receivedAt = at,
                                .closedAt = at,
                                .loggedAt = at,
                                .customer = core::CustomerId(customer),
                                .summary = QStringLiteral("late"),
                                .status = core::ComplaintStatus::Resolved});
    }
};

} // namespace

TEST_CASE("a person is found and shown with what is held on them")
{
    PrivacyHarness harness;
    harness.privacy.search(QStringLiteral("pop"));
    harness.settleAll();
    REQUIRE(harness.privacy.matches().size() == 1);
    harness.privacy.choose(kAna);
    harness.settleAll();
    REQUIRE(harness.privacy.person());
    CHECK(harness.privacy.person()->complaints == 2);
    CHECK(harness.privacy.person()->held.isEmpty());
}

TEST_CASE("an erasure has no way back and takes every undo step with it")
{
    PrivacyHarness harness;
    panels::ComplaintsPresenter log(harness.context);
    log.begin();
    log.choose(core::ComplaintId(1));
    harness.settleAll();
    log.tickStep(core::ResolveStep::Respond);
    harness.settleAll();
    REQUIRE(harness.edits.stack().canUndo());
    harness.erase({.customer = kAna});
    REQUIRE(harness.report);
    CHECK(harness.report->complaints == 2);
    CHECK_FALSE(harness.edits.stack().canUndo());
    CHECK(harness.complaint(1)->summary == core::kErasedText);
    CHECK(harness.complaint(3)->summary == QStringLiteral("late"));
    CHECK(log.card()->complaint.summary == core::kErasedText); // the log shows it at once
}

TEST_CASE("what was being typed about an erased person is thrown away")
{
    PrivacyHarness harness;
    harness.entry.openNew();
    harness.settleAll();
    harness.entry.typeCustomer(QStringLiteral("Ana"));
    harness.settleAll();
    REQUIRE(harness.entry.matches().size() == 1);
    harness.entry.takeMatch(0);
    harness.entry.typeWhat(QStringLiteral("her parcel"));
    harness.erase({.customer = kAna});
    CHECK(harness.entry.form().what == QString());
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.drafts().all().size(); }) == 0);
}

TEST_CASE("a legal hold keeps a complaint from the list and from an erasure, and can be undone")
{
    PrivacyHarness harness;
    CHECK(harness.due() == std::vector<qint64>{1, 3});
    harness.privacy.hold(core::ComplaintId(1), QStringLiteral("in court"));
    harness.settleAll();
    CHECK(harness.due() == std::vector<qint64>{3});
    harness.erase({.customer = kAna});
    REQUIRE(harness.refusal);
    CHECK(panels::refusalFor(*harness.refusal).contains(QStringLiteral("CX-2026-00001")));
    CHECK(harness.complaint(2)->summary == QStringLiteral("late"));
    harness.undo();
    CHECK(harness.due() == std::vector<qint64>{1, 3});
}

TEST_CASE("complaints are due so many months after closing as the workspace says")
{
    PrivacyHarness harness;
    CHECK_FALSE(harness.due().empty());
    CHECK(harness.privacy.months() == 36);
    harness.privacy.setMonths(60);
    harness.settleAll();
    CHECK(harness.due().empty());
    panels::PrivacyPresenter again(harness.context, harness.store);
    again.readDue();
    harness.settleAll();
    CHECK(again.months() == 60);
    CHECK(again.dueCount() == 0);
}

TEST_CASE("in a read-only workspace nothing is erased and nothing put on hold")
{
    PrivacyHarness harness;
    harness.store.setReadOnly(true);
    harness.privacy.erase({.customer = kAna});
    CHECK_FALSE(harness.privacy.isErasing());
    harness.privacy.hold(core::ComplaintId(1), QStringLiteral("x"));
    harness.settleAll();
    CHECK_FALSE(harness.complaint(1)->legalHold);
}

TEST_CASE("the sentences say what stays and what goes, and the proof")
{
    const panels::ErasurePlan plan{.erasure = {.customer = kAna}, .complaints = 2, .word = {}};
    const QString before = panels::sentencesBefore(plan).join(QLatin1Char('\n'));
    CHECK(before.contains(QStringLiteral("2 complaint(s) lose every word")));
    CHECK(before.contains(QStringLiteral("All backups of this workspace are replaced")));
    core::ErasureReport report{.complaints = 2, .filesRead = {QStringLiteral("/a"), QStringLiteral("/b")}};
    CHECK(panels::sentencesAfter(report).front()
          == QStringLiteral("0 traces in 2 file(s): every byte was read again."));
    report.traces = {{QStringLiteral("/a"), 12, QStringLiteral("Ana")}};
    const QString after = panels::sentencesAfter(report).join(QLatin1Char('\n'));
    CHECK(after.contains(QStringLiteral("“Ana” can still be read in /a, byte 12.")));
}
