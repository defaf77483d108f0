#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/long_work.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

#include <memory>
#include <vector>

namespace cxw::core {
class ChangeSet;
struct Error;
} // namespace cxw::core

namespace cxw::panels {

/// The complaints that name no touchpoint, newest first, as many as were looked at; gives them one. GUI
/// thread.
class OrphansPresenter final : public QObject
{
    Q_OBJECT

public:
    /// So many are read at a time.
    static constexpr int kPage = 100;

    explicit OrphansPresenter(const WorkspaceContext& context, QObject* parent = nullptr);

    [[nodiscard]] bool canChange() const;
    [[nodiscard]] const std::vector<core::ComplaintRow>& rows() const { return m_rows; }
    /// Of all of them; empty while they are counted.
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

public slots:
    /// Reads the first ones; from then on they follow the file.
    void begin();
    void readOn();
    /// One undo step, whatever their number. `title` is the touchpoint's.
    void assign(const std::vector<cxw::core::ComplaintId>& ids, cxw::core::TouchpointId touchpoint,
                const QString& title);

signals:
    /// The rows are others.
    void changed();
    /// Rows came at the end; the first new one.
    void grown(int first);
    void failed(const cxw::core::Error& error);

private:
    void reload();
    [[nodiscard]] static core::ComplaintFilter filter();

    WorkspaceContext m_context;
    std::vector<core::ComplaintRow> m_rows;
    std::optional<qint64> m_count;
    bool m_hasMore = false;
    bool m_begun = false;
    bool m_isReading = false;
    std::shared_ptr<core::LongWork> m_progress = std::make_shared<core::LongWork>();
    quint64 m_request = 0; ///< answers to older requests are dropped
};

} // namespace cxw::panels
