#include "panels/diagnostic/five_whys_view.h"

#include "panels/diagnostic/five_whys_model.h"
#include "panels/diagnostic/whys_presenter.h"
#include "panels/shared/grid_view.h"
#include "panels/shared/line_delegate.h"
#include "panels/shared/line_keys.h"
#include "panels/shared/text_label.h"
#include "panels/shared/wrap_layout.h"
#include "panels/theme/appearance.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace cxw::panels {
namespace {

constexpr int kLongestWhy = 500;
constexpr int kWhysInSight = 6;

} // namespace

FiveWhysView::FiveWhysView(const Appearance& appearance, WhysPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new FiveWhysModel(presenter, this))
    , m_question(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_field(new QLineEdit)
    , m_tree(new GridView(appearance))
    , m_remark(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
    , m_mark(
          new QPushButton(tr("Suspected, confirmed", "button: marks the chosen why, or takes the mark away")))
    , m_action(new QPushButton(tr("Plan action from this", "button: of the chosen why")))
{
    m_question->setElided(true);
    m_field->setObjectName(QStringLiteral("whyField"));
    m_field->setPlaceholderText(tr("Because…", "in the empty field: the answer to a why"));
    m_field->setMaxLength(kLongestWhy);
    m_field->installEventFilter(this);
    m_tree->setObjectName(QStringLiteral("whyTree"));
    m_tree->setAccessibleName(tr("Five whys", "tree of reasons"));
    m_tree->setHeaderHidden(true);
    m_tree->setItemsExpandable(false);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new LineDelegate(appearance, m_tree));
    m_remark->setWordWrap(true);
    m_mark->setObjectName(QStringLiteral("whyMark"));
    m_mark->setProperty("quiet", true);
    m_action->setObjectName(QStringLiteral("whyAction"));
    auto* foot = new WrapLayout(12);
    foot->addWidget(m_mark);
    foot->addWidget(m_action);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addWidget(m_field);
    column->addWidget(m_tree, 1);
    column->addWidget(m_remark);
    column->addLayout(foot);
    auto* keys = new LineKeys(*m_tree);
    connect(keys, &LineKeys::goneOn, this, [this] { type(Typing::Below); });
    connect(keys, &LineKeys::besideWanted, this, [this] { type(Typing::Beside); });
    connect(keys, &LineKeys::wordsWanted, this, [this] { type(Typing::Words); });
    connect(keys, &LineKeys::removalWanted, this, [this] { m_presenter.removeWhy(current()); });
    connect(keys, &LineKeys::moveWanted, this, [this](int by) { m_presenter.moveWhy(current(), by); });
    connect(m_tree, &QTreeView::doubleClicked, this, [this] { type(Typing::Words); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiveWhysView::say);
    connect(m_field, &QLineEdit::returnPressed, this, &FiveWhysView::take);
    connect(m_mark, &QPushButton::clicked, this, [this] { m_presenter.markWhy(current()); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const core::Why* why = m_model->whyAt(m_tree->currentIndex()))
            emit actionWanted(why->text);
    });
    const auto fit = [this, &appearance] {
        m_tree->setFixedHeight(kWhysInSight * appearance.px(kLineHeight));
    };
    connect(&appearance, &Appearance::changed, this, fit);
    fit();
    connect(&presenter, &WhysPresenter::changed, this, &FiveWhysView::refresh);
    refresh();
}

core::WhyId FiveWhysView::current() const
{
    const core::Why* why = m_model->whyAt(m_tree->currentIndex());
    return why ? why->id : core::WhyId();
}

/// The chosen why stays chosen; when it went, what it explained takes its place.
void FiveWhysView::refresh()
{
    const core::FiveWhys before = m_model->tree();
    core::WhyId wanted = current();
    {
        const QSignalBlocker quiet(m_tree->selectionModel());
        m_model->reload();
    }
    while (!wanted.isNull() && !findWhy(m_model->tree(), wanted)) {
        const core::Why* gone = findWhy(before, wanted);
        wanted = gone ? gone->parent : core::WhyId();
    }
    if (wanted.isNull() && !m_model->tree().whys.empty())
        wanted = m_model->tree().whys.back().id;
    m_tree->expandAll();
    choose(wanted);
    m_field->setEnabled(m_presenter.canEdit());
}

void FiveWhysView::choose(core::WhyId why)
{
    m_tree->setCurrentIndex(m_model->indexOf(why));
    say();
}

void FiveWhysView::startTyping()
{
    type(Typing::Below);
}

void FiveWhysView::type(Typing what)
{
    if (!m_presenter.canEdit()) {
        m_tree->setFocus(Qt::OtherFocusReason);
        return;
    }
    const core::Why* why = m_model->whyAt(m_tree->currentIndex());
    m_typing = why ? what : Typing::Below;
    if (m_typing == Typing::Words) {
        m_reworded = why->id;
        m_field->setText(why->text);
        m_field->selectAll();
    }
    m_field->setFocus(Qt::OtherFocusReason);
    say();
}

void FiveWhysView::take()
{
    const QString text = m_field->text();
    const Typing what = m_typing;
    m_typing = Typing::Below;
    m_field->clear();
    if (what == Typing::Words) {
        m_presenter.rewordWhy(m_reworded, text);
        m_tree->setFocus(Qt::OtherFocusReason);
        say();
        return;
    }
    const core::WhyId added = what == Typing::Beside ? m_presenter.addBeside(current(), text)
                                                     : m_presenter.addBelow(current(), text);
    choose(added.isNull() ? current() : added);
}

void FiveWhysView::finishTyping()
{
    if (!m_field->text().trimmed().isEmpty())
        take();
    m_typing = Typing::Below;
    m_field->clear();
}

/// Words that were being changed stay as they were, new ones stay in the line.
void FiveWhysView::leaveLine()
{
    if (m_typing == Typing::Words)
        m_field->clear();
    m_typing = Typing::Below;
    m_tree->setFocus(Qt::OtherFocusReason);
    say();
}

QString FiveWhysView::question() const
{
    const core::Why* why = findWhy(m_model->tree(), m_typing == Typing::Words ? m_reworded : current());
    if (!why)
        return m_presenter.firstQuestion();
    switch (m_typing) {
    case Typing::Below: return tr("And why “%1”?", "asks for the why of a why").arg(why->text);
    case Typing::Beside:
        return tr("What else, beside “%1”?", "asks for a second why of the same thing").arg(why->text);
    case Typing::Words: return tr("Other words for “%1”", "asks to reword a why").arg(why->text);
    }
    return {};
}

void FiveWhysView::say()
{
    m_question->setFullText(question());
    m_field->setAccessibleName(question());
    m_mark->setEnabled(m_presenter.canEdit() && !current().isNull());
    m_action->setEnabled(!current().isNull());
    const bool deep = depthOf(m_model->tree(), current()) >= core::kDeepEnough;
    m_remark->setColour(deep ? &charts::Tokens::textPrimary : &charts::Tokens::textSecondary);
    m_remark->setSemibold(deep);
    m_remark->setText(
        deep ? tr("Deep enough: plan an action.", "under five whys")
             : tr("Enter: one why deeper. Ctrl+Enter: beside it. F2: words. Delete. Alt+Up, Alt+Down: order.",
                  "under five whys: what the keys do"));
}

void FiveWhysView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_field->hasFocus()
        && (m_model->rowCount() > 0 || !m_field->text().isEmpty()))
        leaveLine();
    else
        QWidget::keyPressEvent(event);
}

/// In the line, Ctrl+Enter takes the words as a second branch, and Up and Down choose another why.
bool FiveWhysView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const bool enter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (enter && pressed->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        m_typing = current().isNull() ? Typing::Below : Typing::Beside;
        take();
        return true;
    }
    const bool moves = event->type() == QEvent::KeyPress && m_typing == Typing::Below
        && pressed->modifiers() == Qt::NoModifier;
    if (moves && (pressed->key() == Qt::Key_Up || pressed->key() == Qt::Key_Down)) {
        const QModelIndex next = pressed->key() == Qt::Key_Up ? m_tree->indexAbove(m_tree->currentIndex())
                                                              : m_tree->indexBelow(m_tree->currentIndex());
        if (next.isValid())
            m_tree->setCurrentIndex(next);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxw::panels
