#pragma once

#include "core/diagnostic/round.h"
#include "core/diagnostic/votes_file.h"

#include <QCoreApplication>

namespace cxw::core {

/// Why votes out of a file are refused although the file itself is sound.
class VotesImportSentences final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::core::VotesImport)

public:
    [[nodiscard]] static QString noRows();
    [[nodiscard]] static QString noRound();
    [[nodiscard]] static QString notOpen(const Round& round);
    [[nodiscard]] static QString otherForm(const Round& round);
    [[nodiscard]] static QString unknownQuestion(const FileVote& row);
    [[nodiscard]] static QString notAsked(const FileVote& row, const Round& round);
    [[nodiscard]] static QString doesNotFit(const FileVote& row, const Round& round);
};

} // namespace cxw::core
