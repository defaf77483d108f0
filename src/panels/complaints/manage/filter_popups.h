#pragma once

class QWidget;

namespace cxw::panels {

class Appearance;
class FilterPresenter;
enum class FilterPart;

/// Opens the small list of what a part of the filter can be, under `anchor`.
void openFilterPart(const Appearance& appearance, FilterPresenter& filters, FilterPart part, QWidget& anchor);

} // namespace cxw::panels
