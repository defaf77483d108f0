#pragma once

#include "core/language.h"

#include <QString>

#include <array>

namespace cxw::core {

/// "area.name" for a shipped question, "own.…" for one of the user's. Compared letter by letter.
class QuestionId final
{
public:
    QuestionId() = default;
    explicit QuestionId(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    bool operator==(const QuestionId&) const = default;
    bool operator<(const QuestionId& other) const { return m_text < other.m_text; }

private:
    QString m_text;
};

/// The part of the business a question asks about: personnel, processes, customers, financials.
class AreaId final
{
public:
    AreaId() = default;
    explicit AreaId(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString& text() const { return m_text; }
    bool operator==(const AreaId&) const = default;
    bool operator<(const AreaId& other) const { return m_text < other.m_text; }

private:
    QString m_text;
};

enum class QuestionKind {
    Scale,       ///< 1, 2 or 3
    Context,     ///< a yes/no fact about the market; never scored
    Conditional, ///< 1, 2 or 3, and not applicable where the thing does not exist
};

/// The stable part of a question; its words change by revision.
struct Question
{
    QuestionId id;
    AreaId area;
    QuestionKind kind = QuestionKind::Scale;
    bool own = false; ///< the user's, not the bank's

    bool operator==(const Question&) const = default;
};

/// What people read of a question in one language.
struct Wording
{
    QString label; ///< at most eight words, the title on screen
    QString text;  ///< the full question
    QString hint;  ///< for the facilitator
    std::array<QString, 3>
        anchors; ///< one line for 1, 2 and 3; of a context question the first is no, the last yes

    bool operator==(const Wording&) const = default;
};

/// One wording as the file keeps it. Revision 1 is the shipped one, or an own question's first.
struct WordingRevision
{
    QuestionId question;
    int revision = 1;
    Language language = Language::En;
    Wording wording;

    bool operator==(const WordingRevision&) const = default;
};

} // namespace cxw::core

template <> struct std::hash<cxw::core::QuestionId>
{
    std::size_t operator()(const cxw::core::QuestionId& id) const noexcept { return qHash(id.text()); }
};
