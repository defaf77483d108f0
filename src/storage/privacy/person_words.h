#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace cxw::storage {

/// What was written of a person before it was taken away.
struct PersonWords
{
    QStringList names; ///< name and contact, by which others speak of them
    QStringList texts; ///< everything else
};

/// Whether a text names the person: all words of one of the names, whole and in a row, whatever case and
/// diacritics. A single short word names nobody.
class Naming final
{
public:
    explicit Naming(const QStringList& names);

    [[nodiscard]] bool isIn(const QString& text) const;
    /// The text without the names.
    [[nodiscard]] QString without(const QString& text) const;
    /// The folded words of each name; for a search.
    [[nodiscard]] const std::vector<QString>& words() const { return m_words; }

private:
    QStringList m_names;
    std::vector<QString> m_words;
};

/// How bytes say what they say.
enum class Writing {
    Plain,   ///< UTF-8, as all texts of a workspace are written
    Escaped, ///< as JSON, in ASCII
    Wide     ///< UTF-16
};

/// Bytes that give a person away where they are found.
struct Needle
{
    QByteArray bytes;
    QString words; ///< what they say
    Writing writing = Writing::Plain;
};

/// Everything by which the words may still be readable in a file: as they were written and folded, in UTF-8,
/// UTF-16 and escaped as JSON; whole words and word ends in the form in which FTS5 keeps them, which leaves
/// out what a word shares with the one before it.
[[nodiscard]] std::vector<Needle> needlesFor(const PersonWords& person);

} // namespace cxw::storage
