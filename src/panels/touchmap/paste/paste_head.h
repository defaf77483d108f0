#pragma once

#include <QHeaderView>

namespace cxw::panels {

class Appearance;
class PasteModel;

/// Over the rows of a paste: what each column becomes, to be chosen; below that the sheet's own name of it
/// and why it was taken for that.
class PasteHead final : public QHeaderView
{
    Q_OBJECT

public:
    PasteHead(const Appearance& appearance, const PasteModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintPicker(QPainter& painter, const QRect& box, int section) const;
    void paintName(QPainter& painter, const QRect& line, int section) const;

    const Appearance& m_appearance;
    const PasteModel& m_model;
};

} // namespace cxw::panels
