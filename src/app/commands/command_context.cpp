#include "app/commands/command_context.h"

#include "app/settings.h"

#include <QFileInfo>
#include <QTextStream>

namespace cxw::app {

core::Error badInput(const QString& sentence)
{
    return {core::ErrorKind::BadInput, sentence};
}

void print(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

core::Expected<std::unique_ptr<storage::SqlStore>> CommandContext::open(const QString& path, For access)
{
    const bool readOnly = access == For::Reading;
    auto store = storage::SqlStore::openAndWait(
        {.path = QFileInfo(path).absoluteFilePath(), .backupFolder = backupFolder(), .readOnly = readOnly},
        {clock, changes});
    if (store && !readOnly && (*store)->isReadOnly())
        return tl::unexpected(
            core::Error{(*store)->lockHolder() ? core::ErrorKind::Busy : core::ErrorKind::ReadOnly, path});
    return store;
}

} // namespace cxw::app
