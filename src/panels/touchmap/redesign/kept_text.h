#pragma once

#include "panels/shared/note_draft.h"

namespace cxw::panels {

class LiveText;

/// Binds a field of text to a record: what is typed is kept as a draft, and taken when the field is left.
class KeptText final : public QObject
{
    Q_OBJECT

public:
    /// A child of the field.
    KeptText(const WorkspaceContext& context, LiveText& field);

    /// What the field speaks of from now on; what was typed for another is taken first.
    void open(const core::DraftKey& key, const QString& stored);
    /// Takes what was typed.
    void settle();

signals:
    /// What was typed, for the record of the key.
    void taken(const cxw::core::DraftKey& key, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    LiveText& m_field;
    NoteDraft m_draft;
    core::DraftKey m_key;
    QString m_stored;
};

} // namespace cxw::panels
