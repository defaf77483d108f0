#include "exchange/json/json_sentences.h"

namespace cxw::exchange {

QString JsonSentences::otherKind(const QString& found, const QString& expected)
{
    return tr("The file calls itself “%1”; “%2” was expected.", "refusal of a JSON file by its format key")
        .arg(found, expected);
}

QString JsonSentences::otherVersion(const QString& found, const QString& expected)
{
    return tr("The file is written in “%1”, this version of CX Workbench reads “%2”. Update the program.",
              "refusal of a JSON file by its format key")
        .arg(found, expected);
}

QString JsonSentences::unknownKey(const QString& path, const QString& key)
{
    return tr("%1: the key “%2” is not known.", "refusal of a JSON file; %1 is a place like $.rounds[2]")
        .arg(path, key);
}

QString JsonSentences::missingKey(const QString& path, const QString& key)
{
    return tr("%1: the key “%2” is missing.", "refusal of a JSON file; %1 is a place like $.rounds[2]")
        .arg(path, key);
}

QString JsonSentences::noObject(const QString& path)
{
    return tr("%1: an object in braces was expected.", "refusal of a JSON file; %1 is a place").arg(path);
}

QString JsonSentences::noList(const QString& path)
{
    return tr("%1: a list in brackets was expected.", "refusal of a JSON file; %1 is a place").arg(path);
}

QString JsonSentences::noTriple(const QString& path)
{
    return tr("%1: a list of three texts was expected.", "refusal of a JSON file; %1 is a place").arg(path);
}

QString JsonSentences::noText(const QString& path)
{
    return tr("%1: a text in quotation marks was expected.", "refusal of a JSON file; %1 is a place")
        .arg(path);
}

QString JsonSentences::nulInText(const QString& path)
{
    return tr("%1: the text holds a NUL character.", "refusal of a JSON file; %1 is a place").arg(path);
}

QString JsonSentences::emptyText(const QString& path)
{
    return tr("%1: the text is empty.", "refusal of a JSON file; %1 is a place").arg(path);
}

QString JsonSentences::noTruth(const QString& path)
{
    return tr("%1: true or false was expected.", "refusal of a JSON file; %1 is a place").arg(path);
}

QString JsonSentences::noTimeZone(const QString& path)
{
    return tr("%1: a time zone like Europe/Bucharest was expected.", "refusal of a JSON file; %1 is a place")
        .arg(path);
}

QString JsonSentences::noCondition(const QString& path)
{
    return tr("%1: this is no condition of a filter.", "refusal of a JSON file; %1 is a place").arg(path);
}

QString JsonSentences::noInteger(const QString& path, qint64 least, qint64 most)
{
    return tr("%1: a whole number from %2 to %3 was expected.", "refusal of a JSON file; %1 is a place")
        .arg(path, QString::number(least), QString::number(most));
}

QString JsonSentences::noDate(const QString& path)
{
    return tr("%1: a date like 2026-11-22 was expected.", "refusal of a JSON file; %1 is a place").arg(path);
}

QString JsonSentences::noInstant(const QString& path)
{
    return tr("%1: a time like 2026-11-22T09:00:00.000Z was expected.",
              "refusal of a JSON file; %1 is a place")
        .arg(path);
}

QString JsonSentences::noId(const QString& path)
{
    return tr("%1: an id was expected, digits in quotation marks.", "refusal of a JSON file; %1 is a place")
        .arg(path);
}

QString JsonSentences::noChoice(const QString& path, const QString& words)
{
    return tr("%1: one of these was expected: %2.",
              "refusal of a JSON file; %1 is a place, %2 a list of words")
        .arg(path, words);
}

QString JsonSentences::answerDoesNotFit(const QString& path)
{
    return tr("%1: the answer does not fit the question: yes and no belong to context questions, 1, 2 and 3 "
              "to the others.",
              "refusal of a JSON file; %1 is a place")
        .arg(path);
}

QString JsonSentences::noVotes(const QString& path, int people)
{
    return tr("%1: one mark for each person was expected, %2 in all, each one of 1 2 3 y n - ? and the full "
              "stop.",
              "refusal of the sample's file; %1 is a place")
        .arg(path, QString::number(people));
}

QString JsonSentences::repeated(const QString& path)
{
    return tr("%1: the same stands earlier in the file already.",
              "refusal of a JSON file; %1 is the place of an id or key")
        .arg(path);
}

QString JsonSentences::unknownName(const QString& path)
{
    return tr("%1: this names something that the file does not hold.",
              "refusal of a JSON file; %1 is the place of an id")
        .arg(path);
}

QString JsonSentences::notShipped(const QString& path)
{
    return tr("%1: no question or area of this program has this id and kind; ids of own ones begin with own.",
              "refusal of a question set's file; %1 is a place, own. stays as it is")
        .arg(path);
}

QString JsonSentences::noLanguage(const QString& path)
{
    return tr("%1: the words are needed in one language at least.",
              "refusal of a question set's file; %1 is a place")
        .arg(path);
}

} // namespace cxw::exchange
