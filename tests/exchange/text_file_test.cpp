#include "exchange/text_file.h"
#include "support/qt_strings.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace cxw;
using core::ErrorKind;

TEST_CASE("what is written is read again")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    REQUIRE(exchange::writeFile(path, "first").has_value());
    REQUIRE(exchange::writeFile(path, "second").has_value());
    CHECK(exchange::readFile(path) == QByteArray("second"));
}

TEST_CASE("a missing file, a folder and a file that is too large are told apart")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    CHECK(exchange::readFile(path).error().kind == ErrorKind::NotFound);
    CHECK(exchange::readFile(folder.path()).error().kind == ErrorKind::BadInput);
    REQUIRE(exchange::writeFile(path, "12345").has_value());
    CHECK(exchange::readFile(path, 5).has_value());
    CHECK(exchange::readFile(path, 4).error().kind == ErrorKind::BadInput);
}

TEST_CASE("a file that cannot be written leaves no trace and says which one it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/a.txt"));
    const auto outcome = exchange::writeFile(path, "x");
    REQUIRE_FALSE(outcome.has_value());
    CHECK(core::sentenceFor(outcome.error()).contains(path));
    CHECK(QDir(folder.path()).isEmpty());
}
