#include "screens.h"

#include "core/complaint/complaint_card.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/helps/label_marks.h"
#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/complaints/quick/quick_presenter.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace cxw;
using support::Program;

namespace {

void tab(Program& program, int times = 1)
{
    for (int i = 0; i < times; ++i)
        program.press(Qt::Key_Tab);
}

void startEntry(Program& program)
{
    program.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
    tab(program, 5);
    REQUIRE(program.hasKeyboard("complaintWhat"));
}

const panels::ComplaintForm& form(Program& program)
{
    return program.workbench().workspace()->entry().form();
}

/// What the shown help lines say, from the top.
QStringList helpTexts(Program& program)
{
    QStringList texts;
    for (const QLabel* each : program.window().findChildren<QLabel*>(QStringLiteral("helpText")))
        if (each->isVisible())
            texts += each->text();
    return texts;
}

QListView* similarCases(Program& program)
{
    for (auto* each : program.window().findChildren<QListView*>(QStringLiteral("similarCases")))
        if (each->isVisible())
            return each;
    return nullptr;
}

} // namespace

TEST_CASE("a policy phrase is offered a better sentence as it is typed, which the keyboard takes or leaves")
{
    Program program;
    program.startWithNewWorkspace();
    startEntry(program);
    program.type(QStringLiteral("Late. It is our policy."));
    REQUIRE(helpTexts(program).size() == 1);
    CHECK(helpTexts(program).front().contains(QStringLiteral("Here is how we worked it out")));
    tab(program);
    CHECK(program.hasKeyboard("helpFirst"));
    program.press(Qt::Key_Space);
    CHECK(program.hasKeyboard("complaintWhat"));
    CHECK(form(program).what
          == QStringLiteral("Late. Here is how we worked it out, and here is what I can change today."));
    CHECK(helpTexts(program).isEmpty());
    program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(form(program).what == QStringLiteral("Late. It is our policy."));

    tab(program, 2);
    CHECK(program.hasKeyboard("helpSecond"));
    program.press(Qt::Key_Space);
    CHECK(program.hasKeyboard("complaintWhat"));
    CHECK(helpTexts(program).isEmpty());
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    program.press(Qt::Key_Escape);
    program.settleAll();
    const auto& card = program.workbench().workspace()->complaints().card();
    REQUIRE(card);
    CHECK(card->complaint.policyCited);
    REQUIRE(card->complaint.citations.size() == 1);
    CHECK(card->complaint.citations[0].phrase == QStringLiteral("it is our policy"));
}

TEST_CASE("a policy phrase is underlined in the detail until it is kept")
{
    Program program;
    program.startWithNewWorkspace();
    startEntry(program);
    program.type(QStringLiteral("Late. They said it is our policy, twice."));
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    program.press(Qt::Key_Escape);
    program.settleAll();
    const auto& card = program.workbench().workspace()->complaints().card();
    REQUIRE(card);
    const auto marks = [&] {
        std::vector<std::pair<qsizetype, qsizetype>> ranges;
        for (const auto* each : program.window().findChildren<panels::LabelMarks*>())
            if (each->isVisible())
                for (const core::TextRange& range : each->ranges())
                    ranges.emplace_back(range.start, range.length);
        return ranges;
    };
    const qsizetype start = card->complaint.description.indexOf(QStringLiteral("it is our policy"));
    REQUIRE(start > 0);
    CHECK(marks() == std::vector{std::pair(start, qsizetype(16))});
    for (auto* each : program.window().findChildren<panels::LabelMarks*>())
        if (each->isVisible() && !each->ranges().empty()) {
            const QImage marked = each->parentWidget()->grab().toImage();
            each->hide();
            CHECK(each->parentWidget()->grab().toImage() != marked);
            each->show();
        }
    program.workbench().workspace()->textHelps().keepIn(card->complaint, QStringLiteral("it is our policy"));
    program.settleAll();
    CHECK(marks().empty());
}

TEST_CASE("the quick line underlines a policy phrase and offers a better sentence by keyboard")
{
    Program program;
    program.startWithNewWorkspace();
    program.press(Qt::Key_I, Qt::ControlModifier);
    program.settleAll();
    REQUIRE(program.hasKeyboard("quickLine"));
    program.type(QStringLiteral("letter late, it is our policy"));
    REQUIRE(helpTexts(program).size() == 1);
    CHECK(helpTexts(program).front().contains(QStringLiteral("Here is how we worked it out")));
    tab(program);
    while (!program.hasKeyboard("helpFirst") && !program.hasKeyboard("quickLine"))
        tab(program);
    REQUIRE(program.hasKeyboard("helpFirst"));
    program.press(Qt::Key_Space);
    CHECK(program.hasKeyboard("quickLine"));
    CHECK(
        program.find<QLineEdit>("quickLine").text().contains(QStringLiteral("Here is how we worked it out")));
    CHECK(helpTexts(program).isEmpty());
    CHECK(program.workbench().workspace()->quick().text() == program.find<QLineEdit>("quickLine").text());
}

TEST_CASE("a snippet says what it becomes, and Tab puts it in, in fields of one line too")
{
    Program program;
    program.startWithNewWorkspace();
    program.press(Qt::Key_F8, Qt::ShiftModifier);
    program.settleAll();
    CHECK(program.hasKeyboard("shortText"));
    program.type(QStringLiteral("rf1"));
    tab(program);
    program.type(QStringLiteral("Refund sent today."));
    tab(program);
    CHECK(program.hasKeyboard("saveText"));
    program.press(Qt::Key_Space);
    program.settleAll();
    program.press(Qt::Key_Escape);
    program.activate();
    CHECK(program.workbench().workspace()->textHelps().snippets().size() == 1);

    startEntry(program);
    program.type(QStringLiteral("Twice. ;rf1"));
    CHECK(helpTexts(program) == QStringList{QStringLiteral("Refund sent today.")});
    tab(program);
    CHECK(program.hasKeyboard("complaintWhat"));
    CHECK(form(program).what == QStringLiteral("Twice. Refund sent today."));
    tab(program, 2);
    CHECK(program.hasKeyboard("complaintProposal"));
    program.type(QStringLiteral(";RF1"));
    tab(program);
    CHECK(program.hasKeyboard("complaintProposal"));
    CHECK(form(program).proposal == QStringLiteral("Refund sent today."));
    tab(program);
    program.press(Qt::Key_3);
    tab(program);
    CHECK(program.hasKeyboard("stepLine"));
    program.type(QStringLiteral(";rf1"));
    tab(program);
    CHECK(form(program).steps[2]->line == QStringLiteral("Refund sent today."));
    tab(program);
    program.type(QStringLiteral(";rf1"));
    tab(program);
    CHECK(form(program).promises == QStringLiteral("Refund sent today."));
}

TEST_CASE("the guide helps with its texts too")
{
    Program program;
    program.startWithNewWorkspace();
    program.press(Qt::Key_G, Qt::ControlModifier);
    program.settleAll();
    auto& line = program.find<QLineEdit>("guideLine");
    line.setFocus();
    program.type(QStringLiteral("It is our policy"));
    REQUIRE(helpTexts(program).size() == 1);
    tab(program, 2);
    CHECK(program.hasKeyboard("helpSecond"));
    program.press(Qt::Key_Space);
    CHECK(program.hasKeyboard("guideLine"));
    CHECK(helpTexts(program).isEmpty());
    CHECK(program.workbench().workspace()->entry().isKept(QStringLiteral("it is our policy")));
}

TEST_CASE("opening a complaint with a policy phrase leaves no draft")
{
    Program program;
    program.startWithNewWorkspace();
    startEntry(program);
    program.type(QStringLiteral("It is our policy"));
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    program.press(Qt::Key_Escape);
    program.settleAll();
    program.press(Qt::Key_Return);
    program.settleAll();
    QCoreApplication::processEvents();
    CHECK(form(program).what == QStringLiteral("It is our policy"));
    CHECK_FALSE(program.workbench().workspace()->entry().hasDraft());
}

TEST_CASE("similar cases come up while one types, and Enter opens one; the draft stays")
{
    Program program;
    program.startWithNewWorkspace();
    startEntry(program);
    program.type(QStringLiteral("The parcel came late and the box was broken"));
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    tab(program, 5);
    program.type(QStringLiteral("The parcel came late and the box was open"));
    support::settle([&] { return similarCases(program) != nullptr; });
    QListView* list = similarCases(program);
    CHECK(list->model()->rowCount() == 1);
    CHECK(program.hasKeyboard("complaintWhat"));
    list->setFocus(Qt::TabFocusReason);
    program.press(Qt::Key_Return);
    program.settleAll();
    const auto& card = program.workbench().workspace()->complaints().card();
    REQUIRE(card);
    CHECK(card->complaint.summary == QStringLiteral("The parcel came late and the box was broken"));
    program.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
    CHECK(form(program).what == QStringLiteral("The parcel came late and the box was open"));
}

TEST_CASE("a complaint with the same text is linked as a duplicate by the keyboard")
{
    Program program;
    program.startWithNewWorkspace();
    for (int i = 0; i < 2; ++i) {
        startEntry(program);
        program.type(QStringLiteral("The parcel came late and the box was broken"));
        if (i == 0) {
            program.press(Qt::Key_Return, Qt::ControlModifier);
            program.settleAll();
            program.press(Qt::Key_Escape);
            program.settleAll();
        }
    }
    support::settle([&] { return !helpTexts(program).isEmpty(); });
    CHECK(helpTexts(program).front().contains(QStringLiteral("CX-2026-00001")));
    for (int i = 0; i < 40 && !program.hasKeyboard("helpFirst"); ++i)
        tab(program);
    REQUIRE(program.hasKeyboard("helpFirst"));
    program.press(Qt::Key_Space);
    REQUIRE(form(program).duplicateOf);
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK(program.workbench().workspace()->complaints().card()->complaint.status
          == core::ComplaintStatus::Duplicate);
}

TEST_CASE("the list of policy phrases takes a new one from the keyboard, and Ctrl+Z takes it back")
{
    Program program;
    program.startWithNewWorkspace();
    const auto& phrases = program.workbench().workspace()->textHelps().phrases();
    program.press(Qt::Key_F8);
    program.settleAll();
    const std::size_t before = phrases.size();
    CHECK(program.hasKeyboard("shortText"));
    program.type(QStringLiteral("so is the contract"));
    tab(program);
    program.type(QStringLiteral("Here is what we agreed."));
    tab(program);
    program.press(Qt::Key_Space);
    program.settleAll();
    REQUIRE(phrases.size() == before + 1);
    CHECK(phrases.front().phrase == QStringLiteral("so is the contract"));
    program.press(Qt::Key_Escape);
    program.activate();
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(phrases.size() == before);
}
