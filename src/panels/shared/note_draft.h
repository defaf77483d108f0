#pragma once

#include "panels/shared/draft_keeper.h"

namespace cxw::panels {

struct WorkspaceContext;

/// A text while it is being typed: kept as a draft until its owner takes it, and brought back when the
/// program ended in mid-sentence. GUI thread.
class NoteDraft final : public QObject
{
    Q_OBJECT

public:
    explicit NoteDraft(const WorkspaceContext& context, QObject* parent = nullptr);

    /// The field on screen and what is stored in it. Another field leaves the draft of the one before.
    void open(const core::DraftKey& key, const QString& stored);
    [[nodiscard]] QString text() const { return m_typed.value_or(m_stored); }
    [[nodiscard]] bool isBroughtBack() const { return m_broughtBack; }
    void type(const QString& text);
    /// What was typed, for the owner to store; empty when nothing was. The draft ends.
    [[nodiscard]] std::optional<QString> take();

signals:
    void broughtBack();

private:
    void fetch();

    const WorkspaceContext& m_context;
    DraftKeeper m_drafts;
    core::DraftKey m_key;
    QString m_stored;
    std::optional<QString> m_typed;
    bool m_broughtBack = false;
};

} // namespace cxw::panels
