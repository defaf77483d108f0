#pragma once

#include "core/complaint/complaint_import.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/complaint/filing/bulk_edit.h"
#include "core/id_source.h"
#include "core/long_work.h"
#include "core/unit_of_work.h"
#include "core/workspace/draft_repository.h"
#include "core/workspace/setting_repository.h"

#include <QDateTime>
#include <QTimeZone>

namespace support {

/// What the killed program does over and over, each act in one unit of work together with its number, and
/// what must then be found whole.

inline constexpr int kRowsOfAnImport = 40;
inline constexpr int kRowsOfABulkEdit = 150;

/// Another one each time.
inline int severityOfAct(qint64 act)
{
    return 1 + int(act % 4);
}

inline qint64 actsCounted(const cxw::core::UnitOfWork& work)
{
    return work.settings().find(QStringLiteral("acts")).value_or(QString()).toLongLong();
}

inline cxw::core::DraftKey draftOfNew(const QString& field)
{
    return {QStringLiteral("complaint"), QStringLiteral("new"), field};
}

/// By turns: three fields are kept as drafts, and the complaint is saved and its drafts are thrown away.
inline void enterComplaint(cxw::core::UnitOfWork& work, qint64 act, const cxw::core::Clock& clock)
{
    using namespace cxw::core;
    const QStringList fields{QStringLiteral("what"), QStringLiteral("customer"), QStringLiteral("promises")};
    if (act % 2 == 1) {
        for (const QString& each : fields)
            work.drafts().save({draftOfNew(each), QStringLiteral("typed %1").arg(act), clock.now()});
        return;
    }
    Complaint complaint{.id = ComplaintId(act),
                        .reference = work.complaints().takeReference(2026),
                        .receivedAt = clock.now(),
                        .loggedAt = clock.now(),
                        .summary = QStringLiteral("entered complaint %1").arg(act),
                        .description = QString(400, QLatin1Char('x'))};
    complaint.promises = {{.id = PromiseId(act), .text = QStringLiteral("call back")}};
    complaint.steps[0] = StepRecord{.at = clock.now(), .line = QStringLiteral("called")};
    work.complaints().save(complaint);
    for (const QString& each : fields)
        work.drafts().discard(draftOfNew(each));
}

/// The rows of one import, each with a customer of its own.
class NumberedRows final : public cxw::core::TableRows
{
public:
    explicit NumberedRows(qint64 act)
        : m_act(act)
    {
    }
    [[nodiscard]] const QStringList& header() const override { return m_header; }
    void forEach(const Visit& visit) const override
    {
        for (int row = 1; row <= kRowsOfAnImport; ++row) {
            const QString name = QStringLiteral("%1-%2").arg(m_act).arg(row);
            if (!visit(row + 1,
                       {name, QStringLiteral("2026-11-22"), QStringLiteral("imported complaint"),
                        QStringLiteral("Customer ") + name, QStringLiteral("Channel %1").arg(m_act)}))
                return;
        }
    }

private:
    qint64 m_act;
    QStringList m_header{QStringLiteral("source_reference"), QStringLiteral("received_at"),
                         QStringLiteral("summary"), QStringLiteral("customer"), QStringLiteral("channel")};
};

inline void importRows(cxw::core::UnitOfWork& work, qint64 act, const cxw::core::Clock& clock)
{
    cxw::core::IdSource ids(clock);
    const auto report = importComplaints(work, NumberedRows(act), {.zone = QTimeZone::utc()}, {clock, ids});
    if (!report || report->added != kRowsOfAnImport)
        std::abort();
}

/// Gives all complaints the same severity and the one tag of that number, and makes them first.
inline void editInBulk(cxw::core::UnitOfWork& work, qint64 act, const cxw::core::Clock& clock)
{
    using namespace cxw::core;
    std::vector<ComplaintId> ids;
    for (int row = 1; row <= kRowsOfABulkEdit; ++row) {
        ids.push_back(ComplaintId(row));
        if (act == 1)
            work.complaints().save({.id = ids.back(),
                                    .reference = complaintReference(2026, row),
                                    .receivedAt = clock.now(),
                                    .loggedAt = clock.now(),
                                    .summary = QStringLiteral("edited in bulk")});
    }
    const TagId tag(severityOfAct(act));
    work.tags().save({tag, QStringLiteral("tag"), 0});
    const BulkChange change{
        .severity = severityOfAct(act), .tagsAdded = {tag}, .tagsTaken = {TagId(severityOfAct(act - 1))}};
    LongWork progress;
    const auto before = changeComplaints(work, ids, change, clock.now(), progress);
    if (before.size() != ids.size())
        std::abort();
}

} // namespace support
