#include "screens.h"

#include "app/complaint_transfer.h"
#include "core/complaint/complaint_repository.h"
#include "core/unit_of_work.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/import/import_page.h"
#include "panels/complaints/import/import_presenter.h"
#include "panels/complaints/learning/learning_presenter.h"
#include "support/file_content.h"
#include "support/vectors.h"

#include <QComboBox>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTreeView>
#include <QUndoStack>

using namespace cxw;
using core::ComplaintField;
using panels::ImportStage;
using support::Program;

namespace {

panels::ImportPresenter& importOf(Program& program)
{
    return program.workbench().workspace()->import();
}

qint64 complaints(Program& program)
{
    std::optional<qint64> count;
    program.workbench().workspace()->store().read(
        &program.window(), [](const core::UnitOfWork& work) { return work.complaints().count({}); },
        [&](const core::Expected<qint64>& answer) { count = *answer; });
    support::settle([&] { return count.has_value(); });
    return *count;
}

void waitFor(Program& program, ImportStage stage)
{
    support::settle([&] { return importOf(program).stage() == stage && !importOf(program).isPlanning(); });
    program.settleAll();
}

/// A file on disk, opened for import in a new workspace.
class OpenedImport final
{
public:
    explicit OpenedImport(Program& program, const QByteArray& csv,
                          const QString& name = QStringLiteral("a.csv"))
    {
        support::overwrite(m_folder.filePath(name), csv);
        program.view().complaintTransfer().importFile(m_folder.filePath(name));
        support::settle([&] { return importOf(program).stage() != ImportStage::Reading; });
        program.settleAll();
    }

    [[nodiscard]] const QTemporaryDir& folder() const { return m_folder; }

private:
    QTemporaryDir m_folder;
};

/// A file of the folder that CXW_REAL_DATA names; empty, and said so, without that.
QString realFile(const char* name)
{
    const QString folder = qEnvironmentVariable("CXW_REAL_DATA");
    if (folder.isEmpty())
        WARN("skipped: CXW_REAL_DATA names no folder with real complaints");
    return folder.isEmpty() ? QString() : QDir(folder).filePath(QString::fromLatin1(name));
}

std::vector<core::Complaint> allOf(Program& program)
{
    std::optional<std::vector<core::Complaint>> all;
    program.workbench().workspace()->store().read(
        &program.window(),
        [](const core::UnitOfWork& work) {
            std::vector<core::Complaint> found;
            work.complaints().forEach({}, [&](const core::Complaint& each) {
                found.push_back(each);
                return true;
            });
            return found;
        },
        [&](const auto& answer) { all = *answer; });
    support::settle([&] { return all.has_value(); });
    return *all;
}

/// What stands in the extra field of that name, wherever something does.
std::vector<QString> extrasCalled(const std::vector<core::Complaint>& complaints, const char* name)
{
    std::vector<QString> texts;
    for (const core::Complaint& each : complaints)
        for (const auto& [header, text] : each.extraFields)
            if (header == QLatin1String(name))
                texts.push_back(text);
    return texts;
}

/// Over all complaints, as the figures of the window have it.
const core::LearningFigures& figuresOf(Program& program)
{
    program.press(Qt::Key_4, Qt::AltModifier);
    program.settleAll();
    program.workbench().workspace()->complaints().showShelf(panels::Shelf::All);
    program.settleAll();
    program.press(Qt::Key_L, Qt::ControlModifier);
    const auto& learning = program.workbench().workspace()->learning();
    support::settle([&] { return !learning.isBusy() && learning.figures(); });
    program.settleAll();
    return *learning.figures();
}

const QByteArray kThree =
    "Complaint ID,Opened,Via,Issue\r\nT-1,3/4/2026,Phone,Late\r\nT-2,5/6/2026,Web,Rude\r\n"
    "T-3,soon,Web,Lost\r\n";

} // namespace

TEST_CASE("a file is looked at, put right by the keyboard, imported as one step and shown")
{
    Program program;
    program.startWithSample();
    const qint64 before = complaints(program);
    const OpenedImport file(program, kThree);
    CHECK(importOf(program).stage() == ImportStage::Choosing);
    CHECK(program.hasKeyboard("importColumns"));
    CHECK_FALSE(importOf(program).canImport()); // the dates can be read in two ways
    program.press(Qt::Key_Down);
    program.press(Qt::Key_Space);
    waitFor(program, ImportStage::Choosing);
    CHECK(importOf(program).columns()[1].reading == core::DateReading::MonthDayYear);
    program.press(Qt::Key_Space);
    program.press(Qt::Key_Space);
    waitFor(program, ImportStage::Choosing);
    CHECK(importOf(program).columns()[1].reading == core::DateReading::DayMonthYear);
    program.press(Qt::Key_Down);
    program.type(QStringLiteral("c"));   // opens the field, which has the keyboard from then on
    program.type(QStringLiteral("han")); // completes to Channel
    program.press(Qt::Key_Return);
    waitFor(program, ImportStage::Choosing);
    CHECK(importOf(program).columns()[2].field == ComplaintField::Channel);
    CHECK(program.hasKeyboard("importColumns"));
    CHECK(importOf(program).plan()->refusedRows() == 1);
    CHECK(complaints(program) == before);

    program.press(Qt::Key_Return, Qt::ControlModifier);
    waitFor(program, ImportStage::Done);
    CHECK(complaints(program) == before + 2);
    CHECK(program.hasKeyboard("showImported"));
    program.press(Qt::Key_Return);
    program.settleAll();
    CHECK(importOf(program).stage() == ImportStage::None);
    program.activate();
    CHECK(program.hasKeyboard("complaintList"));
    CHECK(program.workbench().workspace()->complaints().rows().size() == 2u); // those that came in
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK(program.workbench().workspace()->complaints().rows().size() > 2u);

    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(complaints(program) == before);
    program.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
    CHECK(complaints(program) == before + 2);
}

TEST_CASE("Esc leaves an import with nothing written")
{
    Program program;
    program.startWithNewWorkspace();
    const OpenedImport file(program, "Received,Issue\n2026-11-01,Late\n");
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK(importOf(program).stage() == ImportStage::None);
    CHECK_FALSE(program.view().complaintTransfer().page());
    CHECK(complaints(program) == 0);
}

TEST_CASE("a bad file gets a sentence, and another one can be chosen")
{
    struct Bad
    {
        const char* what;
        QByteArray bytes;
    };
    Program program;
    program.startWithNewWorkspace();
    for (const Bad& each : {Bad{"junk", QByteArray::fromHex("89504e470d0a1a0a0000ff")},
                            Bad{"UTF-16", QByteArray("\xFF\xFEr\0e\0", 6)},
                            Bad{"Latin-1", "Received,Issue\n2026-11-01,L\xE4t\n"},
                            Bad{"NUL", QByteArray("Received,Issue\n2026-11-01,a\0b\n", 30)},
                            Bad{"a long line that is never closed",
                                "Received,Issue\n2026-11-01,\"" + QByteArray(10'000'000, 'x')},
                            Bad{"empty", ""}}) {
        CAPTURE(each.what);
        const OpenedImport file(program, each.bytes);
        CHECK(importOf(program).stage() == ImportStage::Refused);
        CHECK_FALSE(importOf(program).problem().isEmpty());
        CHECK(program.hasKeyboard("importAnother"));
    }
    const OpenedImport header(program, "Received,Issue\n");
    CHECK(importOf(program).stage() == ImportStage::Choosing);
    CHECK_FALSE(importOf(program).problem().isEmpty());
    CHECK_FALSE(importOf(program).canImport());
    const OpenedImport missing(program, "Colour,Size\nred,3\n");
    CHECK(importOf(program).problem().contains(QStringLiteral("received")));
    const OpenedImport longCell(program, "Received,Issue\n2026-11-01," + QByteArray(10'000'000, 'x') + "\n");
    CHECK(importOf(program).canImport());
}

TEST_CASE("logging a complaint goes on beside an import, and Alt+4 leads back to it")
{
    Program program;
    program.startWithNewWorkspace();
    const OpenedImport file(program, "Received,Issue\n2026-11-01,Late\n");
    program.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    program.settleAll();
    CHECK(program.hasKeyboard("complaintCustomer"));
    program.press(Qt::Key_4, Qt::AltModifier);
    program.settleAll();
    CHECK(program.hasKeyboard("importColumns"));
}

TEST_CASE("complaints of another workspace come in as JSON, looked at first and undone in one step")
{
    Program program;
    program.startWithSample();
    const qint64 before = complaints(program);
    const std::vector<core::Complaint> those = allOf(program);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.json"));
    program.workbench().workspace()->complaints().showShelf(panels::Shelf::All);
    program.settleAll();
    program.view().complaintTransfer().exportComplaints(path);
    support::settle([&] { return QFile::exists(path); });
    program.settleAll();

    program.view().complaintTransfer().importFile(path);
    waitFor(program, ImportStage::Choosing);
    REQUIRE(importOf(program).plan());
    CHECK(importOf(program).plan()->read == before);
    CHECK(importOf(program).plan()->skipped == before); // all are here
    CHECK_FALSE(importOf(program).canImport());
    importOf(program).setDuplicates(core::Duplicates::Keep);
    waitFor(program, ImportStage::Choosing);
    CHECK(importOf(program).plan()->added == before);
    program.press(Qt::Key_Return, Qt::ControlModifier);
    waitFor(program, ImportStage::Done);
    CHECK(complaints(program) == 2 * before);
    const auto promisesIn = [](const std::vector<core::Complaint>& all) {
        std::size_t count = 0;
        for (const core::Complaint& each : all)
            count += each.promises.size();
        return count;
    };
    REQUIRE(promisesIn(those) > 0);
    CHECK(promisesIn(allOf(program)) == 2 * promisesIn(those));
    program.press(Qt::Key_Return);
    program.settleAll();
    program.activate();
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(allOf(program) == those);
}

TEST_CASE("280 real complaints come in by the window, and the planted state that is none stays as text",
          "[real]")
{
    const QString path = realFile("cfpb_pipeline_subset.csv");
    if (path.isEmpty())
        return;
    Program program;
    program.startWithNewWorkspace();
    program.view().complaintTransfer().importFile(path);
    waitFor(program, ImportStage::Choosing);
    REQUIRE(importOf(program).canImport()); // its columns are known by their names
    CHECK(importOf(program).plan()->refusedRows() == 0);
    program.press(Qt::Key_Return, Qt::ControlModifier);
    waitFor(program, ImportStage::Done);
    const std::vector<core::Complaint> all = allOf(program);
    CHECK(all.size() == 280u);
    const auto states = extrasCalled(all, "state");
    CHECK(std::ranges::count(states, QStringLiteral("FOO")) == 1);
    CHECK(states.size() == 273u); // seven rows say nothing
    program.press(Qt::Key_Return);
    program.settleAll();
    program.activate();
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(complaints(program) == 0);
}

TEST_CASE("3186 real complaints are mapped by hand in the window, and its figures are the published ones",
          "[real]")
{
    const QString path = realFile("cfpb_sample_3186.csv");
    if (path.isEmpty())
        return;
    const nlohmann::json expected = support::complaintVectors("realData");
    const int rows = expected.at("rows");
    Program program;
    program.startWithNewWorkspace();
    program.view().complaintTransfer().importFile(path);
    waitFor(program, ImportStage::Choosing);
    auto& import = importOf(program);
    const auto columnOf = [&](const char* header) {
        const auto found =
            std::ranges::find(import.columns(), QString::fromLatin1(header), &core::ImportColumn::header);
        REQUIRE(found != import.columns().end());
        return std::size_t(found - import.columns().begin());
    };
    import.setField(columnOf("Date received"), ComplaintField::ReceivedAt);
    import.setField(columnOf("Submitted via"), ComplaintField::Channel);
    import.setField(columnOf("Issue"), ComplaintField::Category);
    waitFor(program, ImportStage::Choosing);
    CHECK(import.plan()->added == rows);
    CHECK(import.plan()->refusedRows() == 0);
    import.import();
    waitFor(program, ImportStage::Done);
    CHECK(complaints(program) == rows);
    program.press(Qt::Key_Return);
    program.settleAll();
    program.activate();

    const core::LearningFigures& figures = figuresOf(program);
    CHECK(figures.count == rows);
    nlohmann::json channels;
    for (const auto& each : figures.channels)
        channels[each.name.toStdString()] = each.count;
    CHECK(channels == expected.at("submittedVia"));
    const std::vector<core::Complaint> all = allOf(program);
    const auto counted = [&](const char* column) {
        nlohmann::json counts;
        const auto texts = extrasCalled(all, column);
        for (const QString& each : texts)
            counts[each.toStdString()] = std::ranges::count(texts, each);
        if (const auto blank = all.size() - texts.size())
            counts["blank"] = blank;
        return counts;
    };
    CHECK(counted("Timely response?") == expected.at("timely"));
    CHECK(counted("Consumer disputed?") == expected.at("disputed"));

    program.workbench().workspace()->edits().stack().undo();
    program.settleAll();
    CHECK(complaints(program) == 0);
}
