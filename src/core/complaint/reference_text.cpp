#include "core/complaint/reference_text.h"

#include "core/complaint/complaint_repository.h"
#include "core/complaint/filing/filing_repository.h"
#include "core/unit_of_work.h"

#include <QRegularExpression>

namespace cxw::core {
namespace {

constexpr int kYearsBack = 20;

} // namespace

std::vector<QString> referencesMeantBy(const QString& typed, int year)
{
    static const QRegularExpression form(QStringLiteral(R"(^(?:CX-)?(?:(\d{4})-)?0*(\d{1,9})$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.trimmed();
    std::vector<QString> meant;
    if (text.isEmpty())
        return meant;
    const QRegularExpressionMatch match = form.match(text);
    const qint64 number = match.captured(2).toLongLong();
    if (match.hasMatch() && number > 0) {
        if (match.hasCaptured(1))
            meant.push_back(complaintReference(match.captured(1).toInt(), number));
        else
            for (int each = year; each > year - kYearsBack; --each)
                meant.push_back(complaintReference(each, number));
    }
    meant.push_back(text);
    return meant;
}

std::optional<ComplaintId> complaintNamed(const UnitOfWork& work, const QString& typed, int year)
{
    for (const QString& each : referencesMeantBy(typed, year))
        if (const auto found = work.filings().findByReference(each))
            return found;
    return work.complaints().findBySource(typed.trimmed());
}

} // namespace cxw::core
