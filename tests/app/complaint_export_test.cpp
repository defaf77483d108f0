#include "program.h"

#include "app/complaint_transfer.h"
#include "core/unit_of_work.h"
#include "exchange/complaint_rows_csv.h"
#include "exchange/complaints_json.h"
#include "panels/complaints/complaints_presenter.h"
#include "support/file_content.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace cxw;
using support::Program;

namespace {

/// The bytes that a function makes of the open workspace.
template <class Work> QByteArray made(Program& program, Work work)
{
    std::optional<QByteArray> bytes;
    program.workbench().workspace()->store().read(
        &program.window(), work, [&](const core::Expected<QByteArray>& answer) { bytes = *answer; });
    support::settle([&] { return bytes.has_value(); });
    return *bytes;
}

} // namespace

TEST_CASE("the complaints that are shown go out as a table, as JSON, as a spreadsheet and as figures")
{
    Program program;
    program.startWithSample();
    program.view().show(app::WorkspaceView::Complaints);
    program.settleAll();
    const QTemporaryDir folder;
    app::ComplaintTransfer& transfer = program.view().complaintTransfer();
    const auto exported = [&](const char* name, auto act) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        (transfer.*act)(path);
        program.settleAll();
        CHECK(program.message().contains(path));
        return support::contentOf(path);
    };
    const core::ComplaintFilter filter = program.workbench().workspace()->complaints().filter();
    CHECK(filter.unsettled); // the shelf that is open first
    CHECK(exported("a.csv", &app::ComplaintTransfer::exportComplaints)
          == made(program,
                  [&](const core::UnitOfWork& work) { return exchange::complaintsCsvOf(work, filter); }));
    CHECK(exported("a.json", &app::ComplaintTransfer::exportComplaints)
          == made(program,
                  [&](const core::UnitOfWork& work) { return exchange::complaintsJsonOf(work, filter); }));
    CHECK(exported("a.xlsx", &app::ComplaintTransfer::exportComplaints).startsWith("PK"));
    const auto figures =
        QJsonDocument::fromJson(exported("b.json", &app::ComplaintTransfer::exportStatistics)).object();
    CHECK(figures[QStringLiteral("count")].toInteger()
          == program.workbench().workspace()->complaints().found());
    CHECK(figures[QStringLiteral("open")] == figures[QStringLiteral("count")]);
}

TEST_CASE("complaints do not go out as something else")
{
    Program program;
    program.startWithNewWorkspace();
    const QTemporaryDir folder;
    program.view().complaintTransfer().exportComplaints(folder.filePath(QStringLiteral("a.docx")));
    program.settleAll();
    CHECK(program.message().contains(QStringLiteral(".xlsx")));
    CHECK(QDir(folder.path()).isEmpty());
}
