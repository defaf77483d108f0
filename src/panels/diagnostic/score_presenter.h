#pragma once

#include "core/diagnostic/round_document.h"
#include "panels/shared/note_draft.h"

#include <QObject>

namespace cxw::panels {

class DiagnosticPresenter;

/// One question in the strip over the page.
struct StripCell
{
    core::AreaId area;
    QString areaName;
    QString label;
    std::optional<core::Answer> answer; ///< one person's
    int hands = 0;                      ///< counted answers, where hands are counted
    bool hidden = false;                ///< voted in the room and not revealed: that, and no more

    [[nodiscard]] bool isAnswered() const { return answer.has_value() || hands > 0 || hidden; }
    bool operator==(const StripCell&) const = default;
};

/// What the scoring page shows.
struct ScoreState
{
    bool hasRound = false;
    bool readOnly = false; ///< no answers
    bool canNote = true;
    core::VotingForm form = core::VotingForm::SinglePerson;
    int invited = 1;
    QStringList seats; ///< names of those whose ballots can be typed in; empty unless each answers alone
    int seat = 0;      ///< whose ballot is on screen
    int index = 0;     ///< of the question on screen
    core::RoundQuestion question;
    QString areaName; ///< of the question on screen
    core::Wording wording;
    std::optional<core::Answer> answer;
    std::optional<double> lastRound; ///< the question's value in the round before, where the mode shows it
    core::VoteCounts counts;
    QString note;
    bool noteIsDraft = false; ///< brought back after the program ended in mid-sentence
    std::vector<StripCell> strip;
    int answered = 0;
    int notApplicable = 0;
    int open = 0;

    /// Answers come one by one, from one person or ballot by ballot.
    [[nodiscard]] bool byPerson() const { return form != core::VotingForm::Counts; }
    bool operator==(const ScoreState&) const = default;
};

/// Decides what the scoring page shows and takes the answers. Shows an answer at once and writes it behind.
/// GUI thread.
class ScorePresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ScorePresenter(DiagnosticPresenter& diagnostic, QObject* parent = nullptr);

    [[nodiscard]] const ScoreState& state() const { return m_state; }

public slots:
    /// Takes one person's answer and goes on to the next question.
    void answer(cxw::core::Answer answer);
    /// Replaces the counted hands of the question on screen.
    void count(const cxw::core::VoteCounts& counts);
    void goTo(int index);
    /// The ballot of another participant, at its first open question.
    void chooseSeat(int seat);
    void next();
    void previous();
    /// The note as it is being typed; a draft until it is confirmed.
    void typeNote(const QString& text);
    void confirmNote();
    /// To the first question without an answer, when the page is opened.
    void goToFirstOpen();

signals:
    void stateChanged(const cxw::panels::ScoreState& state);
    /// The last open question was answered.
    void finished();

private:
    void takeDocument();
    void refresh();
    [[nodiscard]] const core::RoundQuestion* current() const;
    [[nodiscard]] core::Vote voteOf(core::RoundQuestionId question) const;
    [[nodiscard]] core::DraftKey draftKey(core::RoundQuestionId question) const;
    void putVote(const core::Vote& vote, const QString& text);
    void finishBallot();
    void putNote(const core::RoundQuestion& question, const QString& note);

    DiagnosticPresenter& m_diagnostic;
    NoteDraft m_note;
    core::RoundSheet m_sheet; ///< the round as the user sees it: what is on its way to the file included
    std::vector<core::RoundQuestion> m_asked;
    int m_seat = 0;
    int m_index = 0;
    ScoreState m_state;
};

} // namespace cxw::panels
