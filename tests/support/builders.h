#pragma once

#include "core/clock.h"
#include "core/diagnostic/round_sheet.h"

#include <string_view>

namespace support {

/// A clock that stands still where the test puts it: 22 November 2026, 09:00 UTC.
class FixedClock final : public cxw::core::Clock
{
public:
    [[nodiscard]] cxw::core::Instant now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_today; }
    void setToday(QDate day) { m_today = day; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    cxw::core::Instant m_now = cxw::core::instantFrom(1'795'338'000'000);
    QDate m_today{2026, 11, 22};
};

/// Builds a round sheet in memory, question by question: `RoundBuilder(11).asks("personnel.a", "12233…")`.
class RoundBuilder final
{
public:
    explicit RoundBuilder(int invited, cxw::core::VotingForm form = cxw::core::VotingForm::Seats)
    {
        using namespace cxw::core;
        m_sheet.round = {.id = RoundId(1),
                         .date = QDate(2026, 11, 18),
                         .anchorDate = QDate(2026, 11, 18),
                         .state = RoundState::Voting,
                         .form = form,
                         .templateId = QStringLiteral("quick"),
                         .invited = invited};
        for (int i = 1; i <= invited; ++i)
            m_sheet.seats.push_back({.id = SeatId(i), .round = RoundId(1), .number = i});
    }

    /// Votes by seat: 1 2 3 y n, - not applicable, ? don't know, anything else nothing. The area is what
    /// stands before the dot.
    RoundBuilder& asks(std::string_view id, std::string_view votes,
                       cxw::core::QuestionKind kind = cxw::core::QuestionKind::Scale)
    {
        using namespace cxw::core;
        const QString text = QString::fromUtf8(id.data(), qsizetype(id.size()));
        RoundQuestion question{.id = RoundQuestionId(qint64(m_sheet.questions.size()) + 1),
                               .round = RoundId(1),
                               .question = QuestionId(text),
                               .area = AreaId(text.section(QLatin1Char('.'), 0, 0)),
                               .kind = kind,
                               .position = qint64(m_sheet.questions.size()) + 1};
        for (std::size_t i = 0; i < votes.size(); ++i)
            if (const auto answer = answerFor(votes[i]))
                m_sheet.votes.push_back(
                    {.question = question.id, .seat = SeatId(qint64(i) + 1), .answer = answer});
        m_sheet.questions.push_back(question);
        return *this;
    }

    RoundBuilder& agrees(cxw::core::Answer answer)
    {
        m_sheet.agreed.push_back({.question = m_sheet.questions.back().id, .answer = answer});
        return *this;
    }

    [[nodiscard]] const cxw::core::RoundSheet& sheet() const { return m_sheet; }

private:
    static std::optional<cxw::core::Answer> answerFor(char mark)
    {
        using cxw::core::Answer;
        switch (mark) {
        case '1': return Answer::One;
        case '2': return Answer::Two;
        case '3': return Answer::Three;
        case 'y': return Answer::Yes;
        case 'n': return Answer::No;
        case '-': return Answer::NotApplicable;
        case '?': return Answer::DontKnow;
        default: return std::nullopt;
        }
    }

    cxw::core::RoundSheet m_sheet;
};

/// Counts of ones, twos and threes.
inline cxw::core::VoteCounts counts(int ones, int twos, int threes)
{
    return {.ones = ones, .twos = twos, .threes = threes};
}

} // namespace support
