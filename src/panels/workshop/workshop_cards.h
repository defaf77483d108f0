#pragma once

class QVBoxLayout;
class QWidget;

namespace cxw::panels {

class Appearance;

/// Fills `widget` with one card of the facilitator's window; returns the column in it.
[[nodiscard]] QVBoxLayout* cardColumn(QWidget& widget, const Appearance& appearance);

} // namespace cxw::panels
