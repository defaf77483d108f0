#include "panels/complaints/quick/quick_line.h"

#include "panels/complaints/helps/help_line.h"
#include "panels/complaints/helps/line_marks.h"
#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/complaints/quick/quick_chip_words.h"
#include "panels/complaints/quick/quick_presenter.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTextCharFormat>

namespace cxw::panels {
namespace {

constexpr int kLongestQuickLine = 2000;

} // namespace

QuickLine::QuickLine(const Appearance& appearance, QuickPresenter& presenter, TextHelpsPresenter& helps,
                     QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_helps(helps)
    , m_line(new QLineEdit)
    , m_marks(new LineMarks(*m_line))
    , m_policy(new HelpLine(appearance))
    , m_save(new QPushButton(tr("Save", "button: the complaint in the quick line")))
    , m_chips(new QuickChips(appearance))
{
    m_line->setObjectName(QStringLiteral("quickLine"));
    m_line->setAccessibleName(tr("A complaint in one line", "field"));
    m_line->setPlaceholderText(
        tr("ana pop #phone !late refund 25 yes 10:42", "example in an empty field: a complaint in one line"));
    m_line->setMaxLength(kLongestQuickLine);
    m_line->setMinimumWidth(1);
    m_line->installEventFilter(this);
    m_save->setObjectName(QStringLiteral("saveQuick"));
    m_save->setProperty(kKeyAfterLabel, keyText(Qt::Key_Return));
    auto* close = new QPushButton;
    close->setObjectName(QStringLiteral("leaveQuick"));
    close->setProperty("quiet", true);
    close->setProperty("small", true);
    close->setIcon(lineIcon(QStringLiteral("x-lg"), m_appearance));
    close->setAccessibleName(tr("Back to the list, the draft stays", "button"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(m_save);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_policy);
    column->addWidget(m_chips);
    m_policy->setObjectName(QStringLiteral("quickPolicy"));
    connect(m_line, &QLineEdit::textEdited, &presenter, &QuickPresenter::type);
    connect(m_line, &QLineEdit::textChanged, this, &QuickLine::watchPolicies);
    connect(&helps, &TextHelpsPresenter::changed, this, &QuickLine::watchPolicies);
    connect(&appearance, &Appearance::changed, this, &QuickLine::watchPolicies);
    connect(m_policy, &HelpLine::firstChosen, this, &QuickLine::useBetter);
    connect(m_policy, &HelpLine::left, m_line, [this] { m_line->setFocus(Qt::OtherFocusReason); });
    connect(m_save, &QPushButton::clicked, this, &QuickLine::saveAndLeave);
    connect(close, &QPushButton::clicked, this, &QuickLine::left);
    connect(&presenter, &QuickPresenter::opened, this, [this] { m_line->setText(m_presenter.text()); });
    connect(&presenter, &QuickPresenter::changed, this, &QuickLine::refresh);
    connect(this, &QuickLine::left, &presenter, &QuickPresenter::flush);
    refresh();
}

void QuickLine::begin()
{
    m_presenter.open();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void QuickLine::saveAndStay()
{
    m_presenter.save();
    m_line->setFocus(Qt::OtherFocusReason);
}

void QuickLine::saveAndLeave()
{
    if (!m_presenter.canSave())
        return m_line->setFocus(Qt::OtherFocusReason);
    m_presenter.save();
    emit left();
}

bool QuickLine::hasKeyboard() const
{
    return isVisible() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
}

void QuickLine::refresh()
{
    m_chips->show(chipsOf(m_presenter, m_appearance.numbers()));
    m_save->setEnabled(m_presenter.canSave());
}

void QuickLine::watchPolicies()
{
    const std::vector<core::PolicyFinding> findings = m_helps.watch().findIn(m_line->text());
    std::vector<core::TextRange> ranges;
    for (const core::PolicyFinding& each : findings)
        ranges.push_back(each.range);
    m_marks->mark(ranges, policyFormat(m_appearance));
    HelpWords words = findings.empty() ? HelpWords() : betterWords(findings.front().wording);
    words.secondAction.clear(); // what is kept is counted with a complaint, and there is none yet
    m_policy->say(words);
}

/// In the place of the first phrase, as if it were typed.
void QuickLine::useBetter()
{
    const std::vector<core::PolicyFinding> findings = m_helps.watch().findIn(m_line->text());
    m_line->setFocus(Qt::OtherFocusReason);
    if (findings.empty())
        return;
    m_line->setSelection(int(findings.front().range.start), int(findings.front().range.length));
    m_line->insert(core::betterFor(findings.front(), m_line->text()).simplified());
    m_presenter.type(m_line->text());
}

bool QuickLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isBare = !(key->modifiers() & ~Qt::KeypadModifier);
    if (isBare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        saveAndLeave();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

std::vector<KeyHint> QuickLine::hints() const
{
    return {{QStringLiteral("#"), tr("channel", "what follows the sign in the quick line")},
            {QStringLiteral("!"), tr("category", "what follows the sign in the quick line")},
            {QStringLiteral("+"), tr("product", "what follows the sign in the quick line")},
            {keyText(Qt::Key_Return), tr("save", "what a key does")},
            {keyText(Qt::CTRL | Qt::Key_Return), tr("save, next", "what a key does")},
            {keyText(Qt::Key_Escape), tr("back, draft stays", "what a key does")}};
}

} // namespace cxw::panels
