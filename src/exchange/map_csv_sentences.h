#pragma once

#include <QCoreApplication>
#include <QString>

namespace cxw::exchange {

/// What can be wrong with a table of touchpoints, each a whole sentence with the place; columns count from 1.
class MapCsvSentences final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::exchange::MapCsv)

public:
    [[nodiscard]] static QString empty();
    [[nodiscard]] static QString missingColumn(const QString& name);
    [[nodiscard]] static QString repeatedColumn(int column, const QString& name);
    [[nodiscard]] static QString unknownColumn(int column, const QString& name, const QString& known);
    [[nodiscard]] static QString damaged(int line);
    [[nodiscard]] static QString otherWidth(int line, qsizetype found, qsizetype expected);
    [[nodiscard]] static QString nothing(int line, int column, const QString& name);
    [[nodiscard]] static QString badValue(int line, int column, const QString& found,
                                          const QString& expected);
    [[nodiscard]] static QString repeatedId(int line, int column, const QString& id, int earlier);
    /// As `expected`.
    [[nodiscard]] static QString wholeNumber(int least, int most);
    [[nodiscard]] static QString yesOrNo();
    [[nodiscard]] static QString digits();
};

} // namespace cxw::exchange
