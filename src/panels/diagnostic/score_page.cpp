#include "panels/diagnostic/score_page.h"

#include "core/diagnostic/question_bank.h"
#include "panels/diagnostic/answer_strip.h"
#include "panels/diagnostic/area_mark_label.h"
#include "panels/diagnostic/ballot_bar.h"
#include "panels/diagnostic/counts_entry.h"
#include "panels/diagnostic/score_picker.h"
#include "panels/diagnostic/score_presenter.h"
#include "panels/shared/badge.h"
#include "panels/shared/key_hint.h"
#include "panels/theme/appearance.h"
#include "panels/theme/dress.h"
#include "panels/theme/workbench_style.h"
#include "ui_score_page.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <cmath>

namespace cxw::panels {

ScorePage::ScorePage(const Appearance& appearance, ScorePresenter& presenter, const core::QuestionBank& bank,
                     QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_bank(bank)
    , m_ui(std::make_unique<Ui::ScorePage>())
    , m_strip(new AnswerStrip(appearance))
    , m_mark(new AreaMarkLabel(appearance))
    , m_ballots(new BallotBar(appearance))
    , m_picker(new ScorePicker(appearance))
    , m_counts(new CountsEntry(appearance))
    , m_draft(new Badge(appearance, BadgeTone::Warning))
{
    m_ui->setupUi(this);
    m_ui->column->insertWidget(0, m_ballots);
    m_ui->column->insertWidget(1, m_strip);
    m_ui->headRow->insertWidget(0, m_mark);
    m_ui->answers->addWidget(m_picker);
    m_ui->answers->addWidget(m_counts);
    m_ui->noteHead->insertWidget(2, m_draft);
    m_ui->noteRemark->setText(
        tr("optional, %1", "beside the note field; a key").arg(keyText(Qt::CTRL | Qt::Key_M)));
    m_ui->notApplicableButton->setProperty(kKeyBeforeLabel, QStringLiteral("0"));
    m_ui->dontKnowButton->setProperty(kKeyBeforeLabel, keyText(Qt::CTRL | Qt::Key_D));
    m_picker->setObjectName(QStringLiteral("scorePicker"));
    m_ui->noteField->installEventFilter(this);
    m_ui->card->installEventFilter(this);
    connectParts();
    dress(*this, appearance);
    fitFields();
    show(presenter.state());
}

ScorePage::~ScorePage() = default;

void ScorePage::connectParts()
{
    connect(&m_presenter, &ScorePresenter::stateChanged, this, &ScorePage::show);
    connect(&m_presenter, &ScorePresenter::finished, this,
            [this] { m_ui->nextButton->setFocus(Qt::OtherFocusReason); });
    connect(&m_appearance, &Appearance::changed, this, &ScorePage::fitFields);
    connect(m_ballots, &BallotBar::seatChosen, this, [this](int seat) {
        m_presenter.chooseSeat(seat);
        focusAnswers();
    });
    connect(m_ballots, &BallotBar::workshopWanted, this, &ScorePage::workshopWanted);
    connect(m_strip, &AnswerStrip::chosen, &m_presenter, &ScorePresenter::goTo);
    connect(m_picker, &ScorePicker::picked, &m_presenter, &ScorePresenter::answer);
    connect(m_counts, &CountsEntry::counted, &m_presenter, &ScorePresenter::count);
    connect(m_counts, &CountsEntry::done, this, &ScorePage::finishOrNext);
    connect(m_ui->notApplicableButton, &QPushButton::clicked, &m_presenter,
            [this] { m_presenter.answer(core::Answer::NotApplicable); });
    connect(m_ui->dontKnowButton, &QPushButton::clicked, this, &ScorePage::answerDontKnow);
    connect(m_ui->previousButton, &QPushButton::clicked, &m_presenter, &ScorePresenter::previous);
    connect(m_ui->skipButton, &QPushButton::clicked, &m_presenter, &ScorePresenter::next);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &ScorePage::finishOrNext);
    connect(m_ui->noteField, &QPlainTextEdit::textChanged, &m_presenter,
            [this] { m_presenter.typeNote(m_ui->noteField->toPlainText()); });
}

void ScorePage::fitFields()
{
    m_ui->noteField->setMinimumHeight(m_appearance.px(64));
    m_ui->noteField->setMaximumHeight(m_appearance.px(112));
    QFont question = m_appearance.font(charts::TypeRole::Title);
    question.setWeight(QFont::Normal);
    m_ui->questionLabel->setFont(question);
}

void ScorePage::show(const ScoreState& state)
{
    m_ui->card->setEnabled(state.hasRound);
    m_ballots->show(state);
    m_strip->show(state);
    showWords(state);
    showAnswers(state);
    emit hintsChanged();
}

void ScorePage::showWords(const ScoreState& state)
{
    m_mark->setArea(state.question.area);
    m_ui->placeLabel->setText(tr("%1 · question %2 of %3", "area, number and count of questions")
                                  .arg(state.areaName)
                                  .arg(state.index + 1)
                                  .arg(state.strip.size()));
    m_ui->progressLabel->setText(tr("%1 answered · %2 not applicable · %3 open", "numbers of questions")
                                     .arg(state.answered)
                                     .arg(state.notApplicable)
                                     .arg(state.open));
    m_ui->titleLabel->setText(state.wording.label);
    m_ui->questionLabel->setText(state.wording.text);
    m_ui->hintLabel->setText(state.wording.hint);
    m_ui->hintLabel->setVisible(state.form != core::VotingForm::SinglePerson
                                && !state.wording.hint.isEmpty());
    m_ui->noteField->setReadOnly(!state.canNote);
    if (m_ui->noteField->toPlainText() != state.note) {
        const QSignalBlocker quiet(m_ui->noteField);
        m_ui->noteField->setPlainText(state.note);
        m_ui->noteField->moveCursor(QTextCursor::End);
    }
    m_draft->setWord(state.noteIsDraft ? tr("Draft brought back", "badge: the program ended in mid-sentence")
                                       : QString());
}

void ScorePage::showAnswers(const ScoreState& state)
{
    const bool single = state.byPerson();
    const bool yesNo = state.question.kind == core::QuestionKind::Context;
    m_picker->setVisible(single);
    m_counts->setVisible(!single);
    for (QWidget* each : std::initializer_list<QWidget*>{m_ui->notApplicableButton, m_ui->dontKnowButton,
                                                         m_ui->besidesLabel}) {
        each->setVisible(single);
        each->setEnabled(!state.readOnly);
    }
    ScorePicker::Content content{
        .yesNo = yesNo, .anchors = state.wording.anchors, .chosen = state.answer, .readOnly = state.readOnly};
    if (state.lastRound) {
        content.lastRound = int(std::lround(*state.lastRound));
        content.lastRoundName = tr("last round %1", "on the cell nearest to it; a mean or a score")
                                    .arg(m_appearance.numbers().decimal(*state.lastRound, 1));
    }
    if (yesNo)
        content.titles = {tr("No", "answer to a yes/no question"), QString(),
                          tr("Yes", "answer to a yes/no question")};
    else if (const auto scale = m_bank.scale.find(m_appearance.language()); scale != m_bank.scale.end())
        content.titles = scale->second;
    m_picker->show(content);
    m_counts->show(state.counts, state.invited, yesNo, state.readOnly);
    m_ui->notApplicableButton->setProperty("chosen", state.answer == core::Answer::NotApplicable);
    m_ui->dontKnowButton->setProperty("chosen", state.answer == core::Answer::DontKnow);
    m_ui->notApplicableButton->update();
    m_ui->dontKnowButton->update();
    m_ui->previousButton->setEnabled(state.index > 0);
    m_ui->skipButton->setEnabled(state.index + 1 < int(state.strip.size()));
    m_ui->nextButton->setText(state.open == 0 ? tr("See results", "button: go to the third step")
                                              : tr("Next question", "button of the scoring page"));
}

std::vector<KeyHint> ScorePage::hints() const
{
    if (m_ui->noteField->hasFocus())
        return {{keyText(Qt::Key_Escape), tr("back to the answers", "what a key does")},
                {keyText(Qt::CTRL | Qt::Key_Return), tr("save and next", "what a key does")},
                {keyText(Qt::CTRL | Qt::Key_Z), tr("undo", "what a key does")}};
    if (m_presenter.state().form == core::VotingForm::Counts)
        return {{QStringLiteral("0…9"), tr("hands that went up", "what the digit keys type")},
                {keyText(Qt::Key_Return), tr("next number", "what a key does")},
                {keyText(Qt::CTRL | Qt::Key_M), tr("note", "what a key does")},
                {keyText(Qt::CTRL | Qt::Key_Z), tr("undo", "what a key does")}};
    return {{QStringLiteral("1 2 3"), tr("answer and go on", "what a key does")},
            {QStringLiteral("0"), tr("not applicable", "what a key does")},
            {keyText(Qt::CTRL | Qt::Key_D), tr("don’t know", "what a key does")},
            {QStringLiteral("← →"), tr("question", "what the arrow keys move to")},
            {keyText(Qt::CTRL | Qt::Key_M), tr("note", "what a key does")},
            {keyText(Qt::CTRL | Qt::Key_Z), tr("undo", "what a key does")}};
}

void ScorePage::answerDontKnow()
{
    m_presenter.answer(core::Answer::DontKnow);
}

void ScorePage::editNote()
{
    m_ui->noteField->setFocus(Qt::ShortcutFocusReason);
}

void ScorePage::finishOrNext()
{
    m_presenter.confirmNote();
    if (m_presenter.state().open == 0) {
        emit resultsWanted();
        return;
    }
    m_presenter.next();
    focusAnswers();
}

void ScorePage::focusAnswers()
{
    if (m_presenter.state().byPerson())
        m_picker->setFocus(Qt::OtherFocusReason);
    else
        m_counts->focusFirst();
}

bool ScorePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->card && event->type() == QEvent::Paint) {
        QPainter painter(m_ui->card);
        drawBox(painter, m_ui->card->rect(), m_appearance.tokens().bgSurface,
                m_appearance.tokens().borderSubtle, 10.0);
        return true;
    }
    if (watched == m_ui->noteField) {
        if (event->type() == QEvent::FocusOut)
            m_presenter.confirmNote();
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
            emit hintsChanged();
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            focusAnswers();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScorePage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: m_presenter.previous(); return;
    case Qt::Key_Right: m_presenter.next(); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace cxw::panels
