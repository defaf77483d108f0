#include "panel_harness.h"

#include "panels/shared/long_write.h"

#include <QTest>

using namespace cxw;

namespace {

struct Seen
{
    std::optional<double> early;
    std::optional<double> late;
    bool wentOn = false;
};

/// A write of ten pieces that does three of them and then takes 1.4 seconds.
Seen writeSlowly(support::PanelHarness& h, panels::LongWrite& write, const std::function<void()>& meanwhile)
{
    Seen seen;
    const auto work = write.work();
    h.edits.push({QStringLiteral("slow"), QStringLiteral("slow"),
                  [&](core::UnitOfWork&) {
                      work->begin(10);
                      seen.wentOn = work->advance(3);
                      QTest::qWait(20);
                      seen.early = write.progress();
                      QTest::qWait(1100);
                      seen.late = write.progress();
                      meanwhile();
                      seen.wentOn = work->advance(1);
                  },
                  [](core::UnitOfWork&) {}});
    support::settle([&] { return !h.edits.isWriting(); });
    return seen;
}

} // namespace

TEST_CASE("a write says how far it is from one second on, and no longer when it is over")
{
    support::PanelHarness h;
    panels::LongWrite write(h.edits);
    QSignalSpy changed(&write, &panels::LongWrite::changed);
    const Seen seen = writeSlowly(h, write, [] {});
    CHECK_FALSE(seen.early);
    REQUIRE(seen.late);
    CHECK(*seen.late == Approx(0.3));
    CHECK(seen.wentOn);
    REQUIRE(QTest::qWaitFor([&] { return !write.progress(); }));
    CHECK(changed.size() >= 2);
    CHECK(write.work()->total() == 0);
}

TEST_CASE("a long write hears that it is called off, the next one does not")
{
    support::PanelHarness h;
    panels::LongWrite write(h.edits);
    CHECK_FALSE(writeSlowly(h, write, [&] { write.cancel(); }).wentOn);
    REQUIRE(QTest::qWaitFor([&] { return !write.progress(); }));
    CHECK(writeSlowly(h, write, [] {}).wentOn);
}
