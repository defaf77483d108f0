#pragma once

#include "core/diagnostic/vote.h"

namespace cxw::core {

/// One row of a file of votes, read and found good.
struct FileVote
{
    int line = 0; ///< where the row begins, from 1
    QString respondent;
    QuestionId question;
    std::optional<Answer> answer; ///< empty: not answered
    QString note;

    bool operator==(const FileVote&) const = default;
};

/// One thing that is wrong with a file of votes.
struct FileProblem
{
    int line = 0;     ///< from 1; 0 speaks of the whole file
    int column = 0;   ///< field of the row, from 1; 0 speaks of the whole line
    QString sentence; ///< whole, translated, naming line and place

    bool operator==(const FileProblem&) const = default;
};

/// What a file of votes says. With a single problem nothing of it may be imported.
struct VotesFile
{
    std::vector<FileVote> rows;        ///< the good ones, in the order of the file
    std::vector<FileProblem> problems; ///< the first ones, in the order of the file
    qint64 furtherProblems = 0;        ///< found beyond those listed

    [[nodiscard]] bool isGood() const { return problems.empty(); }
    bool operator==(const VotesFile&) const = default;
};

} // namespace cxw::core
