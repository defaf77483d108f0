#pragma once

#include <QByteArray>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

namespace support {

/// What is written to standard output or standard error while this lives, instead of the terminal.
class CapturedOutput final
{
public:
    explicit CapturedOutput(FILE* stream)
        : m_stream(stream)
    {
        m_file.open();
        std::fflush(m_stream);
        m_before = dup(fileno(m_stream));
        dup2(m_file.handle(), fileno(m_stream));
    }
    ~CapturedOutput()
    {
        std::fflush(m_stream);
        dup2(m_before, fileno(m_stream));
        close(m_before);
    }
    CapturedOutput(const CapturedOutput&) = delete;
    CapturedOutput& operator=(const CapturedOutput&) = delete;

    [[nodiscard]] QString text()
    {
        std::fflush(m_stream);
        QFile written(m_file.fileName());
        return written.open(QIODevice::ReadOnly) ? QString::fromUtf8(written.readAll()) : QString();
    }

private:
    FILE* m_stream;
    QTemporaryFile m_file;
    int m_before = -1;
};

} // namespace support
