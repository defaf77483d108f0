#include "core/complaint/imported_references.h"

#include "core/complaint/complaint_repository.h"
#include "core/unit_of_work.h"

#include <QRegularExpression>

namespace cxw::core {
namespace {

/// Numbers that may be passed over for a reference to be kept; each costs a write.
constexpr qint64 kWidestGap = 20'000;

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
            const auto taken = partsOf(m_writer->complaints().takeReference(year));
            if (!taken || number - taken->number > kWidestGap)
                return;
            last = taken->number;
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
