#pragma once

#include "support/qt_strings.h"

#include <QProcess>

#include <functional>

namespace support {

/// The program kill_writer at work on one workspace.
class WriterProcess final
{
public:
    /// `prepare` runs in the child before the program starts: limits, another user.
    WriterProcess(const QString& mode, const QString& path, const QString& backupFolder,
                  const std::function<void()>& prepare = {})
    {
        if (prepare)
            m_process.setChildProcessModifier(prepare);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(CXW_KILL_WRITER), {mode, path, backupFolder});
        REQUIRE(m_process.waitForStarted());
    }
    ~WriterProcess() { kill(); }
    WriterProcess(const WriterProcess&) = delete;
    WriterProcess& operator=(const WriterProcess&) = delete;

    [[nodiscard]] qint64 id() const { return m_process.processId(); }

    /// The next line it printed; empty when it ended.
    QString nextLine()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(20'000))
                return {};
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    void tryAgain()
    {
        m_process.write("\n");
        m_process.waitForBytesWritten();
    }

    /// SIGKILL, waited for. What it had printed can still be read.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// All that it printed and nobody read yet.
    QStringList remainingLines()
    {
        m_process.waitForFinished();
        QStringList lines;
        while (m_process.canReadLine())
            lines << QString::fromUtf8(m_process.readLine()).trimmed();
        return lines;
    }

    /// The number in "saved 12"; 0 for another line.
    static qint64 savedIn(const QString& line)
    {
        return line.startsWith(QLatin1String("saved ")) ? line.section(QLatin1Char(' '), 1).toLongLong() : 0;
    }

private:
    QProcess m_process;
};

/// As kill_writer prints a refusal.
template <class Kind> QString refused(Kind kind)
{
    return QStringLiteral("refused %1").arg(int(kind));
}

} // namespace support
