#include "panel_harness.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "exchange/complaint_csv.h"
#include "panels/complaints/import/import_presenter.h"

using namespace cxw;
using core::ComplaintField;
using panels::ImportStage;

namespace {

/// A file is the text that it holds.
class ImportHarness final : public support::PanelHarness
{
public:
    void open(const char* csv)
    {
        import.open(QString::fromUtf8(csv));
        support::settle([&] { return import.stage() != ImportStage::Reading; });
        settleAll();
    }

    void finish()
    {
        support::settle([&] { return import.stage() != ImportStage::Writing; });
        settleAll();
    }

    [[nodiscard]] qint64 complaints()
    {
        return read([](const core::UnitOfWork& work) { return work.complaints().count({}); });
    }

    [[nodiscard]] qint64 channels()
    {
        return read([](const core::UnitOfWork& work) { return qint64(work.channels().all().size()); });
    }

    panels::ImportPresenter import{context, [](const QString& text) -> core::Expected<panels::SharedTable> {
                                       auto table = exchange::ComplaintCsv::read(text.toUtf8());
                                       if (!table)
                                           return tl::unexpected(table.error());
                                       return std::make_shared<const exchange::ComplaintCsv>(
                                           *std::move(table));
                                   }};
};

constexpr auto kTwo =
    "Complaint ID,Received,Channel,Issue\nT-1,2026-11-01,Phone,Late\nT-2,2026-11-02,Web,Rude\n";

} // namespace

TEST_CASE("a file shows its columns and what will be done, and writes nothing")
{
    ImportHarness harness;
    harness.open(kTwo);
    CHECK(harness.import.stage() == ImportStage::Choosing);
    REQUIRE(harness.import.columns().size() == 4);
    CHECK(harness.import.columns()[2].field == ComplaintField::Channel);
    REQUIRE(harness.import.plan());
    CHECK(harness.import.plan()->added == 2);
    CHECK(harness.import.plan()->made.channels == 2);
    CHECK(harness.import.problem().isEmpty());
    CHECK(harness.import.canImport());
    CHECK(harness.complaints() == 0);
    CHECK(harness.channels() == 0);
    CHECK(harness.edits.stack().count() == 0);
}

TEST_CASE("an import is one step, undone and done again as a whole")
{
    ImportHarness harness;
    harness.open(kTwo);
    const core::WorkspaceCopy before = harness.copy();
    harness.import.import();
    CHECK(harness.import.stage() == ImportStage::Writing);
    harness.finish();
    CHECK(harness.import.stage() == ImportStage::Done);
    CHECK(harness.import.result().added == 2);
    CHECK(harness.edits.stack().count() == 1);
    checkUndo(harness, before);
}

TEST_CASE("an import that is called off leaves nothing and can be begun again")
{
    ImportHarness harness;
    harness.open(kTwo);
    const core::WorkspaceCopy before = harness.copy();
    QSignalSpy failed(&harness.edits, &panels::EditStack::failed);
    harness.import.import();
    harness.import.cancel();
    harness.finish();
    CHECK(harness.import.stage() == ImportStage::Choosing);
    CHECK(failed.isEmpty());
    CHECK(harness.copy() == before);
    CHECK(harness.edits.stack().count() == 0);
    harness.import.import();
    harness.finish();
    CHECK(harness.complaints() == 2);
}

TEST_CASE("an import that the file refuses says so and leaves the stack")
{
    ImportHarness harness;
    harness.open(kTwo);
    harness.store.failNextWrite({core::ErrorKind::Full, {}});
    harness.import.import();
    harness.finish();
    CHECK(harness.import.stage() == ImportStage::Choosing);
    CHECK(harness.import.problem() == core::sentenceFor({core::ErrorKind::Full, {}}));
    CHECK(harness.edits.stack().count() == 0);
    CHECK(harness.complaints() == 0);
}

TEST_CASE("another field for a column is taken from the one that had it, and the plan follows")
{
    ImportHarness harness;
    harness.open("Received,Note,Issue\n2026-11-01,One,Late\n");
    harness.import.setField(1, ComplaintField::Category);
    harness.settleAll();
    CHECK(harness.import.columns()[1].field == ComplaintField::Category);
    CHECK_FALSE(harness.import.columns()[2].field);
    CHECK(harness.import.plan()->made.categories == 1);
    harness.import.setField(1, std::nullopt);
    harness.settleAll();
    CHECK_FALSE(harness.import.canImport());
    CHECK(harness.import.problem().contains(QStringLiteral("about")));
    harness.import.setField(2, ComplaintField::Summary);
    harness.settleAll();
    CHECK(harness.import.canImport());
}

TEST_CASE("dates that can be read in two ways are asked for")
{
    ImportHarness harness;
    harness.open("Received,Issue\n3/4/2026,Late\n");
    CHECK(harness.import.stage() == ImportStage::Choosing);
    CHECK_FALSE(harness.import.canImport());
    CHECK(harness.import.problem().contains(QStringLiteral("3/4/2026")));
    harness.import.import();
    CHECK(harness.import.stage() == ImportStage::Choosing);
    harness.import.setReading(0, core::DateReading::DayMonthYear);
    harness.settleAll();
    CHECK(harness.import.problem().isEmpty());
    CHECK(harness.import.canImport());
}

TEST_CASE("what is here already is skipped, kept or updated as one says, with counts")
{
    ImportHarness harness;
    harness.open(kTwo);
    harness.import.import();
    harness.finish();
    harness.open("Complaint ID,Received,Issue\nT-1,2026-11-01,Lost\nT-3,2026-11-02,Rude\n");
    CHECK(harness.import.plan()->known == 1);
    CHECK(harness.import.plan()->skipped == 1);
    harness.import.setDuplicates(core::Duplicates::Update);
    harness.settleAll();
    CHECK(harness.import.plan()->updated == 1);
    const core::WorkspaceCopy before = harness.copy();
    harness.import.import();
    harness.finish();
    CHECK(harness.complaints() == 3);
    checkUndo(harness, before);
}

TEST_CASE("a file that is no table is refused with a sentence, and another one can be opened")
{
    ImportHarness harness;
    for (const char* csv : {"", "\n\n", "a,\"b\nc", "Received,Issue\r\nx,y\"z\r\n"}) {
        harness.open(csv);
        CHECK(harness.import.stage() == ImportStage::Refused);
        CHECK_FALSE(harness.import.problem().isEmpty());
    }
    harness.open("Received,Issue\n");
    CHECK(harness.import.stage() == ImportStage::Choosing);
    CHECK_FALSE(harness.import.problem().isEmpty());
    CHECK_FALSE(harness.import.canImport());
    harness.open(kTwo);
    CHECK(harness.import.canImport());
    harness.import.close();
    CHECK(harness.import.stage() == ImportStage::None);
}

TEST_CASE("a file without a good row cannot be imported")
{
    ImportHarness harness;
    harness.open("Received,Issue\nyesterday,Late\n,Late\n");
    REQUIRE(harness.import.plan());
    CHECK(harness.import.plan()->refusedRows() == 2);
    CHECK_FALSE(harness.import.canImport());
}

TEST_CASE("only the last plan that was asked for is heard")
{
    ImportHarness harness;
    harness.open(kTwo);
    for (const auto each : {core::Duplicates::Keep, core::Duplicates::Update, core::Duplicates::Skip})
        harness.import.setDuplicates(each);
    CHECK(harness.import.isPlanning());
    harness.settleAll();
    CHECK_FALSE(harness.import.isPlanning());
    CHECK(harness.import.plan()->added == 2);
    CHECK(harness.import.duplicates() == core::Duplicates::Skip);
}

TEST_CASE("a file that is only read takes no import")
{
    ImportHarness harness;
    harness.store.setReadOnly(true);
    harness.open(kTwo);
    CHECK_FALSE(harness.import.canImport());
}
