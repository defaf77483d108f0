#include "exchange/xlsx/complaint_sheets.h"

#include "charts/complaint_field_words.h"
#include "core/complaint/complaint_cell.h"
#include "core/complaint/complaint_names.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/money_text.h"
#include "core/long_work.h"
#include "core/unit_of_work.h"
#include "exchange/complaint_table.h"
#include "exchange/text_file.h"
#include "exchange/xlsx/complaint_list_sheets.h"
#include "exchange/xlsx/sheet_sentences.h"
#include "exchange/xlsx/table_sheet.h"
#include "exchange/xlsx/xlsx_library.h"

#include <QStorageInfo>
#include <QTemporaryDir>

#include <cmath>
#include <set>

namespace cxw::exchange {
namespace {

using core::Complaint;
using core::ComplaintField;

bool isCount(ComplaintField field)
{
    using enum ComplaintField;
    return field == Severity || field == HandlingMinutes || field == SatisfactionAfter
        || field == TimesReopened;
}

double widthOf(ComplaintField field)
{
    using enum ComplaintField;
    if (isMoment(field))
        return kTimeWidth;
    if (isCount(field) || field == Amount || field == Currency)
        return kCountWidth;
    return field == Summary || field == Description || field == RemedyWanted || field == RemedyGiven
        ? kTextWidth
        : kNameWidth;
}

/// An amount in its larger unit; beyond what a number of a spreadsheet holds exactly it is a text.
Cell moneyCell(const core::Money& money)
{
    constexpr qint64 kMostExact = qint64(1) << 53;
    if (std::abs(money.minorUnits) > kMostExact)
        return Cell(core::amountText(money));
    return Cell(double(money.minorUnits) / std::pow(10.0, core::decimalsOf(money.currency)));
}

/// The sheets of one file while complaints are added.
class ComplaintBook final
{
public:
    ComplaintBook(XlsxFile& file, const core::UnitOfWork& work, const ComplaintSheets& wanted,
                  const charts::Words& words, ExtraColumns extras)
        : m_file(file)
        , m_wanted(wanted)
        , m_words(words)
        , m_names(work)
        , m_extras(std::move(extras))
        , m_complaints(sheetNamed(tr("Complaints", "name of a sheet")))
        , m_steps(sheetNamed(tr("Steps", "name of a sheet: of complaints")))
        , m_promises(sheetNamed(tr("Promises", "name of a sheet: of complaints")))
        , m_citations(sheetNamed(tr("Policy citations", "name of a sheet: of complaints")))
        , m_customers(sheetNamed(tr("Customers", "name of a sheet")))
    {
        for (const ComplaintField each : core::allComplaintFields())
            addColumn(m_complaints, complaintFieldWord(each, words), widthOf(each),
                      isMoment(each) || isCount(each) || each == ComplaintField::Amount);
        for (const QString& each : m_extras.names())
            addColumn(m_complaints, each, kNameWidth);
        const QString reference = complaintFieldWord(ComplaintField::Reference, words);
        addColumn(m_steps, reference, kNameWidth);
        addColumn(m_steps, tr("Step", "column: one of the eight"), kNameWidth);
        addColumn(m_steps, tr("State", "column: of a step: done, does not apply"), kNameWidth);
        addColumn(m_steps, tr("At", "column: a time"), kTimeWidth, true);
        addColumn(m_steps, tr("Line", "column: free text, one line"), kTextWidth);
        addColumn(m_promises, reference, kNameWidth);
        addColumn(m_promises, tr("Promise", "column: free text"), kTextWidth);
        addColumn(m_promises, tr("Due", "column: a date"), kTimeWidth, true);
        addColumn(m_promises, tr("Kept by", "column: a person"), kNameWidth);
        addColumn(m_promises, tr("Kept", "column: yes or no"), kCountWidth);
        addColumn(m_promises, tr("Kept at", "column: a time"), kTimeWidth, true);
        addColumn(m_citations, reference, kNameWidth);
        addColumn(m_citations, tr("Policy phrase", "column: free text"), kTextWidth);
        addColumn(m_citations, tr("At", "column: a time"), kTimeWidth, true);
        addColumn(m_customers, complaintFieldWord(ComplaintField::Customer, words), kNameWidth);
        addColumn(m_customers, complaintFieldWord(ComplaintField::CustomerOrganisation, words), kNameWidth);
        addColumn(m_customers, complaintFieldWord(ComplaintField::CustomerContact, words), kNameWidth);
        addColumn(m_customers, tr("Note", "column: free text"), kTextWidth);
        for (XlsxSheet* each : {&m_complaints, &m_steps, &m_promises, &m_citations, &m_customers})
            m_file.begin(*each);
    }

    void add(const Complaint& complaint)
    {
        SheetRow row;
        for (const ComplaintField each : core::allComplaintFields())
            row.push_back(cell(complaint, each));
        for (const QString& each : m_extras.texts(complaint))
            row.push_back(textCell(each));
        m_file.add(m_complaints, row);
        for (const core::ResolveStep each : core::kResolveSteps)
            if (const auto& record = complaint.steps[std::size_t(each)])
                m_file.add(m_steps,
                           {complaint.reference, codeOf(each), codeOf(record->state), moment(record->at),
                            textCell(record->line)});
        for (const core::Promise& each : complaint.promises)
            m_file.add(m_promises,
                       {complaint.reference, textCell(each.text), moment(each.due),
                        textCell(m_names.person(each.by)), yesOrNo(each.kept), moment(each.keptAt)});
        for (const core::PolicyCitation& each : complaint.citations)
            m_file.add(m_citations, {complaint.reference, textCell(each.phrase), moment(each.at)});
        addCustomer(complaint);
    }

private:
    QString tr(const char* source, const char* comment) const
    {
        return m_words.translate("cxw::exchange::ComplaintBook", source, comment);
    }

    /// One row for each customer, where the first of their complaints stands.
    void addCustomer(const Complaint& complaint)
    {
        if (!complaint.customer || !m_customersThere.insert(*complaint.customer).second)
            return;
        if (const auto customer = m_names.customer(complaint))
            m_file.add(m_customers,
                       {textCell(customer->name), textCell(customer->organisation),
                        textCell(customer->contact), textCell(customer->note)});
    }

    Cell moment(const std::optional<core::Instant>& at) const
    {
        if (!at)
            return {};
        return cellOf(QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(*at), m_wanted.zone));
    }

    static Cell yesOrNo(const std::optional<bool>& said)
    {
        return said ? Cell(*said ? QStringLiteral("yes") : QStringLiteral("no")) : Cell();
    }

    Cell cell(const Complaint& complaint, ComplaintField field)
    {
        using enum ComplaintField;
        switch (field) {
        case ReceivedAt: return moment(complaint.receivedAt);
        case FirstResponseAt: return moment(complaint.firstResponseAt);
        case ResolvedAt: return moment(complaint.resolvedAt);
        case ClosedAt: return moment(complaint.closedAt);
        case LoggedAt: return moment(complaint.loggedAt);
        case Severity: return countCell(complaint.severity);
        case HandlingMinutes: return countCell(complaint.handlingMinutes);
        case SatisfactionAfter: return countCell(complaint.satisfactionAfter);
        case TimesReopened: return countCell(complaint.timesReopened);
        case Amount: return complaint.money ? moneyCell(*complaint.money) : Cell();
        default: return textCell(tableCell(complaint, field, m_names));
        }
    }

    XlsxFile& m_file;
    const ComplaintSheets& m_wanted;
    const charts::Words& m_words;
    core::ComplaintNames m_names;
    ExtraColumns m_extras;
    XlsxSheet m_complaints;
    XlsxSheet m_steps;
    XlsxSheet m_promises;
    XlsxSheet m_citations;
    XlsxSheet m_customers;
    std::set<core::CustomerId> m_customersThere;
};

/// The library does not notice when one of its temporary files is cut short; so a disk that is nearly full is
/// refused.
core::Expected<void> requireRoom(const QString& folder, qint64 bytes)
{
    if (QStorageInfo(folder).bytesAvailable() > bytes)
        return {};
    return tl::make_unexpected(core::Error{core::ErrorKind::Full, folder});
}

/// More than a complaint takes on disk, unpacked and packed.
qint64 bytesOf(const Complaint& complaint)
{
    constexpr qint64 kCells = 8 * 1024; // some sixty cells with their marks
    qint64 letters = complaint.summary.size() + complaint.description.size() + complaint.remedyWanted.size()
        + complaint.remedyGiven.size();
    for (const auto& [name, text] : complaint.extraFields)
        letters += text.size();
    return kCells + 4 * letters;
}

tl::unexpected<core::Error> cancelled()
{
    return tl::unexpected(core::Error{core::ErrorKind::Cancelled, {}});
}

} // namespace

core::Expected<QByteArray> complaintsXlsxOf(const core::UnitOfWork& work, const ComplaintSheets& wanted,
                                            const charts::Words& words, core::LongWork* progress)
{
    const auto& library = xlsxLibrary();
    if (!library)
        return tl::make_unexpected(library.error());
    const QTemporaryDir folder;
    if (!folder.isValid())
        return tl::make_unexpected(SheetSentences::notMade(folder.errorString()));
    ExtraColumns extras;
    qint64 bytes = 0;
    work.complaints().forEach(wanted.filter, [&](const Complaint& complaint) {
        extras.learn(complaint);
        bytes += bytesOf(complaint);
        return !progress || !progress->isCancelled();
    });
    if (const auto room = requireRoom(folder.path(), bytes); !room)
        return tl::make_unexpected(room.error());
    const QString path = folder.filePath(QStringLiteral("complaints.xlsx"));
    const NumbersAsInC plain;
    XlsxFile file(*library, path, folder.path(), XlsxFile::Held::RowByRow);
    file.describe(wanted.workbook, wanted.date);
    ComplaintBook book(file, work, wanted, words, std::move(extras));
    work.complaints().forEach(wanted.filter, [&](const Complaint& complaint) {
        book.add(complaint);
        return !progress || progress->advance();
    });
    if (progress && progress->isCancelled())
        return cancelled();
    addListSheets(file, work, words);
    if (const auto closed = file.close(); !closed)
        return tl::make_unexpected(closed.error());
    constexpr qint64 kLargest = qint64(4) * 1024 * 1024 * 1024;
    return readFile(path, kLargest);
}

} // namespace cxw::exchange
