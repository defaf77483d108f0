#pragma once

#include <QCoreApplication>
#include <QString>

namespace cxw::exchange {

/// The sentences with which JsonPlace refuses; each names the place and what was expected.
class JsonSentences final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::exchange::Json)

public:
    [[nodiscard]] static QString otherKind(const QString& found, const QString& expected);
    [[nodiscard]] static QString otherVersion(const QString& found, const QString& expected);
    [[nodiscard]] static QString unknownKey(const QString& path, const QString& key);
    [[nodiscard]] static QString missingKey(const QString& path, const QString& key);
    [[nodiscard]] static QString noObject(const QString& path);
    [[nodiscard]] static QString noList(const QString& path);
    [[nodiscard]] static QString noTriple(const QString& path);
    [[nodiscard]] static QString noText(const QString& path);
    [[nodiscard]] static QString nulInText(const QString& path);
    [[nodiscard]] static QString emptyText(const QString& path);
    [[nodiscard]] static QString noTruth(const QString& path);
    [[nodiscard]] static QString noTimeZone(const QString& path);
    [[nodiscard]] static QString noCondition(const QString& path);
    [[nodiscard]] static QString noInteger(const QString& path, qint64 least, qint64 most);
    [[nodiscard]] static QString noDate(const QString& path);
    [[nodiscard]] static QString noInstant(const QString& path);
    [[nodiscard]] static QString noId(const QString& path);
    [[nodiscard]] static QString noChoice(const QString& path, const QString& words);
    [[nodiscard]] static QString answerDoesNotFit(const QString& path);
    [[nodiscard]] static QString noVotes(const QString& path, int people);
    [[nodiscard]] static QString repeated(const QString& path);
    [[nodiscard]] static QString unknownName(const QString& path);
    [[nodiscard]] static QString notShipped(const QString& path);
    [[nodiscard]] static QString noLanguage(const QString& path);
};

} // namespace cxw::exchange
