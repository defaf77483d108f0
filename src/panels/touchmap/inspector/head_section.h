#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;
class Badge;
class InspectorPresenter;
class TextLabel;

/// What the touchpoint is called and where it stands; pin and close.
class HeadSection final : public QWidget
{
    Q_OBJECT

public:
    HeadSection(const Appearance& appearance, InspectorPresenter& presenter, QWidget* parent = nullptr);

    void focusTitle();

signals:
    void closed();

private:
    void refresh();
    void restyle();
    void showTitle(const QString& title);
    void addButtons(QHBoxLayout& row);

    const Appearance& m_appearance;
    InspectorPresenter& m_presenter;
    QLineEdit* m_title;
    QPushButton* m_pin;
    QPushButton* m_close;
    TextLabel* m_place;
    Badge* m_moment;
    Badge* m_pain;
    Badge* m_practice;
    quint64 m_gesture = 0; ///< of the title while it is typed; 0: none yet
};

} // namespace cxw::panels
