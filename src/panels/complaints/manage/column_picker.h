#pragma once

#include <QFrame>

class QListWidget;

namespace cxw::panels {

class Appearance;
class ListLayout;

/// Which columns the list shows and in which order: Space shows or hides one, Alt+Up and Alt+Down move it, so
/// does the mouse. Takes effect at once; deletes itself.
class ColumnPicker final : public QFrame
{
    Q_OBJECT

public:
    ColumnPicker(const Appearance& appearance, ListLayout& layout, QWidget* parent);

    void openUnder(QWidget& anchor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void move(int step);
    void take();

    const Appearance& m_appearance;
    ListLayout& m_layout;
    QListWidget* m_list;
    bool m_moving = false; ///< an item is on its way between two places
};

} // namespace cxw::panels
