// What a bulk edit of very many complaints costs; hidden, run by name.
#include "sample_complaints.h"
#include "store_harness.h"

#include "core/complaint/filing/bulk_edit.h"
#include "core/complaint/filing/filing_repository.h"
#include "core/long_work.h"

#include <QElapsedTimer>

using namespace cxw::core;
using namespace support;

TEST_CASE("a hundred thousand complaints are changed in one transaction and come back exactly", "[.scale]")
{
    constexpr int kComplaints = 100'000;
    OnFile workspace;
    RandomComplaints random(20261126);
    bool done = false;
    workspace.store().write(
        nullptr, {.name = QStringLiteral("fill"), .bulk = true},
        [&](UnitOfWork& work) {
            addLists(work);
            for (int id = 1; id <= kComplaints; ++id)
                work.complaints().save(random.next(id));
        },
        [&](const auto& outcome) {
            REQUIRE(outcome);
            done = true;
        });
    REQUIRE(QTest::qWaitFor([&] { return done; }, 900'000));
    std::vector<ComplaintFiling> old;
    std::vector<ComplaintFiling> before;
    const auto timed = [&](const char* what, const Store::WriteWork& work) {
        QElapsedTimer since;
        since.start();
        bool written = false;
        workspace.store().write(nullptr, {QStringLiteral("edit")}, work, [&](const auto& outcome) {
            REQUIRE(outcome);
            written = true;
        });
        REQUIRE(QTest::qWaitFor([&] { return written; }, 900'000));
        WARN(what << ": " << since.elapsed() << " ms");
    };
    LongWork progress;
    const auto readAll = [](const UnitOfWork& work) { return work.filings().read(work.filings().ids({})); };
    timed("read", [&](UnitOfWork& work) { old = readAll(work); });
    REQUIRE(old.size() == std::size_t(kComplaints));
    timed("change", [&](UnitOfWork& work) {
        before = changeComplaints(work, work.filings().ids({}),
                                  {.status = ComplaintStatus::Withdrawn, .severity = std::optional(2)},
                                  at(99), progress);
    });
    WARN("changed: " << before.size() << ", kept for undo: " << before.size() * sizeof(ComplaintFiling)
                     << " bytes");
    timed("undo", [&](UnitOfWork& work) { restoreFilings(work, before, progress); });
    timed("compare", [&](UnitOfWork& work) { CHECK(readAll(work) == old); });
}
