#pragma once

#include "core/diagnostic/five_whys.h"

#include <QObject>

namespace cxw::core {
struct QuestionResult;
}

namespace cxw::panels {

class DiagnosticPresenter;

/// What stands beside one answer: evidence and five whys. Shows an edit at once and writes it behind. Open to
/// edits even after the round is closed, as notes are. GUI thread.
class AnswerDetailPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit AnswerDetailPresenter(DiagnosticPresenter& diagnostic, QObject* parent = nullptr);

    /// The answer that is looked at; null: none.
    void open(core::RoundQuestionId question);
    [[nodiscard]] core::RoundQuestionId question() const { return m_question; }
    [[nodiscard]] bool canEdit() const;
    /// Whys are asked of an answer below 3; those that are there stay in sight.
    [[nodiscard]] bool offersWhys(const core::QuestionResult& result) const;

    /// In order.
    [[nodiscard]] const std::vector<core::Evidence>& evidence() const { return m_evidence; }
    [[nodiscard]] const core::FiveWhys& whys() const { return m_whys; }

    void addEvidence(core::EvidenceKind kind, const QString& text);
    void rewordEvidence(core::EvidenceId id, const QString& text);
    void removeEvidence(core::EvidenceId id);

    /// Adds the why of `explained`, or of the answer itself for null. Null when nothing was added.
    core::WhyId addBelow(core::WhyId explained, const QString& text);
    /// Adds a second branch right after `sibling`. Null when nothing was added.
    core::WhyId addBeside(core::WhyId sibling, const QString& text);
    void rewordWhy(core::WhyId id, const QString& text);
    /// One place up (-1) or down (+1) within its branch.
    void moveWhy(core::WhyId id, int by);
    /// With everything under it.
    void removeWhy(core::WhyId id);

signals:
    void changed();

private:
    void takeDocument();
    [[nodiscard]] QString label() const;
    [[nodiscard]] core::Why newWhy(core::WhyId parent, const QString& text) const;
    void putWhys(const QString& text, const QString& gesture, const core::FiveWhys& after);

    DiagnosticPresenter& m_diagnostic;
    core::RoundQuestionId m_question;
    std::vector<core::Evidence> m_evidence; ///< as the user sees it: what is on its way to the file included
    core::FiveWhys m_whys;
};

} // namespace cxw::panels
