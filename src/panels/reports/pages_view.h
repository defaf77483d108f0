#pragma once

#include "charts/pages.h"

#include <QAbstractScrollArea>

namespace cxw::panels {

class Appearance;

/// Sheets of paper one under the other, as wide as there is room. The sheets are white in every theme.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(const Appearance& appearance, QWidget* parent = nullptr);

    /// Null shows nothing; the place in the sheets is kept.
    void show(const std::shared_ptr<const charts::Pages>& pages);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitScrollBar();
    [[nodiscard]] double scale() const;
    /// In the viewport.
    [[nodiscard]] QRectF sheetRect(std::size_t sheet) const;

    const Appearance& m_appearance;
    std::shared_ptr<const charts::Pages> m_pages;
};

} // namespace cxw::panels
