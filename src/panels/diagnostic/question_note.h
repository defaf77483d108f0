#pragma once

#include "core/diagnostic/round.h"
#include "panels/shared/draft_keeper.h"

namespace cxw::panels {

struct WorkspaceContext;

/// The group's remark to one question while it is being typed: a draft until it is confirmed, and brought
/// back when the program ended in mid-sentence. GUI thread.
class QuestionNote final : public QObject
{
    Q_OBJECT

public:
    explicit QuestionNote(const WorkspaceContext& context, QObject* parent = nullptr);

    /// Moves to another question; what was typed to the one before is confirmed first.
    void setQuestion(const core::RoundQuestion& question, const QString& label);
    /// The same question as the file has it now.
    void renew(const core::RoundQuestion& question);
    [[nodiscard]] QString text() const { return m_typed.value_or(m_question.note); }
    [[nodiscard]] bool isDraft() const { return m_broughtBack; }
    void type(const QString& text);
    void confirm();

signals:
    /// A draft was brought back.
    void changed();

private:
    [[nodiscard]] core::DraftKey draftKey() const;
    void fetchDraft();

    const WorkspaceContext& m_context;
    DraftKeeper m_drafts;
    core::RoundQuestion m_question;
    QString m_label;
    std::optional<QString> m_typed;
    bool m_broughtBack = false;
};

} // namespace cxw::panels
