#include "exchange/votes_csv_sentences.h"

#include "exchange/votes_csv.h"

namespace cxw::exchange {
namespace {

constexpr qsizetype kLongestQuote = 60;

/// A field as it may stand in a sentence: one line, not too long.
QString shown(const QString& field)
{
    const QString line = field.simplified();
    return line.size() <= kLongestQuote ? line : line.first(kLongestQuote) + QChar(0x2026);
}

} // namespace

QString VotesSentences::empty()
{
    return tr("The file holds no votes.", "refusal of a file of votes");
}

QString VotesSentences::noHeader()
{
    return tr("Line 1: the names of the columns were expected: respondent, question, answer, note.",
              "refusal of a file of votes; the four names are not translated");
}

QString VotesSentences::missingColumn(const QString& name)
{
    return tr("Line 1: the column “%1” is missing.", "refusal of a file of votes").arg(name);
}

QString VotesSentences::repeatedColumn(const QString& name)
{
    return tr("Line 1: the column “%1” stands there twice.", "refusal of a file of votes").arg(name);
}

QString VotesSentences::unknownColumn(const QString& name)
{
    return tr("Line 1: the column “%1” is not known; respondent, question, answer and note are.",
              "refusal of a file of votes; the four names are not translated")
        .arg(shown(name));
}

QString VotesSentences::damaged(int line)
{
    return tr("Line %1: a quotation mark stands where none may stand, or is never closed. Fields with "
              "quotation marks are put in quotation marks, and those inside are doubled.",
              "refusal of a file of votes")
        .arg(line);
}

QString VotesSentences::tooFewFields(int line)
{
    return tr("Line %1: four fields were expected, the line has fewer.", "refusal of a file of votes")
        .arg(line);
}

QString VotesSentences::tooManyFields(int line)
{
    return tr("Line %1: four fields were expected, the line has more.", "refusal of a file of votes")
        .arg(line);
}

QString VotesSentences::noRespondent(int line)
{
    return tr("Line %1: the respondent is missing.", "refusal of a file of votes").arg(line);
}

QString VotesSentences::tooManyRespondents(int line)
{
    return tr("Line %1: the file has more than %2 respondents.", "refusal of a file of votes")
        .arg(line)
        .arg(kMostRespondents);
}

QString VotesSentences::unknownQuestion(int line, const QString& question)
{
    return tr("Line %1: there is no question “%2”.", "refusal of a file of votes; %2 is a question's id")
        .arg(line)
        .arg(shown(question));
}

QString VotesSentences::unknownAnswer(int line, const QString& answer)
{
    return tr("Line %1: “%2” is no answer; 1, 2, 3, yes, no, na, dk or nothing was expected.",
              "refusal of a file of votes; the answers are codes and not translated")
        .arg(line)
        .arg(shown(answer));
}

QString VotesSentences::scoreExpected(int line, const QString& question, const QString& answer)
{
    return tr("Line %1: “%2” is answered with 1, 2 or 3, not with “%3”.", "refusal of a file of votes")
        .arg(QString::number(line), question, answer);
}

QString VotesSentences::yesOrNoExpected(int line, const QString& question, const QString& answer)
{
    return tr("Line %1: “%2” is answered with yes or no, not with “%3”.",
              "refusal of a file of votes; yes and no are codes and not translated")
        .arg(QString::number(line), question, answer);
}

QString VotesSentences::repeated(int line, const QString& respondent, const QString& question, int earlier)
{
    return tr("Line %1: “%2” answered “%3” in line %4 already.", "refusal of a file of votes")
        .arg(QString::number(line), shown(respondent), question, QString::number(earlier));
}

QString VotesSentences::noSingleVotes(int round)
{
    return tr("Round %1 was counted by show of hands and holds no single votes. Export it as JSON.",
              "a round cannot be written as a file of votes")
        .arg(round);
}

} // namespace cxw::exchange
