#include "panel_harness.h"

#include "core/actions/action_repository.h"
#include "core/diagnostic/round_repository.h"
#include "panels/reports/reports_presenter.h"

#include <QBuffer>
#include <QPdfWriter>

#include <atomic>

using namespace cxw;
using panels::PreparedReport;
using panels::ReportChoice;
using panels::ReportKind;
using panels::ReportsPresenter;

namespace {

/// As many sheets as the round's number, without a stroke; what is saved is only counted.
class FakeReport final : public PreparedReport
{
public:
    FakeReport(int sheets, std::atomic<int>& saves)
        : m_sheets(sheets)
        , m_saves(saves)
    {
    }

    [[nodiscard]] charts::Pages pages(const charts::PrintLook& look) const override
    {
        return {.title = look.ink == charts::Ink::Grey ? QStringLiteral("grey") : QStringLiteral("colour"),
                .layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}),
                .sheets = std::vector<std::vector<charts::Stroke>>(std::size_t(m_sheets)),
                .content = nullptr};
    }
    [[nodiscard]] core::Expected<void> save(const QString& path, const charts::PrintLook&) const override
    {
        if (path.endsWith(QStringLiteral(".doc")))
            return tl::make_unexpected(core::Error{core::ErrorKind::BadInput, path});
        ++m_saves;
        return {};
    }

private:
    int m_sheets;
    std::atomic<int>& m_saves;
};

/// The sample company with somebody looking at its reports.
class ReportsHarness : public support::PanelHarness
{
public:
    ReportsHarness() { addSampleCompany(); }

    void look()
    {
        reports.setActive(true);
        wait();
    }
    void wait()
    {
        settleAll();
        support::settle([this] { return !reports.isBusy(); });
    }
    [[nodiscard]] int number(core::RoundId id)
    {
        for (const core::Round& each : reports.rounds())
            if (each.id == id)
                return each.number;
        return 0;
    }

    std::atomic<int> reads = 0;
    std::atomic<int> saves = 0;
    ReportsPresenter reports{context, core::Language::En,
                             [this](const core::UnitOfWork& work,
                                    const ReportChoice& choice) -> std::shared_ptr<const PreparedReport> {
                                 ++reads;
                                 const auto round = work.rounds().find(choice.round);
                                 if (!round
                                     || (choice.kind == ReportKind::Comparison && choice.earlier.isNull()))
                                     return nullptr;
                                 return std::make_shared<FakeReport>(round->number, saves);
                             }};
};

} // namespace

TEST_CASE("reports begin with the newest round, and nothing is read before somebody looks")
{
    ReportsHarness harness;
    CHECK(harness.reads == 0);
    harness.look();
    CHECK(harness.reads == 1);
    CHECK(harness.reports.choice().kind == ReportKind::Round);
    CHECK(harness.number(harness.reports.choice().round) == 3);
    REQUIRE(harness.reports.pages());
    CHECK(harness.reports.pages()->sheets.size() == 3);
    CHECK(harness.reports.fileName() == QStringLiteral("round-3-en"));
}

TEST_CASE("a comparison takes the round before, and another one by hand")
{
    ReportsHarness harness;
    harness.look();
    harness.reports.chooseKind(ReportKind::Comparison);
    harness.wait();
    CHECK(harness.number(harness.reports.choice().earlier) == 2);
    REQUIRE(harness.reports.earlierRounds().size() == 2);
    harness.reports.chooseEarlier(harness.reports.earlierRounds().back().id);
    harness.reports.chooseLanguage(core::Language::De);
    harness.wait();
    CHECK(harness.reports.fileName() == QStringLiteral("comparison-1-3-de"));
}

TEST_CASE("the first round has none to compare with, so there is nothing to show")
{
    ReportsHarness harness;
    harness.look();
    harness.reports.show(ReportKind::Comparison, harness.reports.rounds().back().id, {});
    harness.wait();
    CHECK(harness.reports.earlierRounds().empty());
    CHECK_FALSE(harness.reports.pages());
    CHECK_FALSE(harness.reports.isBusy());
}

TEST_CASE("the newest wish wins")
{
    ReportsHarness harness;
    harness.look();
    const auto rounds = harness.reports.rounds();
    harness.reports.chooseRound(rounds[2].id);
    harness.reports.chooseRound(rounds[0].id);
    harness.reports.chooseRound(rounds[1].id);
    harness.wait();
    CHECK(harness.number(harness.reports.choice().round) == 2);
    CHECK(harness.reports.pages()->sheets.size() == 2);
}

TEST_CASE("paper and ink are laid out anew without reading again")
{
    ReportsHarness harness;
    harness.look();
    const int reads = harness.reads;
    harness.reports.chooseLook({.paper = charts::Paper::Letter, .ink = charts::Ink::Grey});
    CHECK(harness.reports.isBusy());
    harness.wait();
    CHECK(harness.reports.pages()->title == QStringLiteral("grey"));
    CHECK(harness.reads == reads);
}

TEST_CASE("a change in the workspace shows at once, or when somebody looks again")
{
    ReportsHarness harness;
    harness.look();
    const auto touch = [](core::UnitOfWork& work) {
        core::Action action = work.actions().all().front();
        action.what += QLatin1Char('!');
        work.actions().save(action);
    };
    const int before = harness.reads;
    harness.write(touch);
    harness.wait();
    CHECK(harness.reads == before + 1);
    harness.reports.setActive(false);
    harness.write(touch);
    harness.wait();
    CHECK(harness.reads == before + 1);
    harness.look();
    CHECK(harness.reads == before + 2);
}

TEST_CASE("a report that is saved says where, and one that cannot be says why")
{
    ReportsHarness harness;
    harness.look();
    QSignalSpy saved(&harness.reports, &ReportsPresenter::saved);
    QSignalSpy failed(&harness.reports, &ReportsPresenter::failed);
    harness.reports.save(QStringLiteral("/tmp/a.pdf"));
    harness.reports.save(QStringLiteral("/tmp/a.doc"));
    support::settle([&] { return saved.count() + failed.count() == 2; });
    CHECK(saved.count() == 1);
    CHECK(saved.front().front().toString() == QStringLiteral("/tmp/a.pdf"));
    CHECK(failed.count() == 1);
    CHECK(harness.saves == 1);
}

TEST_CASE("sheets are printed from the first to the last that were asked for")
{
    ReportsHarness harness;
    harness.look();
    QSignalSpy printed(&harness.reports, &ReportsPresenter::printed);
    QByteArray bytes;
    {
        const auto buffer = std::make_shared<QBuffer>(&bytes);
        buffer->open(QIODevice::WriteOnly);
        const std::shared_ptr<QPdfWriter> writer(new QPdfWriter(buffer.get()),
                                                 [buffer](QPdfWriter* each) { delete each; });
        harness.reports.print(writer, 2, 3);
    }
    support::settle([&] { return printed.count() == 1; });
    CHECK(bytes.contains("/Count 2"));
}
