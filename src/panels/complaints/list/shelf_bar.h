#pragma once

#include <QWidget>

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

    const Appearance& m_appearance;
    ListTools& m_tools;
    ShelfChips* m_shelves;
    QLineEdit* m_search;
    TextLabel* m_found;
    QPushButton* m_filter;
    QPushButton* m_columns;
    FilterChips* m_chips;
};

} // namespace cxw::panels
