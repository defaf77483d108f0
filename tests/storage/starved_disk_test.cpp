// A disk that is full: by a limit on the size of files, and for real.
#include "store_harness.h"
#include "writer_process.h"

#include <QDir>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace cxw;
using namespace cxw::core;
using namespace support;

namespace {

qint64 lastSavedBefore(WriterProcess& writer, const QString& refusal)
{
    qint64 saved = 0;
    for (QString line = writer.nextLine(); line != refusal; line = writer.nextLine()) {
        INFO(line.toStdString());
        REQUIRE(WriterProcess::savedIn(line) > 0);
        saved = WriterProcess::savedIn(line);
    }
    return saved;
}

qint64 peopleIn(storage::SqlStore& store)
{
    return store.readAndWait([](const UnitOfWork& work) { return qint64(work.people().all().size()); })
        .value();
}

/// A small file system of its own; absent where the system does not allow mounting.
class SmallDisk final
{
public:
    explicit SmallDisk(const QString& folder)
        : m_folder(QFile::encodeName(folder))
    {
        m_mounted =
            QDir().mkpath(folder) && ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=1m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace

TEST_CASE("at the limit of its size a file loses nothing that was saved, and goes on afterwards", "[faults]")
{
    OnFile workspace;
    workspace.close();
    const auto limit = rlim_t(QFileInfo(workspace.path()).size() + 40'000);
    WriterProcess writer(QStringLiteral("write"), workspace.path(), workspace.backupFolder(), [limit] {
        const rlimit size{limit, RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &size);
        ::signal(SIGXFSZ, SIG_IGN);
    });
    const qint64 saved = lastSavedBefore(writer, refused(ErrorKind::Full));
    CHECK(saved > 1);

    const rlimit noLimit{RLIM_INFINITY, RLIM_INFINITY};
    REQUIRE(::prlimit(pid_t(writer.id()), RLIMIT_FSIZE, &noLimit, nullptr) == 0);
    writer.tryAgain();
    CHECK(writer.nextLine() == QStringLiteral("saved %1").arg(saved + 1));
    writer.kill();

    workspace.reopen();
    CHECK(peopleIn(workspace.store()) > saved);
    CHECK(workspace.store().checkAndWait());
}

TEST_CASE("on a full disk nothing that was saved is lost, and saving goes on once there is space", "[faults]")
{
    OnFile workspace;
    workspace.close();
    const SmallDisk disk(workspace.filePath(QStringLiteral("disk")));
    if (!disk.isMounted()) {
        WARN("skipped: this system does not let the test mount a file system");
        return;
    }
    const QString path = workspace.filePath(QStringLiteral("disk/small.cxw"));
    const QString ballast = workspace.filePath(QStringLiteral("disk/ballast"));
    REQUIRE(QFile::copy(workspace.path(), path));
    QFile filler(ballast);
    REQUIRE(filler.open(QIODevice::WriteOnly));
    filler.write(QByteArray(400'000, 'b'));
    filler.close();

    WriterProcess writer(QStringLiteral("write"), path, workspace.backupFolder());
    const qint64 saved = lastSavedBefore(writer, refused(ErrorKind::Full));
    REQUIRE(QFile::remove(ballast));
    writer.tryAgain();
    CHECK(writer.nextLine() == QStringLiteral("saved %1").arg(saved + 1));
    writer.kill();

    const auto store = storage::SqlStore::openAndWait({path, workspace.backupFolder()},
                                                      {workspace.clock, workspace.changes});
    REQUIRE(store);
    CHECK(peopleIn(**store) > saved);
    CHECK((*store)->checkAndWait());
}
