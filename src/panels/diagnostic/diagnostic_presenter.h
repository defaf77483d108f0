#pragma once

#include "core/actions/action.h"
#include "core/diagnostic/round_document.h"
#include "core/error.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

namespace cxw::core {
class ChangeSet;
}

namespace cxw::panels {

/// How a new round begins.
struct NewRound
{
    std::optional<core::VotingForm> form; ///< empty: as the last round was answered, by the same people
    QString templateId; ///< empty: the set of the last round, or Quick 20 when there is none
    bool startAtOnce = false;
};

/// What a round can be told of the one before it.
struct LastRound
{
    core::RoundResults results;
    std::vector<core::Evidence> evidence;
    std::vector<core::Action> finished; ///< actions that were done
};

/// Knows the rounds and the one on screen; the steps Tailor, Score and Results look at what it holds. GUI
/// thread.
class DiagnosticPresenter final : public QObject
{
    Q_OBJECT

public:
    DiagnosticPresenter(const WorkspaceContext& context, core::Language language, QObject* parent = nullptr);

    [[nodiscard]] const WorkspaceContext& context() const { return m_context; }
    /// Newest first.
    [[nodiscard]] const std::vector<core::Round>& rounds() const { return m_rounds; }
    /// The round on screen; empty before the first one.
    [[nodiscard]] const std::optional<core::RoundDocument>& document() const { return m_document; }
    [[nodiscard]] core::Language language() const { return m_language; }
    /// The file or the round itself forbids answers and changes.
    [[nodiscard]] bool isReadOnly() const;
    /// What the question's value was in the round before, votes or agreed as that round has them; empty where
    /// it was not asked in these words.
    [[nodiscard]] std::optional<double> valueInLastRound(const core::RoundQuestion& question) const;
    /// What was gathered for the answer in this round and in the last one, and what was done
    /// about the last one.
    [[nodiscard]] QStringList evidenceFor(const core::RoundQuestion& question) const;
    /// The words of the round's questions can still change.
    [[nodiscard]] bool canTailor() const;
    /// There is something to ask and somebody may answer.
    [[nodiscard]] bool canStart() const;

public slots:
    void reload();
    void setLanguage(cxw::core::Language language);
    void select(cxw::core::RoundId round);
    void makeRound(const cxw::panels::NewRound& wanted);
    /// Tailoring is done: answers may come.
    void startRound();
    /// A draft takes answers from now on; no step changes.
    void openRound();
    void closeRound();
    /// Date, people, form and mode of a round before its first answer; the facilitator goes into the register
    /// of people. `participants` name the first seats of a group in which each answers for themselves.
    void changeRound(const cxw::core::Round& changed, const QString& person,
                     const QStringList& participants = {});

signals:
    /// Rounds or the one on screen changed.
    void changed();
    /// A round was made or started by this presenter: show its questions.
    void scoringWanted();
    void tailoringWanted();
    void workshopWanted();
    /// The set of the round on screen to a file, or one from a file.
    void setExportWanted();
    void setImportWanted();
    void failed(const cxw::core::Error& error);

private:
    void hear(const core::ChangeSet& changes);
    void makeRoundFrom(const NewRound& wanted, const std::optional<core::RoundSheet>& last);
    [[nodiscard]] const core::QuestionResult* inLastRound(const core::RoundQuestion& question) const;
    void seatAsBefore(core::RoundSheet& draft, const core::RoundSheet& last) const;
    [[nodiscard]] QString nameOf(const core::Round& round) const;

    WorkspaceContext m_context;
    core::Language m_language;
    core::RoundId m_selected;
    std::vector<core::Round> m_rounds;
    std::optional<core::RoundDocument> m_document;
    std::optional<LastRound> m_before; ///< the one before the one on screen
    quint64 m_request = 0;             ///< answers to older requests are dropped
};

} // namespace cxw::panels
