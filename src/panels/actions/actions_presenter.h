#pragma once

#include "core/actions/action_register.h"
#include "core/error.h"
#include "panels/shared/edit_stack.h"
#include "panels/shared/workspace_context.h"

#include <QObject>
#include <QStringList>

namespace cxw::core {
class ChangeSet;
}

namespace cxw::panels {

/// Which actions the list shows.
struct ActionFilter
{
    enum Status { Open, Overdue, Done, Dropped, All };

    Status status = Open;
    QString owner; ///< a name; empty: everybody's
    bool onlyThisRound = false;
    QString text; ///< in what is to be done, the question, the owner or the reason

    bool operator==(const ActionFilter&) const = default;
};

/// What one fills in for an action.
struct ActionForm
{
    core::RoundQuestionId answer;
    core::CauseId cause;
    QString what;
    QString owner; ///< a name; one that nobody has yet makes a person
    QDate due;
    std::optional<int> expectedScore;
    QString expectedEffect;
    core::ActionStatus status = core::ActionStatus::Open;
    QString statusReason;

    bool operator==(const ActionForm&) const = default;
};

[[nodiscard]] ActionForm formOf(const core::ListedAction& listed);

/// Knows the register of actions over all rounds, decides what its list shows and takes the changes. Shows a
/// change at once and writes it behind. GUI thread.
class ActionsPresenter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLongestWhat = 500;

    ActionsPresenter(const WorkspaceContext& context, core::Language language, QObject* parent = nullptr);

    [[nodiscard]] const WorkspaceContext& context() const { return m_context; }
    [[nodiscard]] QDate today() const { return m_context.clock.today(); }
    [[nodiscard]] bool canChange() const;
    /// The most urgent first.
    [[nodiscard]] const std::vector<core::ListedAction>& all() const { return m_register.actions; }
    /// Those that the filter lets through, in the same order.
    [[nodiscard]] const std::vector<core::ListedAction>& shown() const { return m_shown; }
    [[nodiscard]] const ActionFilter& filter() const { return m_filter; }
    /// How many there are of a status, whatever the rest of the filter says.
    [[nodiscard]] int count(ActionFilter::Status status) const;
    /// Everybody's name, and the names of those who own an action; both in order.
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] QStringList owners() const;
    /// Null when there is none.
    [[nodiscard]] const core::ListedAction* find(core::ActionId id) const;
    [[nodiscard]] const core::AnswerOrigin* originOf(core::RoundQuestionId answer) const;
    /// Actions that came from the answer, and those still open on its question from another round; the most
    /// urgent first.
    [[nodiscard]] std::vector<core::ActionId> actionsOn(core::RoundQuestionId answer) const;
    /// Empty for none, and for one that was made since the register was read.
    [[nodiscard]] QString causeName(core::CauseId cause) const;
    /// Actions that take the cause away, the most urgent first.
    [[nodiscard]] std::vector<core::ActionId> actionsOn(core::CauseId cause) const;
    /// Open actions that came from rounds before this one.
    [[nodiscard]] int openBefore(int roundNumber) const;
    /// A new action on an answer, due in three months; a null answer for one that stands alone.
    [[nodiscard]] ActionForm blankFor(core::RoundQuestionId answer) const;

public slots:
    void setLanguage(cxw::core::Language language);
    void setFilter(const cxw::panels::ActionFilter& filter);
    /// What "this round" means.
    void setRound(cxw::core::RoundId round);
    /// Null when it does not say what is to be done.
    cxw::core::ActionId add(const cxw::panels::ActionForm& form);
    /// Leaves what is to be done, and a status that was dropped without a reason, as they were.
    void change(cxw::core::ActionId id, const cxw::panels::ActionForm& form);
    /// Open takes the reason away; dropping needs one.
    void setStatus(cxw::core::ActionId id, cxw::core::ActionStatus status, const QString& reason);
    void remove(cxw::core::ActionId id);

signals:
    void changed();
    void failed(const cxw::core::Error& error);

private:
    void hear(const core::ChangeSet& changes);
    void reload();
    void choose();
    [[nodiscard]] bool passes(const core::ListedAction& listed) const;
    [[nodiscard]] core::Action actionFrom(const ActionForm& form, const core::Action& before,
                                          std::optional<core::Person>& newcomer);
    [[nodiscard]] core::ListedAction listed(const core::Action& action, const QString& remembered) const;
    void put(const std::optional<core::Action>& before, const std::optional<core::Action>& after,
             const std::optional<core::Person>& newcomer, const EditName& name);

    WorkspaceContext m_context;
    core::Language m_language;
    core::ActionRegister m_register; ///< as the user sees it: what is on its way to the file included
    ActionFilter m_filter;
    core::RoundId m_round;
    std::vector<core::ListedAction> m_shown;
    quint64 m_request = 0; ///< answers to older requests are dropped
};

} // namespace cxw::panels
