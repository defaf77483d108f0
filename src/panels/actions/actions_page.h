#pragma once

#include "panels/actions/actions_presenter.h"
#include "panels/shared/status_line.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace cxw::panels {

class ActionEditor;
class ActionFilters;
class ActionsModel;
class Appearance;
class EmptyState;
class ReasonLine;
class TextLabel;

/// The register of actions over all rounds: filters, list, and the editor beside it.
class ActionsPage final : public QWidget
{
    Q_OBJECT

public:
    ActionsPage(const Appearance& appearance, ActionsPresenter& presenter, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<KeyHint> hints() const;

public slots:
    void focusFirst();
    void focusFilters();
    /// All actions of one status, whatever was filtered before.
    void showOnly(cxw::panels::ActionFilter::Status status);
    /// Opens what is planned on the answer, else a new action for it.
    void openFor(cxw::core::RoundQuestionId answer, const QString& what);
    /// A null answer for an action that stands alone.
    void addFor(cxw::core::RoundQuestionId answer);
    void openSelected();
    /// One of the open actions.
    void open(cxw::core::ActionId action);
    void finishOrReopen();
    void drop();
    void removeSelected();
    /// Takes what is typed in the editor and goes back to the list.
    void leaveEditor();

signals:
    void resultsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeListCard();
    [[nodiscard]] QTreeView* makeTree();
    void refresh();
    void showPlaces();
    void fitColumns();
    void follow();
    void remove(core::ActionId action);
    void select(core::ActionId action);
    [[nodiscard]] core::ActionId selected() const;
    [[nodiscard]] bool pressInList(int key);

    const Appearance& m_appearance;
    ActionsPresenter& m_presenter;
    ActionsModel* m_model;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    TextLabel* m_remark;
    QPushButton* m_add;
    ActionFilters* m_filters;
    QStackedWidget* m_views;
    EmptyState* m_noneFits;
    QTreeView* m_tree;
    ReasonLine* m_reason;
    ActionEditor* m_editor;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_list = nullptr;
    QWidget* m_side = nullptr;
    bool m_refreshing = false; ///< the selection moves by itself, nobody chooses
};

} // namespace cxw::panels
