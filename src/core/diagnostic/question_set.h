#pragma once

#include "core/diagnostic/question.h"
#include "core/id.h"

#include <vector>

namespace cxw::core {

using QuestionSetId = Id<struct QuestionSetTag>;

/// The template of a round whose set was put together freely.
inline constexpr QLatin1String kCustomTemplate("custom");

/// An area of the user's own; its id begins with "own.".
struct OwnArea
{
    AreaId id;
    QString name;

    bool operator==(const OwnArea&) const = default;
};

/// So many own areas a workspace may have: more would make area means of one question each.
inline constexpr int kMostOwnAreas = 12;

/// A question in a set, with the area it is asked under.
struct QuestionSetItem
{
    QuestionId question;
    AreaId area;

    bool operator==(const QuestionSetItem&) const = default;
};

/// A choice of questions that the workspace keeps beside the shipped templates. Its name is unique.
struct QuestionSet
{
    QuestionSetId id;
    QString name;
    std::vector<QuestionSetItem> items; ///< in the order of asking, each question once

    bool operator==(const QuestionSet&) const = default;
};

/// How a round names the set it began with: "own." and the id in letters and digits.
[[nodiscard]] QString templateIdOf(QuestionSetId set);

} // namespace cxw::core
