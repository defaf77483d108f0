#pragma once

#include "panels/shared/draft_keeper.h"
#include "panels/shared/workspace_context.h"

#include <QHash>
#include <QObject>

namespace cxw::panels {

/// Keeps the words of one record while they are being typed, field by field, until they are taken. GUI
/// thread.
class RecordDrafts final : public QObject
{
    Q_OBJECT

public:
    /// `kind` is that of the record, in English: "wording".
    RecordDrafts(const WorkspaceContext& context, const QString& kind, QObject* parent = nullptr);

    void keep(const QString& record, const QString& field, const QString& text);
    /// Writes at once what waits.
    void flush() { m_keeper.flush(); }
    /// The words were taken or given up.
    void discard(const QString& record);
    /// Asks for what an earlier run left; `broughtBack` answers when there is anything.
    void fetch(const QString& record);

signals:
    /// Texts by field.
    void broughtBack(const QString& record, const QHash<QString, QString>& texts);

private:
    [[nodiscard]] core::DraftKey keyOf(const QString& record, const QString& field) const;

    WorkspaceContext m_context;
    QString m_kind;
    DraftKeeper m_keeper;
    QHash<QString, QString> m_known; ///< what stands in the file or is on its way, for one record
};

} // namespace cxw::panels
