#include "scale_cases.h"
#include "scale_files.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cstdlib>

namespace bench {
namespace {

// One table with the columns of the file, the indexes of a workspace, and its search.
constexpr auto kScript = R"(
PRAGMA journal_mode = DELETE;
PRAGMA synchronous = EXTRA;
CREATE TABLE complaint (source_reference TEXT, received_at TEXT, first_response_at TEXT, resolved_at TEXT,
    closed_at TEXT, agent TEXT, customer TEXT, channel TEXT, category TEXT, subcategory TEXT, product TEXT,
    summary TEXT, description TEXT, severity TEXT, status TEXT, remedy_wanted TEXT, remedy_given TEXT,
    outcome TEXT, amount TEXT, currency TEXT, defection TEXT, defection_reason TEXT, times_reopened TEXT);
.mode csv
.import --skip 1 "%1" complaint
CREATE UNIQUE INDEX by_reference ON complaint (source_reference);
CREATE INDEX by_received ON complaint (received_at);
CREATE INDEX unsettled ON complaint (received_at) WHERE status IN ('open', 'waiting_us');
CREATE INDEX incomplete ON complaint (received_at) WHERE severity = '' OR category = '' OR channel = '';
CREATE INDEX public ON complaint (received_at) WHERE outcome = 'goodwill';
CREATE INDEX promised ON complaint (received_at) WHERE status = 'open';
CREATE INDEX by_status ON complaint (status, received_at);
CREATE INDEX by_agent ON complaint (agent, received_at);
CREATE INDEX by_customer ON complaint (customer, received_at);
CREATE INDEX by_channel ON complaint (channel, received_at);
CREATE INDEX by_category ON complaint (subcategory, received_at);
CREATE INDEX by_touchpoint ON complaint (product, received_at) WHERE product = '?';
CREATE INDEX by_source ON complaint (source_reference) WHERE source_reference <> '';
CREATE VIRTUAL TABLE complaint_text USING fts5 (reference, summary, body, people,
    content = '', columnsize = 0, detail = none, prefix = '1 2 3', tokenize = 'ascii');
INSERT INTO complaint_text (rowid, reference, summary, body, people)
SELECT rowid, source_reference, summary, description || ' ' || remedy_wanted || ' ' || remedy_given, customer
FROM complaint;
)";

void runShell(const QString& csv, const QString& database)
{
    QFile::remove(database);
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-bail"), database});
    shell.write(QString::fromLatin1(kScript).arg(csv).toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        std::abort();
}

} // namespace

Figures measureImport(const QString& csv, int count)
{
    const QString folder = QFileInfo(csv).path();
    const QString workspace = folder + QStringLiteral("/imported.cxw");
    const QString database = folder + QStringLiteral("/floor.db");
    makeEmpty(workspace);
    const double floor = secondsOf([&] { runShell(csv, database); });
    const double figure = secondsOf([&] { importCsv(csv, workspace, count); });
    for (const QString& each : {workspace, database})
        QFile::remove(each);
    return {{QStringLiteral("import from CSV"), figure, QStringLiteral("s"), floor, QStringLiteral("2x")}};
}

} // namespace bench
