#include "panel_harness.h"

#include "core/actions/action_repository.h"
#include "panels/home/due_presenter.h"
#include "panels/home/due_sentences.h"

using namespace cxw;
using core::NoticeConsent;

namespace {

class DueHarness final : public support::PanelHarness
{
public:
    DueHarness() { settleAll(); }

    void begin(QDate day)
    {
        clock.setToday(day);
        due.lookAtTheDay();
        settleAll();
    }
    void addAction(QDate day)
    {
        write([day](core::UnitOfWork& work) {
            work.actions().save({.id = core::ActionId(900), .what = QStringLiteral("Call"), .due = day});
        });
    }

    panels::HomePresenter home{context, core::Language::En};
    panels::DuePresenter due{home};
};

const QDate kDue(2027, 5, 18);

} // namespace

TEST_CASE("a fresh workspace reminds of nothing and asks nothing")
{
    DueHarness harness;
    CHECK(harness.due.workspace().name == QStringLiteral("Nordlicht"));
    CHECK_FALSE(harness.due.remindsOfRound());
    CHECK_FALSE(harness.due.asksForNotices());
}

TEST_CASE("a round is reminded of from 28 days before on, until the message is closed")
{
    DueHarness harness;
    harness.addSampleCompany();
    harness.begin(kDue.addDays(-29));
    CHECK_FALSE(harness.due.remindsOfRound());
    harness.begin(kDue.addDays(-28));
    CHECK(harness.due.remindsOfRound());
    harness.begin(kDue.addDays(3));
    CHECK(harness.due.remindsOfRound());
    QSignalSpy changed(&harness.due, &panels::DuePresenter::changed);
    harness.due.closeReminder();
    CHECK(changed.count() == 1);
    harness.begin(kDue.addDays(4));
    CHECK_FALSE(harness.due.remindsOfRound());
}

TEST_CASE("the question comes with the first thing that is due, and goes when it is answered or closed")
{
    DueHarness harness;
    harness.addAction(QDate(2026, 11, 23));
    CHECK_FALSE(harness.due.asksForNotices());
    harness.begin(QDate(2026, 11, 23));
    CHECK(harness.due.asksForNotices());
    QSignalSpy said(&harness.due, &panels::DuePresenter::consentChanged);
    harness.due.setConsent(NoticeConsent::No);
    harness.due.setConsent(NoticeConsent::No);
    CHECK(said.count() == 1);
    CHECK_FALSE(harness.due.asksForNotices());

    DueHarness other;
    other.addAction(QDate(2026, 11, 22));
    REQUIRE(other.due.asksForNotices());
    other.due.closeQuestion();
    CHECK_FALSE(other.due.asksForNotices());
    CHECK(other.due.consent() == NoticeConsent::NotAsked);
}

TEST_CASE("the file is read again when another day has begun, and on the same day not")
{
    DueHarness harness;
    QSignalSpy changed(&harness.due, &panels::DuePresenter::changed);
    harness.begin(QDate(2026, 11, 22));
    CHECK(changed.isEmpty());
    harness.begin(QDate(2026, 11, 23));
    CHECK(changed.count() == 1);
    CHECK(harness.due.due().today == QDate(2026, 11, 23));
}

TEST_CASE("an action that is done is not due any more")
{
    DueHarness harness;
    harness.addAction(QDate(2026, 11, 1));
    CHECK(harness.due.due().actions == 1);
    harness.write([](core::UnitOfWork& work) { work.actions().remove(core::ActionId(900)); });
    CHECK(harness.due.due().actions == 0);
}

TEST_CASE("the sentence on a round names its number, the days and the date")
{
    const core::NumberFormat numbers(core::localeOf(core::Language::En));
    core::DueList due{.today = kDue, .round = core::RoundDue{.number = 4, .date = kDue}};
    CHECK(panels::roundDueSentence(due, numbers).contains(QStringLiteral("4")));
    due.today = kDue.addDays(-12);
    for (const char* part : {"4", "12", "18 May 2027"})
        CHECK(panels::roundDueSentence(due, numbers).contains(QLatin1String(part)));
    due.today = kDue.addDays(9);
    for (const char* part : {"4", "9", "18 May 2027"})
        CHECK(panels::roundDueSentence(due, numbers).contains(QLatin1String(part)));
}
