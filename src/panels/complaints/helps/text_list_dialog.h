#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;
class TableTwin;
class TableView;
class TextHelpsPresenter;
class TextLabel;

/// One of the two lists of texts that help while one writes: the policy phrases, with what citing them went
/// with, or the snippets. The row that is chosen stands in the fields under the list. Every change is one
/// step that can be taken back.
class TextListDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class List { PolicyPhrases, Snippets };

    TextListDialog(const Appearance& appearance, TextHelpsPresenter& presenter, List list,
                   QWidget* parent = nullptr);

private:
    [[nodiscard]] bool isOfPhrases() const { return m_list == List::PolicyPhrases; }
    [[nodiscard]] QWidget* makeFields();
    [[nodiscard]] QWidget* makeButtons();
    void refresh();
    void chooseRow(int row);
    void startNew();
    void save();
    void remove();
    void judge();
    [[nodiscard]] QString refusal() const;

    const Appearance& m_appearance;
    TextHelpsPresenter& m_presenter;
    List m_list;
    TableTwin* m_rows;
    TableView* m_table;
    QLineEdit* m_short;
    QPlainTextEdit* m_long;
    TextLabel* m_refusal;
    QPushButton* m_new;
    QPushButton* m_save;
    QPushButton* m_remove;
    QString m_chosen; ///< phrase or token; empty for a new one
};

} // namespace cxw::panels
