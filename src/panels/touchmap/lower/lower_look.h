#pragma once

#include "panels/shared/workspace_context.h"
#include "panels/touchmap/lower/lower_panels.h"

#include <QObject>

#include <optional>

namespace cxw::panels {

/// How the lists under the maps stand.
struct LowerLook
{
    std::optional<bool> isFolded; ///< empty: as the height has it
    LowerPanels::Page page = LowerPanels::WeakSpots;

    bool operator==(const LowerLook&) const = default;
};

/// Remembers it for all maps of a workspace. Kept with the workspace as view state, so without an undo step.
/// GUI thread.
class LowerLooks final : public QObject
{
    Q_OBJECT

public:
    explicit LowerLooks(const WorkspaceContext& context, QObject* parent = nullptr);

    /// Reads how they stood last; `known` comes later, unless somebody has moved them by then.
    void begin();
    void keep(const LowerLook& look);

signals:
    void known(const cxw::panels::LowerLook& look);

private:
    WorkspaceContext m_context;
    std::optional<LowerLook> m_look;
};

/// As it is kept: "open;toFix", "folded;weakSpots", ";changes"; and read again, without what it does not
/// know.
[[nodiscard]] QString textOf(const LowerLook& look);
[[nodiscard]] LowerLook lowerLookFrom(const QString& text);

} // namespace cxw::panels
