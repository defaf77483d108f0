#pragma once

class QWidget;

namespace cxw::panels {

class Appearance;

/// Gives every label under `root` its type and colour, now and whenever the appearance changes. A widget says
/// what it is by dynamic properties, also from a form: `textRole` (display title body caption micro figure),
/// `textWeight` (semibold) and `textColour` (primary secondary muted accent danger warning success). Labels
/// become plain text.
void dress(QWidget& root, const Appearance& appearance);

} // namespace cxw::panels
