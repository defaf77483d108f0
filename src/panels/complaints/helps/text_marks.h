#pragma once

#include "core/complaint/helps/policy_watch.h"

#include <QSyntaxHighlighter>

#include <functional>

namespace cxw::panels {

class Appearance;
class TextHelpsPresenter;

/// Marks in a field of text what helps have something to say about: policy phrases by a wavy line, tokens of
/// snippets by a tint. Only the beginning of a long text is marked, see kMostWatchedText.
class TextMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Says whether a phrase is to be marked.
    using IsMarked = std::function<bool(const core::PolicyFinding& finding)>;

    TextMarks(const Appearance& appearance, const TextHelpsPresenter& helps, const IsMarked& isMarked,
              QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;

private:
    void mark(const core::TextRange& range, const QTextCharFormat& format);

    const Appearance& m_appearance;
    const TextHelpsPresenter& m_helps;
    IsMarked m_isMarked;
};

} // namespace cxw::panels
