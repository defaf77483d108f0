#pragma once

#include <QtGlobal>

namespace cxw::core {

/// The kinds of record that a change can touch; history and presenters speak of the same kinds.
enum class EntityKind : quint64 {
    Workspace = 1ull << 0,
    Person = 1ull << 1,
    Question = 1ull << 2,
    Round = 1ull << 3,
    RoundQuestion = 1ull << 4,
    Seat = 1ull << 5,
    Vote = 1ull << 6,
    Agreed = 1ull << 7,
    Draft = 1ull << 8,
    Setting = 1ull << 9,
    Action = 1ull << 10,
    Poll = 1ull << 11,
    Evidence = 1ull << 12,
    Why = 1ull << 13,
    ThenScore = 1ull << 14,
    Area = 1ull << 15,
    QuestionSet = 1ull << 16,
    Customer = 1ull << 17,
    Channel = 1ull << 18,
    Category = 1ull << 19,
    Product = 1ull << 20,
    Complaint = 1ull << 21,
    Cause = 1ull << 22,
    Tag = 1ull << 23,
    Calendar = 1ull << 24,
    PolicyPhrase = 1ull << 25,
    Snippet = 1ull << 26,
    Map = 1ull << 27,
    Persona = 1ull << 28,
    Stage = 1ull << 29,
    Touchpoint = 1ull << 30,
    Lane = 1ull << 31,
    Redesign = 1ull << 32,
};

/// Some of the kinds; more than a QFlags can hold.
class EntityKinds final
{
public:
    constexpr EntityKinds() = default;
    // Not explicit: one kind is some kinds.
    constexpr EntityKinds(EntityKind kind)
        : m_bits(quint64(kind))
    {
    }
    [[nodiscard]] static constexpr EntityKinds all() { return EntityKinds(EntityKind(~0ull)); }

    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool intersects(EntityKinds other) const { return (m_bits & other.m_bits) != 0; }
    friend constexpr EntityKinds operator|(EntityKinds left, EntityKinds right)
    {
        return EntityKinds(EntityKind(left.m_bits | right.m_bits));
    }
    constexpr EntityKinds& operator|=(EntityKinds other) { return *this = *this | other; }
    constexpr bool operator==(const EntityKinds&) const = default;

private:
    quint64 m_bits = 0;
};

[[nodiscard]] constexpr EntityKinds operator|(EntityKind left, EntityKind right)
{
    return EntityKinds(left) | EntityKinds(right);
}

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
    [[nodiscard]] bool isEmpty() const { return m_kinds.isEmpty(); }
    [[nodiscard]] bool touches(EntityKinds kinds) const { return m_kinds.intersects(kinds); }
    bool operator==(const ChangeSet&) const = default;

private:
    EntityKinds m_kinds;
};

} // namespace cxw::core
