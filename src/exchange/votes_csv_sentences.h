#pragma once

#include <QCoreApplication>
#include <QString>

namespace cxw::exchange {

/// What can be wrong with a file of votes, each a whole sentence with the place.
class VotesSentences final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::exchange::VotesCsv)

public:
    [[nodiscard]] static QString empty();
    [[nodiscard]] static QString noHeader();
    [[nodiscard]] static QString missingColumn(const QString& name);
    [[nodiscard]] static QString repeatedColumn(const QString& name);
    [[nodiscard]] static QString unknownColumn(const QString& name);
    [[nodiscard]] static QString damaged(int line);
    [[nodiscard]] static QString tooFewFields(int line);
    [[nodiscard]] static QString tooManyFields(int line);
    [[nodiscard]] static QString noRespondent(int line);
    [[nodiscard]] static QString tooManyRespondents(int line);
    [[nodiscard]] static QString unknownQuestion(int line, const QString& question);
    [[nodiscard]] static QString unknownAnswer(int line, const QString& answer);
    [[nodiscard]] static QString scoreExpected(int line, const QString& question, const QString& answer);
    [[nodiscard]] static QString yesOrNoExpected(int line, const QString& question, const QString& answer);
    [[nodiscard]] static QString repeated(int line, const QString& respondent, const QString& question,
                                          int earlier);
    [[nodiscard]] static QString noSingleVotes(int round);
};

} // namespace cxw::exchange
