#include "exchange/text_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cxw::exchange {
namespace {

constexpr qint64 kBytesPerMebibyte = 1024 * 1024;

class FileSentences final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::exchange::TextFile)

public:
    static QString tooLarge(const QString& path, qint64 largestBytes)
    {
        return tr("“%1” is larger than %2 MiB, too large to be read.", "refusal of a text file")
            .arg(path, QString::number(largestBytes / kBytesPerMebibyte));
    }
    static QString noFile(const QString& path)
    {
        return tr("“%1” is not a file that can be read.", "a folder or a device was given instead of a file")
            .arg(path);
    }
    static QString refused(const QString& path, const QString& why)
    {
        return tr("%1: %2", "a path, then the reason the system gave for not reading or writing it")
            .arg(path, why);
    }
};

auto failure(core::ErrorKind kind, const QString& detail)
{
    return tl::make_unexpected(core::Error{kind, detail});
}

auto failure(const QFileDevice& file)
{
    return failure(core::ErrorKind::InputOutput, FileSentences::refused(file.fileName(), file.errorString()));
}

} // namespace

core::Expected<QByteArray> readFile(const QString& path, qint64 largestBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(core::ErrorKind::NotFound, path);
    if (!info.isFile())
        return failure(core::ErrorKind::BadInput, FileSentences::noFile(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file);
    // Qt makes room for all that is asked for, so first what the file holds. One byte more than allowed tells
    // a file that is too large, even one that grows meanwhile.
    QByteArray bytes = file.read(std::min(info.size(), largestBytes));
    if (!file.atEnd())
        bytes += file.read(largestBytes + 1 - bytes.size());
    if (file.error() != QFileDevice::NoError)
        return failure(file);
    if (bytes.size() > largestBytes)
        return failure(core::ErrorKind::BadInput, FileSentences::tooLarge(path, largestBytes));
    return bytes;
}

core::Expected<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file);
    file.write(bytes);
    if (!file.commit())
        return failure(file);
    return {};
}

} // namespace cxw::exchange
