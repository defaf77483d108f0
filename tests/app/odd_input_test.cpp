#include "program.h"

#include "app/export_dialog.h"
#include "app/settings.h"
#include "app/workspace_making.h"
#include "support/file_content.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace cxw;
using support::Program;

namespace {

const QString kMarkup = QStringLiteral("<img src=x><b>Nordlicht</b> & \"Söhne\" ");

/// A workspace of this name, opened in the window.
void openWorkspaceNamed(Program& program, const QString& name)
{
    core::IdSource ids(program.clock);
    core::ChangeFeed changes;
    const QString path = program.profile.path(QStringLiteral("odd.cxw"));
    const app::Ingredients ingredients{support::shippedBank(), program.clock, ids};
    REQUIRE(storage::SqlStore::createAndWait(
        {.path = path,
         .fill = app::emptyWorkspace(ingredients, name, core::Language::En, QStringLiteral("quick"))},
        app::backupFolder(), {program.clock, changes}));
    program.start(path);
}

void paste(Program& program, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    program.press(Qt::Key_V, Qt::ControlModifier);
}

} // namespace

TEST_CASE("a company's name of five hundred characters with markup is shown as it is and moves nothing")
{
    Program program;
    const QString name = kMarkup.repeated(20).left(500);
    openWorkspaceNamed(program, name);
    const int width = program.window().width();
    CHECK(program.window().minimumSizeHint().width() <= 720);
    const QWidget& search = program.find("homePalette");
    CHECK(search.mapTo(&program.window(), search.rect().topRight()).x() < width);
    for (const QLabel* label : program.window().findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("<img")))
            CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("a note of ten thousand characters with markup is kept whole and goes out escaped")
{
    Program program;
    openWorkspaceNamed(program, QStringLiteral("Odd"));
    program.diagnostic().startRound();
    program.settleAll();
    program.showStep(panels::DiagnosticPanel::Score);
    program.press(Qt::Key_M, Qt::ControlModifier);
    REQUIRE(program.hasKeyboard("noteField"));
    const QString note = QStringLiteral("<script>alert(1)</script>\n") + kMarkup.repeated(300).left(9974);
    paste(program, note);
    program.press(Qt::Key_Escape);
    program.press(Qt::Key_2);
    program.settleAll();
    REQUIRE(program.answers() == 1);
    CHECK(program.diagnostic().document()->sheet.votes.front().note == note.trimmed());

    const QString html = program.profile.path(QStringLiteral("odd.html"));
    program.workbench().exports().exportRound({html});
    support::settle([&] { return program.message().contains(html); });
    const QByteArray report = support::contentOf(html);
    CHECK_FALSE(report.contains("<img src=x"));
    CHECK_FALSE(report.contains("<script>alert"));
}

TEST_CASE("newlines pasted into a label are spaces")
{
    Program program;
    openWorkspaceNamed(program, QStringLiteral("Odd"));
    program.showStep(panels::DiagnosticPanel::Tailor);
    program.press(Qt::Key_F2);
    REQUIRE(program.hasKeyboard("labelField"));
    paste(program, QStringLiteral("Two\nlines\r\nand a\ttab"));
    program.press(Qt::Key_Tab);
    program.settleAll();
    const core::RoundQuestion& question = program.diagnostic().document()->sheet.questions.front();
    CHECK(program.diagnostic().document()->wordingOf(question).label
          == QStringLiteral("Two lines and a tab"));
}

TEST_CASE("an own question in one letter or in markup is a question like any other")
{
    Program program;
    openWorkspaceNamed(program, QStringLiteral("Odd"));
    program.showStep(panels::DiagnosticPanel::Tailor);
    program.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    for (const QString& line : {kMarkup, kMarkup, QStringLiteral("?")}) { // question, area, reason
        REQUIRE(program.hasKeyboard("reasonField"));
        paste(program, line);
        program.press(Qt::Key_Return);
    }
    program.settleAll();
    CHECK(program.diagnostic().document()->sheet.questions.size() == 21);
    CHECK(program.find<QLineEdit>("labelField").text() == kMarkup.trimmed());
    REQUIRE(program.diagnostic().document()->own.areas.size() == 1);
    CHECK(program.find<QLabel>("areaLabel").text() == kMarkup.trimmed());
}

TEST_CASE("keys hammered on Home and Score do no harm")
{
    Program program;
    program.startWithNewWorkspace();
    for (int i = 0; i < 5; ++i)
        program.press(Qt::Key_Return);
    program.settleAll();
    program.showStep(panels::DiagnosticPanel::Score);
    for (int i = 0; i < 200; ++i)
        program.press(Qt::Key_0 + i % 10);
    program.settleAll();
    CHECK(program.message().isEmpty());
    CHECK(program.answers() <= 20);
    for (int i = 0; i < 60; ++i)
        program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(program.message().isEmpty());
    CHECK_FALSE(program.diagnostic().document());
}
