#include "complaint_generator.h"
#include "scale_cases.h"
#include "scale_files.h"

#include "core/calendar/work_calendar.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/learning/learning_figures.h"
#include "core/unit_of_work.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <cstdlib>

namespace bench {
namespace {

using namespace cxw::core;

/// Of this process, in MB; VmRSS or VmHWM.
double memory(const char* which)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(which))
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').front().toDouble() / 1024;
    std::abort();
}

double residentIn(const QString& workspace)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--resident"), workspace});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        std::abort();
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

void printResidentMemory(const QString& workspace)
{
    OpenFile file(workspace);
    (void)*file.store().readAndWait([](const UnitOfWork& work) {
        std::vector<ComplaintRow> rows; // as much as a list keeps
        for (int i = 0; i < 5; ++i) {
            const auto page = work.complaints().page(
                {}, rows.empty() ? std::nullopt : std::optional(rows.back().cursor()), 200);
            rows.insert(rows.end(), page.begin(), page.end());
        }
        (void)work.complaints().page({.text = QStringLiteral("re")}, {}, 200);
        (void)work.complaints().count({.unsettled = true});
        return rows;
    });
    (void)*file.store().readAndWait([](const UnitOfWork& work) {
        return learningFigures(
            work, {}, {.now = generatedNow(), .schedule = scheduleOf(standardCalendar(QTimeZone::utc()))});
    });
    std::printf("%f\n", memory("VmRSS"));
}

Figures measureMemory(const QString& workspace, const QString& empty)
{
    return {{QStringLiteral("resident memory more than an empty workspace's"),
             residentIn(workspace) - residentIn(empty), QStringLiteral("MB"), std::nullopt,
             QStringLiteral("80")}};
}

} // namespace bench
