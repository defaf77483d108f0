#pragma once

#include "core/complaint/learning/target_tally.h"

namespace cxw::core {

/// Takes complaints one by one and makes LearningFigures of them. Knows no storage.
class LearningTally final
{
public:
    /// Of all channels and categories, also removed ones.
    LearningTally(const LearningQuestion& question, const std::vector<Channel>& channels);

    /// `upperCategory`: of the upper level, where the complaint names one.
    void add(const ComplaintFacts& facts, std::optional<CategoryId> upperCategory);
    void add(const PromiseFacts& promise);

    struct Names
    {
        std::function<QString(ChannelId)> channel;
        std::function<QString(TouchpointId)> touchpoint;
        std::function<QString(CategoryId)> category;
        std::function<QString(CauseId)> cause;
    };
    /// Once, after the last. `filter` says which weeks are whole.
    [[nodiscard]] LearningFigures figures(const ComplaintFilter& filter, const Names& names);

private:
    void addTimes(const ComplaintFacts& facts);
    void addEnds(const ComplaintFacts& facts);
    void addSteps(const ComplaintFacts& facts);
    void finishTimes();
    void finishReopening();
    void finishCurrency();
    void finishDefection();
    void finishWeeks(const ComplaintFilter& filter);

    LearningQuestion m_question;
    BusinessClock m_clock;
    LearningFigures m_figures;
    TimeTally m_age;
    TimeTally m_firstResponse;
    TimeTally m_resolved;
    TimeTally m_withoutAgreement;
    TimeTally m_closed;
    TargetTally m_firstResponseTarget;
    TargetTally m_resolutionTarget;
    std::vector<int> m_reopenings;
    std::unordered_map<QString, int> m_currencies; ///< complaints with money, by currency
    std::array<int, 5> m_reasons{};                ///< of those who left, by DefectionReason
    GroupTally m_channels;
    GroupTally m_touchpoints;
    GroupTally m_categories;
    GroupTally m_causes;
    WeekTally m_weeks;
    WeekTally m_causeWeeks;
};

} // namespace cxw::core
