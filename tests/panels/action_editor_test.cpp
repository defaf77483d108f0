#include "panel_harness.h"

#include "core/workspace/draft_repository.h"
#include "panels/actions/action_editor.h"
#include "panels/actions/actions_presenter.h"
#include "panels/theme/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace cxw;
using core::ActionStatus;

namespace {

class EditorHarness final : public support::DiagnosticHarness
{
public:
    EditorHarness()
    {
        addSampleCompany();
        first = actions.all().front().action.id;
    }

    template <class Widget> [[nodiscard]] Widget& field(const char* name)
    {
        auto* found = editor.findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QPlainTextEdit& what() { return field<QPlainTextEdit>("actionWhat"); }
    [[nodiscard]] QLineEdit& reason() { return field<QLineEdit>("actionReason"); }
    void type(QWidget& into, const char* text) { QTest::keyClicks(&into, QString::fromUtf8(text)); }
    void choose(const char* name, int index)
    {
        auto& box = field<QComboBox>(name);
        box.setCurrentIndex(index);
        emit box.activated(index);
        settleAll();
    }
    void leave()
    {
        editor.leave();
        settleAll();
    }
    void writeDraft(const QString& record, const char* fieldName, const char* text)
    {
        write([&](core::UnitOfWork& work) {
            work.drafts().save({.key = {.recordKind = QStringLiteral("action"),
                                        .record = record,
                                        .field = QLatin1String(fieldName)},
                                .text = QString::fromUtf8(text)});
        });
    }
    [[nodiscard]] std::size_t drafts()
    {
        settleAll();
        return read([](const core::UnitOfWork& work) { return work.drafts().all(); }).size();
    }

    panels::Appearance appearance{QFont()};
    panels::ActionsPresenter actions{context, core::Language::En};
    panels::ActionEditor editor{appearance, actions};
    core::ActionId first;
};

} // namespace

TEST_CASE("a new action comes to be when it says what, and what follows changes that one")
{
    EditorHarness harness;
    const auto before = harness.actions.all().size();
    harness.editor.openNew(harness.sheet().questions.front().id, {});
    harness.choose("actionScore", 2);
    CHECK(harness.actions.all().size() == before);
    harness.type(harness.what(), "Call back");
    harness.choose("actionScore", 3);
    REQUIRE(harness.actions.all().size() == before + 1);
    harness.type(harness.field<QLineEdit>("actionOwnerName"), "Ada");
    harness.leave();
    CHECK_FALSE(harness.editor.isOpen());
    CHECK(harness.actions.all().size() == before + 1);
    const auto& added = *std::ranges::find_if(
        harness.actions.all(), [](const auto& each) { return each.owner == QStringLiteral("Ada"); });
    CHECK(added.action.what == QStringLiteral("Call back"));
    CHECK(added.action.expectedScore == 3);
    CHECK(added.action.due == QDate(2027, 2, 22));
    CHECK(harness.drafts() == 0);
}

TEST_CASE("an action is dropped only once there is a reason, and its other fields do not wait for that")
{
    EditorHarness harness;
    harness.editor.open(harness.first);
    harness.choose("actionStatusField", 2);
    harness.choose("actionScore", 1);
    CHECK(harness.actions.find(harness.first)->action.status == ActionStatus::Open);
    CHECK(harness.actions.find(harness.first)->action.expectedScore == 1);
    CHECK(harness.field<QComboBox>("actionStatusField").currentIndex() == 2);
    harness.type(harness.reason(), "Too dear");
    QTest::keyClick(&harness.reason(), Qt::Key_Return);
    harness.settleAll();
    CHECK(harness.actions.find(harness.first)->action.status == ActionStatus::Dropped);
    CHECK(harness.actions.find(harness.first)->action.statusReason == QStringLiteral("Too dear"));
    CHECK(harness.drafts() == 0);
}

TEST_CASE("an action can have no date")
{
    EditorHarness harness;
    harness.editor.open(harness.first);
    QTest::keyClick(&harness.field<QCheckBox>("actionHasDue"), Qt::Key_Space);
    harness.settleAll();
    CHECK_FALSE(harness.actions.find(harness.first)->action.due.isValid());
}

TEST_CASE("what is to be done stays within what the register takes")
{
    EditorHarness harness;
    harness.editor.openNew({}, QString(600, QLatin1Char('x')));
    harness.leave();
    CHECK(std::ranges::count_if(harness.actions.all(),
                                [](const auto& each) {
                                    return each.action.what.size() == panels::ActionsPresenter::kLongestWhat;
                                })
          == 1);
}

TEST_CASE("leaving a new action that says nothing leaves nothing behind")
{
    EditorHarness harness;
    const auto before = harness.copy();
    harness.editor.openNew({}, {});
    harness.type(harness.what(), "x");
    QTest::keyClick(&harness.what(), Qt::Key_Backspace);
    harness.leave();
    CHECK(harness.copy() == before);
    CHECK(harness.drafts() == 0);
}

TEST_CASE("text that was being typed when the program ended comes back, until it is taken")
{
    EditorHarness harness;
    harness.writeDraft(QString::number(harness.first.value()), "actionEffect", "half a sen");
    harness.editor.open(harness.first);
    harness.settleAll();
    CHECK(harness.field<QPlainTextEdit>("actionEffect").toPlainText() == QStringLiteral("half a sen"));
    CHECK(harness.actions.find(harness.first)->action.expectedEffect.isEmpty());
    harness.leave();
    CHECK(harness.actions.find(harness.first)->action.expectedEffect == QStringLiteral("half a sen"));
    CHECK(harness.drafts() == 0);
}

TEST_CASE("a new action that was being typed opens again with its answer")
{
    EditorHarness harness;
    const core::RoundQuestionId answer = harness.sheet().questions.front().id;
    harness.writeDraft(QStringLiteral("new%1").arg(answer.value()), "actionWhat", "Ask the");
    harness.editor.resumeNew();
    harness.settleAll();
    REQUIRE(harness.editor.isOpen());
    CHECK(harness.what().toPlainText() == QStringLiteral("Ask the"));
    harness.leave();
    CHECK(harness.actions.actionsOn(answer).size() == 1);
    CHECK(harness.drafts() == 0);
    harness.editor.resumeNew();
    harness.settleAll();
    CHECK_FALSE(harness.editor.isOpen());
}

TEST_CASE("an action that comes undone closes its editor, and a change that does shows the old words")
{
    EditorHarness harness;
    harness.editor.open(harness.first);
    const QString old = harness.what().toPlainText();
    harness.what().selectAll();
    harness.type(harness.what(), "New words");
    harness.choose("actionScore", 1);
    CHECK(harness.actions.find(harness.first)->action.what == QStringLiteral("New words"));
    harness.undo();
    CHECK(harness.what().toPlainText() == old);
    harness.actions.remove(harness.first);
    harness.settleAll();
    CHECK_FALSE(harness.editor.isOpen());
}

TEST_CASE("a file that can only be read is shown and not changed")
{
    EditorHarness harness;
    harness.store.setReadOnly(true);
    harness.editor.open(harness.first);
    CHECK(harness.what().isReadOnly());
    CHECK_FALSE(harness.field<QComboBox>("actionStatusField").isEnabled());
    harness.leave();
    harness.editor.openNew({}, QStringLiteral("Not now"));
    CHECK_FALSE(harness.editor.isOpen());
    harness.actions.remove(harness.first);
    harness.actions.setStatus(harness.first, ActionStatus::Done, {});
    CHECK(harness.edits.stack().count() == 0);
}
