#pragma once

#include <QObject>

#include <functional>

namespace cxw::panels {

class ActionRegistry;
class WorkshopPresenter;

/// What the workshop's windows can do besides the presenter's own acts.
struct WorkshopWindowActs
{
    std::function<void()> editNote;
    std::function<void()> planAction;
    std::function<void()> showFacilitator;
    std::function<void()> end;
};

/// The acts of a running workshop, with their keys, for the menu of its windows.
void addWorkshopActions(ActionRegistry& actions, WorkshopPresenter& presenter,
                        const WorkshopWindowActs& acts);

} // namespace cxw::panels
