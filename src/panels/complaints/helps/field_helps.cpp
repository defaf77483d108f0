#include "panels/complaints/helps/field_helps.h"

#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/helps/help_line.h"
#include "panels/complaints/helps/line_marks.h"
#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/complaints/helps/text_marks.h"
#include "panels/theme/appearance.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace cxw::panels {

FieldHelps::FieldHelps(const Appearance& appearance, TextHelpsPresenter& helps, EntryPresenter& entry,
                       QPlainTextEdit& field, With with, HelpLine& line)
    : QObject(&field)
    , m_appearance(appearance)
    , m_helps(helps)
    , m_entry(entry)
    , m_text(&field)
    , m_with(with)
    , m_line(line)
{
    m_marks = new TextMarks(
        appearance, helps, [this](const core::PolicyFinding& each) { return isOffered(each); },
        field.document());
    connect(&field, &QPlainTextEdit::textChanged, this, &FieldHelps::read);
    connect(&field, &QPlainTextEdit::cursorPositionChanged, this, &FieldHelps::say);
    connect(&appearance, &Appearance::changed, this, &FieldHelps::markAnew);
    begin();
}

FieldHelps::FieldHelps(const Appearance& appearance, TextHelpsPresenter& helps, EntryPresenter& entry,
                       QLineEdit& field, With with, HelpLine& line)
    : QObject(&field)
    , m_appearance(appearance)
    , m_helps(helps)
    , m_entry(entry)
    , m_oneLine(&field)
    , m_with(with)
    , m_line(line)
    , m_lineMarks(new LineMarks(field))
{
    connect(&field, &QLineEdit::textChanged, this, &FieldHelps::read);
    connect(&field, &QLineEdit::cursorPositionChanged, this, &FieldHelps::say);
    connect(&appearance, &Appearance::changed, this, &FieldHelps::markLine);
    begin();
}

void FieldHelps::begin()
{
    field().installEventFilter(this);
    const auto again = [this] {
        markAnew();
        read();
    };
    connect(&m_helps, &TextHelpsPresenter::changed, this, again);
    connect(&m_entry, &EntryPresenter::citationsChanged, this, again);
    connect(&m_line, &HelpLine::firstChosen, this, &FieldHelps::useBetter);
    connect(&m_line, &HelpLine::secondChosen, this, &FieldHelps::keep);
    connect(&m_line, &HelpLine::left, this, [this] { field().setFocus(Qt::OtherFocusReason); });
    read();
}

QWidget& FieldHelps::field() const
{
    return m_text ? static_cast<QWidget&>(*m_text) : *m_oneLine;
}

QString FieldHelps::text() const
{
    return m_text ? m_text->toPlainText() : m_oneLine->text();
}

qsizetype FieldHelps::cursor() const
{
    return m_text ? m_text->textCursor().position() : m_oneLine->cursorPosition();
}

/// As if it were typed: it can be taken back in the field.
void FieldHelps::replace(const core::TextRange& range, const QString& text)
{
    if (m_oneLine) {
        m_oneLine->setSelection(int(range.start), int(range.length));
        m_oneLine->insert(text.simplified());
        return;
    }
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(int(range.start));
    cursor.setPosition(int(range.start + range.length), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    m_text->setTextCursor(cursor);
}

bool FieldHelps::isOffered(const core::PolicyFinding& finding) const
{
    return m_with == With::SnippetsAndPolicies && !m_entry.isKept(finding.wording.phrase);
}

std::optional<core::SnippetFinding> FieldHelps::snippet() const
{
    return field().hasFocus() ? core::snippetBefore(m_helps.snippets(), text(), cursor()) : std::nullopt;
}

/// The last that begins before the cursor, else the first.
const core::PolicyFinding* FieldHelps::finding() const
{
    const core::PolicyFinding* nearest = m_findings.empty() ? nullptr : &m_findings.front();
    for (const core::PolicyFinding& each : m_findings)
        if (each.range.start <= cursor())
            nearest = &each;
    return nearest;
}

void FieldHelps::read()
{
    m_findings.clear();
    if (m_with == With::SnippetsAndPolicies)
        m_findings = m_helps.watch().findIn(text());
    std::erase_if(m_findings, [this](const core::PolicyFinding& each) { return !isOffered(each); });
    markLine();
    say();
}

void FieldHelps::markLine()
{
    if (!m_lineMarks)
        return;
    std::vector<core::TextRange> ranges;
    for (const core::PolicyFinding& each : m_findings)
        ranges.push_back(each.range);
    m_lineMarks->mark(ranges, policyFormat(m_appearance));
}

void FieldHelps::say()
{
    if (const auto found = snippet())
        return m_line.say({.text = found->snippet->text.simplified(),
                           .remark = tr("Tab puts it in", "under a field: what a key does")});
    const core::PolicyFinding* found = finding();
    m_line.say(found ? betterWords(found->wording) : HelpWords());
}

void FieldHelps::markAnew()
{
    if (!m_marks)
        return;
    const QSignalBlocker quiet(m_text); // marks are no text
    m_marks->rehighlight();
}

bool FieldHelps::takeSnippet()
{
    const auto found = snippet();
    if (found)
        replace(found->range, found->snippet->text);
    return found.has_value();
}

void FieldHelps::useBetter()
{
    if (const core::PolicyFinding* found = finding())
        replace(found->range, core::betterFor(*found, text()));
    field().setFocus(Qt::OtherFocusReason);
}

void FieldHelps::keep()
{
    if (const core::PolicyFinding* found = finding())
        m_entry.keepPolicy(QString(found->wording.phrase));
    field().setFocus(Qt::OtherFocusReason);
}

bool FieldHelps::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &FieldHelps::say, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && takeSnippet())
            return true;
    }
    return QObject::eventFilter(watched, event);
}

HelpLine* helpLineFor(const Appearance& appearance, TextHelpsPresenter& helps, EntryPresenter& entry,
                      QWidget& field, FieldHelps::With with)
{
    auto* text = qobject_cast<QPlainTextEdit*>(&field);
    if (!text)
        text = field.findChild<QPlainTextEdit*>();
    auto* oneLine = qobject_cast<QLineEdit*>(&field);
    if (!text && !oneLine)
        return nullptr;
    auto* line = new HelpLine(appearance);
    if (text)
        new FieldHelps(appearance, helps, entry, *text, with, *line);
    else
        new FieldHelps(appearance, helps, entry, *oneLine, with, *line);
    return line;
}

} // namespace cxw::panels
