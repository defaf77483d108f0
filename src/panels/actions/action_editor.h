#pragma once

#include "panels/actions/actions_presenter.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace cxw::panels {

class ActionFields;
class Appearance;
class Badge;
class RecordDrafts;
class TextLabel;

/// One action beside the list, a new one or one of the register. What is typed is taken when the field is
/// left; a new action comes to be as soon as it says what is to be done.
class ActionEditor final : public QWidget
{
    Q_OBJECT

public:
    ActionEditor(const Appearance& appearance, ActionsPresenter& presenter, QWidget* parent = nullptr);
    ~ActionEditor() override;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void open(core::ActionId action);
    /// `what` is a proposal, and may be empty.
    void openNew(core::RoundQuestionId answer, const QString& what);
    void openNewOnCause(core::CauseId cause, const QString& what);
    /// Opens the new action that was being typed when the program ended, if there is one.
    void resumeNew();
    void focusFirst();

public slots:
    /// Takes what is typed and closes.
    void leave();

signals:
    void opened();
    void closed();
    void added(cxw::core::ActionId action);
    void removeWanted(cxw::core::ActionId action);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QLayout* makeHead();
    void begin(core::ActionId action, core::RoundQuestionId answer, core::CauseId cause);
    void startNew(const ActionForm& form, const QString& what);
    [[nodiscard]] ActionForm typed() const;
    void shut();
    void commit();
    void refresh();
    void refreshWords();
    void keep(const QString& field, const QString& text);
    void bringBack(const QString& record, const QHash<QString, QString>& texts);
    /// What drafts call the action.
    [[nodiscard]] QString record() const;

    const Appearance& m_appearance;
    ActionsPresenter& m_presenter;
    RecordDrafts* m_drafts;
    TextLabel* m_title;
    Badge* m_badge;
    TextLabel* m_origin;
    ActionFields* m_fields;
    TextLabel* m_dates;
    QPushButton* m_remove;
    bool m_isOpen = false;
    core::ActionId m_action; ///< null while it is a new one
    core::RoundQuestionId m_answer;
    core::CauseId m_cause;
    bool m_failed = false; ///< the file refused something; what is typed stays
};

} // namespace cxw::panels
