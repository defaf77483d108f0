#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;
class FilterChips;
class ListTools;
class ShelfChips;
class TextLabel;

/// Over the list: the shelves with how many stand on each, the search, and what else narrows the list.
class ShelfBar final : public QWidget
{
    Q_OBJECT

public:
    ShelfBar(const Appearance& appearance, ListTools& tools, QWidget* parent = nullptr);

    [[nodiscard]] ShelfChips& shelves() { return *m_shelves; }
    /// Over figures it takes one line, unless something is searched for; `counted` says what they are of.
    void showOverFigures(QWidget& counted);
    void showOverList();
    void focusSearch();
    void openFilter();
    void openColumns();

signals:
    /// Enter or Down in the search: on to the list.
    void listWanted();
    /// The complaint whose reference was typed is the chosen one now.
    void jumped();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSearch();
    void refresh();
    void fitSearch();

    const Appearance& m_appearance;
    ListTools& m_tools;
    ShelfChips* m_shelves;
    QHBoxLayout* m_top;
    QLineEdit* m_search;
    TextLabel* m_found;
    QPushButton* m_filter;
    QPushButton* m_columns;
    QPushButton* m_filterAbove; ///< while there is no line for the search
    QWidget* m_searchLine = nullptr;
    QWidget* m_counted = nullptr; ///< while the bar is over figures
    FilterChips* m_chips;
};

} // namespace cxw::panels
