#pragma once

#include <QWidget>

namespace cxw::panels {

class Appearance;
class MapClipboard;
class MapView;
class TextLabel;

/// On a map without touchpoints, beside the places to type them in: to paste a whole table of them.
class EmptyMapOffer final : public QWidget
{
    Q_OBJECT

public:
    EmptyMapOffer(const Appearance& appearance, MapView& view, MapClipboard& clipboard);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void place();

    const Appearance& m_appearance;
    MapView& m_view;
    TextLabel* m_what;
};

} // namespace cxw::panels
