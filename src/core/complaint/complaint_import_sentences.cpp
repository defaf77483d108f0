#include "core/complaint/complaint_import_sentences.h"

namespace cxw::core {
namespace {

constexpr qsizetype kLongestQuote = 60;

/// A cell as it may stand in a sentence: one line, not too long.
QString shown(const QString& cell)
{
    const QString line = cell.left(kLongestQuote * 4).simplified();
    return line.size() <= kLongestQuote ? line : line.first(kLongestQuote) + QChar(0x2026);
}

} // namespace

QString ComplaintImportSentences::noSuchColumn(const QString& header)
{
    return tr("Line 1: the file has no column “%1”.", "import of complaints refused").arg(shown(header));
}

QString ComplaintImportSentences::fieldTwice(const QString& field)
{
    return tr("Two columns were named for %1; it takes one.",
              "import of complaints refused; %1 is a field as it is typed, such as received_at")
        .arg(field);
}

QString ComplaintImportSentences::noDateColumn(const QString& header)
{
    return tr("The column “%1” is not read as a date, so it takes no date format.",
              "import of complaints refused")
        .arg(shown(header));
}

QString ComplaintImportSentences::noReceivedColumn()
{
    return tr("Line 1: no column is known to say when a complaint was received. Say which one it is; on the "
              "command line: --map \"Name of the column=received_at\".",
              "import of complaints refused; --map and received_at are not translated");
}

QString ComplaintImportSentences::noTextColumn()
{
    return tr("Line 1: no column is known to say what a complaint is about: a summary, description, "
              "category or product. Say which one it is; on the command line: "
              "--map \"Name of the column=category\".",
              "import of complaints refused; --map and category are not translated");
}

QString ComplaintImportSentences::ambiguousDates(const ImportColumn& column)
{
    return tr("Line %1: “%2” in the column “%3” can be read as M/D/YYYY and as D/M/YYYY. Say which one is "
              "meant; on the command line: --dates \"%3=M/D/YYYY\".",
              "import of complaints refused; the formats and --dates are not translated")
        .arg(QString::number(column.exampleLine), shown(column.example), column.header);
}

QString ComplaintImportSentences::nothingTaken()
{
    return tr("No row of the file could be taken.", "import of complaints refused");
}

QString ComplaintImportSentences::noReceived()
{
    return tr("The row does not say when the complaint was received.", "why one row was not imported");
}

QString ComplaintImportSentences::badReceived(const QString& cell, const ImportColumn& column)
{
    return tr("“%1” in the column “%2” is no date in the form %3.",
              "why one row was not imported; %3 is a form such as D.M.YYYY")
        .arg(shown(cell), column.header, codeOf(column.reading.value_or(DateReading::YearMonthDay)));
}

QString ComplaintImportSentences::nothingAbout()
{
    return tr("The row has no summary, description, category or product.", "why one row was not imported");
}

QString ComplaintImportSentences::tooManyCells(qsizetype found, qsizetype expected)
{
    return tr("The row has %1 fields, the header %2.", "why one row was not imported; the first is more")
        .arg(found)
        .arg(expected);
}

QString ComplaintImportSentences::columnLine(const ImportColumn& column)
{
    if (!column.field)
        return tr("“%1”: kept with the complaint", "import of complaints: a column without a field")
            .arg(column.header);
    if (column.reading)
        return tr("“%1”: %2, read as %3",
                  "import of complaints: a column of dates; %2 is a field as it is typed, %3 a form such as "
                  "D.M.YYYY")
            .arg(column.header, codeOf(*column.field), codeOf(*column.reading));
    return tr("“%1”: %2", "import of complaints: a column and its field as it is typed")
        .arg(column.header, codeOf(*column.field));
}

QString ComplaintImportSentences::refusedLine(const RefusedRow& row)
{
    return tr("Line %1: %2", "the line of a file, then the sentence that says why it was not imported")
        .arg(row.line)
        .arg(row.reason);
}

QString ComplaintImportSentences::furtherRefused(qint64 rows)
{
    return tr("%n further row(s) were refused.", "import of complaints",
              int(std::min<qint64>(rows, 1 << 30)));
}

QString ComplaintImportSentences::remarkLine(const ImportRemark& remark)
{
    const int rows = int(std::min<qint64>(remark.rows, 1 << 30));
    if (remark.kind == ImportRemark::Kind::ShortRow)
        return tr("%n row(s) have fewer fields than the header, the first in line %1.",
                  "import of complaints; the rows were taken", rows)
            .arg(remark.firstLine);
    return tr("“%1”: %n value(s) do not fit and were kept as text, the first in line %2: “%3”.",
              "import of complaints; %1 is a column", rows)
        .arg(remark.header, QString::number(remark.firstLine), shown(remark.example));
}

QString ComplaintImportSentences::sameTextLine(const SameTextRow& row)
{
    if (row.earlierLine > 0)
        return tr("Line %1: the same text as line %2.", "import of complaints; the row was taken")
            .arg(row.line)
            .arg(row.earlierLine);
    return tr("Line %1: the same text as %2.", "import of complaints; a reference; the row was taken")
        .arg(QString::number(row.line), row.reference);
}

QString ComplaintImportSentences::sameTextsLine(qint64 rows)
{
    return tr("%n row(s) have a text that was there already.", "import of complaints; the rows were taken",
              int(std::min<qint64>(rows, 1 << 30)));
}

QString ComplaintImportSentences::madeLine(const NewNames& made)
{
    return tr("New: channels %1, categories %2, products %3, causes %4, tags %5, customers %6, people %7, "
              "touchpoints %8",
              "import of complaints: how many of each were made")
        .arg(made.channels)
        .arg(made.categories)
        .arg(made.products)
        .arg(made.causes)
        .arg(made.tags)
        .arg(made.customers)
        .arg(made.people)
        .arg(made.touchpoints);
}

QString ComplaintImportSentences::countsLine(const ComplaintImportReport& report)
{
    return tr("Rows %1: added %2, updated %3, skipped %4, refused %5", "import of complaints: the counts")
        .arg(report.read)
        .arg(report.added)
        .arg(report.updated)
        .arg(report.skipped)
        .arg(report.refusedRows());
}

} // namespace cxw::core
