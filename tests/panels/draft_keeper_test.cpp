#include "panel_harness.h"

#include "core/workspace/draft_repository.h"
#include "panels/shared/draft_keeper.h"

using namespace cxw;

namespace {

core::DraftKey keyFor(const QString& record)
{
    return {.recordKind = QStringLiteral("answer"), .record = record, .field = QStringLiteral("note")};
}

const core::DraftKey kFirst = keyFor(QStringLiteral("1"));
const core::DraftKey kSecond = keyFor(QStringLiteral("2"));

class DraftHarness final : public support::PanelHarness
{
public:
    [[nodiscard]] QStringList drafts()
    {
        settleAll();
        QStringList texts;
        for (const core::Draft& each : read([](const core::UnitOfWork& work) { return work.drafts().all(); }))
            texts += each.text;
        return texts;
    }

    panels::DraftKeeper keeper{edits, clock};
};

} // namespace

TEST_CASE("a draft is written when the keys have been quiet for a while, and only then")
{
    DraftHarness harness;
    harness.keeper.keep(kFirst, QStringLiteral("Tha"));
    harness.keeper.keep(kFirst, QStringLiteral("That is"));
    CHECK(harness.drafts().isEmpty());
    QSignalSpy saved(&harness.edits, &panels::EditStack::saved);
    support::settle([&] { return saved.count() == 1; }, std::chrono::seconds(2));
    CHECK(harness.drafts() == QStringList{QStringLiteral("That is")});
}

TEST_CASE("flushing writes at once, and twice writes once")
{
    DraftHarness harness;
    QSignalSpy saved(&harness.edits, &panels::EditStack::saved);
    harness.keeper.keep(kFirst, QStringLiteral("now"));
    harness.keeper.flush();
    harness.keeper.flush();
    CHECK(harness.drafts() == QStringList{QStringLiteral("now")});
    CHECK(saved.count() == 1);
}

TEST_CASE("another field first writes what the one before left")
{
    DraftHarness harness;
    harness.keeper.keep(kFirst, QStringLiteral("first"));
    harness.keeper.keep(kSecond, QStringLiteral("second"));
    CHECK(harness.drafts() == QStringList{QStringLiteral("first")});
    harness.keeper.flush();
    CHECK(harness.drafts().size() == 2);
}

TEST_CASE("a confirmed text leaves no draft, written or waiting")
{
    DraftHarness harness;
    harness.keeper.keep(kFirst, QStringLiteral("written"));
    harness.keeper.flush();
    harness.keeper.keep(kFirst, QStringLiteral("waiting"));
    harness.keeper.discard(kFirst);
    harness.keeper.flush();
    CHECK(harness.drafts().isEmpty());
}

TEST_CASE("discarding one draft leaves the other waiting")
{
    DraftHarness harness;
    harness.keeper.keep(kSecond, QStringLiteral("second"));
    harness.keeper.discard(kFirst);
    harness.keeper.flush();
    CHECK(harness.drafts() == QStringList{QStringLiteral("second")});
}

TEST_CASE("a file that can only be read gets no drafts and no complaints about them")
{
    DraftHarness harness;
    harness.store.setReadOnly(true);
    QSignalSpy failed(&harness.edits, &panels::EditStack::failed);
    harness.keeper.keep(kFirst, QStringLiteral("text"));
    harness.keeper.flush();
    harness.keeper.discard(kFirst);
    CHECK(harness.drafts().isEmpty());
    CHECK(failed.isEmpty());
}

TEST_CASE("drafts are nothing to undo")
{
    DraftHarness harness;
    harness.keeper.keep(kFirst, QStringLiteral("text"));
    harness.keeper.flush();
    harness.settleAll();
    CHECK(harness.edits.stack().count() == 0);
}
