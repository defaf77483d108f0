#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/error.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

namespace cxw::panels {

/// Finds complaints by what is typed: by reference, by number, else by words. GUI thread.
class OriginalFinder final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostMatches = 20;

    explicit OriginalFinder(const WorkspaceContext& context, QObject* parent = nullptr);

    /// The one that was named first, then what the words find, newest first.
    [[nodiscard]] const std::vector<core::ComplaintRow>& matches() const { return m_matches; }

public slots:
    void find(const QString& typed);

signals:
    void found();
    void failed(const cxw::core::Error& error);

private:
    WorkspaceContext m_context;
    std::vector<core::ComplaintRow> m_matches;
    quint64 m_request = 0;
};

} // namespace cxw::panels
