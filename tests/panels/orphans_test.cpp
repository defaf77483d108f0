#include "map_harness.h"

#include "core/complaint/complaint_repository.h"
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
