#pragma once

#include "core/complaint/customer.h"

#include <functional>

class QWidget;

namespace cxw::panels {
class ActionRegistry;
class Appearance;
class ComplaintsPresenter;
class PrivacyPresenter;
} // namespace cxw::panels

namespace cxw::app {

/// What the privacy commands work with; all outlive the actions.
struct PrivacyTools
{
    const panels::Appearance& appearance;
    panels::PrivacyPresenter& privacy;
    panels::ComplaintsPresenter& complaints;
    QWidget& window;
    /// Everything on a person shall go into a file; the name is for the file's.
    std::function<void(core::CustomerId, const QString& name)> save;
};

/// Adds the submenu Privacy: everything on one person, erase or anonymise, legal hold, what is due to go.
void addPrivacyActions(panels::ActionRegistry& actions, const PrivacyTools& tools);

} // namespace cxw::app
