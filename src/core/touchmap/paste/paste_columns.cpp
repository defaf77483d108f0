#include "core/touchmap/paste/paste_columns.h"

#include "core/complaint/column_words.h"
#include "core/search_text.h"
#include "core/touchmap/paste/paste_cell.h"
#include "core/touchmap/paste/person_keys.h"

#include <algorithm>
#include <functional>

namespace cxw::core {
namespace {

using Field = TouchpointField;

constexpr int kLookedAt = 500; // rows of content
constexpr double kMost = 0.8;

template <class Records> QSet<QString> namesOf(const Records& records)
{
    QSet<QString> names;
    for (const auto& each : records)
        names.insert(foldedText(each.name.simplified()));
    return names;
}

QSet<QString> keysOf(const QHash<QString, PersonId>& people)
{
    return {people.keyBegin(), people.keyEnd()};
}

/// Looks through the cells of a sheet under its names.
class ContentGuess final
{
public:
    ContentGuess(const Sheet& sheet, bool hasNames, const PasteAround& around)
        : m_sheet(sheet)
        , m_first(hasNames ? 1 : 0)
        , m_words(around.words)
        , m_stages(namesOf(around.whole.stages))
        , m_channels(namesOf(around.channels))
        , m_people(keysOf(personKeys(around.people)))
    {
    }

    /// Of the cells that say something.
    [[nodiscard]] int count(int column, const std::function<bool(const QString&)>& test) const
    {
        int found = 0;
        const std::size_t end = std::min(m_sheet.rows.size(), m_first + kLookedAt);
        for (std::size_t row = m_first; row < end; ++row)
            if (const QString& cell = m_sheet.rows[row][column]; !cell.isEmpty() && test(cell))
                ++found;
        return found;
    }
    [[nodiscard]] int filled(int column) const
    {
        return count(column, [](const QString&) { return true; });
    }
    [[nodiscard]] int fitting(int column, const PasteField& field) const
    {
        const auto isNamed = [](const QSet<QString>& names) {
            return [&names](const QString& cell) { return names.contains(foldedText(cell.simplified())); };
        };
        switch (field.field) {
        case Field::Stage: return count(column, isNamed(m_stages));
        case Field::Channel: return count(column, isNamed(m_channels));
        case Field::Accountable: return count(column, isNamed(m_people));
        default:
            return count(column, [&](const QString& cell) {
                Touchpoint any;
                return putCell(any, field, cell, m_words);
            });
        }
    }
    [[nodiscard]] int distinct(int column) const
    {
        QSet<QString> texts;
        return count(column, [&](const QString& cell) {
            const auto before = texts.size();
            texts.insert(foldedText(cell));
            return texts.size() > before;
        });
    }
    [[nodiscard]] bool isWords(int column) const
    {
        const int all = filled(column);
        return all > 0
            && count(column, [](const QString& cell) { return numberIn(cell).has_value(); }) * 2 < all;
    }
    [[nodiscard]] bool isTruth(int column) const
    {
        const int all = filled(column);
        return all > 0
            && count(column, [&](const QString& cell) { return truthIn(cell, m_words).has_value(); }) == all;
    }
    [[nodiscard]] bool hasBelowOne(int column) const
    {
        return count(column, [](const QString& cell) { return numberIn(cell).value_or(1) < 1; }) > 0;
    }

private:
    const Sheet& m_sheet;
    std::size_t m_first;
    const PasteWords& m_words;
    QSet<QString> m_stages;
    QSet<QString> m_channels;
    QSet<QString> m_people;
};

/// The persona or the lane of a map that a header names.
std::optional<PasteField> ownField(const QString& header, const WholeMap& whole)
{
    const QString wanted = squeezed(header);
    if (wanted.isEmpty())
        return std::nullopt;
    for (const Lane& each : whole.lanes)
        if (squeezed(each.name) == wanted)
            return PasteField(each.id);
    for (const Persona& each : whole.personas)
        if (squeezed(each.name) == wanted)
            return PasteField(each.id);
    return std::nullopt;
}

class Guesses final
{
public:
    Guesses(const Sheet& sheet, bool hasNames, const PasteAround& around)
        : m_content(sheet, hasNames, around)
        , m_columns(std::size_t(sheet.width()))
    {
        for (int i = 0; i < sheet.width(); ++i) {
            at(i).name = hasNames ? sheet.rows.front()[i] : QString();
            at(i).filled = m_content.filled(i);
        }
    }

    std::vector<PasteColumn> guess(const PasteAround& around)
    {
        const int width = int(m_columns.size());
        const PasteWords& words = around.words;
        for (int i = 0; i < width; ++i)
            if (const auto own = ownField(at(i).name, around.whole))
                give(i, *own, GuessBy::Name, suits(i, *own));
        for (const bool loose : {false, true})
            for (int i = 0; i < width; ++i)
                if (const auto word = words.columns.constFind(squeezed(at(i).name));
                    word != words.columns.constEnd() && word->isLoose == loose)
                    give(i, word->field, GuessBy::Name, !loose && suits(i, word->field));
        for (int i = 0; i < width; ++i)
            guessNames(i);
        for (int i = 0; i < width; ++i)
            guessValues(i);
        guessTitle();
        guessStage();
        return m_columns;
    }

private:
    [[nodiscard]] PasteColumn& at(int column) { return m_columns[std::size_t(column)]; }
    [[nodiscard]] bool isOpen(int column) { return !at(column).field && at(column).filled > 0; }
    [[nodiscard]] bool isGiven(const PasteField& field) const
    {
        return std::ranges::find(m_columns, std::optional(field), &PasteColumn::field) != m_columns.end();
    }
    /// Names may be new; values may not be wrong, nor times without a unit.
    [[nodiscard]] bool suits(int column, const PasteField& field) const
    {
        const bool isName =
            field.field == Field::Stage || field.field == Field::Channel || field.field == Field::Accountable;
        if (field.field == Field::ResponseMinutes && !m_content.isWords(column))
            return false;
        return isName || m_content.fitting(column, field) == m_content.filled(column);
    }

    void give(int column, const PasteField& field, GuessBy by, bool isSure)
    {
        PasteColumn& to = at(column);
        if (to.field || isGiven(field))
            return;
        to.field = field;
        to.by = by;
        to.isSure = isSure;
        to.fitting = m_content.fitting(column, field);
    }

    void guessNames(int column)
    {
        if (!isOpen(column))
            return;
        for (const Field field : {Field::Stage, Field::Channel, Field::Accountable})
            if (const int known = m_content.fitting(column, field);
                known * 2 >= at(column).filled && known > 0)
                return give(column, field, GuessBy::Content, known >= kMost * at(column).filled);
    }

    void guessValues(int column)
    {
        const auto isAll = [&](Field field) { return m_content.fitting(column, field) == at(column).filled; };
        if (!isOpen(column))
            return;
        if (m_content.isWords(column) && m_content.isTruth(column))
            return give(column, Field::MomentOfTruth, GuessBy::Content, false);
        if (isAll(Field::Feeling) && m_content.hasBelowOne(column))
            return give(column, Field::Feeling, GuessBy::Content, true);
        if (isAll(Field::Satisfaction))
            return give(column, Field::Satisfaction, GuessBy::Content, false);
        if (isAll(Field::ConfirmedOn))
            give(column, Field::ConfirmedOn, GuessBy::Content, false);
    }

    /// The column of words that says the most different things.
    void guessTitle()
    {
        if (isGiven(Field::Title))
            return;
        int best = -1;
        int most = 0;
        int candidates = 0;
        for (int i = 0; i < int(m_columns.size()); ++i) {
            if (!isOpen(i) || !m_content.isWords(i))
                continue;
            ++candidates;
            if (const int distinct = m_content.distinct(i); distinct > most) {
                most = distinct;
                best = i;
            }
        }
        if (best >= 0)
            give(best, Field::Title, m_columns.size() == 1 ? GuessBy::Place : GuessBy::Content,
                 candidates == 1);
    }

    /// Words ahead of the titles that repeat themselves, or stand once for several rows.
    void guessStage()
    {
        const auto title =
            std::ranges::find(m_columns, std::optional(PasteField(Field::Title)), &PasteColumn::field)
            - m_columns.begin();
        for (int i = 0; i < int(m_columns.size()) && i < title; ++i)
            if (isOpen(i) && m_content.isWords(i)
                && (m_content.distinct(i) < at(i).filled || at(i).filled < at(int(title)).filled))
                return give(i, Field::Stage, GuessBy::Content, false);
    }

    ContentGuess m_content;
    std::vector<PasteColumn> m_columns;
};

} // namespace

std::vector<PasteField> pasteFieldsOf(const WholeMap& whole)
{
    std::vector<PasteField> fields(pasteFields().begin(), pasteFields().end());
    for (const Persona& each : whole.personas)
        fields.emplace_back(each.id);
    for (const Lane& each : whole.lanes)
        fields.emplace_back(each.id);
    return fields;
}

bool hasNames(const Sheet& sheet, const PasteAround& around)
{
    if (sheet.rows.empty())
        return false;
    const QStringList& first = sheet.rows.front();
    if (std::ranges::any_of(first, [&](const QString& each) {
            return around.words.columns.contains(squeezed(each)) || ownField(each, around.whole);
        }))
        return true;
    for (int column = 0; column < sheet.width(); ++column) {
        if (first[column].isEmpty() || numberIn(first[column]))
            continue;
        int numbers = 0;
        for (std::size_t row = 1; row < std::min(sheet.rows.size(), std::size_t(kLookedAt)); ++row)
            if (const QString& cell = sheet.rows[row][column]; !cell.isEmpty())
                numbers = numberIn(cell) && numbers >= 0 ? numbers + 1 : -1;
        if (numbers > 0)
            return true;
    }
    return false;
}

std::vector<PasteColumn> guessedColumns(const Sheet& sheet, bool hasNames, const PasteAround& around)
{
    return Guesses(sheet, hasNames, around).guess(around);
}

PasteColumn chosenColumn(const Sheet& sheet, bool hasNames, int column, std::optional<PasteField> field,
                         const PasteAround& around)
{
    const ContentGuess content(sheet, hasNames, around);
    return {.name = hasNames ? sheet.rows.front()[column] : QString(),
            .field = field,
            .by = GuessBy::Choice,
            .filled = content.filled(column),
            .fitting = field ? content.fitting(column, *field) : 0};
}

} // namespace cxw::core
