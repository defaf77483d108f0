#pragma once

#include <QFrame>

#include <vector>

class QListWidget;

namespace cxw::panels {

class Appearance;

/// Something that can be shown, at a place of its own.
struct OrderedThing
{
    QString name;
    bool isShown = false;
    bool isAlwaysShown = false;
};

/// Which things of a list are shown and in which order: Space shows or hides one, Alt+Up and Alt+Down move
/// it, so does the mouse. Takes effect at once; deletes itself.
class OrderPicker final : public QFrame
{
    Q_OBJECT

public:
    /// `title` is what the things are; they stand in their order.
    OrderPicker(const Appearance& appearance, const QString& title, const std::vector<OrderedThing>& things,
                QWidget* parent);

    void openUnder(QWidget& anchor);

signals:
    /// Those that are shown, in their order, by their places in the list that was given.
    void chosen(const std::vector<int>& shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const std::vector<OrderedThing>& things);
    void move(int step);
    void take();

    const Appearance& m_appearance;
    QListWidget* m_list;
    bool m_moving = false; ///< an item is on its way between two places
};

} // namespace cxw::panels
