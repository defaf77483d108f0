#include "map_harness.h"

#include "core/complaint/complaint_repository.h"
#include "panels/touchmap/lower/map_filter_presenter.h"
#include "panels/touchmap/lower/map_review_presenter.h"
#include "panels/touchmap/lower/pair_changes_model.h"
#include "panels/touchmap/lower/weak_spots_model.h"
#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/map_presenter.h"

#include <QAbstractItemModelTester>

using namespace cxw;
using core::FindingKind;

namespace {

/// The map "a b c | d" as the presenters of a window have it.
class ReviewHarness : public support::PanelHarness
{
public:
    ReviewHarness()
    {
        auto whole = support::mapOf({{"Buy", {"a", "b", "c"}}, {"Use", {"d"}}}, ids);
        for (core::Touchpoint& each : whole.touchpoints) {
            each.importanceCustomer = 4;
            each.satisfaction = 3;
            each.confirmedOn = clock.today();
        }
        whole.touchpoints[1].satisfaction = 1;
        whole.touchpoints[3].satisfaction.reset();
        write([&](core::UnitOfWork& work) { support::saveMap(work, whole); });
        maps.begin();
        around.begin();
        settleReview();
    }

    void settleReview()
    {
        settleAll();
        QCoreApplication::processEvents();
    }
    void edit(int place, const std::function<void(core::Touchpoint&)>& change)
    {
        maps.document().apply(edited(maps.document().whole(), std::vector{at(place)}, change),
                              QStringLiteral("edit"));
        settleReview();
    }
    [[nodiscard]] core::TouchpointId at(int place)
    {
        return maps.document().whole().touchpoints.at(std::size_t(place)).id;
    }
    [[nodiscard]] const core::MapFinding* finding(FindingKind kind)
    {
        for (const core::MapFinding& each : review.findings())
            if (each.kind == kind)
                return &each;
        return nullptr;
    }

    panels::MapPresenter maps{context, core::Language::En, {}};
    panels::MapFactsPresenter around{maps};
    panels::MapReviewPresenter review{around};
};

QString shownAt(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("the rows of the weak spots print each term, and those without scores say what they lack")
{
    ReviewHarness h;
    panels::WeakSpotsModel model(h.review);
    QAbstractItemModelTester tester(&model);
    REQUIRE(model.rowCount() == 4);
    using panels::WeakSpotsModel;
    CHECK(shownAt(model, 0, WeakSpotsModel::Title) == QStringLiteral("b"));
    CHECK(shownAt(model, 0, WeakSpotsModel::Gap) == QStringLiteral("4 × 4 = 16"));
    CHECK(shownAt(model, 0, WeakSpotsModel::Complaints) == QStringLiteral("none"));
    CHECK(shownAt(model, 0, WeakSpotsModel::Score) == QStringLiteral("16.0"));
    CHECK(shownAt(model, 1, WeakSpotsModel::Title) == QStringLiteral("a"));
    CHECK(shownAt(model, 3, WeakSpotsModel::Title) == QStringLiteral("d"));
    CHECK(shownAt(model, 3, WeakSpotsModel::Gap) == QStringLiteral("satisfaction missing"));
    CHECK(shownAt(model, 3, WeakSpotsModel::Score) == QStringLiteral("–"));
    h.edit(0, [](core::Touchpoint& each) { each.momentOfTruth.isSet = true; });
    h.edit(3, [](core::Touchpoint& each) { each.satisfaction = 5; });
    CHECK(model.rowCount() == 3);
    CHECK(model.rowOf(h.at(0)) == 1);
    CHECK(shownAt(model, 1, WeakSpotsModel::MomentOfTruth) == QStringLiteral("+ 5"));
}

TEST_CASE("complaints of the last weeks weigh on their touchpoint, and those without one are found")
{
    ReviewHarness h;
    h.write([&](core::UnitOfWork& work) {
        for (int i = 0; i < 14; ++i) {
            core::Complaint complaint;
            complaint.id = h.ids.next<core::ComplaintId>();
            complaint.reference = QStringLiteral("CX-2026-%1").arg(i);
            complaint.summary = QStringLiteral("wrong bill");
            complaint.receivedAt = h.clock.now() - std::chrono::hours(24);
            complaint.loggedAt = complaint.receivedAt;
            if (i < 13)
                complaint.touchpoint = h.at(0);
            work.complaints().save(complaint);
        }
    });
    h.settleReview();
    CHECK(h.review.weakSpots().ranked[1].touchpoint == h.at(0));
    CHECK(h.review.weakSpots().ranked[1].complaintsAWeek() == 1.0);
    REQUIRE(h.finding(FindingKind::Orphans));
    CHECK(h.finding(FindingKind::Orphans)->count == 1);
}

TEST_CASE("one is confirmed, or all at once, and each is one step")
{
    ReviewHarness h;
    h.edit(0, [](core::Touchpoint& each) { each.confirmedOn = QDate(2026, 1, 1); });
    h.edit(2, [](core::Touchpoint& each) { each.confirmedOn = QDate(2026, 2, 1); });
    REQUIRE(h.finding(FindingKind::NotConfirmed));
    CHECK(h.review.nextOf(FindingKind::NotConfirmed, h.at(0)) == h.at(0));
    CHECK(h.review.nextOf(FindingKind::NotConfirmed, h.at(1)) == h.at(2));
    CHECK(h.review.nextOf(FindingKind::NotConfirmed, h.at(3)) == h.at(0));
    h.review.confirmAll();
    h.settleReview();
    CHECK_FALSE(h.finding(FindingKind::NotConfirmed));
    h.undo();
    h.settleReview();
    REQUIRE(h.finding(FindingKind::NotConfirmed));
    CHECK(h.finding(FindingKind::NotConfirmed)->count == 2);
    h.review.confirm(h.at(2));
    h.settleReview();
    CHECK(h.finding(FindingKind::NotConfirmed)->touchpoints == std::vector{h.at(0)});
    CHECK(h.review.nextOf(FindingKind::NoTarget, h.at(0)).isNull());
}

TEST_CASE("what a pair changes is told in words, from either of its maps")
{
    ReviewHarness h;
    CHECK_FALSE(h.review.isPair());
    h.maps.makeFuture();
    h.settleReview();
    REQUIRE(h.review.isPair());
    CHECK(h.review.changes().empty());
    h.edit(1, [](core::Touchpoint& each) { each.satisfaction = 4; });
    panels::PairChangesModel model(h.review);
    QAbstractItemModelTester tester(&model);
    REQUIRE(model.rowCount() == 1);
    CHECK(shownAt(model, 0, panels::PairChangesModel::What) == QStringLiteral("changed"));
    CHECK(shownAt(model, 0, panels::PairChangesModel::Title) == QStringLiteral("b"));
    CHECK(shownAt(model, 0, panels::PairChangesModel::Words)
          == QStringLiteral("Satisfaction: 1 of 5 → 4 of 5"));
    h.maps.showCounterpart();
    h.settleReview();
    h.settleReview();
    REQUIRE(model.rowCount() == 1);
    CHECK(shownAt(model, 0, panels::PairChangesModel::Words)
          == QStringLiteral("Satisfaction: 1 of 5 → 4 of 5"));
}

TEST_CASE("a filter lights what is meant, follows the map, and lets go in one act")
{
    ReviewHarness h;
    panels::MapFilterPresenter filter(h.maps.document());
    CHECK_FALSE(filter.lit());
    filter.setFilter({.flags = {core::MapFlag::PainPoint}});
    REQUIRE(filter.lit());
    CHECK(filter.lit()->empty());
    h.edit(2, [](core::Touchpoint& each) { each.painPoint.isSet = true; });
    CHECK(filter.lit() == std::set{h.at(2)});
    filter.setText(QStringLiteral("a"));
    CHECK(filter.lit()->empty());
    filter.clear();
    CHECK(filter.lit() == std::set{h.at(0)});
    filter.setText({});
    CHECK_FALSE(filter.lit());
}
