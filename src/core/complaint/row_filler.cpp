#include "core/complaint/row_filler.h"

#include "core/complaint/column_words.h"
#include "core/complaint/complaint_cell.h"
#include "core/complaint/complaint_import_sentences.h"
#include "core/complaint/imported_references.h"
#include "core/complaint/money_text.h"
#include "core/complaint/tag_names.h"

#include <algorithm>

namespace cxw::core {
namespace {

using Field = ComplaintField;

constexpr qsizetype kLongestMadeSummary = 160;

/// The first line that says something, cut where a summary should end.
QString firstLine(const QString& text)
{
    const QString line = text.trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
    return line.size() <= kLongestMadeSummary ? line : line.first(kLongestMadeSummary - 1) + QChar(0x2026);
}

bool isBeforeReceived(const Complaint& complaint, ComplaintField field, Instant at)
{
    return field != Field::ReceivedAt && field != Field::LoggedAt && at < complaint.receivedAt;
}

} // namespace

RowFiller::RowFiller(const std::vector<ImportColumn>& columns, const QTimeZone& zone, ImportedNames& names)
    : m_columns(columns)
    , m_zone(zone)
    , m_names(names)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (const auto& field = m_columns[i].field)
            m_places.at(std::size_t(*field)) = i;
}

void RowFiller::begin(int line, const QStringList& cells)
{
    m_line = line;
    m_cells = cells;
    m_extras.clear();
    m_misfits.clear();
    m_hadExtras = true;
}

QString RowFiller::cell(ComplaintField field) const
{
    const auto column = columnOf(field);
    return column ? m_cells.value(qsizetype(*column)).trimmed() : QString();
}

QString RowFiller::sourceReference() const
{
    const QString source = cell(Field::SourceReference);
    const QString reference = cell(Field::Reference);
    return source.isEmpty() && !isOurReference(reference) ? reference : source;
}

QString RowFiller::refusal() const
{
    const qsizetype expected = qsizetype(m_columns.size());
    for (qsizetype i = expected; i < m_cells.size(); ++i)
        if (!m_cells[i].trimmed().isEmpty())
            return ComplaintImportSentences::tooManyCells(m_cells.size(), expected);
    const QString received = cell(Field::ReceivedAt);
    if (received.isEmpty())
        return ComplaintImportSentences::noReceived();
    const ImportColumn& column = m_columns[columnOf(Field::ReceivedAt).value()];
    if (!column.reading || !momentIn(received, *column.reading, m_zone))
        return ComplaintImportSentences::badReceived(received, column);
    const bool saysSomething = std::ranges::any_of(
        std::array{Field::Summary, Field::Description, Field::Category, Field::Subcategory, Field::Product},
        [this](ComplaintField field) { return !cell(field).isEmpty(); });
    return saysSomething ? QString() : ComplaintImportSentences::nothingAbout();
}

void RowFiller::fill(Complaint& complaint)
{
    if (m_cells.size() < qsizetype(m_columns.size()))
        remark(ImportRemark::Kind::ShortRow, {}, {});
    m_hadExtras = !complaint.extraFields.empty();
    complaint.receivedAt =
        momentIn(cell(Field::ReceivedAt), m_columns[*columnOf(Field::ReceivedAt)].reading.value(), m_zone)
            .value();
    if (const QString source = sourceReference(); !source.isEmpty())
        complaint.sourceReference = source;
    if (const QString own = cell(Field::Reference); own != complaint.sourceReference && !isOurReference(own))
        keepAsText(complaint, Field::Reference);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (isFilled(i))
            fillPlain(complaint, i);
    fillNames(complaint);
    fillCustomer(complaint);
    fillMoney(complaint);
    fillStatus(complaint);
    fillSummary(complaint);
}

bool RowFiller::isFilled(std::size_t column) const
{
    return !m_cells.value(qsizetype(column)).trimmed().isEmpty();
}

void RowFiller::fillPlain(Complaint& complaint, std::size_t column)
{
    const ImportColumn& from = m_columns[column];
    const QString text = m_cells[qsizetype(column)];
    if (!from.field)
        setExtra(complaint, from.header, text);
    else if (isMoment(*from.field))
        fillMoment(complaint, column);
    else if (isPlainField(*from.field) && !setCell(complaint, text, {.field = *from.field}))
        keepAsText(complaint, *from.field);
}

void RowFiller::fillMoment(Complaint& complaint, std::size_t column)
{
    const ImportColumn& from = m_columns[column];
    const QString text = m_cells[qsizetype(column)];
    const DateReading reading = from.reading.value_or(DateReading::YearMonthDay);
    const auto at = momentIn(text, reading, m_zone);
    if (!at || isBeforeReceived(complaint, *from.field, *at)
        || !setCell(complaint, text, {*from.field, reading, m_zone}))
        keepAsText(complaint, *from.field);
}

void RowFiller::fillNames(Complaint& complaint)
{
    if (const QString name = cell(Field::Agent); !name.isEmpty())
        complaint.agent = m_names.agent(name);
    if (const QString name = cell(Field::Channel); !name.isEmpty())
        complaint.channel = m_names.channel(name);
    if (const QString name = cell(Field::Touchpoint); !name.isEmpty())
        complaint.touchpoint = m_names.touchpoint(name, complaint.channel);
    if (const QString name = cell(Field::Product); !name.isEmpty())
        complaint.product = m_names.product(name);
    if (const QString name = cell(Field::Cause); !name.isEmpty())
        complaint.cause = m_names.cause(name);
    if (const QStringList names = tagNames(cell(Field::Tags)); !names.isEmpty()) {
        complaint.tags.clear();
        for (const QString& each : names)
            complaint.tags.insert(m_names.tag(each));
    }
    const QString upper = cell(Field::Category);
    const QString lower = cell(Field::Subcategory);
    if (!upper.isEmpty() || !lower.isEmpty())
        complaint.category = m_names.category(upper, lower);
}

void RowFiller::fillCustomer(Complaint& complaint)
{
    const auto words = [this](ComplaintField field) {
        return columnOf(field) ? std::optional(cell(field)) : std::nullopt;
    };
    const CustomerWords customer{cell(Field::Customer), words(Field::CustomerOrganisation),
                                 words(Field::CustomerContact)};
    if (!customer.name.isEmpty() || !customer.organisation.value_or(QString()).isEmpty()
        || !customer.contact.value_or(QString()).isEmpty())
        complaint.customer = m_names.customer(customer);
}

void RowFiller::fillMoney(Complaint& complaint)
{
    const QString amount = cell(Field::Amount);
    const QString currency = cell(Field::Currency);
    if (const auto money = moneyFrom(amount, currency)) {
        complaint.money = money;
        return;
    }
    if (!amount.isEmpty())
        keepAsText(complaint, Field::Amount);
    if (!currency.isEmpty())
        keepAsText(complaint, Field::Currency);
}

void RowFiller::fillStatus(Complaint& complaint) const
{
    const QString said = cell(Field::Status);
    const bool isSaid = !choiceCode(Field::Status, said).isEmpty();
    // "Closed" does not say that nobody agreed, nor does a missing status that nothing happened.
    const bool isJustClosed =
        complaint.status == ComplaintStatus::ClosedWithoutAgreement && !complaintStatusFrom(said);
    if (complaint.resolvedAt && (isSaid ? isJustClosed : complaint.status == ComplaintStatus::Open))
        complaint.status = ComplaintStatus::Resolved;
    else if (complaint.closedAt && !isSaid && complaint.status == ComplaintStatus::Open)
        complaint.status = ComplaintStatus::ClosedWithoutAgreement;
}

void RowFiller::fillSummary(Complaint& complaint) const
{
    if (!complaint.summary.isEmpty())
        return;
    QStringList parts;
    for (const ComplaintField field : {Field::Category, Field::Subcategory, Field::Product})
        if (const QString part = cell(field); !part.isEmpty() && !parts.contains(part))
            parts += part;
    complaint.summary =
        firstLine(parts.isEmpty() ? cell(Field::Description) : parts.join(QStringLiteral(" – ")));
}

void RowFiller::keepAsText(Complaint& complaint, ComplaintField field)
{
    const QString text = cell(field);
    if (text.isEmpty())
        return;
    m_misfits.push_back(*columnOf(field));
    const QString& header = m_columns[m_misfits.back()].header;
    setExtra(complaint, header, text);
    remark(ImportRemark::Kind::KeptAsText, header, text);
}

void RowFiller::setExtra(Complaint& complaint, const QString& header, const QString& text)
{
    // What an earlier import left under that name gives way, but not what stands in this row.
    if (m_hadExtras && !m_extras.contains(header))
        std::erase_if(complaint.extraFields, [&](const auto& each) { return each.first == header; });
    m_extras.insert(header);
    complaint.extraFields.emplace_back(header, text);
}

void RowFiller::remark(ImportRemark::Kind kind, const QString& header, const QString& example)
{
    const auto isSame = [&](const ImportRemark& each) { return each.kind == kind && each.header == header; };
    const auto found = std::ranges::find_if(m_remarks, isSame);
    if (found != m_remarks.end())
        ++found->rows;
    else
        m_remarks.push_back({kind, header, 1, m_line, example});
}

} // namespace cxw::core
