#pragma once

#include "core/complaint/helps/policy_watch.h"
#include "core/complaint/helps/text_helps.h"

#include <QObject>

class QLineEdit;
class QPlainTextEdit;

namespace cxw::panels {

class Appearance;
class EntryPresenter;
class HelpLine;
class LineMarks;
class TextHelpsPresenter;
class TextMarks;

/// Helps with one field of text: Tab puts a snippet in the place of its token, and a policy phrase is marked
/// and offered a better sentence, in the line under the field.
class FieldHelps final : public QObject
{
    Q_OBJECT

public:
    /// What a field is helped with.
    enum class With { Snippets, SnippetsAndPolicies };

    FieldHelps(const Appearance& appearance, TextHelpsPresenter& helps, EntryPresenter& entry,
               QPlainTextEdit& field, With with, HelpLine& line);
    FieldHelps(const Appearance& appearance, TextHelpsPresenter& helps, EntryPresenter& entry,
               QLineEdit& field, With with, HelpLine& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    [[nodiscard]] QWidget& field() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] qsizetype cursor() const;
    void replace(const core::TextRange& range, const QString& text);
    [[nodiscard]] bool isOffered(const core::PolicyFinding& finding) const;
    [[nodiscard]] std::optional<core::SnippetFinding> snippet() const;
    [[nodiscard]] const core::PolicyFinding* finding() const;
    void read();
    void say();
    void markAnew();
    void markLine();
    bool takeSnippet();
    void useBetter();
    void keep();

    const Appearance& m_appearance;
    TextHelpsPresenter& m_helps;
    EntryPresenter& m_entry;
    QPlainTextEdit* m_text = nullptr; ///< one of the two
    QLineEdit* m_oneLine = nullptr;
    With m_with;
    HelpLine& m_line;
    TextMarks* m_marks = nullptr;                ///< of a field of many lines
    LineMarks* m_lineMarks = nullptr;            ///< of a field of one
    std::vector<core::PolicyFinding> m_findings; ///< in the text as it stands
};

/// The line that helps with a field, which has to stand under it: a QPlainTextEdit, a QLineEdit, or a widget
/// around a QPlainTextEdit. Null for any other.
[[nodiscard]] HelpLine* helpLineFor(const Appearance& appearance, TextHelpsPresenter& helps,
                                    EntryPresenter& entry, QWidget& field, FieldHelps::With with);

} // namespace cxw::panels
