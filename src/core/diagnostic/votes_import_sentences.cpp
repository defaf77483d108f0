#include "core/diagnostic/votes_import_sentences.h"

namespace cxw::core {

QString VotesImportSentences::noRows()
{
    return tr("The file holds no votes.", "import of votes refused");
}

QString VotesImportSentences::noRound()
{
    return tr("There is no round yet that could take the votes. Import them as a new round.",
              "import of votes refused");
}

QString VotesImportSentences::notOpen(const Round& round)
{
    return tr("Round %1 is no longer open for answers. Import the votes as a new round.",
              "import of votes refused; %1 is the round's number")
        .arg(round.number);
}

QString VotesImportSentences::otherForm(const Round& round)
{
    return tr("Round %1 already has answers that were not given seat by seat. Import the votes as a new "
              "round.",
              "import of votes refused; the round counts hands or is one person's")
        .arg(round.number);
}

QString VotesImportSentences::unknownQuestion(const FileVote& row)
{
    return tr("Line %1: there is no question “%2”.", "import of votes refused; %2 is a question's id")
        .arg(row.line)
        .arg(row.question.text());
}

QString VotesImportSentences::notAsked(const FileVote& row, const Round& round)
{
    return tr("Line %1: round %2 does not ask the question “%3”.", "import of votes refused")
        .arg(row.line)
        .arg(round.number)
        .arg(row.question.text());
}

QString VotesImportSentences::doesNotFit(const FileVote& row, const Round& round)
{
    return tr("Line %1: the answer “%3” does not fit the way round %2 asks “%4”.",
              "import of votes refused; yes and no belong to context questions, 1 2 3 to the others")
        .arg(QString::number(row.line), QString::number(round.number), codeOf(*row.answer),
             row.question.text());
}

} // namespace cxw::core
