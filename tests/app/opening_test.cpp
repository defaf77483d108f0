#include "program.h"

#include "panels/shared/action_registry.h"
#include "storage/workspace_lock.h"
#include "support/file_content.h"

#include <QAction>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>

#include <cstdio>

using namespace cxw;
using support::contentOf;
using support::Program;

namespace {

/// The file of a workspace with one round in it, closed again.
QByteArray workspaceBytes()
{
    Program program;
    program.startWithNewWorkspace();
    program.diagnostic().makeRound({});
    program.settleAll();
    const QString path = program.workspacePath();
    program.end();
    return contentOf(path);
}

/// Opens a file of these bytes; the program says `sentence` and leaves every byte as it was.
void checkRefused(const QByteArray& bytes, core::ErrorKind kind)
{
    Program program;
    const QString path = program.profile.path(QStringLiteral("given.cxw"));
    support::overwrite(path, bytes);
    program.start(path);
    CHECK(program.workbench().workspace() == nullptr);
    CHECK(program.message().startsWith(QStringLiteral("given.cxw: ") + core::sentenceFor({kind, QString()})));
    CHECK(program.hasKeyboard("newButton"));
    CHECK(contentOf(path) == bytes);
}

QByteArray fromVersion(QByteArray workspace, char version)
{
    constexpr int kUserVersion = 60; // where SQLite keeps it, four bytes, big end first
    return workspace.replace(kUserVersion, 4, QByteArray("\0\0\0", 3) + version);
}

} // namespace

TEST_CASE("a file that is no workspace is refused in a sentence and left as it is")
{
    checkRefused(QByteArray("Dear customers, the shop is closed on Monday.\n").repeated(100),
                 core::ErrorKind::NotAWorkspace);
    checkRefused(QByteArray(), core::ErrorKind::NotAWorkspace);
}

TEST_CASE("a truncated workspace is refused in a sentence and left as it is")
{
    const QByteArray whole = workspaceBytes();
    checkRefused(whole.left(whole.size() / 2), core::ErrorKind::Corrupt);
}

TEST_CASE("a damaged workspace comes back from its backup or its remains and stays as it is itself")
{
    Program program;
    program.startWithSample();
    program.diagnostic().makeRound({}); // the first change makes the backup
    program.settleAll();
    const QString path = program.workspacePath();
    program.end();
    QByteArray bytes = contentOf(path);
    bytes.replace(bytes.size() / 4096 / 2 * 4096, 4096, QByteArray(4096, '\x5a'));
    support::overwrite(path, bytes);
    program.start(path);
    REQUIRE(program.message().contains(core::sentenceFor({core::ErrorKind::Corrupt, QString()})));

    const bool fromBackup = GENERATE(true, false);
    program.find<QPushButton>(fromBackup ? "bannerAction0" : "bannerAction1").click();
    program.waitForWorkspace();
    CHECK(program.workspacePath() != path);
    CHECK(QFileInfo(program.workspacePath()).absolutePath() == QFileInfo(path).absolutePath());
    CHECK_FALSE(program.message().isEmpty());
    REQUIRE(program.diagnostic().rounds().size() >= 2);
    program.diagnostic().makeRound({});
    program.settleAll();
    CHECK(program.diagnostic().rounds().size() >= 3);
    CHECK(contentOf(path) == bytes);
}

TEST_CASE("a workspace of a newer version is refused in a sentence and left as it is")
{
    checkRefused(fromVersion(workspaceBytes(), 99), core::ErrorKind::NewerSchema);
}

TEST_CASE("a file that is gone is said to be gone, and no longer among the recent ones")
{
    Program program;
    program.startWithNewWorkspace();
    const QString path = program.workspacePath();
    program.end();
    REQUIRE(QFile::remove(path));
    program.start();
    CHECK(program.message().contains(core::sentenceFor({core::ErrorKind::NotFound, QString()})));
    program.start();
    CHECK(program.message().isEmpty());
}

TEST_CASE("a file that cannot be opened leaves the open workspace as it is")
{
    Program program;
    program.startWithNewWorkspace();
    const QString junk = program.profile.path(QStringLiteral("junk.cxw"));
    support::overwrite(junk, "junk");
    const app::OpenWorkspace* before = program.workbench().workspace();
    program.workbench().openWorkspace(junk);
    support::settle([&] { return !program.message().isEmpty(); });
    CHECK(program.workbench().workspace() == before);
    program.diagnostic().makeRound({});
    program.settleAll();
    CHECK(program.diagnostic().document());
}

TEST_CASE("a workspace that is open elsewhere can only be read, and says who has it")
{
    Program program;
    program.startWithNewWorkspace();
    const QString path = program.workspacePath();
    program.end();
    storage::WorkspaceLock other(path);
    REQUIRE(other.take() == storage::WorkspaceLock::Outcome::Taken);
    program.start(path);
    REQUIRE(program.workbench().workspace());
    CHECK(program.workbench().workspace()->store().isReadOnly());
    CHECK_FALSE(program.message().isEmpty());
    CHECK_FALSE(program.find("quickRound").isEnabled());
}

TEST_CASE("what would change a workspace is off where it can only be read")
{
    Program program;
    program.startWithSample();
    program.diagnostic().makeRound({}); // a draft to tailor, were it not for the lock
    program.settleAll();
    const QString path = program.workspacePath();
    program.end();
    storage::WorkspaceLock other(path);
    REQUIRE(other.take() == storage::WorkspaceLock::Outcome::Taken);
    program.start(path);
    using Step = panels::DiagnosticPanel::Step;
    program.showStep(Step::Tailor);
    for (const char* name : {"template", "addOwn", "startRound"})
        CHECK_FALSE(program.find(name).isEnabled());
    program.showStep(Step::Score);
    CHECK(program.find<QPlainTextEdit>("noteField").isReadOnly());
    for (const char* id :
         {"round.new", "round.start", "round.close", "tailor.own", "tailor.swap", "tailor.drop",
          "tailor.wording", "tailor.up", "tailor.down", "score.dontKnow", "score.note"}) {
        INFO(id);
        CHECK_FALSE(program.window().actions().find(QLatin1String(id))->isEnabled());
    }
    CHECK(program.window().actions().find(QStringLiteral("step.results"))->isEnabled());
}

TEST_CASE(
    "a workspace that is replaced while it is open is noticed within three seconds, and nothing is lost")
{
    const QByteArray other = workspaceBytes();
    Program program;
    program.startWithNewWorkspace();
    const QString path = program.workspacePath();
    const QString newcomer = program.profile.path(QStringLiteral("other.cxw"));
    support::overwrite(newcomer, other);
    REQUIRE(std::rename(qPrintable(newcomer), qPrintable(path)) == 0);
    REQUIRE(support::holdsWithin(std::chrono::seconds(3), [&] { return !program.message().isEmpty(); }));
    CHECK(program.message().startsWith(core::sentenceFor({core::ErrorKind::Lost, QString()})));
    CHECK(contentOf(path) == other);

    const QString copy = program.profile.path(QStringLiteral("kept.cxw"));
    program.workbench().saveCopy(copy);
    support::settle([&] { return program.message().contains(copy); });
    program.start(copy);
    CHECK(program.workbench().workspace());
}

TEST_CASE("closing the last workspace starts with the first page, which lists it")
{
    Program program;
    program.startWithNewWorkspace();
    program.press(Qt::Key_W, Qt::ControlModifier);
    support::settle([&] { return program.workbench().workspace() == nullptr; });
    CHECK(program.hasKeyboard("newButton"));
    program.start();
    CHECK(program.workbench().workspace() == nullptr);
    CHECK(program.find("recentList").isVisible());
}
