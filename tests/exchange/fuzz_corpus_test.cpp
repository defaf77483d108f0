#include "fuzz/csv_entry.h"
#include "fuzz/quick_entry.h"

#include "support/file_content.h"
#include "support/qt_strings.h"

#include <QDir>

#include <functional>

namespace {

/// Every file of a folder, in its order.
void replay(const char* folder, const std::function<void(const QByteArray&)>& take)
{
    const QDir corpus(QStringLiteral(CXW_TEST_DATA "/fuzz/") + QLatin1String(folder));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    REQUIRE_FALSE(names.isEmpty());
    for (const QString& each : names)
        take(support::contentOf(corpus.filePath(each)));
}

} // namespace

// The entries end the program where something does not hold.

TEST_CASE("what was found by feeding the reader of tables is taken or refused")
{
    REQUIRE_NOTHROW(replay("csv", fuzz::takeCsv));
}

TEST_CASE("what was found by feeding the reader of quick lines is read")
{
    REQUIRE_NOTHROW(replay("quick", fuzz::takeQuickLine));
}
