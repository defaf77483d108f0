#include "fuzz/csv_entry.h"

#include "support/file_content.h"
#include "support/qt_strings.h"

#include <QDir>

// The entries end the program where something does not hold; the name in the output says at which file.
TEST_CASE("what was found by feeding the reader of tables is taken or refused")
{
    const QDir corpus(QStringLiteral(CXW_TEST_DATA "/fuzz/csv"));
    const QStringList names = corpus.entryList(QDir::Files);
    REQUIRE(names.size() >= 7);
    for (const QString& each : names) {
        CAPTURE(each.toStdString());
        fuzz::takeCsv(support::contentOf(corpus.filePath(each)));
    }
}
