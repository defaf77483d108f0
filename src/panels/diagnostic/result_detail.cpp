#include "panels/diagnostic/result_detail.h"

#include "charts/vote_strip.h"
#include "panels/diagnostic/results_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace cxw::panels {

ResultDetail::ResultDetail(const Appearance& appearance, ResultsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_label(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary))
    , m_text(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_votes(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_agreed(new QComboBox)
    , m_reason(new QLineEdit)
    , m_note(new QPlainTextEdit)
{
    m_label->setSemibold(true);
    m_text->setWordWrap(true);
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
    m_note->setFixedHeight(appearance.px(56));
    m_note->installEventFilter(this);
    auto* close = new QPushButton;
    close->setObjectName(QStringLiteral("closeDetail"));
    close->setProperty("quiet", true);
    close->setProperty("small", true);
    close->setIcon(lineIcon(QStringLiteral("x-lg"), appearance));
    close->setAccessibleName(tr("Close the question", "button"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 10, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_label, 0, 0, 1, 2);
    grid->addWidget(close, 0, 2, Qt::AlignRight);
    grid->addWidget(m_text, 1, 0, 1, 3);
    grid->addWidget(m_votes, 2, 0, 1, 3);
    grid->addWidget(m_agreed, 3, 0);
    grid->addWidget(m_reason, 3, 1, 1, 2);
    grid->addWidget(m_note, 4, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(close, &QPushButton::clicked, this, &ResultDetail::close);
    connect(m_agreed, &QComboBox::activated, this, &ResultDetail::commit);
    connect(m_reason, &QLineEdit::editingFinished, this, &ResultDetail::commit);
    connect(&presenter, &ResultsPresenter::changed, this, &ResultDetail::refresh);
    hide();
}

void ResultDetail::open(core::RoundQuestionId question)
{
    m_question = question;
    refresh();
    setVisible(!question.isNull());
}

void ResultDetail::refresh()
{
    if (m_question.isNull() || !m_presenter.hasResults())
        return;
    const auto& all = m_presenter.results().questions;
    const auto found = std::ranges::find_if(
        all, [this](const core::QuestionResult& each) { return each.question.id == m_question; });
    if (found == all.end()) {
        close();
        return;
    }
    const core::Wording wording = m_presenter.document().wordingOf(found->question);
    const charts::VoteStrip strip = charts::voteStripOf(*found);
    m_label->setText(wording.label);
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

void ResultDetail::close()
{
    commit();
    m_question = {};
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
