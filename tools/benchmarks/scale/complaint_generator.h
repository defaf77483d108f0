#pragma once

#include "word_source.h"

#include "core/complaint/complaint.h"

namespace bench {

/// What the complaints of a generator speak of: 6 channels, 40 categories in two levels, 12 products, 25
/// people.
struct GeneratedLists
{
    std::vector<cxw::core::Channel> channels;
    std::vector<cxw::core::Category> categories;
    std::vector<cxw::core::Product> products;
    std::vector<cxw::core::Person> people;
};

[[nodiscard]] GeneratedLists generatedLists();

/// When the last of all generated complaints was received, or later.
[[nodiscard]] cxw::core::Instant generatedNow();

/// Complaints of ten years in five languages, the same for the same count; ids from 1 in the order of
/// receipt, but for some that were logged late.
class ComplaintGenerator final
{
public:
    explicit ComplaintGenerator(int count);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int customers() const { return std::max(1, m_count / 3); }
    /// From 0; each has complaints of one language.
    [[nodiscard]] cxw::core::Customer customer(int number) const;
    /// The next one; so often as count() says.
    [[nodiscard]] cxw::core::Complaint next();

private:
    void addTimes(cxw::core::Complaint& complaint);
    void addPlace(cxw::core::Complaint& complaint);
    void addTexts(cxw::core::Complaint& complaint, const WordSource& words);
    void addSteps(cxw::core::Complaint& complaint, const WordSource& words);
    void addEnds(cxw::core::Complaint& complaint);

    GeneratedLists m_lists = generatedLists();
    std::vector<WordSource> m_words;
    Dice m_dice{20'260'101};
    int m_count;
    int m_made = 0;
};

} // namespace bench
