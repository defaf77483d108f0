#pragma once

class QPainter;
class QStyleOption;

namespace cxw::panels {

class Appearance;

/// The box of a check box, with its tick when it is on.
void drawCheckBox(QPainter& painter, const QStyleOption& option, const Appearance& appearance);

/// The ring of a radio button, with its dot when it is on.
void drawRadioButton(QPainter& painter, const QStyleOption& option, const Appearance& appearance);

} // namespace cxw::panels
