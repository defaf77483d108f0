#pragma once

#include "charts/tokens.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace cxw::panels {

class Appearance;

/// A chart as a widget needs it: painted, walked along and spoken.
struct ShownChart
{
    QString name;     ///< "Target kept per channel"
    QString sentence; ///< what it shows, in words
    std::function<void(QPainter&, const QRectF&, const charts::Tokens&, const QFont&)> paint;
    /// Where each value can be pointed at.
    std::function<std::vector<QRectF>(const QRectF&, const QFont&)> places;
    std::function<double(double width, const QFont&)> height; ///< at which nothing is cut
    QStringList values;                                       ///< one a place, as spoken and shown
    bool showsValues = false; ///< the chart itself shows all that a value says: nothing is laid over it
};

/// A chart to walk along: Left and Right (Up and Down too) go from value to value, Home and End to the ends;
/// each is shown and spoken. Enter or a click asks for what lies behind the value.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const Appearance& appearance, QWidget* parent = nullptr);

    void show(ShownChart chart);
    /// Figures that are being counted anew.
    void setDimmed(bool dimmed);
    [[nodiscard]] std::optional<int> marked() const { return m_marked; }
    /// What a screen reader says as the chart's value: the marked one.
    [[nodiscard]] QString spoken() const { return m_marked ? m_chart.values[*m_marked] : QString(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void chosen(int value);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF room() const;
    [[nodiscard]] QFont chartFont() const;
    [[nodiscard]] std::vector<QRectF> places() const;
    [[nodiscard]] std::optional<int> valueAt(const QPointF& position) const;
    [[nodiscard]] int count() const { return int(m_chart.values.size()); }
    void mark(std::optional<int> value);
    void paintMarked(QPainter& painter) const;

    const Appearance& m_appearance;
    ShownChart m_chart;
    std::optional<int> m_marked;
    bool m_dimmed = false;
};

} // namespace cxw::panels
