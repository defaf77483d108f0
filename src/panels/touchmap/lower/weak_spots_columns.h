#pragma once

namespace cxw::panels {

class Appearance;
class GridView;

/// Gives the terms of the weak spots what they need of a width and the titles the rest; where the titles
/// would be left with little, the heads of the terms take two lines.
void fitWeakSpots(GridView& view, const Appearance& appearance, int width);

} // namespace cxw::panels
