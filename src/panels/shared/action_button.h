#pragma once

class QAction;
class QPushButton;

namespace cxw::panels {

/// The button does what the action does and shows its key after the label; its text, and whether it can be
/// pressed, stay the caller's. The action outlives the button.
void bindButton(QPushButton& button, QAction& action);

} // namespace cxw::panels
