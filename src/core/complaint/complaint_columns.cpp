#include "core/complaint/complaint_columns.h"

#include "core/complaint/column_words.h"
#include "core/complaint/complaint_import_sentences.h"
#include "core/complaint/rows_ahead.h"

#include <algorithm>
#include <limits>
#include <map>

namespace cxw::core {
namespace {

using Columns = std::vector<ImportColumn>;

tl::unexpected<Error> refused(const QString& sentence)
{
    return tl::unexpected(Error{ErrorKind::BadInput, sentence});
}

bool holds(const Columns& columns, ComplaintField field)
{
    return std::ranges::find(columns, std::optional(field), &ImportColumn::field) != columns.end();
}

/// Gives each column its field, in the order of how sure that is.
class FieldChoice final
{
public:
    explicit FieldChoice(const QStringList& header)
    {
        for (const QString& each : header)
            addColumn(each);
    }

    /// The sentence of a refusal; empty when all wishes fit.
    [[nodiscard]] QString follow(const ColumnWishes& wishes)
    {
        for (const auto& [place, field] : wishes.fieldsAt)
            if (place >= m_columns.size())
                return ComplaintImportSentences::noSuchColumn(QString::number(place + 1));
            else if (const QString sentence = settle(m_columns[place], field); !sentence.isEmpty())
                return sentence;
        for (const auto& [header, field] : wishes.fields) {
            const auto column = find(header);
            if (!column)
                return ComplaintImportSentences::noSuchColumn(header);
            if (const QString sentence = settle(m_columns[*column], field); !sentence.isEmpty())
                return sentence;
        }
        return {};
    }

    /// The plainest name of a field wins, then the first column.
    void recognise()
    {
        std::map<ComplaintField, std::pair<int, std::size_t>> best;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (const auto named = isSettled(m_columns[i]) ? std::nullopt : fieldNamed(m_columns[i].header)) {
                m_columns[i].basis = ColumnBasis::Outdone;
                const std::pair candidate{named->rank, i};
                const auto [kept, isFirst] = best.try_emplace(named->field, candidate);
                kept->second = std::min(kept->second, candidate);
            }
        for (const auto& [field, candidate] : best)
            if (!holds(m_columns, field)) {
                m_columns[candidate.second].field = field;
                m_columns[candidate.second].basis =
                    candidate.first == 0 ? ColumnBasis::OurName : ColumnBasis::UsualWord;
            }
    }

    [[nodiscard]] std::optional<std::size_t> find(const QString& header) const
    {
        const QString wanted = header.trimmed();
        auto found = std::ranges::find(m_columns, wanted, &ImportColumn::header);
        if (found == m_columns.end() && !squeezed(wanted).isEmpty())
            found = std::ranges::find_if(m_columns, [&](const ImportColumn& each) {
                return squeezed(each.header) == squeezed(wanted);
            });
        return found == m_columns.end() ? std::nullopt
                                        : std::optional(std::size_t(found - m_columns.begin()));
    }

    [[nodiscard]] Columns& columns() { return m_columns; }

private:
    void addColumn(const QString& header)
    {
        const bool isExtra = header.startsWith(kExtraColumn);
        QString name = isExtra ? header.mid(kExtraColumn.size()) : header;
        if (name.isEmpty())
            name = QLatin1Char('#') + QString::number(m_columns.size() + 1);
        m_columns.push_back(
            {.header = name, .field = {}, .basis = isExtra ? ColumnBasis::Extra : ColumnBasis::Unknown});
    }

    /// Nothing else may be made of it.
    static bool isSettled(const ImportColumn& column)
    {
        return column.basis == ColumnBasis::Wished || column.basis == ColumnBasis::Extra;
    }

    QString settle(ImportColumn& column, std::optional<ComplaintField> field)
    {
        if (field && holds(m_columns, *field))
            return ComplaintImportSentences::fieldTwice(codeOf(*field));
        column.field = field;
        column.basis = ColumnBasis::Wished;
        return {};
    }

    Columns m_columns;
};

void guessDates(const TableRows& rows, Columns& columns)
{
    std::map<std::size_t, DateGuess> guesses;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].field && isMoment(*columns[i].field) && !columns[i].reading)
            guesses[i];
    if (guesses.empty())
        return;
    RowsAhead(rows).forEach([&](int line, const QStringList& cells) {
        for (auto& [column, guess] : guesses)
            if (qsizetype(column) < cells.size())
                guess.add(line, cells[qsizetype(column)]);
        return true;
    });
    for (const auto& [column, guess] : guesses) {
        columns[column].reading = guess.reading();
        columns[column].isAmbiguous = guess.isAmbiguous();
        columns[column].example = guess.isAmbiguous() ? guess.example() : QString();
        columns[column].exampleLine = guess.isAmbiguous() ? guess.exampleLine() : 0;
    }
}

/// The sentence of a refusal; empty when all wishes fit.
QString followDates(FieldChoice& choice, const ColumnWishes& wishes)
{
    for (const auto& [place, reading] : wishes.datesAt)
        if (ImportColumn& column = choice.columns().at(place); column.field && isMoment(*column.field))
            column.reading = reading; // a wish outlives that its column was no date for a while
    for (const auto& [header, reading] : wishes.dates) {
        const auto found = choice.find(header);
        if (!found)
            return ComplaintImportSentences::noSuchColumn(header);
        ImportColumn& column = choice.columns()[*found];
        if (!column.field || !isMoment(*column.field))
            return ComplaintImportSentences::noDateColumn(header);
        column.reading = reading;
    }
    return {};
}

bool saysWhatItIsAbout(const Columns& columns)
{
    using enum ComplaintField;
    return std::ranges::any_of(std::array{Summary, Description, Category, Subcategory, Product},
                               [&](ComplaintField field) { return holds(columns, field); });
}

std::optional<MissingColumn> whatIsMissing(const Columns& columns)
{
    if (!holds(columns, ComplaintField::ReceivedAt))
        return MissingColumn::Received;
    return saysWhatItIsAbout(columns) ? std::nullopt : std::optional(MissingColumn::Matter);
}

} // namespace

Expected<ColumnGuess> guessColumns(const TableRows& rows, const ColumnWishes& wishes)
{
    FieldChoice choice(rows.header());
    if (const QString sentence = choice.follow(wishes); !sentence.isEmpty())
        return refused(sentence);
    choice.recognise();
    if (const QString sentence = followDates(choice, wishes); !sentence.isEmpty())
        return refused(sentence);
    guessDates(rows, choice.columns());
    const auto missing = whatIsMissing(choice.columns());
    return ColumnGuess{std::move(choice.columns()), missing};
}

Expected<Columns> importColumns(const TableRows& rows, const ColumnWishes& wishes)
{
    auto guess = guessColumns(rows, wishes);
    if (!guess)
        return tl::unexpected(guess.error());
    if (!guess->missing)
        return std::move(guess->columns);
    return refused(*guess->missing == MissingColumn::Received ? ComplaintImportSentences::noReceivedColumn()
                                                              : ComplaintImportSentences::noTextColumn());
}

Expected<Columns> withoutAmbiguity(const Expected<Columns>& columns)
{
    if (!columns)
        return columns;
    const auto doubtful = std::ranges::find_if(*columns, &ImportColumn::isAmbiguous);
    if (doubtful != columns->end())
        return refused(ComplaintImportSentences::ambiguousDates(*doubtful));
    return columns;
}

} // namespace cxw::core
