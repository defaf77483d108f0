#pragma once

#include "storage/sql_store.h"

#include "core/change_feed.h"

#include <QString>

#include <memory>

namespace bench {

/// A workspace file, open; for a program that may wait.
class OpenFile final
{
public:
    explicit OpenFile(const QString& path);

    [[nodiscard]] cxw::storage::SqlStore& store() { return *m_store; }

private:
    cxw::core::SystemClock m_clock;
    cxw::core::ChangeFeed m_changes;
    std::unique_ptr<cxw::storage::SqlStore> m_store;
};

/// Writes the generated complaints as other programs write them. Replaces what is there.
void writeCsv(const QString& path, int count);

/// Makes a workspace without anything in it. Replaces what is there.
void makeEmpty(const QString& path);
/// Makes a workspace with the generated complaints, with steps and promises. Replaces what is there.
void makeFilled(const QString& path, int count);

/// Imports a table as `import --as complaints` does; ends the program unless it all goes in.
void importCsv(const QString& csv, const QString& workspace, int count);

} // namespace bench
