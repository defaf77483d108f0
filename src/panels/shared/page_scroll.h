#pragma once

class QScrollArea;
class QWidget;

namespace cxw::panels {

/// `content` in an area that scrolls down when it must, without frame and ground of its own; no focus stop.
[[nodiscard]] QScrollArea* scrolling(QWidget* content);

} // namespace cxw::panels
