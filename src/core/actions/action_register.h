#pragma once

#include "core/actions/action.h"
#include "core/language.h"

#include <map>
#include <vector>

namespace cxw::core {

class UnitOfWork;

/// Which answer an action came from, as one speaks of it.
struct AnswerOrigin
{
    RoundId round;
    int roundNumber = 0;
    QuestionId question;
    AreaId area;
    QString ownArea; ///< its name where it is one of the workspace's own
    QString label;   ///< the question's, in the words of its round

    bool operator==(const AnswerOrigin&) const = default;
};

/// An action with what a reader is told of it.
struct ListedAction
{
    Action action;
    std::optional<AnswerOrigin> origin; ///< empty: it stands alone, or its round is in the bin
    QString cause;                      ///< the name of the cause that it takes away; empty: of none
    QString owner;                      ///< a name; empty for nobody

    bool operator==(const ListedAction&) const = default;
};

/// The one register of actions over all rounds.
struct ActionRegister
{
    std::vector<ListedAction> actions; ///< in the order of `isMoreUrgent`
    std::map<RoundQuestionId, AnswerOrigin> answers;
    std::map<CauseId, QString> causes; ///< names; of those in the bin too
    std::vector<Person> people;        ///< who can own an action
};

/// Open ones come before finished ones, earlier dates before later ones, those without a date last, older
/// before newer.
[[nodiscard]] bool isMoreUrgent(const Action& action, const Action& than);

/// Labels are in `language` where the file has them. Storage thread.
[[nodiscard]] ActionRegister loadActionRegister(const UnitOfWork& work, Language language);

} // namespace cxw::core
