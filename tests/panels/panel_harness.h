#pragma once

#include "core/change_feed.h"
#include "core/diagnostic/sample_company.h"
#include "core/id_source.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_copy.h"
#include "core/workspace/workspace_repository.h"
#include "exchange/sample_file.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/shared/edit_stack.h"
#include "panels/shared/workspace_context.h"
#include "storage/memory_store.h"
#include "support/builders.h"
#include "support/qt_strings.h"
#include "support/settle.h"
#include "support/shipped_bank.h"

#include <QSignalSpy>

namespace support {

/// A workspace in memory and all that presenters ask for; no window anywhere.
class PanelHarness
{
public:
    PanelHarness()
    {
        write([](cxw::core::UnitOfWork& work) {
            work.workspace().save({.id = cxw::core::WorkspaceId(1),
                                   .name = QStringLiteral("Nordlicht"),
                                   .createdAt = FixedClock().now()});
            writeBank(work, shippedBank());
        });
    }

    /// Three rounds of eleven people; the latest was closed four days ago.
    void addSampleCompany()
    {
        const auto company = cxw::exchange::readSampleCompany(shippedBank()).value();
        write([&](cxw::core::UnitOfWork& work) {
            writeSample(work, company, shippedBank(), cxw::core::Language::En, clock, ids);
        });
    }

    void write(const cxw::core::Store::WriteWork& work)
    {
        bool done = false;
        store.write(nullptr, {QStringLiteral("set up")}, work, [&](const auto& outcome) {
            REQUIRE(outcome);
            done = true;
        });
        settle([&] { return done; });
        settleAll();
    }

    template <class Work> auto read(Work work)
    {
        using Result = std::invoke_result_t<Work, const cxw::core::UnitOfWork&>;
        std::optional<Result> result;
        store.read(nullptr, work, [&](cxw::core::Expected<Result> answer) { result = std::move(*answer); });
        settle([&] { return result.has_value(); });
        return *result;
    }

    /// Everything that is in the file now.
    [[nodiscard]] cxw::core::WorkspaceCopy copy()
    {
        settleAll();
        return read([](const cxw::core::UnitOfWork& work) { return copyWorkspace(work); });
    }

    /// Until all that is on its way has been written, read again and shown. A read leads to a write, that to
    /// a reload; jobs keep their order, so a few reads of our own see the end of it.
    void settleAll()
    {
        constexpr int kLongestChain = 4;
        for (int i = 0; i < kLongestChain; ++i)
            read([](const cxw::core::UnitOfWork&) { return 0; });
    }

    void undo()
    {
        edits.stack().undo();
        settleAll();
    }
    void redo()
    {
        edits.stack().redo();
        settleAll();
    }

    FixedClock clock;
    cxw::core::ChangeFeed changes;
    cxw::storage::MemoryStore store{clock, changes};
    cxw::panels::EditStack edits{store, clock};
    cxw::core::IdSource ids{clock};
    cxw::panels::WorkspaceContext context{store, changes, edits, clock, ids, shippedBank()};
};

/// The same with the diagnostic's presenter on it.
class DiagnosticHarness : public PanelHarness
{
public:
    DiagnosticHarness() { settleAll(); }

    void makeRound(const cxw::panels::NewRound& wanted)
    {
        diagnostic.makeRound(wanted);
        settleAll();
    }
    void makeQuickRound(cxw::core::VotingForm form = cxw::core::VotingForm::SinglePerson, int invited = 1)
    {
        makeRound({.form = form, .templateId = QStringLiteral("quick"), .startAtOnce = true});
        cxw::core::Round round = sheet().round;
        if (round.invited == invited)
            return;
        round.invited = invited;
        diagnostic.changeRound(round, QString());
        settleAll();
    }

    [[nodiscard]] const cxw::core::RoundSheet& sheet() const { return diagnostic.document()->sheet; }

    cxw::panels::DiagnosticPresenter diagnostic{context, cxw::core::Language::En};
};

/// An act that was just done can be undone to what was `before` and done again.
inline void checkUndo(PanelHarness& harness, const cxw::core::WorkspaceCopy& before)
{
    const cxw::core::WorkspaceCopy after = harness.copy();
    CHECK_FALSE(after == before);
    harness.undo();
    CHECK(harness.copy() == before);
    harness.redo();
    CHECK(harness.copy() == after);
}

} // namespace support
