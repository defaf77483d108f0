#pragma once

#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace cxw::core {

/// One choice and the word by which files and tables write it.
template <class Choice> struct Code
{
    Choice choice;
    QLatin1String text;
};

/// The word of a choice that stands in the table.
template <class Choice, std::size_t size>
[[nodiscard]] QString wordIn(const std::array<Code<Choice>, size>& codes, Choice choice)
{
    return std::ranges::find(codes, choice, &Code<Choice>::choice)->text;
}

/// The choice behind a word; empty for a word that is none of ours.
template <class Choice, std::size_t size>
[[nodiscard]] std::optional<Choice> choiceIn(const std::array<Code<Choice>, size>& codes, QStringView word)
{
    const auto found =
        std::ranges::find_if(codes, [&](const Code<Choice>& each) { return each.text == word; });
    return found == codes.end() ? std::nullopt : std::optional(found->choice);
}

} // namespace cxw::core
