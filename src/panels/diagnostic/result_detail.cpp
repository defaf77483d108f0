#include "panels/diagnostic/result_detail.h"

#include "charts/vote_strip.h"
#include "panels/diagnostic/answer_detail_presenter.h"
#include "panels/diagnostic/evidence_list.h"
#include "panels/diagnostic/five_whys_view.h"
#include "panels/diagnostic/results_presenter.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace cxw::panels {

ResultDetail::ResultDetail(const Appearance& appearance, ResultsPresenter& presenter,
                           AnswerDetailPresenter& details, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_details(details)
    , m_label(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary))
    , m_text(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_votes(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_agreed(new QComboBox)
    , m_reason(new QLineEdit)
    , m_note(new QPlainTextEdit)
    , m_sections(new SegmentedSwitch(tr("About the answer", "switch: record, evidence or five whys"),
                                     {tr("Record", "section: what the group recorded"),
                                      tr("Evidence", "section: what shows an answer"),
                                      tr("Five whys", "section: causes of a low answer")}))
    , m_record(makeRecord())
    , m_evidence(new EvidenceList(appearance, details))
    , m_whys(new FiveWhysView(appearance, details))
{
    m_label->setSemibold(true);
    m_label->setElided(true);
    m_text->setWordWrap(true);
    m_sections->setObjectName(QStringLiteral("answerSections"));
    auto* close = new QPushButton;
    close->setObjectName(QStringLiteral("closeDetail"));
    close->setProperty("quiet", true);
    close->setProperty("small", true);
    close->setIcon(lineIcon(QStringLiteral("x-lg"), appearance));
    close->setAccessibleName(tr("Close the question", "button"));
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_label, 1);
    head->addWidget(m_sections);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(6);
    column->addLayout(head);
    for (QWidget* each : std::initializer_list<QWidget*>{m_text, m_votes, m_record, m_evidence, m_whys})
        column->addWidget(each);
    showSection(Record);
    connect(close, &QPushButton::clicked, this, &ResultDetail::close);
    connect(m_sections, &SegmentedSwitch::chosenChanged, this, &ResultDetail::showSection);
    connect(m_whys, &FiveWhysView::actionWanted, this,
            [this](const QString& text) { emit actionWanted(m_details.question(), text); });
    connect(&presenter, &ResultsPresenter::changed, this, &ResultDetail::refresh);
    connect(&details, &AnswerDetailPresenter::changed, this, [this] {
        if (const core::QuestionResult* shown = result())
            refreshSections(*shown);
    });
    hide();
}

QWidget* ResultDetail::makeRecord()
{
    m_agreed->setObjectName(QStringLiteral("agreed"));
    m_agreed->setAccessibleName(tr("Agreed score", "field: what the group recorded"));
    m_agreed->addItem(tr("No agreed score", "choice: the group recorded nothing"), -1);
    for (const core::Answer answer : {core::Answer::One, core::Answer::Two, core::Answer::Three})
        m_agreed->addItem(tr("Agreed: %1", "choice: the score recorded by the group").arg(codeOf(answer)),
                          int(answer));
    m_reason->setObjectName(QStringLiteral("agreedReason"));
    m_reason->setPlaceholderText(tr("Reason for the agreed score", "in the empty field"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_reason->setMaxLength(2000);
    m_note->setObjectName(QStringLiteral("resultNote"));
    m_note->setPlaceholderText(tr("Note", "in the empty field"));
    m_note->setAccessibleName(m_note->placeholderText());
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_appearance.px(56));
    m_note->installEventFilter(this);
    auto* record = new QWidget;
    auto* grid = new QGridLayout(record);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_agreed, 0, 0);
    grid->addWidget(m_reason, 0, 1);
    grid->addWidget(m_note, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_agreed, &QComboBox::activated, this, &ResultDetail::commit);
    connect(m_reason, &QLineEdit::editingFinished, this, &ResultDetail::commit);
    return record;
}

void ResultDetail::open(core::RoundQuestionId question)
{
    if (question != m_question)
        finishTyping();
    m_question = question;
    m_details.open(question);
    refresh();
    setVisible(!question.isNull());
}

void ResultDetail::writeEvidence()
{
    m_sections->choose(Evidence);
    m_evidence->startTyping();
}

void ResultDetail::askWhy()
{
    const core::QuestionResult* shown = result();
    if (!shown || !m_details.offersWhys(*shown))
        return;
    m_sections->choose(Whys);
    m_whys->startTyping();
}

void ResultDetail::showSection(int section)
{
    m_record->setVisible(section == Record);
    m_evidence->setVisible(section == Evidence);
    m_whys->setVisible(section == Whys);
}

const core::QuestionResult* ResultDetail::result() const
{
    if (m_question.isNull() || !m_presenter.hasResults())
        return nullptr;
    const auto& all = m_presenter.results().questions;
    const auto found = std::ranges::find_if(
        all, [this](const core::QuestionResult& each) { return each.question.id == m_question; });
    return found == all.end() ? nullptr : &*found;
}

void ResultDetail::refresh()
{
    if (m_question.isNull() || !m_presenter.hasResults())
        return;
    const core::QuestionResult* found = result();
    if (!found) {
        close();
        return;
    }
    const core::Wording wording = m_presenter.document().wordingOf(found->question);
    const charts::VoteStrip strip = charts::voteStripOf(*found);
    m_label->setFullText(wording.label);
    m_text->setText(wording.text);
    m_votes->setText(found->isScored() ? charts::sentenceOf(strip, m_presenter.words())
                                       : charts::yesNoText(strip, m_presenter.words()));
    const bool group =
        m_presenter.document().sheet.round.form != core::VotingForm::SinglePerson && found->isScored();
    m_agreed->setVisible(group);
    m_reason->setVisible(group);
    m_agreed->setEnabled(m_presenter.canAgree());
    m_reason->setReadOnly(!m_presenter.canAgree());
    m_note->setReadOnly(!m_presenter.canNote());
    m_agreed->setCurrentIndex(m_agreed->findData(found->agreed ? int(*found->agreed) : -1));
    if (!m_reason->hasFocus())
        m_reason->setText(found->agreedReason);
    if (!m_note->hasFocus())
        m_note->setPlainText(found->question.note);
    refreshSections(*found);
}

/// The sections say how much they hold. Where no why is asked, the record stands in.
void ResultDetail::refreshSections(const core::QuestionResult& result)
{
    const core::NumberFormat& numbers = m_presenter.words().numbers();
    const auto evidence = qint64(m_details.evidence().size());
    const auto whys = qint64(m_details.whys().whys.size());
    m_sections->setWord(Evidence,
                        evidence == 0 ? tr("Evidence", "section: what shows an answer")
                                      : tr("Evidence (%1)", "section: what shows an answer; how many pieces")
                                            .arg(numbers.integer(evidence)));
    m_sections->setWord(
        Whys,
        whys == 0
            ? tr("Five whys", "section: causes of a low answer")
            : tr("Five whys (%1)", "section: causes of a low answer; how many").arg(numbers.integer(whys)));
    const bool offered = m_details.offersWhys(result);
    m_sections->setOffered(Whys, offered);
    if (!offered && m_sections->chosen() == Whys)
        m_sections->choose(Record);
}

void ResultDetail::commit()
{
    if (m_question.isNull())
        return;
    const int chosen = m_agreed->currentData().toInt();
    m_presenter.note(m_question, m_note->toPlainText());
    m_presenter.agree(m_question, chosen < 0 ? std::nullopt : std::optional(core::Answer(chosen)),
                      m_reason->text());
}

/// What was typed and not taken yet belongs to the question that is left.
void ResultDetail::finishTyping()
{
    if (m_question.isNull())
        return;
    m_evidence->finishTyping();
    m_whys->finishTyping();
}

void ResultDetail::close()
{
    commit();
    finishTyping();
    m_question = {};
    m_details.open({});
    hide();
    emit closed();
}

void ResultDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool ResultDetail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ResultDetail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.tokens().bgWindow);
    painter.fillRect(0, 0, width(), 1, m_appearance.tokens().borderSubtle);
}

} // namespace cxw::panels
