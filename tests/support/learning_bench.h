#pragma once

#include "core/complaint/learning/learning_figures.h"
#include "support/fake_unit_of_work.h"

#include <QDateTime>

#include <deque>

namespace support {

/// Monday of 2026-W45.
inline const QDate kLearningMonday(2026, 11, 2);

/// Monday to Friday, 9 to 17, by UTC.
inline cxw::core::WorkSchedule officeHours(const QTimeZone& zone = QTimeZone::utc())
{
    return cxw::core::scheduleOf(cxw::core::standardCalendar(zone));
}

inline cxw::core::Instant utc(QDate day, QTime time = QTime(12, 0))
{
    return cxw::core::instantFrom(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch());
}

/// Far after everything that tests speak of, by the office hours.
inline cxw::core::LearningQuestion learningQuestion(cxw::core::Instant now = utc(QDate(2027, 6, 1)))
{
    return {.now = now, .schedule = officeHours()};
}

/// Complaints in memory, each with the parts that a test speaks of.
class LearningBench final
{
public:
    cxw::core::Complaint& add(QDate day = kLearningMonday, QTime time = QTime(12, 0))
    {
        const qint64 id = qint64(m_complaints.size()) + 1;
        m_complaints.push_back(
            {.id = cxw::core::ComplaintId(id), .receivedAt = utc(day, time), .summary = QStringLiteral("x")});
        return m_complaints.back();
    }

    void addMany(QDate day, int times)
    {
        for (int i = 0; i < times; ++i)
            add(day);
    }

    [[nodiscard]] cxw::core::LearningFigures
    figures(const cxw::core::LearningQuestion& question = learningQuestion(),
            const cxw::core::ComplaintFilter& filter = {})
    {
        for (const cxw::core::Complaint& each : m_complaints)
            work.complaints().save(each);
        return cxw::core::learningFigures(work, filter, question);
    }

    FakeUnitOfWork work;

private:
    std::deque<cxw::core::Complaint> m_complaints; ///< what was added stays where it is
};

} // namespace support
