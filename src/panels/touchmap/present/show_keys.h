#pragma once

class QKeyEvent;

namespace cxw::panels {

class ShowPresenter;

/// What a key, or a presenter's clicker, means while a map is shown to a room. Says whether it meant
/// something.
[[nodiscard]] bool pressInShow(const QKeyEvent& event, ShowPresenter& presenter);

} // namespace cxw::panels
