#pragma once

#include "core/actions/action.h"
#include "core/clock.h"
#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/round_sheet.h"
#include "core/id_source.h"
#include "core/local_text.h"
#include "core/workspace/workspace.h"

#include <map>

namespace cxw::core {

class UnitOfWork;

struct SamplePerson
{
    QString name;
    LocalText role;
};

struct SampleWording
{
    Question question;
    int revision = 1;
    std::map<Language, Wording> wording;
};

struct SampleAnswer
{
    QuestionId question;
    int revision = 1;
    QString votes; ///< one character a person, in the order of the people: 1 2 3 y n - (not applicable) ? .
                   ///< (none)
    std::optional<Answer> agreed;
    LocalText reason; ///< of the agreed score
    LocalText note;
    LocalText addedBecause; ///< for an own question in its first round
};

struct SampleDropped
{
    QuestionId question;
    LocalText reason;
};

struct SampleRound
{
    int number = 1;
    int monthsBefore = 0; ///< before the latest round
    AskingMode mode = AskingMode::Blind;
    QString templateId;
    std::vector<SampleAnswer> answers; ///< in the order of asking
    std::vector<SampleDropped> dropped;
};

struct SampleAction
{
    int round = 1; ///< number of the round whose answer it came from
    QuestionId question;
    QString owner;        ///< name of one of the people
    int dueAfterDays = 0; ///< days after the round
    int expectedScore = 3;
    ActionStatus status = ActionStatus::Open;
    LocalText what;
    LocalText reason; ///< of a done or dropped one
};

/// The invented company with which the program can be explored; data, read from the resources.
struct SampleCompany
{
    QString name;
    LocalText intent;
    std::vector<SamplePerson> people;       ///< the first is the facilitator
    std::vector<SampleWording> ownWordings; ///< own questions and rewordings
    std::vector<SampleRound> rounds;        ///< oldest first
    std::vector<SampleAction> actions;
};

/// Writes the diagnostic's questions and their wordings into a fresh workspace.
void writeBank(UnitOfWork& work, const QuestionBank& bank);

/// Fills a fresh workspace (its row exists, the bank is written) with the sample company in `language`. The
/// latest round lies four days before `today`. Storage thread.
void writeSample(UnitOfWork& work, const SampleCompany& company, const QuestionBank& bank, Language language,
                 const Clock& clock, IdSource& ids);

} // namespace cxw::core
