#pragma once

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class TextLabel;

/// How many complaints still lack something. Hidden while none does.
class CompleteCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CompleteCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(qint64 toComplete);

signals:
    void completeWanted();

private:
    TextLabel* m_title;
    QPushButton* m_go;
};

} // namespace cxw::panels
