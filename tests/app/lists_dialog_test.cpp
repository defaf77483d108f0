// The lists that complaints speak of, from F6 to the way back, without a mouse.
#include "screen.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/store.h"
#include "core/unit_of_work.h"

using namespace cxw;
using support::Program;

namespace {

template <class Read> auto readFrom(Program& program, Read read)
{
    using Found = decltype(read(std::declval<const core::UnitOfWork&>()));
    std::optional<Found> found;
    program.workbench().workspace()->store().read(nullptr, read,
                                                  [&](const auto& answer) { found = answer.value(); });
    support::settle([&] { return found.has_value(); });
    return *found;
}

/// In the order of the list.
QStringList tags(Program& program)
{
    QStringList names;
    for (const core::Tag& each : readFrom(program, [](const auto& work) { return work.tags().all(); }))
        names += each.name;
    return names;
}

/// From the names of the lists to the page of one, and on to what it begins with.
void goToPage(Program& program, int page)
{
    program.settleAll(); // what the file holds is read when the dialog opens
    REQUIRE(program.hasKeyboard("listsSections"));
    for (int i = 0; i < page; ++i)
        program.press(Qt::Key_Down);
    program.press(Qt::Key_Tab);
}

void press(Program& program, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    program.press(key, modifiers);
    program.settleAll();
}

constexpr int kChannels = 1;
constexpr int kTags = 3;
constexpr int kCauses = 4;

} // namespace

TEST_CASE("an entry of a list is added, named anew, moved, removed and brought back by keyboard")
{
    Program program;
    program.startWithSample();
    const QStringList before = tags(program);
    REQUIRE(before.size() >= 2);
    support::withDialog(program, Qt::Key_F6, [&](QWidget&) {
        goToPage(program, kTags);
        REQUIRE(program.hasKeyboard("tagsNew"));
        program.type(QStringLiteral("Press"));
        press(program, Qt::Key_Return);
        REQUIRE(tags(program).size() == before.size() + 1);
        press(program, Qt::Key_Tab);
        press(program, Qt::Key_Tab);
        REQUIRE(program.hasKeyboard("tagsList"));
        press(program, Qt::Key_F2);
        REQUIRE(program.hasKeyboard("tagsName"));
        program.type(QStringLiteral("Newspaper"));
        press(program, Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK(program.hasKeyboard("tagsList"));
        const QStringList named = tags(program);
        REQUIRE(named.contains(QStringLiteral("Newspaper")));
        const auto at = named.indexOf(QStringLiteral("Newspaper"));
        press(program, at > 0 ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
        CHECK(tags(program).indexOf(QStringLiteral("Newspaper")) == (at > 0 ? at - 1 : at + 1));
        press(program, Qt::Key_Delete);
        CHECK(tags(program) == before);
        press(program, Qt::Key_Z, Qt::ControlModifier);
        CHECK(tags(program).contains(QStringLiteral("Newspaper")));
    });
    for (int step = 0; step < 3; ++step) // the window takes back what was done in the dialog
        press(program, Qt::Key_Z, Qt::ControlModifier);
    CHECK(tags(program) == before);
}

TEST_CASE("Tab comes to every part of a list and to Close, and Esc leaves")
{
    Program program;
    program.startWithSample();
    support::withDialog(program, Qt::Key_F6, [&](QWidget& dialog) {
        goToPage(program, kChannels);
        QStringList seen;
        for (int i = 0; i < 12 && !program.hasKeyboard("listsClose"); ++i) {
            seen += QApplication::focusWidget()->objectName();
            program.press(Qt::Key_Tab);
        }
        CHECK(seen.contains(QStringLiteral("channelsNew")));
        CHECK(seen.contains(QStringLiteral("channelsList")));
        CHECK(seen.contains(QStringLiteral("channelsName")));
        CHECK(seen.contains(QStringLiteral("channelsRemove")));
        REQUIRE(program.hasKeyboard("listsClose"));
        press(program, Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    });
}

TEST_CASE("a root cause is fixed on a day by keyboard, and Enter in a field does not close the dialog")
{
    Program program;
    program.startWithSample();
    const auto causes = [&] {
        return readFrom(program, [](const core::UnitOfWork& work) { return work.causes().all(); });
    };
    const auto first = causes().front();
    REQUIRE_FALSE(first.fixedOn.isValid());
    support::withDialog(program, Qt::Key_F6, [&](QWidget& dialog) {
        goToPage(program, kCauses);
        for (int i = 0; i < 8 && !program.hasKeyboard("causeFixedOnBox"); ++i)
            program.press(Qt::Key_Tab);
        REQUIRE(program.hasKeyboard("causeFixedOnBox"));
        press(program, Qt::Key_Space);
        CHECK(causes().front().fixedOn == program.clock.today());
        press(program, Qt::Key_Tab);
        REQUIRE(program.hasKeyboard("causeFixedOn"));
        press(program, Qt::Key_Return);
        CHECK(dialog.isVisible());
    });
    press(program, Qt::Key_Z, Qt::ControlModifier);
    CHECK(causes().front() == first);
}
