#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace cxw::panels {

class Appearance;
class TextLabel;

/// The places of the program, at the left edge: icon, name, key. Narrow windows show the icons alone.
class NavRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(const Appearance& appearance, QWidget* parent = nullptr);

    /// A place; its action is checkable and named.
    void addPlace(QAction& action, const QString& iconName);
    void setWorkspace(const QString& name, const QString& remark);
    /// Icons only.
    void setSlim(bool slim);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const Appearance& m_appearance;
    QVBoxLayout* m_places;
    TextLabel* m_title;
    TextLabel* m_workspace;
    TextLabel* m_remark;
    bool m_slim = false;
};

} // namespace cxw::panels
