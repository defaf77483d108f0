#include "panels/privacy/erasure_dialog.h"

#include "core/search_text.h"
#include "panels/privacy/privacy_presenter.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;

} // namespace

ErasureDialog::ErasureDialog(const Appearance& appearance, PrivacyPresenter& presenter,
                             const ErasurePlan& plan, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_plan(plan)
    , m_word(new QLineEdit)
    , m_erase(new QPushButton(tr("Do it for good", "button: erase or anonymise")))
    , m_phase(new TextLabel(appearance, TypeRole::Body, &Tokens::textPrimary))
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop", "button: while it can still be stopped")))
    , m_resultTitle(new TextLabel(appearance, TypeRole::Title, &Tokens::textPrimary))
    , m_close(new QPushButton(tr("Close", "button")))
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("erasureDialog"));
    setWindowTitle(plan.title);
    m_pages->addWidget(makeQuestion());
    m_pages->addWidget(makeProgress());
    m_pages->addWidget(makeResult());
    (new QVBoxLayout(this))->addWidget(m_pages);
    resize(appearance.px(560), appearance.px(520));
    connect(&presenter, &PrivacyPresenter::progressed, this, &ErasureDialog::showPhase);
    connect(&presenter, &PrivacyPresenter::erased, this, [this](const core::ErasureReport& report) {
        showEnd(report.traces.empty() ? tr("Gone, and proven", "title: after an erasure")
                                      : tr("Gone, but not everywhere", "title: after an erasure"),
                sentencesAfter(report));
    });
    connect(&presenter, &PrivacyPresenter::refused, this, [this](const core::Error& error) {
        showEnd(tr("Nothing was changed", "title: after an erasure that was refused"), {refusalFor(error)});
    });
    m_word->setFocus();
}

TextLabel* ErasureDialog::sentence(const QString& text) const
{
    auto* label = new TextLabel(m_appearance, TypeRole::Body, &Tokens::textPrimary);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

void ErasureDialog::addSentences(QVBoxLayout& column, const QStringList& sentences) const
{
    for (const QString& each : sentences)
        column.addWidget(sentence(QStringLiteral("• ") + each));
}

QWidget* ErasureDialog::makeQuestion()
{
    auto* title = new TextLabel(m_appearance, TypeRole::Title, &Tokens::textPrimary);
    title->setWordWrap(true);
    title->setText(m_plan.title);
    auto* list = new QWidget;
    auto* sentences = new QVBoxLayout(list);
    sentences->setContentsMargins(0, 0, 0, 0);
    addSentences(*sentences, sentencesBefore(m_plan));
    sentences->addStretch();
    TextLabel* question = sentence(
        tr("Type “%1” to go on.", "asks for a yes; a name, a reference or a number").arg(m_plan.word));
    question->setBuddy(m_word);
    m_word->setObjectName(QStringLiteral("erasureWord"));
    m_word->setAccessibleName(question->text());
    m_erase->setObjectName(QStringLiteral("eraseForGood"));
    m_erase->setEnabled(false);
    m_erase->setAutoDefault(true);
    auto* cancel = new QPushButton(tr("Cancel", "button"));
    cancel->setObjectName(QStringLiteral("cancelErasure"));
    cancel->setAutoDefault(false);
    connect(m_word, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_erase->setEnabled(!typed.trimmed().isEmpty() && core::wordsIn(typed) == core::wordsIn(m_plan.word));
    });
    connect(m_erase, &QPushButton::clicked, this, &ErasureDialog::begin);
    connect(cancel, &QPushButton::clicked, this, &ErasureDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_erase);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(title);
    column->addWidget(scrolling(list), 1);
    column->addWidget(question);
    column->addWidget(m_word);
    column->addLayout(buttons);
    return page;
}

QWidget* ErasureDialog::makeProgress()
{
    m_phase->setWordWrap(true);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("How far it is", "progress bar"));
    m_stop->setObjectName(QStringLiteral("stopErasure"));
    connect(m_stop, &QPushButton::clicked, &m_presenter, &PrivacyPresenter::stop);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_stop);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_phase);
    column->addWidget(m_bar);
    column->addStretch();
    column->addLayout(buttons);
    return page;
}

QWidget* ErasureDialog::makeResult()
{
    m_resultTitle->setWordWrap(true);
    m_resultTitle->setObjectName(QStringLiteral("erasureResult"));
    auto* list = new QWidget;
    m_result = new QVBoxLayout(list);
    m_result->setContentsMargins(0, 0, 0, 0);
    m_close->setObjectName(QStringLiteral("closeErasure"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_resultTitle);
    column->addWidget(scrolling(list), 1);
    column->addLayout(buttons);
    return page;
}

void ErasureDialog::begin()
{
    if (!m_erase->isEnabled())
        return;
    showPhase(core::ErasurePhase::Collecting);
    m_pages->setCurrentIndex(1);
    m_stop->setFocus();
    m_presenter.erase(m_plan.erasure);
}

void ErasureDialog::showPhase(core::ErasurePhase phase)
{
    m_phase->setText(sentenceFor(phase));
    m_stop->setEnabled(phase == core::ErasurePhase::Collecting || phase == core::ErasurePhase::Erasing);
}

void ErasureDialog::showEnd(const QString& title, const QStringList& sentences)
{
    m_resultTitle->setText(title);
    addSentences(*m_result, sentences);
    m_result->addStretch();
    m_pages->setCurrentIndex(2);
    m_close->setFocus();
}

/// While it runs, Esc asks it to stop; the end is shown either way.
void ErasureDialog::reject()
{
    if (m_presenter.isErasing())
        return m_presenter.stop();
    QDialog::reject();
}

} // namespace cxw::panels
