#pragma once

#include "core/complaint/complaint.h"
#include "panels/shared/key_hint.h"

#include <QWidget>

#include <vector>

class QListView;
class QStackedWidget;

namespace cxw::panels {

class Appearance;
class ComplaintRowsModel;
class ComplaintsPresenter;
class EmptyState;
class ListHeader;
class ListSelection;
class ListTools;

/// The complaints of the log under the names of their columns; where there is none, what one can do. With the
/// keyboard on it Space opens the chosen one, Enter edits it, 1 to 8 tick its steps, Delete removes it,
/// Ctrl+A marks all and Esc takes the marks away.
class LogList final : public QWidget
{
    Q_OBJECT

public:
    LogList(const Appearance& appearance, ListTools& tools, QWidget* parent = nullptr);

    void refresh();
    /// Selects what is marked, or else the chosen complaint, and brings that into view.
    void showMarks();
    /// To the row of the complaint; to none where the list does not hold it.
    void goTo(core::ComplaintId complaint);
    /// Chooses one that stands so many rows further down, if there is one.
    void step(int by);
    [[nodiscard]] bool hasKeyboard() const;
    void focusFirst();
    [[nodiscard]] std::vector<KeyHint> hints() const;

signals:
    /// The chosen one is to be read, with the keyboard or only looked at.
    void openWanted(bool withKeyboard);
    void editWanted();
    void tickWanted(cxw::core::ResolveStep step);
    void logWanted();
    /// Esc, and nothing was marked.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    [[nodiscard]] bool press(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString emptySentence() const;

    ListTools& m_tools;
    ComplaintsPresenter& m_presenter;
    ComplaintRowsModel* m_rows;
    QListView* m_view;
    ListHeader* m_header;
    ListSelection* m_selection;
    EmptyState* m_empty;
    QStackedWidget* m_either;
};

} // namespace cxw::panels
