#include "command_harness.h"
#include "screens.h"

#include "core/complaint/complaint_card.h"
#include "core/complaint/customer_repository.h"
#include "core/unit_of_work.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/privacy/privacy_presenter.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>

using namespace cxw;
using support::Program;

namespace {

const core::ComplaintCard& chosen(Program& program)
{
    return *program.workbench().workspace()->complaints().card();
}

/// One key to whatever has the keyboard in a dialog.
void pressIn(QWidget& dialog, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused && focused->window() == &dialog ? focused : &dialog, Qt::Key(key), modifiers);
}

/// The last question of an erasure, answered by keys; says what was shown at the end.
QString answerTheLastQuestion(Program& program, const QString& word)
{
    QWidget* question = QApplication::activeModalWidget();
    REQUIRE(question);
    REQUIRE(question->objectName() == QStringLiteral("erasureDialog"));
    support::settle([&] { return program.hasKeyboard("erasureWord"); });
    QTest::keyClicks(QApplication::focusWidget(), word);
    pressIn(*question, Qt::Key_Return);
    auto* result = question->findChild<QLabel*>(QStringLiteral("erasureResult"));
    support::settle([&] { return result->isVisible(); });
    QStringList shown;
    for (const QLabel* each : question->findChildren<QLabel*>())
        if (each->isVisible())
            shown += each->text();
    pressIn(*question, Qt::Key_Return);
    return shown.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("a person is erased by keys alone, with the proof on screen")
{
    Program program;
    support::openComplaint(program);
    const core::CustomerId customer = chosen(program).complaint.customer.value();
    const core::ComplaintId complaint = chosen(program).complaint.id;
    const QString name = chosen(program).customer;
    REQUIRE_FALSE(name.isEmpty());
    QString shown;
    support::withDialog(program, Qt::SHIFT | Qt::Key_F12, [&](QWidget& dialog) {
        support::settle([&] { return program.hasKeyboard("erasePerson"); });
        auto* goOn = dialog.findChild<QPushButton*>(QStringLiteral("goOnErasing"));
        support::settle([&] { return goOn->isEnabled(); });
        goOn->setFocus();
        QTimer::singleShot(0, &dialog, [&] { shown = answerTheLastQuestion(program, name); });
        pressIn(dialog, Qt::Key_Space);
    });
    program.settleAll();
    INFO(shown.toStdString());
    CHECK(shown.contains(QStringLiteral("0 traces in ")));
    CHECK(chosen(program).complaint.id == complaint);
    CHECK(chosen(program).complaint.anonymisedAt);
    CHECK(chosen(program).customer.isEmpty());
    bool isThere = true;
    program.workbench().workspace()->store().read(
        nullptr,
        [customer](const core::UnitOfWork& work) { return work.customers().find(customer).has_value(); },
        [&](const core::Expected<bool>& found) { isThere = *found; });
    program.settleAll();
    CHECK_FALSE(isThere);
    QFile file(program.workspacePath());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains(name.toUtf8()));
}

TEST_CASE("a complaint goes on legal hold and off it by keys")
{
    Program program;
    support::openComplaint(program);
    const auto put = [&](const QString& reason) {
        support::withDialog(program, Qt::SHIFT | Qt::Key_F11, [&](QWidget& dialog) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
            QTest::keyClicks(QApplication::focusWidget(), reason);
            pressIn(dialog, Qt::Key_Return);
        });
        program.settleAll();
    };
    put(QStringLiteral("in court"));
    CHECK(chosen(program).complaint.legalHold == QStringLiteral("in court"));
    put(QString());
    CHECK_FALSE(chosen(program).complaint.legalHold);
}

TEST_CASE("the privacy commands stand in a menu of their own")
{
    Program program;
    program.startWithSample();
    QStringList names;
    for (const QAction* menu : program.window().menuBar()->actions())
        for (const QAction* entry : menu->menu()->actions())
            if (entry->menu() && entry->text() == QStringLiteral("&Privacy"))
                for (const QAction* each : entry->menu()->actions())
                    names += each->objectName();
    CHECK(names
          == QStringList{QStringLiteral("privacy.everything"), QStringLiteral("privacy.erase"),
                         QStringLiteral("privacy.hold"), QStringLiteral("privacy.retention")});
}

TEST_CASE("everything on one person goes out on the command line")
{
    const support::CommandHarness commands;
    REQUIRE(commands.run(QStringLiteral("new % --sample")).code == app::Done);
    const QString table = commands.path("c.json");
    REQUIRE(commands
                .run({QStringLiteral("export"), commands.workspace(), table, QStringLiteral("--what"),
                      QStringLiteral("complaints")})
                .code
            == app::Done);
    const auto run = [&](const QString& file, const QStringList& options) {
        return commands.run(QStringList{QStringLiteral("export"), commands.workspace(), file,
                                        QStringLiteral("--what"), QStringLiteral("person")}
                            + options);
    };
    CHECK(run(commands.path("p.json"), {}).code == app::WrongUsage);
    const auto nobody =
        run(commands.path("p.json"), {QStringLiteral("--customer"), QStringLiteral("Nobody")});
    CHECK(nobody.code == app::Refused);
    CHECK(nobody.complaint.contains(QStringLiteral("No customer is called Nobody")));
    const QByteArray log = support::contentOf(table);
    const auto from = log.indexOf("\"name\": \"") + 9;
    const QString name = QString::fromUtf8(log.mid(from, log.indexOf('"', from) - from));
    for (const char* each : {"p.json", "p.html"}) {
        const auto done = run(commands.path(each), {QStringLiteral("--customer"), name.toUpper()});
        INFO(done.complaint.toStdString());
        REQUIRE(done.code == app::Done);
        CHECK(support::contentOf(commands.path(each)).contains(name.toUtf8()));
    }
}
