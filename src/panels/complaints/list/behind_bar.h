#pragma once

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class ComplaintsPresenter;
class TextLabel;

/// Over the list while it shows the complaints behind a figure: which, how many, and the way back.
class BehindBar final : public QWidget
{
    Q_OBJECT

public:
    BehindBar(const Appearance& appearance, ComplaintsPresenter& presenter, QWidget* parent = nullptr);

signals:
    void backWanted();

private:
    void refresh();

    const Appearance& m_appearance;
    ComplaintsPresenter& m_presenter;
    TextLabel* m_what;
    QPushButton* m_back;
};

} // namespace cxw::panels
