#include "map_harness.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "panels/shared/line_delegate.h"
#include "panels/shared/typed_choice.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/orphans/orphan_tray.h"
#include "panels/touchmap/orphans/orphans_model.h"
#include "panels/touchmap/orphans/orphans_presenter.h"
#include "panels/touchmap/view/map_view.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace cxw;

namespace {

/// The map "a b c | d", and complaints without a touchpoint, each a day older than the one before.
class OrphanHarness final : public support::MapHarness
{
public:
    explicit OrphanHarness(int count)
    {
        write([&](core::UnitOfWork& work) {
            for (int i = 0; i < count; ++i) {
                core::Complaint complaint;
                complaint.id = core::ComplaintId(100 + i);
                complaint.reference = QStringLiteral("r%1").arg(i);
                complaint.receivedAt = clock.now() - std::chrono::days(i);
                complaint.loggedAt = complaint.receivedAt;
                complaint.summary = QStringLiteral("complaint %1").arg(i);
                work.complaints().save(complaint);
            }
        });
        orphans.begin();
        settleAll();
    }

    /// The category "Waiting", with so many complaints at the map's touchpoint "c" and so many at "a"; the
    /// first `lost` orphans are of it.
    void addWaiting(int there, int elsewhere, int lost)
    {
        write([&](core::UnitOfWork& work) {
            const core::CategoryId waiting(50);
            work.categories().save({.id = waiting, .name = QStringLiteral("Waiting")});
            for (int i = 0; i < there + elsewhere; ++i) {
                core::Complaint complaint;
                complaint.id = core::ComplaintId(90'000 + i);
                complaint.reference = QStringLiteral("placed %1").arg(i);
                complaint.receivedAt = complaint.loggedAt = clock.now();
                complaint.category = waiting;
                complaint.touchpoint = at(i < there ? 2 : 0);
                work.complaints().save(complaint);
            }
            for (int i = 0; i < lost; ++i) {
                core::Complaint complaint = work.complaints().find(core::ComplaintId(100 + i)).value();
                complaint.category = waiting;
                work.complaints().save(complaint);
            }
        });
    }
    [[nodiscard]] qint64 countAt(std::optional<core::TouchpointId> touchpoint)
    {
        settleAll();
        core::ComplaintFilter filter;
        filter.touchpoint = touchpoint;
        filter.withoutTouchpoint = !touchpoint;
        return read([=](const core::UnitOfWork& work) { return work.complaints().count(filter); });
    }

    [[nodiscard]] std::optional<core::TouchpointId> touchpointOf(int complaint)
    {
        settleAll();
        return read([=](const core::UnitOfWork& work) {
                   return work.complaints().find(core::ComplaintId(100 + complaint));
               })
            ->touchpoint;
    }

    panels::OrphansPresenter orphans{context};
};

/// The same with the map and the tray on screen, the keyboard in the list and on the card "b" of the map.
struct TrayHarness
{
    explicit TrayHarness(int count)
        : h(count)
    {
        window.resize(900, 600);
        view = new panels::MapView(appearance, h.document, h.ids, &window);
        view->resize(600, 600);
        tray = new panels::OrphanTray(appearance, h.orphans, *view, &window);
        tray->setGeometry(600, 0, 300, 600);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        h.settleAll();
        view->moveTo({1, 1});
        tray->focusList();
    }
    [[nodiscard]] QListView& list() const { return *tray->findChild<QListView*>(); }
    [[nodiscard]] QLineEdit& field() const { return *tray->findChild<panels::TypedChoice*>()->lineEdit(); }

    [[nodiscard]] QPushButton& button(const char* name) const
    {
        return *tray->findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] QString guessIn(int row) const
    {
        return list().model()->index(row, 0).data(panels::ThirdLineRole).toString();
    }

    OrphanHarness h;
    const panels::Appearance appearance{QFont()};
    QWidget window;
    panels::MapView* view = nullptr;
    panels::OrphanTray* tray = nullptr;
};

} // namespace

TEST_CASE("complaints without a touchpoint come newest first and a page at a time")
{
    OrphanHarness h(panels::OrphansPresenter::kPage + 5);
    CHECK(h.orphans.count() == panels::OrphansPresenter::kPage + 5);
    REQUIRE(h.orphans.rows().size() == std::size_t(panels::OrphansPresenter::kPage));
    CHECK(h.orphans.rows().front().summary == QStringLiteral("complaint 0"));
    CHECK(h.orphans.hasMore());
    h.orphans.readOn();
    h.settleAll();
    CHECK(h.orphans.rows().size() == std::size_t(panels::OrphansPresenter::kPage + 5));
    CHECK_FALSE(h.orphans.hasMore());
    CHECK(h.orphans.rows().back().summary == QStringLiteral("complaint 104"));
}

TEST_CASE("several complaints are given a touchpoint in one undo step")
{
    OrphanHarness h(3);
    const auto before = h.copy();
    h.orphans.assign({core::ComplaintId(100), core::ComplaintId(102)}, h.at(1), QStringLiteral("b"));
    CHECK(h.touchpointOf(0) == h.at(1));
    CHECK_FALSE(h.touchpointOf(1));
    CHECK(h.orphans.count() == 1);
    CHECK(h.orphans.rows().size() == 1);
    support::checkUndo(h, before);
}

TEST_CASE("Enter gives the chosen complaint the touchpoint with the focus on the map")
{
    TrayHarness t(3);
    CHECK(t.field().text() == QStringLiteral("b"));
    QTest::keyClick(&t.list(), Qt::Key_Down);
    QTest::keyClick(&t.list(), Qt::Key_Return);
    CHECK(t.h.touchpointOf(1) == t.h.at(1));
    CHECK(t.list().currentIndex().row() == 1); // goes on with the next one
    QTest::keyClick(&t.list(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&t.list(), Qt::Key_Return);
    CHECK(t.h.touchpointOf(0) == t.h.at(1));
    CHECK(t.h.touchpointOf(2) == t.h.at(1));
    CHECK(t.list().isHidden());
}

TEST_CASE("a touchpoint that is typed is meant in place of the one with the focus")
{
    TrayHarness t(1);
    t.field().setFocus();
    t.field().selectAll();
    QTest::keyClicks(&t.field(), QStringLiteral("d"));
    QTest::keyClick(&t.field(), Qt::Key_Return);
    CHECK(t.h.touchpointOf(0) == t.h.at(3));
}

TEST_CASE("what no touchpoint is called takes no complaint")
{
    TrayHarness t(1);
    t.field().setFocus();
    t.field().selectAll();
    QTest::keyClicks(&t.field(), QStringLiteral("zz"));
    QTest::keyClick(&t.field(), Qt::Key_Return);
    CHECK_FALSE(t.h.touchpointOf(0));
}

TEST_CASE("complaints that are dropped on a column go to its touchpoint")
{
    TrayHarness t(2);
    const std::unique_ptr<QMimeData> data(t.list().model()->mimeData({t.list().model()->index(0, 0)}));
    CHECK(panels::orphansIn(*data) == std::vector{core::ComplaintId(100)});
    const QPoint third = t.view->mapFromScene(t.view->layout().rectOf({1, 2}).center());
    QDragEnterEvent enter(third, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(t.view->viewport(), &enter);
    QDropEvent drop(third, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(t.view->viewport(), &drop);
    CHECK(drop.isAccepted());
    CHECK(t.h.touchpointOf(0) == t.h.at(2));
}

TEST_CASE("what is dropped beside every column goes nowhere")
{
    TrayHarness t(1);
    const std::unique_ptr<QMimeData> data(t.list().model()->mimeData({t.list().model()->index(0, 0)}));
    const QPoint beside(t.view->viewport()->width() - 1, t.view->viewport()->height() - 1);
    QDragEnterEvent enter(beside, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(t.view->viewport(), &enter);
    QDropEvent drop(beside, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(t.view->viewport(), &drop);
    CHECK_FALSE(drop.isAccepted());
    CHECK_FALSE(t.h.touchpointOf(0));
}

TEST_CASE("a row suggests where others of its category hang, and Ctrl+Enter puts it there")
{
    TrayHarness t(3);
    t.h.addWaiting(7, 2, 2);
    CHECK(t.guessIn(0) == QStringLiteral("c: 7 of 9 with this category"));
    CHECK(t.guessIn(2).isEmpty());
    const auto before = t.h.copy();
    QTest::keyClick(&t.list(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.h.touchpointOf(0) == t.h.at(2));
    CHECK_FALSE(t.h.touchpointOf(1));
    support::checkUndo(t.h, before);
}

TEST_CASE("Ctrl+Enter on a row without a suggestion changes nothing")
{
    TrayHarness t(2);
    QTest::keyClick(&t.list(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(t.h.touchpointOf(0));
    CHECK(t.h.edits.stack().count() == 0);
    CHECK(t.button("orphanTake").isHidden());
    CHECK(t.button("orphanTakeAll").isHidden());
}

TEST_CASE("all suggestions are taken in one undo step, and what has none stays")
{
    TrayHarness t(4);
    t.h.addWaiting(5, 0, 3);
    const auto before = t.h.copy();
    CHECK(t.button("orphanTakeAll").text() == QStringLiteral("Take all 3"));
    t.button("orphanTakeAll").click();
    CHECK(t.h.countAt(t.h.at(2)) == 8);
    CHECK_FALSE(t.h.touchpointOf(3));
    CHECK(t.h.edits.stack().count() == 1);
    support::checkUndo(t.h, before);
}

TEST_CASE("only what stands on the map is suggested, by its title of now")
{
    TrayHarness t(1);
    CHECK(t.guessIn(0).isEmpty());
    t.h.setTitle(3, QStringLiteral("Complaint"));
    REQUIRE(QTest::qWaitFor([&] { return !t.guessIn(0).isEmpty(); }));
    CHECK(t.guessIn(0) == QStringLiteral("Complaint: its title is in the complaint"));
}

TEST_CASE("Ctrl+A and Enter mean all complaints, also those that were not read, in one undo step")
{
    constexpr int kMany = panels::OrphansPresenter::kPage + 50;
    TrayHarness t(kMany);
    const auto before = t.h.copy();
    CHECK(t.list().model()->rowCount() == panels::OrphansPresenter::kPage);
    QTest::keyClick(&t.list(), Qt::Key_A, Qt::ControlModifier);
    CHECK(t.button("orphanAssign").text() == QStringLiteral("Assign 150 complaints"));
    QTest::keyClick(&t.list(), Qt::Key_Return);
    CHECK(t.h.countAt(t.h.at(1)) == kMany);
    CHECK(t.h.edits.stack().count() == 1);
    support::checkUndo(t.h, before);
}

TEST_CASE("another choice after Ctrl+A means no longer all")
{
    TrayHarness t(panels::OrphansPresenter::kPage + 50);
    QTest::keyClick(&t.list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&t.list(), Qt::Key_Down);
    QTest::keyClick(&t.list(), Qt::Key_Return);
    CHECK(t.h.countAt(t.h.at(1)) == 1);
}

TEST_CASE("an assignment that is called off leaves nothing and can be done again")
{
    OrphanHarness h(3);
    const auto before = h.copy();
    QSignalSpy failed(&h.edits, &panels::EditStack::failed);
    h.orphans.assignAll(h.at(1), QStringLiteral("b"));
    CHECK_FALSE(h.orphans.canChange()); // one at a time
    h.orphans.cancel();
    h.settleAll();
    CHECK(failed.empty());
    CHECK(h.copy() == before);
    CHECK(h.edits.stack().count() == 0);
    REQUIRE(h.orphans.canChange());
    h.orphans.assignAll(h.at(1), QStringLiteral("b"));
    CHECK(h.countAt(h.at(1)) == 3);
}

TEST_CASE("what is chosen stays chosen when another complaint changes")
{
    TrayHarness t(5);
    QTest::keyClick(&t.list(), Qt::Key_Down);
    QTest::keyClick(&t.list(), Qt::Key_Down, Qt::ShiftModifier);
    t.h.write([&](core::UnitOfWork& work) { work.complaints().remove(core::ComplaintId(100)); });
    const auto chosen = t.list().selectionModel()->selectedIndexes();
    REQUIRE(chosen.size() == 2);
    CHECK(chosen.front().data() == QStringLiteral("complaint 1"));
    CHECK(t.list().currentIndex().data() == QStringLiteral("complaint 2"));
}

TEST_CASE("of very many complaints only those are read that were scrolled to")
{
    constexpr int kMany = 1500;
    TrayHarness t(kMany);
    auto& presenter = t.h.orphans;
    CHECK(presenter.count() == kMany);
    CHECK(presenter.rows().size() == std::size_t(panels::OrphansPresenter::kPage));
    for (int i = 0; i < 5; ++i) {
        t.list().scrollToBottom();
        t.h.settleAll();
    }
    CHECK(presenter.rows().size() > std::size_t(2 * panels::OrphansPresenter::kPage));
    CHECK(presenter.rows().size() <= std::size_t(6 * panels::OrphansPresenter::kPage));
}
