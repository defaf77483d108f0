#pragma once

#include <QLayout>

#include <climits>
#include <vector>

namespace cxw::panels {

/// Widgets side by side, as many as fit, then on a further line.
class WrapLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(int spacing);
    ~WrapLayout() override;

    /// The first `count` stand at the left of a line; what comes after them ends at the right of its line.
    void pushRightAfter(int count) { m_leftCount = count; }

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

    void placeLine(std::vector<std::pair<QLayoutItem*, QRect>>& line, int right) const;

    std::vector<QLayoutItem*> m_items; ///< owned
    int m_leftCount = INT_MAX;
};

} // namespace cxw::panels
