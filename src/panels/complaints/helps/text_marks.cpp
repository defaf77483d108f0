#include "panels/complaints/helps/text_marks.h"

#include "panels/complaints/helps/line_marks.h"
#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/theme/appearance.h"

namespace cxw::panels {

TextMarks::TextMarks(const Appearance& appearance, const TextHelpsPresenter& helps, const IsMarked& isMarked,
                     QTextDocument* document)
    : QSyntaxHighlighter(document)
    , m_appearance(appearance)
    , m_helps(helps)
    , m_isMarked(isMarked)
{
}

void TextMarks::highlightBlock(const QString& text)
{
    const qsizetype room = core::kMostWatchedText - currentBlock().position();
    if (room <= 0)
        return;
    const QString watched = text.left(room);
    const charts::Tokens& t = m_appearance.tokens();
    const QTextCharFormat phrase = policyFormat(m_appearance);
    for (const core::PolicyFinding& each : m_helps.watch().findIn(watched))
        if (m_isMarked(each))
            mark(each.range, phrase);
    QTextCharFormat token;
    token.setForeground(t.accent);
    token.setBackground(t.accentSoft);
    for (const core::SnippetFinding& each : core::findSnippets(m_helps.snippets(), watched))
        mark(each.range, token);
}

void TextMarks::mark(const core::TextRange& range, const QTextCharFormat& format)
{
    setFormat(int(range.start), int(range.length), format);
}

} // namespace cxw::panels
