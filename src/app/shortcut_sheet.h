#pragma once

#include <QDialog>

namespace cxw::panels {
class ActionRegistry;
class Appearance;
} // namespace cxw::panels

namespace cxw::app {

/// All keys on one sheet, made from the action registry.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const panels::ActionRegistry& actions, const panels::Appearance& appearance,
                  QWidget* parent);
};

} // namespace cxw::app
