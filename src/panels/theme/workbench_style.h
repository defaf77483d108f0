#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace cxw::panels {

class Appearance;

/// Names of dynamic properties of a push button: a quiet key at the end, a key cap at the beginning.
constexpr auto kKeyAfterLabel = "keyAfterLabel";
constexpr auto kKeyBeforeLabel = "keyBeforeLabel";

/// Fusion with this program's corners, borders, sizes and focus ring; no style sheets. A push button with the
/// dynamic property `primary` is filled, one with `warning` has the colours of a warning, one with `quiet` no
/// border until the mouse is over it; the text of `keyAfterLabel` or `keyBeforeLabel` is the key that does
/// the same.
class WorkbenchStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit WorkbenchStyle(const Appearance& appearance);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returned) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl sub, const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                                     const QWidget* widget) const override;

private:
    void drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;
    void drawHeaderSection(const QStyleOption& option, QPainter& painter) const;
    void drawField(const QStyleOption& option, QPainter& painter) const;
    void drawItem(const QStyleOption& option, QPainter& painter) const;
    void drawComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;

    const Appearance& m_appearance;
};

/// Draws a rounded box of 1 px border with crisp edges.
void drawBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double radius,
             double width = 1.0);

} // namespace cxw::panels
