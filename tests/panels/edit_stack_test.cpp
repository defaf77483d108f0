#include "panel_harness.h"

#include "core/workspace/person_repository.h"

using namespace cxw;
using support::PanelHarness;

namespace {

panels::Edit personEdit(qint64 id)
{
    const core::Person person{.id = core::PersonId(id), .name = QStringLiteral("Person %1").arg(id)};
    return {.text = person.name,
            .gesture = QStringLiteral("add person"),
            .redo = [person](core::UnitOfWork& work) { work.people().save(person); },
            .undo = [person](core::UnitOfWork& work) { work.people().remove(person.id); }};
}

} // namespace

TEST_CASE("an edit is written at once, undone and done again")
{
    PanelHarness harness;
    QSignalSpy saved(&harness.edits, &panels::EditStack::saved);
    harness.edits.push(personEdit(1));
    CHECK(harness.edits.isWriting());
    CHECK(harness.copy().people.size() == 1);
    CHECK_FALSE(harness.edits.isWriting());
    harness.undo();
    CHECK(harness.copy().people.empty());
    harness.redo();
    CHECK(harness.copy().people.size() == 1);
    CHECK(saved.count() == 3);
}

TEST_CASE("edits come undone in the reverse order")
{
    PanelHarness harness;
    for (qint64 id = 1; id <= 3; ++id)
        harness.edits.push(personEdit(id));
    harness.undo();
    harness.undo();
    const auto left = harness.copy().people;
    REQUIRE(left.size() == 1);
    CHECK(left.front().id == core::PersonId(1));
}

TEST_CASE("an edit that the file refuses is reported and leaves the stack")
{
    PanelHarness harness;
    harness.edits.push(personEdit(1));
    harness.settleAll();
    QSignalSpy failed(&harness.edits, &panels::EditStack::failed);
    harness.store.failNextWrite({core::ErrorKind::Busy, QStringLiteral("x.cxw")});
    harness.edits.push(personEdit(2));
    harness.settleAll();
    REQUIRE(failed.count() == 1);
    CHECK(failed.front().front().value<core::Error>()
          == core::Error{core::ErrorKind::Busy, QStringLiteral("x.cxw")});
    CHECK(harness.edits.stack().undoText() == QStringLiteral("Person 1"));
    harness.undo();
    CHECK(harness.copy().people.empty());
}

TEST_CASE("an edit refused under a later one is not undone to what never was")
{
    PanelHarness harness;
    harness.store.failNextWrite({core::ErrorKind::Busy, QString()});
    harness.edits.push(personEdit(1));
    harness.edits.push(personEdit(2));
    harness.settleAll();
    QSignalSpy failed(&harness.edits, &panels::EditStack::failed);
    harness.undo();
    harness.undo();
    CHECK(failed.isEmpty());
    CHECK(harness.copy().people.empty());
}

TEST_CASE("an answer from the file may come after its edit has left the stack")
{
    PanelHarness harness;
    harness.store.failNextWrite({core::ErrorKind::Full, QString()});
    QSignalSpy failed(&harness.edits, &panels::EditStack::failed);
    harness.edits.push(personEdit(1));
    harness.edits.stack().clear();
    harness.settleAll();
    CHECK(failed.count() == 1);
}

TEST_CASE("what has no way back is written and reported, and is nothing to undo")
{
    PanelHarness harness;
    QSignalSpy saved(&harness.edits, &panels::EditStack::saved);
    harness.edits.write(QStringLiteral("view"), [](core::UnitOfWork& work) {
        work.people().save({.id = core::PersonId(7), .name = QStringLiteral("Kim")});
    });
    harness.settleAll();
    CHECK(saved.count() == 1);
    CHECK(harness.edits.stack().count() == 0);
}
