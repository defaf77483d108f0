#pragma once

#include "core/actions/action_repository.h"
#include "core/diagnostic/answer_detail_repository.h"
#include "core/diagnostic/poll_repository.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"

namespace support {

inline cxw::core::Person ana()
{
    return {cxw::core::PersonId(11), QStringLiteral("Ana"), QStringLiteral("Lead"),
            QStringLiteral("ana@example.org")};
}

inline cxw::core::Question question(const char* id)
{
    const QString text = QString::fromLatin1(id);
    return {.id = cxw::core::QuestionId(text),
            .area = cxw::core::AreaId(text.section(QLatin1Char('.'), 0, 0))};
}

inline cxw::core::WordingRevision wording(const char* question, int revision, cxw::core::Language language,
                                          const char* label)
{
    return {.question = cxw::core::QuestionId(QString::fromLatin1(question)),
            .revision = revision,
            .language = language,
            .wording = {.label = QString::fromUtf8(label),
                        .text = QStringLiteral("Do we?"),
                        .hint = QStringLiteral("Ask for an example"),
                        .anchors = {QStringLiteral("no"), QStringLiteral("partly"), QStringLiteral("yes")}}};
}

inline cxw::core::Round round(qint64 id, int number)
{
    return {.id = cxw::core::RoundId(id),
            .number = number,
            .date = QDate(2026, 11, 18),
            .anchorDate = QDate(2026, 5, 31),
            .facilitator = cxw::core::PersonId(11),
            .state = cxw::core::RoundState::Voting,
            .mode = cxw::core::AskingMode::Context,
            .form = cxw::core::VotingForm::Seats,
            .templateId = QStringLiteral("quick"),
            .invited = 11};
}

inline cxw::core::RoundQuestion asked(qint64 id, const char* question, qint64 position)
{
    const QString text = QString::fromLatin1(question);
    return {.id = cxw::core::RoundQuestionId(id),
            .round = cxw::core::RoundId(21),
            .question = cxw::core::QuestionId(text),
            .area = cxw::core::AreaId(text.section(QLatin1Char('.'), 0, 0)),
            .kind = cxw::core::QuestionKind::Conditional,
            .revision = 2,
            .position = position,
            .reason = QStringLiteral("because"),
            .note = QStringLiteral("a remark")};
}

inline cxw::core::Seat seat(qint64 id, int number)
{
    return {.id = cxw::core::SeatId(id),
            .round = cxw::core::RoundId(21),
            .number = number,
            .person = cxw::core::PersonId(11),
            .name = QStringLiteral("Ana")};
}

inline cxw::core::Vote vote(qint64 question, qint64 seat, std::optional<cxw::core::Answer> answer,
                            const QString& note = {})
{
    return {.question = cxw::core::RoundQuestionId(question),
            .seat = cxw::core::SeatId(seat),
            .answer = answer,
            .note = note,
            .at = cxw::core::instantFrom(1'795'338'000'123)};
}

inline cxw::core::Evidence evidence(qint64 id, qint64 question, qint64 position)
{
    return {.id = cxw::core::EvidenceId(id),
            .question = cxw::core::RoundQuestionId(question),
            .kind = cxw::core::EvidenceKind::File,
            .text = QStringLiteral("Übersicht „Mai“.pdf"),
            .position = position};
}

/// `parent` 0: explains the answer itself.
inline cxw::core::Why why(qint64 id, qint64 parent, qint64 position, qint64 question = 31)
{
    return {.id = cxw::core::WhyId(id),
            .question = cxw::core::RoundQuestionId(question),
            .parent = cxw::core::WhyId(parent),
            .text = QStringLiteral("because no. %1").arg(id),
            .position = position};
}

/// Ana, two questions, one round that asks both (31 and 32) and two seats (41 and 42).
inline void addRound(cxw::core::UnitOfWork& work)
{
    work.people().save(ana());
    work.questions().save(question("personnel.training"));
    work.questions().save(question("customers.listening"));
    work.rounds().save(round(21, 1));
    work.rounds().saveQuestion(asked(31, "personnel.training", 1024));
    work.rounds().saveQuestion(asked(32, "customers.listening", 2048));
    work.rounds().saveSeat(seat(41, 1));
    work.rounds().saveSeat(seat(42, 2));
}

} // namespace support
