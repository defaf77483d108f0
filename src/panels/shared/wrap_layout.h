#pragma once

#include <QLayout>

#include <vector>

namespace cxw::panels {

/// Widgets side by side, as many as fit, then on a further line.
class WrapLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(int spacing);
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height that is needed; moves the widgets only when `place`.
    int arrange(const QRect& rect, bool place) const;

    std::vector<QLayoutItem*> m_items; ///< owned
};

} // namespace cxw::panels
