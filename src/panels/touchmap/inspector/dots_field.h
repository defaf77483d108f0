#pragma once

#include <QWidget>

#include <functional>
#include <optional>

namespace cxw::panels {

class Appearance;

/// One of five, or nothing, as dots with a word beside them. Keys: 1 to 5 choose, 0 and Delete take away,
/// Left and Right go on by one; a click on the chosen dot takes it away too.
class DotsField final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kDots = 5;
    /// How much of something, or which one of five.
    enum class Style { Amount, Choice };
    /// What a number from 1 to 5, or none, is called.
    using Say = std::function<QString(const std::optional<int>&)>;

    DotsField(const Appearance& appearance, Style style, Say say, QWidget* parent = nullptr);

    /// 1 to 5.
    void show(const std::optional<int>& value);
    [[nodiscard]] const std::optional<int>& value() const { return m_value; }
    [[nodiscard]] QString word() const { return m_say(m_value); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// By the user; shown already.
    void chosen(const std::optional<int>& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const std::optional<int>& value);
    [[nodiscard]] QRectF dotRect(int number) const;

    const Appearance& m_appearance;
    Style m_style;
    Say m_say;
    std::optional<int> m_value;
};

} // namespace cxw::panels
