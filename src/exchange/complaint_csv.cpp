#include "exchange/complaint_csv.h"

#include "exchange/csv/csv_reader.h"
#include "exchange/csv/csv_writer.h"
#include "exchange/text_encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace cxw::exchange {
namespace {

class ComplaintCsvSentences final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::exchange::ComplaintCsv)

public:
    static QString noHeader()
    {
        return tr("Line 1: the names of the columns were expected.", "refusal of a file of complaints");
    }
    static QString damaged(int line)
    {
        return tr("Line %1: a quotation mark stands where none may stand, or is never closed. Fields with "
                  "quotation marks are put in quotation marks, and those inside are doubled.",
                  "refusal of a file of complaints")
            .arg(line);
    }
    static QString tooManyColumns()
    {
        return tr("Line 1: the file has %1 columns or more; that many are not read.",
                  "refusal of a file of complaints")
            .arg(kMostFields);
    }
};

tl::unexpected<core::Error> refused(const QString& sentence)
{
    return tl::unexpected(core::Error{core::ErrorKind::BadInput, sentence});
}

QStringList unguarded(const QStringList& fields)
{
    QStringList cells;
    cells.reserve(fields.size());
    for (const QString& each : fields)
        cells += fromCell(each);
    return cells;
}

QStringList trimmed(const QStringList& fields)
{
    QStringList names;
    for (const QString& each : fields)
        names += each.trimmed();
    return names;
}

bool isBlank(const QStringList& fields)
{
    return std::ranges::all_of(fields, [](const QString& each) { return each.trimmed().isEmpty(); });
}

} // namespace

ComplaintCsv::ComplaintCsv(QByteArray bytes, QStringList header)
    : m_bytes(std::move(bytes))
    , m_separator(separatorOf(withoutMark(m_bytes)))
    , m_header(std::move(header))
{
}

core::Expected<ComplaintCsv> ComplaintCsv::read(QByteArray bytes)
{
    if (const auto problem = encodingProblem(bytes))
        return refused(problem->sentence);
    const QByteArrayView csv = withoutMark(bytes);
    if (const auto damage = readCsv(csv, separatorOf(csv), {}))
        return refused(ComplaintCsvSentences::damaged(damage->line));
    QStringList header;
    (void)readCsv(csv, separatorOf(csv), [&](int, const QStringList& fields) {
        header = trimmed(unguarded(fields));
        return false;
    });
    if (isBlank(header))
        return refused(ComplaintCsvSentences::noHeader());
    if (header.size() >= kMostFields)
        return refused(ComplaintCsvSentences::tooManyColumns());
    return ComplaintCsv(std::move(bytes), std::move(header));
}

void ComplaintCsv::forEach(const Visit& visit) const
{
    bool isHeader = true;
    [[maybe_unused]] const auto damage =
        readCsv(withoutMark(m_bytes), m_separator, [&](int line, const QStringList& fields) {
            if (std::exchange(isHeader, false) || isBlank(fields))
                return true;
            return visit(line, unguarded(fields));
        });
    Q_ASSERT(!damage); // read() has been through it
}

} // namespace cxw::exchange
