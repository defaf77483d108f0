#pragma once

class QKeyEvent;

namespace cxw::panels {

class WorkshopPresenter;

/// What a key means to the room wherever no field takes it: digits vote or choose, Space reveals, arrows and
/// a presenter's clicker move. Says whether it meant something.
[[nodiscard]] bool pressInWorkshop(const QKeyEvent& event, WorkshopPresenter& presenter);

} // namespace cxw::panels
