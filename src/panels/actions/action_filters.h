#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cxw::panels {

class ActionsPresenter;

/// The row over the list that says which actions it shows: by status, owner, round and words.
class ActionFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionFilters(ActionsPresenter& presenter, QWidget* parent = nullptr);

    void focusText();

signals:
    /// Enter or Down in the words: on to the list.
    void listWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void choose();

    ActionsPresenter& m_presenter;
    QComboBox* m_status;
    QComboBox* m_owner;
    QComboBox* m_rounds;
    QLineEdit* m_text;
};

} // namespace cxw::panels
