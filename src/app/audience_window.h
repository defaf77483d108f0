#pragma once

#include <QWidget>

#include <functional>

namespace cxw::app {

/// A window for a room: a picture alone on the second screen, or on the only one with a strip under it for
/// who leads.
class AudienceWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `home` is the window it was opened from, whose screen stays the leader's. `press` gets the keys first
    /// and says whether they meant something.
    AudienceWindow(QWidget& home, QWidget* picture, QWidget* strip,
                   std::function<bool(const QKeyEvent&)> press);

    /// The room has a screen of its own.
    [[nodiscard]] bool hasOwnScreen() const;
    /// Full size, wherever that is now, with the keyboard.
    void open();

signals:
    /// Escape, or somebody closes it; it stays until that is decided.
    void endWanted();
    /// The room's screen is gone, and the window hidden.
    void screenLost();
    /// A second screen is there again, and the window on it; the keyboard has stayed where it was.
    void screenFound();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QScreen* secondScreen() const;
    void place();
    void lose(const QScreen* screen);
    void find();

    QWidget& m_home;
    QWidget* m_strip;
    std::function<bool(const QKeyEvent&)> m_press;
    bool m_isLost = false;
};

} // namespace cxw::app
