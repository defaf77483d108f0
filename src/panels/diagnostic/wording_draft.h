#pragma once

#include "core/diagnostic/round.h"
#include "panels/shared/draft_keeper.h"
#include "panels/shared/workspace_context.h"

#include <QHash>
#include <QObject>

namespace cxw::panels {

/// Keeps the words of a question while they are being typed, field by field, until they are taken. GUI
/// thread.
class WordingDraft final : public QObject
{
    Q_OBJECT

public:
    explicit WordingDraft(const WorkspaceContext& context, QObject* parent = nullptr);

    void keep(core::RoundQuestionId question, const QString& field, const QString& text);
    /// The words were taken or given up.
    void discard(core::RoundQuestionId question);
    /// Asks for what an earlier run left; `broughtBack` answers when there is anything.
    void fetch(core::RoundQuestionId question);

signals:
    /// Texts by field.
    void broughtBack(cxw::core::RoundQuestionId question, const QHash<QString, QString>& texts);

private:
    WorkspaceContext m_context;
    DraftKeeper m_keeper;
    QHash<QString, QString> m_known; ///< what stands in the file or is on its way, for one question
};

} // namespace cxw::panels
