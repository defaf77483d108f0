#include "exchange/map_csv_sentences.h"

namespace cxw::exchange {
namespace {

constexpr qsizetype kLongestMapQuote = 60;

/// A field as it may stand in a sentence: one line, not too long.
QString shownField(const QString& field)
{
    const QString line = field.left(kLongestMapQuote * 4).simplified();
    return line.size() <= kLongestMapQuote ? line : line.first(kLongestMapQuote) + QChar(0x2026);
}

} // namespace

QString MapCsvSentences::empty()
{
    return tr("The file holds no touchpoints.", "refusal of a table of touchpoints");
}

QString MapCsvSentences::missingColumn(const QString& name)
{
    return tr("Line 1: the column “%1” is missing.", "refusal of a table of touchpoints").arg(name);
}

QString MapCsvSentences::repeatedColumn(int column, const QString& name)
{
    return tr("Line 1, column %1: “%2” stands there twice.", "refusal of a table of touchpoints")
        .arg(QString::number(column), shownField(name));
}

QString MapCsvSentences::unknownColumn(int column, const QString& name, const QString& known)
{
    return tr("Line 1, column %1: “%2” is not known; these are: %3.",
              "refusal of a table of touchpoints; %3 names of columns, which are not translated")
        .arg(QString::number(column), shownField(name), known);
}

QString MapCsvSentences::damaged(int line)
{
    return tr("Line %1: a quotation mark stands where none may stand, or is never closed. Fields with "
              "quotation marks are put in quotation marks, and those inside are doubled.",
              "refusal of a table of touchpoints")
        .arg(line);
}

QString MapCsvSentences::otherWidth(int line, qsizetype found, qsizetype expected)
{
    return tr("Line %1: the row has %2 fields, the header %3.", "refusal of a table of touchpoints")
        .arg(line)
        .arg(found)
        .arg(expected);
}

QString MapCsvSentences::nothing(int line, int column, const QString& name)
{
    return tr("Line %1, column %2: a value of “%3” was expected, and there is none.",
              "refusal of a table of touchpoints; %3 is the name of a column")
        .arg(QString::number(line), QString::number(column), name);
}

QString MapCsvSentences::badValue(int line, int column, const QString& found, const QString& expected)
{
    return tr("Line %1, column %2: “%3” stands there; expected was %4.",
              "refusal of a table of touchpoints; %4 is what may stand there")
        .arg(QString::number(line), QString::number(column), shownField(found), expected);
}

QString MapCsvSentences::repeatedId(int line, int column, const QString& id, int earlier)
{
    return tr("Line %1, column %2: the id %3 stands in line %4 already.", "refusal of a table of touchpoints")
        .arg(QString::number(line), QString::number(column), id, QString::number(earlier));
}

QString MapCsvSentences::wholeNumber(int least, int most)
{
    return tr("a whole number from %1 to %2, or nothing", "what may stand in a table").arg(least).arg(most);
}

QString MapCsvSentences::yesOrNo()
{
    return tr("yes, no or nothing", "what may stand in a table; yes and no are not translated");
}

QString MapCsvSentences::digits()
{
    return tr("an id of digits, or nothing", "what may stand in a table");
}

} // namespace cxw::exchange
