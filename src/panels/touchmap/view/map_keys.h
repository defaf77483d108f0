#pragma once

class QKeyEvent;

namespace cxw::panels {

class MapView;

/// What the keys do on a map while no cell is being edited.
class MapKeys final
{
public:
    explicit MapKeys(MapView& view);

    /// False for a key that means nothing here.
    [[nodiscard]] bool press(const QKeyEvent& event);
    /// Whether the map wants the key though the window has a shortcut of that name.
    [[nodiscard]] bool takes(const QKeyEvent& event) const;

private:
    [[nodiscard]] bool move(const QKeyEvent& event);
    [[nodiscard]] bool shift(int key);
    [[nodiscard]] bool clip(const QKeyEvent& event);
    [[nodiscard]] bool act(const QKeyEvent& event);
    [[nodiscard]] bool type(const QKeyEvent& event);
    [[nodiscard]] bool digit(const QKeyEvent& event);
    void choosePersona(int direction);
    [[nodiscard]] bool openMenu();
    void remove();

    MapView& m_view;
};

} // namespace cxw::panels
