#pragma once

#include "panels/complaints/manage/row_columns.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

namespace cxw::core {
struct Error;
}

namespace cxw::panels {

/// How the list of complaints is laid out: its columns and its share of the width. Kept with the workspace as
/// view state, so without an undo step. GUI thread.
class ListLayout final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kUsualShare = 56;

    explicit ListLayout(const WorkspaceContext& context, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<RowColumn>& columns() const { return m_columns; }
    /// Of the width, in percent, beside the detail.
    [[nodiscard]] int share() const { return m_share; }

public slots:
    /// Reads what was kept, once.
    void begin();
    void setColumns(const std::vector<cxw::panels::RowColumn>& columns);
    void setShare(int percent);

signals:
    void changed();
    void failed(const cxw::core::Error& error);

private:
    void keep(const QString& name, const QString& value);

    WorkspaceContext m_context;
    bool m_begun = false;
    std::vector<RowColumn> m_columns = usualColumns();
    int m_share = kUsualShare;
};

} // namespace cxw::panels
