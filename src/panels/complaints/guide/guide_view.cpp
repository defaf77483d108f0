#include "panels/complaints/guide/guide_view.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/entry/customer_field.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/entry/missing_bar.h"
#include "panels/complaints/guide/guide_stage.h"
#include "panels/complaints/helps/field_helps.h"
#include "panels/complaints/helps/help_line.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;

constexpr double kStoryHeight = 52.0;
constexpr double kRoomRoundStep = 32.0;

} // namespace

GuideView::GuideView(const Appearance& appearance, EntryPresenter& presenter, TextHelpsPresenter& helps,
                     QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_textHelps(helps)
    , m_customer(new CustomerField(appearance, presenter))
    , m_what(new QPlainTextEdit)
    , m_stage(new GuideStage(appearance, presenter, helps))
    , m_missing(new MissingBar(appearance))
    , m_save(new QPushButton(tr("Save and close", "button of a complaint")))
{
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(24, 0, 24, 16);
    inner->setSpacing(12);
    inner->addWidget(makeStory());
    inner->addWidget(makeStrip());
    inner->addWidget(m_stage);
    inner->addStretch();
    m_scroll = scrolling(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot());
    for (QWidget* each : findChildren<QWidget*>())
        each->installEventFilter(this);
    connect(&presenter, &EntryPresenter::opened, this, &GuideView::showForm);
    connect(&presenter, &EntryPresenter::changed, this, &GuideView::refresh);
    connect(m_stage, &GuideStage::stepChanged, this, &GuideView::refresh);
    connect(m_customer, &CustomerField::finished, this, [this] { m_what->setFocus(Qt::TabFocusReason); });
    connect(m_what, &QPlainTextEdit::textChanged, this,
            [this] { m_presenter.typeWhat(m_what->toPlainText()); });
    showForm();
}

QWidget* GuideView::makeHead()
{
    auto* title = new TextLabel(m_appearance, TypeRole::Title, &Tokens::textPrimary);
    title->setText(tr("A call in progress", "title: a complaint is taken step by step"));
    auto* close = new QPushButton;
    close->setObjectName(QStringLiteral("leaveGuide"));
    close->setProperty("quiet", true);
    close->setProperty("small", true);
    close->setIcon(lineIcon(QStringLiteral("x-lg"), m_appearance));
    close->setAccessibleName(tr("Back to the list, the draft stays", "button"));
    connect(close, &QPushButton::clicked, this, &GuideView::left);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(24, 12, 16, 8);
    row->addWidget(title);
    row->addStretch();
    row->addWidget(close);
    return head;
}

QWidget* GuideView::makeStory()
{
    m_what->setObjectName(QStringLiteral("guideWhat"));
    m_what->setTabChangesFocus(true);
    m_what->setMinimumWidth(1);
    m_what->setFixedHeight(m_appearance.px(kStoryHeight));
    auto* story = new QWidget;
    auto* column = new QVBoxLayout(story);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addField(*column, tr("Customer, may stay empty", "field of a complaint"), m_customer,
             &m_customer->line());
    column->addSpacing(4);
    addField(*column, tr("What happened", "field of a complaint"), m_what, m_what);
    return story;
}

void GuideView::addField(QBoxLayout& column, const QString& label, QWidget* field, QWidget* spoken)
{
    auto* text = new TextLabel(m_appearance, TypeRole::Caption, &Tokens::textSecondary);
    text->setText(label);
    text->setBuddy(spoken);
    spoken->setAccessibleName(label);
    column.addWidget(text);
    column.addWidget(field);
    if (HelpLine* help = helpLineFor(m_appearance, m_textHelps, m_presenter, *field,
                                     FieldHelps::With::SnippetsAndPolicies))
        column.addWidget(help);
}

QWidget* GuideView::makeStrip()
{
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const core::ResolveStep step : core::kResolveSteps) {
        auto* button = new QPushButton(QString::number(int(step) + 1));
        button->setObjectName(QStringLiteral("guideStep%1").arg(int(step) + 1));
        button->setCheckable(true);
        button->setProperty("small", true);
        button->setFocusPolicy(Qt::ClickFocus);
        button->setMinimumWidth(1);
        connect(button, &QPushButton::clicked, this, [this, step] { m_stage->goTo(step); });
        row->addWidget(button, 1);
        m_steps[std::size_t(step)] = button;
    }
    return strip;
}

QWidget* GuideView::makeFoot()
{
    m_save->setObjectName(QStringLiteral("saveGuide"));
    auto* form = new QPushButton(tr("To the form", "button: all fields of the complaint"));
    form->setObjectName(QStringLiteral("guideToForm"));
    form->setProperty("quiet", true);
    form->setProperty(kKeyAfterLabel, keyText(Qt::CTRL | Qt::Key_G));
    connect(m_save, &QPushButton::clicked, this, &GuideView::saveAndClose);
    connect(form, &QPushButton::clicked, this, &GuideView::formWanted);
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(24, 8, 24, 12);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(form);
    column->addWidget(m_missing);
    column->addLayout(row);
    return foot;
}

void GuideView::begin()
{
    const core::StepRecords& steps = m_presenter.form().steps;
    m_stage->goTo(steps.front() ? nextOpenStep(steps, core::ResolveStep::Respond).value_or(m_stage->step())
                                : core::ResolveStep::Respond);
}

void GuideView::focusFirst()
{
    m_stage->setFocus(Qt::OtherFocusReason);
}

void GuideView::saveAndNext()
{
    if (!m_presenter.canSave())
        return m_what->setFocus(Qt::OtherFocusReason);
    m_presenter.save();
    m_presenter.openNew();
    begin();
}

void GuideView::saveAndClose()
{
    m_presenter.save();
    emit left();
}

void GuideView::showForm()
{
    const QSignalBlocker quiet(m_what);
    m_customer->show(m_presenter.form().customer);
    if (m_what->toPlainText() != m_presenter.form().what)
        m_what->setPlainText(m_presenter.form().what);
    refresh();
}

void GuideView::refresh()
{
    const core::StepRecords& records = m_presenter.form().steps;
    for (const core::ResolveStep step : core::kResolveSteps) {
        const auto& record = records[std::size_t(step)];
        const bool isDone = record && record->state == core::StepState::Done;
        QPushButton& button = *m_steps[std::size_t(step)];
        button.setChecked(step == m_stage->step());
        button.setIcon(!record      ? QIcon()
                           : isDone ? lineIcon(QStringLiteral("check-lg"), m_appearance)
                                    : lineIcon(QStringLiteral("x-lg"), m_appearance));
        const QString state = !record ? tr("not yet", "state of a step")
            : isDone                  ? tr("done", "state of a step")
                                      : tr("does not apply", "state of a step");
        button.setAccessibleName(stepName(step) + QStringLiteral(", ") + state);
        button.setToolTip(plainToolTip(button.accessibleName()));
    }
    m_missing->show(m_presenter.missing());
    m_save->setEnabled(m_presenter.canSave());
}

/// Where the step is longer than the window; once what the last key changed has been laid out.
void GuideView::bringIntoView()
{
    if (QWidget* field = QApplication::focusWidget(); field && isAncestorOf(field))
        m_scroll->ensureWidgetVisible(field, 0, m_appearance.px(kRoomRoundStep));
}

/// Esc leaves from every field.
bool GuideView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(this, &GuideView::bringIntoView, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GuideView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &GuideView::bringIntoView, Qt::QueuedConnection);
}

std::vector<KeyHint> GuideView::hints() const
{
    return {{QStringLiteral("1–8"), tr("to a step", "what the keys do")},
            {keyText(Qt::Key_Return), tr("done, next", "what a key does")},
            {QStringLiteral("0"), tr("does not apply", "what a key does")},
            {keyText(Qt::CTRL | Qt::Key_Return), tr("save, next", "what a key does")},
            {keyText(Qt::Key_Escape), tr("back, draft stays", "what a key does")}};
}

} // namespace cxw::panels
