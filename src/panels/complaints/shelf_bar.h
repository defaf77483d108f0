#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLineEdit;

namespace cxw::panels {

class Appearance;
class ComplaintsPresenter;
class TextLabel;

/// Over the list: the shelves with how many stand on each, and the search.
class ShelfBar final : public QWidget
{
    Q_OBJECT

public:
    ShelfBar(const Appearance& appearance, ComplaintsPresenter& presenter, QWidget* parent = nullptr);

    void focusSearch();

signals:
    /// Enter or Down in the search: on to the list.
    void listWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fit();

    const Appearance& m_appearance;
    ComplaintsPresenter& m_presenter;
    QButtonGroup* m_shelves;
    QLineEdit* m_search;
    TextLabel* m_found;
};

} // namespace cxw::panels
