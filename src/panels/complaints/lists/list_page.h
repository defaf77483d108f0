#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace cxw::panels {

class Appearance;
class EntryDetails;
class ListKeeper;

/// One list and what its chosen entry is. What is typed above the list becomes an entry with Enter.
class ListPage final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString list;     ///< "Channels"
        QString newEntry; ///< "New channel"
    };

    /// `name` begins the names of the widgets; `details` may be null.
    ListPage(const Appearance& appearance, ListKeeper& keeper, const Words& words, const QString& name,
             EntryDetails* details, QWidget* parent = nullptr);

    void focusFirst();

private:
    [[nodiscard]] QLayout* makeList(const Words& words);
    [[nodiscard]] QLayout* makeEntry();
    void connectKeys();
    void refresh();
    void choose(qint64 id);
    void add(bool under);

    const Appearance& m_appearance;
    ListKeeper& m_keeper;
    QString m_named;
    EntryDetails* m_details;
    QLineEdit* m_new;
    QPushButton* m_add;
    QPushButton* m_addUnder;
    QListView* m_list;
    QStandardItemModel* m_rows;
    QWidget* m_entry;
    QLineEdit* m_name;
    QPushButton* m_remove;
    qint64 m_chosen = 0;
    bool m_showing = false;
};

} // namespace cxw::panels
