#pragma once

#include "core/touchmap/map_layout.h"

#include <QFrame>

class QListWidget;

namespace cxw::panels {

class Appearance;

/// Which lanes a map shows and in which order: Space shows or hides one, Alt+Up and Alt+Down move it, so does
/// the mouse. Takes effect at once; deletes itself.
class LanePicker final : public QFrame
{
    Q_OBJECT

public:
    LanePicker(const Appearance& appearance, const core::WholeMap& whole,
               const std::vector<core::LaneKey>& shown, QWidget* parent);

    void openUnder(QWidget& anchor);

signals:
    void chosen(const std::vector<cxw::core::LaneKey>& lanes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const core::WholeMap& whole, const std::vector<core::LaneKey>& shown);
    void move(int step);
    void take();

    const Appearance& m_appearance;
    QListWidget* m_list;
    bool m_moving = false; ///< an item is on its way between two places
};

} // namespace cxw::panels
