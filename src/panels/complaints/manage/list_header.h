#pragma once

#include <QWidget>

namespace cxw::panels {

class Appearance;
class ListLayout;

/// The names of the columns over the list, where its delegate paints them.
class ListHeader final : public QWidget
{
    Q_OBJECT

public:
    ListHeader(const Appearance& appearance, const ListLayout& layout, QWidget* parent = nullptr);

    /// How much of the width the list has for its rows.
    void setRowWidth(int width);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    const ListLayout& m_layout;
    int m_rowWidth = 0;
};

} // namespace cxw::panels
