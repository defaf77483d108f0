#pragma once

#include "panels/diagnostic/whys_presenter.h"

namespace cxw::core {
struct QuestionResult;
}

namespace cxw::panels {

class DiagnosticPresenter;

/// What stands beside one answer: evidence and five whys. Shows an edit at once and writes it behind. Open to
/// edits even after the round is closed, as notes are. GUI thread.
class AnswerDetailPresenter final : public WhysPresenter
{
    Q_OBJECT

public:
    explicit AnswerDetailPresenter(DiagnosticPresenter& diagnostic, QObject* parent = nullptr);

    /// The answer that is looked at; null: none.
    void open(core::RoundQuestionId question);
    [[nodiscard]] core::RoundQuestionId question() const { return m_question; }
    [[nodiscard]] bool canEdit() const override;
    [[nodiscard]] QString firstQuestion() const override;
    /// Whys are asked of an answer below 3; those that are there stay in sight.
    [[nodiscard]] bool offersWhys(const core::QuestionResult& result) const;

    /// In order.
    [[nodiscard]] const std::vector<core::Evidence>& evidence() const { return m_evidence; }

    void addEvidence(core::EvidenceKind kind, const QString& text);
    void rewordEvidence(core::EvidenceId id, const QString& text);
    void removeEvidence(core::EvidenceId id);

protected:
    [[nodiscard]] QString label() const override;
    [[nodiscard]] core::Why blankWhy() const override;
    void write(const EditName& name, const core::FiveWhys& before, const core::FiveWhys& after) override;

private:
    void takeDocument();

    DiagnosticPresenter& m_diagnostic;
    core::RoundQuestionId m_question;
    std::vector<core::Evidence> m_evidence; ///< as the user sees it: what is on its way to the file included
};

} // namespace cxw::panels
