#include "workspaces.h"

#include "app/workspace_making.h"
#include "core/change_feed.h"
#include "core/diagnostic/questionnaire.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "core/unit_of_work.h"
#include "exchange/question_bank_file.h"
#include "storage/sql_store.h"

#include <QFileInfo>

#include <cstdlib>

namespace bench {
namespace {

using namespace cxw;

void create(const QString& path, core::Store::WriteWork fill)
{
    const core::SystemClock clock;
    core::ChangeFeed changes;
    const auto store = storage::SqlStore::createAndWait({.path = path, .fill = std::move(fill)},
                                                        QFileInfo(path).path() + QStringLiteral("/backups"),
                                                        {clock, changes});
    if (!store)
        std::abort();
}

void addRound(core::UnitOfWork& work, const core::QuestionBank& bank, core::IdSource& ids, int number,
              int people)
{
    const core::Round round{.id = ids.next<core::RoundId>(),
                            .number = number,
                            .date = QDate(2007, 5, 18).addMonths(6 * number),
                            .anchorDate = QDate(2007, 5, 18),
                            .state = core::RoundState::Closed,
                            .form = core::VotingForm::Seats,
                            .templateId = QStringLiteral("full"),
                            .invited = people};
    work.rounds().save(round);
    std::vector<core::Seat> seats;
    for (int i = 1; i <= people; ++i) {
        seats.push_back({.id = ids.next<core::SeatId>(), .round = round.id, .number = i});
        work.rounds().saveSeat(seats.back());
    }
    int turn = number;
    for (const core::RoundQuestion& question :
         questionsFromTemplate(bank, *bank.findTemplate(round.templateId), round.id, ids)) {
        work.rounds().saveQuestion(question);
        const bool fact = question.kind == core::QuestionKind::Context;
        for (const core::Seat& seat : seats) {
            const core::Answer answer = fact ? core::Answer::Yes : core::Answer((turn++ * 7) % 3);
            work.votes().cast({.question = question.id, .seat = seat.id, .answer = answer});
        }
    }
}

} // namespace

void makeSample(const QString& path)
{
    const auto bank = exchange::readQuestionBank();
    const core::SystemClock clock;
    core::IdSource ids(clock);
    create(path, app::sampleWorkspace({*bank, clock, ids}, *app::readSample(*bank), core::Language::En));
}

void makeLarge(const QString& path, int rounds, int people)
{
    const auto bank = exchange::readQuestionBank();
    const core::SystemClock clock;
    core::IdSource ids(clock);
    const auto empty = app::emptyWorkspace({*bank, clock, ids}, QStringLiteral("Large"), core::Language::En);
    create(path, [&](core::UnitOfWork& work) {
        empty(work);
        for (int number = 1; number <= rounds; ++number)
            addRound(work, *bank, ids, number, people);
    });
}

} // namespace bench
