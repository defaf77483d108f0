#include "panels/diagnostic/tailor_presenter.h"

#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/round_edits.h"

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kShippedRevision = 1;

} // namespace

const TailorRow* TailorState::find(core::RoundQuestionId id) const
{
    for (const TailorArea& area : areas)
        for (const TailorRow& row : area.rows)
            if (row.question.id == id)
                return &row;
    return nullptr;
}

TailorPresenter::TailorPresenter(DiagnosticPresenter& diagnostic, QObject* parent)
    : QObject(parent)
    , m_diagnostic(diagnostic)
{
    connect(&diagnostic, &DiagnosticPresenter::changed, this, &TailorPresenter::takeDocument);
    connect(&diagnostic.context().edits, &EditStack::failed, this, [this] {
        m_onItsWay.reset(); // it will not arrive
        takeDocument();
    });
    takeDocument();
}

core::Wording TailorPresenter::shippedWording(const core::QuestionId& question) const
{
    return m_diagnostic.document()->wordingOf(question, kShippedRevision);
}

TailorRow TailorPresenter::rowFor(const core::RoundQuestion& question) const
{
    return {.question = question,
            .wording = m_diagnostic.document()->wordingOf(question),
            .own = core::isOwn(question.question),
            .reworded = question.revision != kShippedRevision,
            .isNew = core::isOwn(question.question) && !question.reason.isEmpty() && question.included};
}

void TailorPresenter::takeDocument()
{
    TailorState state;
    const auto& document = m_diagnostic.document();
    if (m_onItsWay
        && (!document || document->sheet.round.id != m_onItsWay->round.id
            || document->sheet.round.templateId == m_onItsWay->round.templateId))
        m_onItsWay.reset(); // it has arrived
    if (document) {
        const core::QuestionBank& bank = m_diagnostic.context().bank;
        state.hasRound = true;
        state.canTailor = m_diagnostic.canTailor();
        state.round = document->sheet.round;
        state.person = document->facilitator;
        for (const core::Seat& seat : document->sheet.seats)
            if (!seat.name.isEmpty())
                state.participants += seat.name;
        takeTemplates(state);
        for (const core::AreaTally& tally : tallyByArea(bank, document->sheet.questions)) {
            TailorArea area{.tally = tally, .name = document->areaName(tally.area, bank)};
            for (const core::RoundQuestion& question : document->sheet.questions)
                if (question.area == tally.area)
                    area.rows.push_back(rowFor(question));
            state.asked += tally.asked;
            state.scored += tally.scored;
            state.droppedCount += tally.dropped;
            state.ownCount += tally.own;
            state.rewordedCount += int(std::ranges::count_if(
                area.rows, [](const TailorRow& row) { return row.reworded && row.question.included; }));
            state.areas.push_back(std::move(area));
        }
    }
    m_state = std::move(state);
    findReserve();
    emit stateChanged();
}

void TailorPresenter::takeTemplates(TailorState& state) const
{
    const core::QuestionBank& bank = m_diagnostic.context().bank;
    for (const core::QuestionTemplate& each : bank.templates)
        state.templates.push_back({each.id, bank.templateName(each.id, m_diagnostic.language())});
    for (const core::QuestionSet& each : m_diagnostic.document()->own.sets)
        state.templates.push_back({templateIdOf(each.id), each.name});
    state.templates.push_back({core::kCustomTemplate, tr("Custom", "template: a set put together freely")});
    const bool known = std::ranges::find(state.templates, state.round.templateId, &NamedChoice<QString>::id)
        != state.templates.end();
    state.templateId = known ? state.round.templateId : QString(core::kCustomTemplate);
}

void TailorPresenter::findReserve()
{
    const core::QuestionBank& bank = m_diagnostic.context().bank;
    const core::QuestionTemplate* chosen = bank.findTemplate(m_state.round.templateId);
    if (!m_state.canTailor || !chosen || !chosen->reserve)
        return;
    const auto& set = m_diagnostic.document()->sheet.questions;
    const bool inUse = std::ranges::any_of(set, [&](const core::RoundQuestion& each) {
        return each.question == *chosen->reserve && each.included;
    });
    const core::Question* reserve = bank.find(*chosen->reserve);
    if (inUse || !reserve)
        return;
    m_state.reserve = *reserve;
    m_state.reserveLabel = shippedWording(reserve->id).label;
}

void TailorPresenter::chooseTemplate(const QString& templateId)
{
    const WorkspaceContext& context = m_diagnostic.context();
    const auto choice = std::ranges::find(m_state.templates, templateId, &NamedChoice<QString>::id);
    if (!m_state.canTailor || choice == m_state.templates.end())
        return;
    const core::RoundDocument& document = *m_diagnostic.document();
    const Choice before = m_onItsWay.value_or(Choice{m_state.round, document.sheet.questions});
    if (templateId == before.round.templateId)
        return;
    Choice after{.round = before.round, .set = {}}; // no question for the free choice
    after.round.templateId = templateId;
    if (const core::QuestionTemplate* shipped = context.bank.findTemplate(templateId))
        after.set = questionsFromTemplate(context.bank, *shipped, after.round.id, context.ids);
    else if (const core::QuestionSet* own = document.own.findSet(templateId))
        after.set = questionsFromSet(context.bank, document.own, *own, document.wordings, after.round.id,
                                     context.ids);
    m_onItsWay = after;
    context.edits.push(
        withQuestionsCopied(setEdit({tr("template %1", "undo: names the act").arg(choice->name),
                                     QStringLiteral("choose template")},
                                    before.round, after.round, before.set, after.set),
                            context.bank, after.set));
}

void TailorPresenter::drop(core::RoundQuestionId question, const QString& reason)
{
    const TailorRow* row = m_state.find(question);
    if (!m_state.canTailor || !row || !row->question.included)
        return;
    m_diagnostic.context().edits.push(questionsEdit(
        {tr("dropping “%1”", "undo: names the act").arg(row->wording.label), QStringLiteral("drop question")},
        {row->question}, {dropped(row->question, reason.trimmed())}));
}

void TailorPresenter::bringBack(core::RoundQuestionId question)
{
    const TailorRow* row = m_state.find(question);
    if (!m_state.canTailor || !row || row->question.included)
        return;
    m_diagnostic.context().edits.push(
        questionsEdit({tr("bringing back “%1”", "undo: names the act").arg(row->wording.label),
                       QStringLiteral("bring question back")},
                      {row->question}, {broughtBack(row->question)}));
}

void TailorPresenter::swapReserveIn(core::RoundQuestionId leaving, const QString& reason)
{
    const TailorRow* row = m_state.find(leaving);
    if (!m_state.canTailor || !row || !m_state.reserve)
        return;
    const WorkspaceContext& context = m_diagnostic.context();
    const auto& set = m_diagnostic.document()->sheet.questions;
    const core::Swap swap =
        swappedIn(set, *m_state.reserve, row->question, reason.trimmed(), m_state.round.id, context.ids);
    std::vector<core::RoundQuestion> before{row->question};
    if (const auto known = std::ranges::find(set, swap.comes.id, &core::RoundQuestion::id);
        known != set.end())
        before.push_back(*known);
    context.edits.push(questionsEdit({tr("swap of “%1”", "undo: names the act").arg(row->wording.label),
                                      QStringLiteral("swap reserve in")},
                                     before, {swap.leaves, swap.comes}));
}

void TailorPresenter::move(core::RoundQuestionId question, int step)
{
    const TailorRow* row = m_state.find(question);
    if (!m_state.canTailor || !row)
        return;
    const auto& set = m_diagnostic.document()->sheet.questions;
    const auto moved = movedWithinArea(set, question, step);
    std::vector<core::RoundQuestion> before;
    for (const core::RoundQuestion& each : moved)
        before.push_back(*std::ranges::find(set, each.id, &core::RoundQuestion::id));
    if (!moved.empty())
        m_diagnostic.context().edits.push(
            questionsEdit({tr("order of “%1”", "undo: names the act").arg(row->wording.label),
                           QStringLiteral("move question")},
                          before, moved));
}

void TailorPresenter::reword(core::RoundQuestionId question, const core::Wording& wording)
{
    const TailorRow* row = m_state.find(question);
    core::Wording words = wording;
    words.label = wording.label.simplified(); // one line, whatever was pasted
    if (!m_state.canTailor || !row || words == row->wording || words.label.isEmpty())
        return;
    // Every rewording is a revision of its own: what an earlier round was asked never changes.
    const core::WordingRevision written{
        row->question.question, newestRevision(m_diagnostic.document()->wordings, row->question.question) + 1,
        m_diagnostic.document()->workspace.language, words};
    core::RoundQuestion after = row->question;
    after.revision = written.revision;
    const core::RoundQuestion before = row->question;
    m_diagnostic.context().edits.push({tr("wording of “%1”", "undo: names the act").arg(row->wording.label),
                                       QStringLiteral("reword question"),
                                       [written, after](core::UnitOfWork& work) {
                                           work.questions().saveWording(written);
                                           work.rounds().saveQuestion(after);
                                       },
                                       [written, before](core::UnitOfWork& work) {
                                           work.rounds().saveQuestion(before);
                                           work.questions().removeWording(written.question, written.revision);
                                       }});
}

void TailorPresenter::takeShippedWording(core::RoundQuestionId question)
{
    const TailorRow* row = m_state.find(question);
    if (!m_state.canTailor || !row || !row->reworded)
        return;
    core::RoundQuestion after = row->question;
    after.revision = kShippedRevision;
    m_diagnostic.context().edits.push(
        questionsEdit({tr("shipped wording of “%1”", "undo: names the act").arg(row->wording.label),
                       QStringLiteral("take shipped wording")},
                      {row->question}, {after}));
}

} // namespace cxw::panels
