#pragma once

#include "core/touchmap/redesign_days.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

namespace cxw::core {
class ChangeSet;
struct Error;
} // namespace cxw::core

namespace cxw::panels {

class MapPresenter;

/// The texts of a redesign but its notes by day.
enum class RedesignPart { Ideas, Proposal, Execution, Outcome };

/// Knows the redesign of one touchpoint, where it stands today and what it brought, and takes the changes;
/// each is one undo step of the workspace. GUI thread.
class RedesignPresenter final : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        int before = 0;
        int after = 0;
        int days = 0; ///< on either side

        bool operator==(const Counts&) const = default;
    };

    explicit RedesignPresenter(MapPresenter& maps, QObject* parent = nullptr);

    [[nodiscard]] const WorkspaceContext& context() const;
    [[nodiscard]] bool canChange() const;
    [[nodiscard]] core::TouchpointId touchpoint() const { return m_touchpoint; }
    /// The touchpoint's.
    [[nodiscard]] QString title() const;
    /// The one that goes on, else the latest; empty for none.
    [[nodiscard]] const std::optional<core::Redesign>& redesign() const { return m_redesign; }
    [[nodiscard]] core::RedesignProgress progress() const;
    /// Complaints before and after; empty while it is too early to say, and where the log does not reach back
    /// far enough.
    [[nodiscard]] const std::optional<Counts>& counts() const { return m_counts; }
    [[nodiscard]] bool isLogTooShort() const { return m_isLogTooShort; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString text(RedesignPart part) const;

public slots:
    void follow(cxw::core::TouchpointId touchpoint);
    /// A new redesign; nothing while one goes on.
    void begin(QDate startsOn);
    void setStart(QDate startsOn);
    void setText(cxw::panels::RedesignPart part, const QString& text);
    /// 1 to core::kRedesignDays; an empty text takes the note away.
    void setDayNote(int day, const QString& text);
    /// Finished today, or going on again.
    void setFinished(bool finished);
    void remove();

signals:
    void changed();
    void failed(const cxw::core::Error& error);

private:
    void hear(const core::ChangeSet& changes);
    void reload();
    void edit(const QString& name, const std::function<void(core::Redesign&)>& change);

    MapPresenter& m_maps;
    core::TouchpointId m_touchpoint;
    QString m_title; ///< as it was read: it may stand on another map than the shown one
    std::optional<core::Redesign> m_redesign;
    core::WorkSchedule m_schedule;
    std::optional<Counts> m_counts;
    bool m_isLogTooShort = false;
    quint64 m_request = 0; ///< answers to older requests are dropped
};

} // namespace cxw::panels
