#pragma once

#include "core/diagnostic/own_content.h"
#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_results.h"
#include "core/workspace/workspace.h"

namespace cxw::core {

/// One round with all that a screen, a report or an export says of it.
struct RoundDocument
{
    Workspace workspace;
    RoundSheet sheet;
    RoundResults votes;  ///< figures read on the votes
    RoundResults agreed; ///< figures read on the agreed scores
    WordingTable wordings;
    OwnContent own;
    QDate due;                        ///< when the next round is due; invalid while this one has no date
    QString facilitator;              ///< empty when none was named
    Language language = Language::En; ///< of the wordings

    [[nodiscard]] const RoundResults& results(Reading reading) const
    {
        return reading == Reading::Votes ? votes : agreed;
    }
    /// The words frozen for the question; its id as label where the file has none.
    [[nodiscard]] Wording wordingOf(const RoundQuestion& question) const;
    /// A wording by revision; its id as label where the file has none.
    [[nodiscard]] Wording wordingOf(const QuestionId& question, int revision) const;
    /// What an area is called, the bank's or an own one; its id where neither knows it.
    [[nodiscard]] QString areaName(const AreaId& area, const QuestionBank& bank) const;
    /// What the set is called that the round began with; empty for a set put together freely.
    [[nodiscard]] QString templateName(const QuestionBank& bank) const;
};

/// Everything of one round in one language; empty when there is no such round. Storage thread.
[[nodiscard]] std::optional<RoundDocument> loadRoundDocument(const UnitOfWork& work, RoundId round,
                                                             Language language);

} // namespace cxw::core
