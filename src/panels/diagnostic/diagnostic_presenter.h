#pragma once

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
    core::VotingForm form = core::VotingForm::SinglePerson;
    QString templateId; ///< empty: the set of the last round, or Quick 20 when there is none
    bool startAtOnce = false;
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
    void closeRound();
    /// Date, people and form of a round before its first answer; the name goes into the register of people.
    void changeRound(const cxw::core::Round& changed, const QString& person);

signals:
    /// Rounds or the one on screen changed.
    void changed();
    /// A round was made or started by this presenter: show its questions.
    void scoringWanted();
    void tailoringWanted();
    void exportWanted();
    /// The set of the round on screen to a file, or one from a file.
    void setExportWanted();
    void setImportWanted();
    void failed(const cxw::core::Error& error);

private:
    void hear(const core::ChangeSet& changes);
    void makeRoundFrom(const NewRound& wanted, const std::optional<core::RoundSheet>& last);
    [[nodiscard]] QString nameOf(const core::Round& round) const;

    WorkspaceContext m_context;
    core::Language m_language;
    core::RoundId m_selected;
    std::vector<core::Round> m_rounds;
    std::optional<core::RoundDocument> m_document;
    quint64 m_request = 0; ///< answers to older requests are dropped
};

} // namespace cxw::panels
