#include "core/whole_text.h"
#include "support/qt_strings.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace cxw::core;

TEST_CASE("a text from UTF-8 is what was written, whatever stands in front")
{
    for (const char* each :
         {"", "x", "\xEF\xBB\xBF", "\xEF\xBB\xBFx", "\xEF\xBB\xBF\xEF\xBB\xBFё", "x\xEF\xBB\xBF"})
        CHECK(wholeText(each).toUtf8() == QByteArray(each));
}

TEST_CASE("strings in JSON keep a byte order mark, and what is no JSON is none")
{
    const QString marked = QChar(QChar::ByteOrderMark) + QStringLiteral("a \"b\" ё");
    const QJsonDocument written(QJsonArray{marked, QJsonObject{{marked, marked}}, QString(marked.front())});
    CHECK(wholeJson(QString::fromUtf8(written.toJson())) == written);
    CHECK(wholeJson(QStringLiteral("[")).isNull());
    CHECK(wholeJson({}).isNull());
}
