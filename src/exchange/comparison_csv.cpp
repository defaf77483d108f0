#include "exchange/comparison_csv.h"

#include "exchange/csv/csv_writer.h"

#include <QLocale>

namespace cxw::exchange {
namespace {

/// With as many digits as it takes to read the same number again.
QString figure(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QStringList questionFields(const core::RoundQuestion& question, const core::RoundDocument& document)
{
    return {question.question.text(), question.area.text(), asCell(document.wordingOf(question).label)};
}

} // namespace

QByteArray comparisonCsvOf(const core::ComparisonDocument& document, core::Reading reading)
{
    const core::RoundComparison& comparison = document.comparison(reading);
    QByteArray csv = "question,area,label,from,to,change,actedOn,why,reason\r\n";
    for (const core::QuestionChange& each : comparison.questions)
        csv += csvRow(questionFields(each.question, document.to)
                      + QStringList{figure(each.from), figure(each.to), figure(each.change()),
                                    each.actedOn ? QStringLiteral("yes") : QStringLiteral("no"), QString(),
                                    QString()});
    for (const core::NotComparable& each : comparison.notComparable) {
        const bool isDropped = each.why == core::WhyNotComparable::Dropped;
        csv += csvRow(questionFields(each.question, isDropped ? document.from : document.to)
                      + QStringList{QString(), QString(), QString(), QString(), core::codeOf(each.why),
                                    asCell(each.reason)});
    }
    return csv;
}

} // namespace cxw::exchange
