#pragma once

#include <QFlags>

namespace cxw::core {

/// The kinds of record that a change can touch; history and presenters speak of the same kinds.
enum class EntityKind : quint32 {
    Workspace = 1u << 0,
    Person = 1u << 1,
    Question = 1u << 2,
    Round = 1u << 3,
    RoundQuestion = 1u << 4,
    Seat = 1u << 5,
    Vote = 1u << 6,
    Agreed = 1u << 7,
    Draft = 1u << 8,
    Setting = 1u << 9,
    Action = 1u << 10,
    Poll = 1u << 11,
    Evidence = 1u << 12,
    Why = 1u << 13,
    ThenScore = 1u << 14,
    Area = 1u << 15,
    QuestionSet = 1u << 16,
    Customer = 1u << 17,
    Channel = 1u << 18,
    Category = 1u << 19,
    Product = 1u << 20,
    Complaint = 1u << 21,
    Cause = 1u << 22,
    Tag = 1u << 23,
    Calendar = 1u << 24,
    PolicyPhrase = 1u << 25,
    Snippet = 1u << 26,
};
Q_DECLARE_FLAGS(EntityKinds, EntityKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(EntityKinds)

/// What one committed unit of work touched.
class ChangeSet final
{
public:
    ChangeSet() = default;
    explicit ChangeSet(EntityKinds kinds)
        : m_kinds(kinds)
    {
    }

    void add(EntityKind kind) { m_kinds |= kind; }
    [[nodiscard]] bool isEmpty() const { return !m_kinds; }
    [[nodiscard]] bool touches(EntityKinds kinds) const { return bool(m_kinds & kinds); }
    bool operator==(const ChangeSet&) const = default;

private:
    EntityKinds m_kinds;
};

} // namespace cxw::core
