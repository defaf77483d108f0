#include "panels/diagnostic/question_inspector.h"

#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/score_chip.h"
#include "panels/diagnostic/tailor_presenter.h"
#include "panels/shared/badge.h"
#include "panels/shared/banner.h"
#include "panels/shared/record_drafts.h"
#include "panels/theme/appearance.h"
#include "panels/theme/dress.h"
#include "panels/theme/icons.h"
#include "ui_question_inspector.h"

#include <QEvent>
#include <QPlainTextEdit>

#include <algorithm>

namespace cxw::panels {

QuestionInspector::QuestionInspector(const Appearance& appearance, TailorPresenter& presenter,
                                     QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::QuestionInspector>())
    , m_badge(new Badge(appearance, BadgeTone::Warning))
    , m_banner(new Banner(appearance))
    , m_drafts(new RecordDrafts(presenter.diagnostic().context(), QStringLiteral("wording"), this))
{
    m_ui->setupUi(this);
    m_ui->headRow->addWidget(m_badge);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->shippedLabel) + 1, m_banner);
    m_ui->shippedButton->setIcon(lineIcon(QStringLiteral("arrow-counterclockwise"), appearance));
    addAnchors();
    m_ui->labelField->installEventFilter(this);
    m_ui->textField->installEventFilter(this);
    m_ui->hintField->installEventFilter(this);
    connect(m_ui->dropButton, &QPushButton::clicked, this, &QuestionInspector::dropWanted);
    connect(m_ui->shippedButton, &QPushButton::clicked, this,
            [this] { m_presenter.takeShippedWording(m_question); });
    connect(m_ui->labelField, &QLineEdit::textEdited, this,
            [this](const QString& text) { keep(m_ui->labelField->objectName(), text); });
    for (const QPlainTextEdit* field : findChildren<QPlainTextEdit*>())
        connect(field, &QPlainTextEdit::textChanged, this,
                [this, field] { keep(field->objectName(), field->toPlainText()); });
    connect(m_drafts, &RecordDrafts::broughtBack, this, &QuestionInspector::bringBack);
    connect(&presenter, &TailorPresenter::stateChanged, this, &QuestionInspector::refresh);
    connect(&appearance, &Appearance::changed, this, &QuestionInspector::fitFields);
    dress(*this, appearance);
    fitFields();
    refresh();
}

QuestionInspector::~QuestionInspector() = default;

void QuestionInspector::addAnchors()
{
    for (int score = 1; score <= 3; ++score) {
        auto* field = new QPlainTextEdit;
        field->setObjectName(QStringLiteral("anchor%1").arg(score));
        field->setTabChangesFocus(true);
        field->setAccessibleName(tr("Anchor for %1", "field: what a score of 1, 2 or 3 means").arg(score));
        field->installEventFilter(this);
        m_anchors[std::size_t(score - 1)] = field;
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new ScoreChip(m_appearance, score));
        row->addWidget(field);
        m_ui->anchors->addLayout(row);
    }
}

/// Fields are as high as their words, so that none has to be scrolled.
void QuestionInspector::fitFields()
{
    for (QPlainTextEdit* field : m_anchors)
        field->setFont(m_appearance.font(charts::TypeRole::Caption));
    m_ui->labelField->setFont(m_appearance.font(charts::TypeRole::Title));
    const auto fit = [this](QPlainTextEdit& field, double least) {
        field.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        const double lines = field.document()->size().height(); // a plain text's height is counted in lines
        const int words = int(lines * field.fontMetrics().lineSpacing()) + m_appearance.px(20);
        field.setFixedHeight(std::max(m_appearance.px(least), words));
    };
    fit(*m_ui->textField, 52);
    fit(*m_ui->hintField, 52);
    for (QPlainTextEdit* field : m_anchors)
        fit(*field, 52);
}

void QuestionInspector::show(core::RoundQuestionId question)
{
    commit();
    m_question = question;
    m_hasDraft = false;
    refresh();
    m_drafts->fetch(record());
}

void QuestionInspector::focusLabel()
{
    m_ui->labelField->setFocus(Qt::OtherFocusReason);
    m_ui->labelField->selectAll();
}

bool QuestionInspector::holdsFocus() const
{
    const QWidget* focused = focusWidget();
    return focused && focused->hasFocus();
}

void QuestionInspector::refresh()
{
    const TailorRow* row = m_presenter.state().find(m_question);
    setEnabled(row != nullptr);
    if (!row)
        return showNothing();
    fill(*row);
    const bool editable = m_presenter.state().canTailor && row->question.included;
    for (QPlainTextEdit* field : {m_ui->textField, m_ui->hintField, m_anchors[0], m_anchors[1], m_anchors[2]})
        field->setReadOnly(!editable);
    m_ui->labelField->setReadOnly(!editable);
    m_ui->shippedButton->setEnabled(editable && row->reworded);
    m_ui->dropButton->setEnabled(editable);
    m_badge->setWord(row->reworded ? tr("reworded", "badge: other words than the shipped ones") : QString());
    m_ui->shippedLabel->setVisible(row->reworded);
    m_ui->shippedLabel->setText(tr("Shipped: “%1”", "the bank's own words for a reworded question")
                                    .arg(m_presenter.shippedWording(row->question.question).text));
    if (!m_presenter.state().canTailor)
        m_banner->say(BannerTone::Info,
                      tr("The first answer is in: the set and its words stay as they are for this round.",
                         "tailoring page: frozen"));
    else if (row->reworded)
        m_banner->say(BannerTone::Warning,
                      tr("New wording: compared from this round on, not with earlier ones.",
                         "tailoring page: a reworded question"));
    else
        m_banner->hide();
}

void QuestionInspector::showNothing()
{
    put({});
    m_ui->areaLabel->clear();
    m_ui->shippedLabel->hide();
    m_badge->setWord(QString());
    m_banner->hide();
}

void QuestionInspector::fill(const TailorRow& row)
{
    const TailorState& state = m_presenter.state();
    for (const TailorArea& area : state.areas)
        if (area.tally.area == row.question.area)
            m_ui->areaLabel->setText(area.name);
    const bool isTyping = holdsFocus() && typed() != row.wording;
    if (!isTyping && !m_hasDraft)
        put(row.wording);
}

void QuestionInspector::put(const core::Wording& wording)
{
    const auto set = [](QPlainTextEdit& field, const QString& text) {
        if (field.toPlainText() != text)
            field.setPlainText(text);
    };
    m_filling = true;
    if (m_ui->labelField->text() != wording.label)
        m_ui->labelField->setText(wording.label);
    m_ui->labelField->setCursorPosition(0);
    set(*m_ui->textField, wording.text);
    set(*m_ui->hintField, wording.hint);
    for (std::size_t i = 0; i < m_anchors.size(); ++i)
        set(*m_anchors[i], wording.anchors[i]);
    m_filling = false;
    fitFields();
}

void QuestionInspector::keep(const QString& field, const QString& text)
{
    if (!m_filling && !m_question.isNull() && m_presenter.state().canTailor)
        m_drafts->keep(record(), field, text);
}

QString QuestionInspector::record() const
{
    return QString::number(m_question.value());
}

void QuestionInspector::bringBack(const QString& record, const QHash<QString, QString>& texts)
{
    const TailorRow* row = m_presenter.state().find(m_question);
    if (record != this->record() || !row || !m_presenter.state().canTailor)
        return;
    core::Wording wording = row->wording;
    wording.label = texts.value(m_ui->labelField->objectName(), wording.label);
    wording.text = texts.value(m_ui->textField->objectName(), wording.text);
    wording.hint = texts.value(m_ui->hintField->objectName(), wording.hint);
    for (std::size_t i = 0; i < m_anchors.size(); ++i)
        wording.anchors[i] = texts.value(m_anchors[i]->objectName(), wording.anchors[i]);
    m_hasDraft = true;
    put(wording);
    m_badge->setWord(tr("Draft brought back", "badge: the program ended in mid-sentence"));
}

core::Wording QuestionInspector::typed() const
{
    return {.label = m_ui->labelField->text().trimmed(),
            .text = m_ui->textField->toPlainText().trimmed(),
            .hint = m_ui->hintField->toPlainText().trimmed(),
            .anchors = {m_anchors[0]->toPlainText().trimmed(), m_anchors[1]->toPlainText().trimmed(),
                        m_anchors[2]->toPlainText().trimmed()}};
}

void QuestionInspector::commit()
{
    if (!m_presenter.state().find(m_question) || !m_presenter.state().canTailor)
        return;
    m_hasDraft = false;
    m_presenter.reword(m_question, typed());
    m_drafts->discard(record());
}

bool QuestionInspector::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::KeyRelease)
        fitFields();
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

} // namespace cxw::panels
