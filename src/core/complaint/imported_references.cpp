#include "core/complaint/imported_references.h"

#include "core/complaint/complaint_repository.h"
#include "core/unit_of_work.h"

#include <QRegularExpression>

namespace cxw::core {
namespace {

struct ReferenceParts
{
    int year = 0;
    qint64 number = 0;
};

std::optional<ReferenceParts> partsOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^CX-(\d{4})-(\d{5,9})$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const ReferenceParts parts{match.capturedView(1).toInt(), match.capturedView(2).toLongLong()};
    // Written in one way only, so that "00042" and "000042" cannot pass for two.
    return complaintReference(parts.year, parts.number) == text ? std::optional(parts) : std::nullopt;
}

/// Of a reference that we gave.
qint64 numberOf(const QString& reference)
{
    return QStringView(reference).sliced(reference.lastIndexOf(QLatin1Char('-')) + 1).toLongLong();
}

} // namespace

bool isOurReference(const QString& text)
{
    return partsOf(text).has_value();
}

ImportedReferences::ImportedReferences(const UnitOfWork& work, UnitOfWork* writer)
    : m_work(work)
    , m_writer(writer)
{
}

void ImportedReferences::learnKnown()
{
    m_work.complaints().forEach({}, [this](const Complaint& each) {
        m_known.emplace(each.reference, each.id);
        return true;
    });
}

void ImportedReferences::claim(const TableRows& rows, std::size_t column)
{
    std::map<int, std::set<qint64>> wanted;
    rows.forEach([&](int, const QStringList& cells) {
        const QString text = cells.value(qsizetype(column)).trimmed();
        if (const auto parts = partsOf(text); parts && !m_known.contains(text))
            wanted[parts->year].insert(parts->number);
        return true;
    });
    for (const auto& [year, numbers] : wanted)
        claimYear(year, numbers);
}

void ImportedReferences::claimYear(int year, const std::set<qint64>& numbers)
{
    qint64 last = -1; // the number that was taken last; not yet known
    for (const qint64 number : numbers) {
        if (!m_writer) {
            m_claimed.insert(complaintReference(year, number));
            continue;
        }
        while (last < number) {
            last = numberOf(m_writer->complaints().takeReference(year));
            if (number - last > m_passable)
                return;
            m_passable -= last < number ? 1 : 0;
        }
        if (last == number)
            m_claimed.insert(complaintReference(year, number));
    }
}

std::optional<ComplaintId> ImportedReferences::find(const QString& reference) const
{
    const auto found = m_known.find(reference);
    return found == m_known.end() ? std::nullopt : std::optional(found->second);
}

QString ImportedReferences::give(const QString& wanted, int year)
{
    if (m_claimed.erase(wanted) > 0)
        return wanted;
    return m_writer ? m_writer->complaints().takeReference(year) : QString();
}

void ImportedReferences::remember(const QString& reference, ComplaintId complaint)
{
    if (!reference.isEmpty())
        m_known.emplace(reference, complaint);
}

} // namespace cxw::core
