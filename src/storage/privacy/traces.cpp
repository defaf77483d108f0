#include "storage/privacy/traces.h"

#include "core/search_text.h"
#include "core/storage_error.h"
#include "storage/privacy/byte_search.h"
#include "storage/privacy/text_columns.h"
#include "storage/sql/connection.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <string>

namespace cxw::storage {
namespace {

constexpr auto kSchemaTexts = R"sql(
    SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL
)sql";

struct Found
{
    Needle needle;
    core::Trace trace;
};

/// Each at its first place.
std::vector<Found> findIn(const QStringList& files, const std::vector<Needle>& needles)
{
    std::vector<QByteArray> bytes;
    for (const Needle& each : needles)
        bytes.push_back(each.bytes);
    const ByteSearch search(std::move(bytes));
    std::map<std::size_t, core::Trace> places;
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw core::StorageError({core::ErrorKind::InputOutput, path});
        search.read(file, [&](std::size_t needle, qint64 offset) {
            places.try_emplace(needle, core::Trace{path, offset, needles[needle].words});
        });
    }
    std::vector<Found> found;
    for (const auto& [needle, trace] : places)
        found.push_back({needles[needle], trace});
    return found;
}

std::map<std::string, std::vector<std::string>> columnsByTable()
{
    std::map<std::string, std::vector<std::string>> columns;
    for (const TextColumn& each : textColumns())
        columns[std::string(each.table)].emplace_back(each.column);
    return columns;
}

std::string readingOf(const std::string& table, const std::vector<std::string>& columns)
{
    std::string names;
    for (const std::string& each : columns)
        names += (names.empty() ? "\"" : ", \"") + each + '"';
    return "SELECT " + names + " FROM \"" + table + '"';
}

QStringList textsIn(const Row& row, const std::vector<std::string>& columns)
{
    QStringList texts;
    for (const std::string& each : columns)
        texts += row.optionalText(each).value_or(QString());
    return texts;
}

/// What was found and no text explains yet.
class Unexplained final
{
public:
    explicit Unexplained(const std::vector<Found>& found)
    {
        for (const Found& each : found)
            m_open.push_back(searched(each));
    }

    [[nodiscard]] bool isEmpty() const { return m_open.empty(); }
    /// Texts of one row stand side by side in the file, where the end of one and the beginning of the next
    /// may seem to be a word.
    void explainBy(const QStringList& texts)
    {
        const QString folded = core::wordsIn(texts.join(QLatin1Char('\n')));
        const QString together = texts.join(QString());
        std::erase_if(m_open, [&](const Searched& each) {
            return (!each.folded.isEmpty() && folded.contains(each.folded))
                || (!each.literal.isEmpty() && together.contains(each.literal));
        });
    }
    [[nodiscard]] std::vector<core::Trace> traces() const
    {
        std::vector<core::Trace> traces;
        for (const Searched& each : m_open)
            traces.push_back(each.trace);
        return traces;
    }

private:
    /// What a text must hold to explain it; empty: none can.
    struct Searched
    {
        QString folded;
        QString literal;
        core::Trace trace;
    };

    static Searched searched(const Found& found)
    {
        switch (found.needle.writing) {
        case Writing::Plain: return {core::wordsIn(found.needle.words), found.needle.words, found.trace};
        case Writing::Escaped: return {{}, QString::fromLatin1(found.needle.bytes), found.trace};
        case Writing::Wide: break;
        }
        return {{}, {}, found.trace};
    }

    std::vector<Searched> m_open;
};

void explainByRows(Connection& connection, Unexplained& unexplained)
{
    for (const auto& [table, columns] : columnsByTable()) {
        if (unexplained.isEmpty())
            return;
        connection.prepare(readingOf(table, columns)).forEach([&](const Row& row) {
            if (!unexplained.isEmpty())
                unexplained.explainBy(textsIn(row, columns));
        });
    }
}

} // namespace

std::vector<core::Trace> tracesOf(const std::vector<Needle>& needles, const QStringList& files,
                                  Connection& connection)
{
    Unexplained unexplained(findIn(files, needles));
    if (!unexplained.isEmpty())
        connection.prepare(kSchemaTexts).forEach([&](const Row& row) {
            unexplained.explainBy({row.text("sql")});
        });
    explainByRows(connection, unexplained);
    return unexplained.traces();
}

} // namespace cxw::storage
