#include "exchange/map_csv.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "exchange/csv/csv_reader.h"
#include "exchange/csv/csv_writer.h"
#include "exchange/input_error.h"
#include "exchange/map_csv_sentences.h"
#include "exchange/text_encoding.h"

#include <algorithm>
#include <array>

namespace cxw::exchange {
namespace {

enum MapColumn {
    MapIdCell,
    MapStage,
    MapTitle,
    MapChannel,
    MapOwner,
    MapEmotion,
    MapSatisfaction,
    MapImportanceCustomer,
    MapImportanceUs,
    MapMomentOfTruth,
    MapPain,
    MapListeningPost,
    MapNote,
    MapColumnCount
};
constexpr std::array<QLatin1String, MapColumnCount> kMapColumns{
    QLatin1String("id"),
    QLatin1String("stage"),
    QLatin1String("touchpoint"),
    QLatin1String("channel"),
    QLatin1String("owner"),
    QLatin1String("emotion"),
    QLatin1String("satisfaction"),
    QLatin1String("importance_customer"),
    QLatin1String("importance_us"),
    QLatin1String("moment_of_truth"),
    QLatin1String("pain"),
    QLatin1String("listening_post"),
    QLatin1String("note"),
};

const QString kYesCell = QStringLiteral("yes");
const QString kNoCell = QStringLiteral("no");
constexpr QChar kNotAnAnswer(u'\'');

QStringList mapColumnNames()
{
    QStringList names;
    for (const QLatin1String each : kMapColumns)
        names += each;
    return names;
}

QString mapNumberText(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

/// A note that a reader would take for an answer, behind any apostrophes.
bool looksLikeAnswer(QStringView note)
{
    note = note.trimmed();
    while (note.startsWith(kNotAnAnswer))
        note = note.sliced(1);
    return note.compare(kYesCell, Qt::CaseInsensitive) == 0
        || note.compare(kNoCell, Qt::CaseInsensitive) == 0;
}

/// The note of what hurts, behind an apostrophe where it is "yes" or "no"; "yes" where it has none.
QString painCell(const core::NotedMark& pain)
{
    if (!pain.isSet)
        return {};
    if (pain.note.trimmed().isEmpty())
        return kYesCell;
    return looksLikeAnswer(pain.note) ? kNotAnAnswer + pain.note.trimmed() : asCell(pain.note);
}

QStringList mapCellsOf(const core::UnitOfWork& work, const QString& stage, const core::Touchpoint& touchpoint)
{
    const auto channel = touchpoint.channel ? work.channels().find(*touchpoint.channel) : std::nullopt;
    const auto owner = touchpoint.duties.accountable;
    return {QString::number(touchpoint.id.value()),
            asCell(stage),
            asCell(touchpoint.title),
            asCell(channel ? channel->name : QString()),
            asCell(owner ? work.people().rememberedName(*owner) : QString()),
            mapNumberText(touchpoint.feeling.emotion),
            mapNumberText(touchpoint.satisfaction),
            mapNumberText(touchpoint.importanceCustomer),
            mapNumberText(touchpoint.importanceUs),
            touchpoint.momentOfTruth.isSet ? kYesCell : kNoCell,
            painCell(touchpoint.painPoint),
            touchpoint.listeningPost ? kYesCell : kNoCell,
            asCell(touchpoint.note)};
}

/// Reads one table; stops (InputError) at what makes it no table of touchpoints.
class MapRowsReader final
{
public:
    MapTable read(const QByteArray& bytes)
    {
        if (const auto problem = encodingProblem(bytes))
            throw InputError(problem->sentence);
        const QByteArrayView csv = withoutMark(bytes);
        const auto damage = readCsv(csv, separatorOf(csv), [this](int line, const QStringList& fields) {
            if (m_width == 0)
                readHeader(fields);
            else
                takeRow(line, fields);
            return true;
        });
        if (damage)
            throw InputError(MapCsvSentences::damaged(damage->line));
        if (m_table.rows.empty() && m_table.refused.empty())
            throw InputError(MapCsvSentences::empty());
        return std::move(m_table);
    }

private:
    void readHeader(const QStringList& fields)
    {
        m_width = fields.size();
        m_places.fill(-1);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString name = fields[i].trimmed().toLower();
            const auto known = std::ranges::find(kMapColumns, name);
            if (known == kMapColumns.end())
                throw InputError(MapCsvSentences::unknownColumn(int(i) + 1, name,
                                                                mapColumnNames().join(QStringLiteral(", "))));
            int& place = m_places[std::size_t(known - kMapColumns.begin())];
            if (place >= 0)
                throw InputError(MapCsvSentences::repeatedColumn(int(i) + 1, name));
            place = int(i);
        }
        for (const MapColumn each : {MapStage, MapTitle})
            if (m_places[each] < 0)
                throw InputError(MapCsvSentences::missingColumn(kMapColumns[each]));
    }

    void takeRow(int line, const QStringList& fields)
    {
        try {
            readRow(line, fields);
        } catch (const InputError& wrong) {
            m_table.refused.push_back({line, wrong.error().detail});
        }
    }

    void readRow(int line, const QStringList& fields)
    {
        if (fields.size() != m_width)
            throw InputError(MapCsvSentences::otherWidth(line, fields.size(), m_width));
        m_line = line;
        m_fields = fields;
        core::MapRow row{
            .line = line,
            .id = id(),
            .stage = filled(MapStage),
            .title = filled(MapTitle),
            .channel = where(MapChannel, [this] { return text(MapChannel).simplified(); }),
            .owner = where(MapOwner, [this] { return text(MapOwner).simplified(); }),
            .emotion = where(MapEmotion, [this] { return number(MapEmotion, -2, 2); }),
            .satisfaction = where(MapSatisfaction, [this] { return number(MapSatisfaction, 1, 5); }),
            .importanceCustomer =
                where(MapImportanceCustomer, [this] { return number(MapImportanceCustomer, 1, 5); }),
            .importanceUs = where(MapImportanceUs, [this] { return number(MapImportanceUs, 1, 5); }),
            .momentOfTruth = where(MapMomentOfTruth, [this] { return truth(MapMomentOfTruth); }),
            .painPoint = where(MapPain, [this] { return pain(); }),
            .listeningPost = where(MapListeningPost, [this] { return truth(MapListeningPost); }),
            .note = where(MapNote, [this] { return text(MapNote); })};
        m_table.rows.push_back(std::move(row));
    }

    /// Nothing where there is no such column.
    template <class Read>
    [[nodiscard]] auto where(MapColumn column, Read read) const -> std::optional<decltype(read())>
    {
        return m_places[column] < 0 ? std::nullopt : std::make_optional(read());
    }

    [[nodiscard]] QString plain(MapColumn column) const
    {
        return m_places[column] < 0 ? QString() : m_fields[m_places[column]].trimmed();
    }

    [[nodiscard]] QString text(MapColumn column) const
    {
        return m_places[column] < 0 ? QString() : fromCell(m_fields[m_places[column]]);
    }

    [[nodiscard]] QString filled(MapColumn column) const
    {
        const QString found = text(column).trimmed();
        if (found.isEmpty())
            throw InputError(MapCsvSentences::nothing(m_line, m_places[column] + 1, kMapColumns[column]));
        return found;
    }

    [[noreturn]] void refuse(MapColumn column, const QString& expected) const
    {
        throw InputError(MapCsvSentences::badValue(m_line, m_places[column] + 1, plain(column), expected));
    }

    [[nodiscard]] std::optional<int> number(MapColumn column, int least, int most) const
    {
        const QString found = plain(column);
        if (found.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const int value = found.toInt(&isNumber);
        if (!isNumber || value < least || value > most)
            refuse(column, MapCsvSentences::wholeNumber(least, most));
        return value;
    }

    [[nodiscard]] bool truth(MapColumn column) const
    {
        const QString found = plain(column).toLower();
        if (!found.isEmpty() && found != kYesCell && found != kNoCell)
            refuse(column, MapCsvSentences::yesOrNo());
        return found == kYesCell;
    }

    [[nodiscard]] core::NotedMark pain() const
    {
        const QString found = text(MapPain);
        const QString word = found.trimmed().toLower();
        if (word.isEmpty() || word == kNoCell)
            return {};
        if (word == kYesCell)
            return {true, {}};
        return {true,
                word.startsWith(kNotAnAnswer) && looksLikeAnswer(word) ? found.trimmed().sliced(1) : found};
    }

    [[nodiscard]] std::optional<core::TouchpointId> id()
    {
        const QString found = plain(MapIdCell);
        if (found.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const qint64 value = found.toLongLong(&isNumber);
        if (!isNumber || value <= 0)
            refuse(MapIdCell, MapCsvSentences::digits());
        const auto [earlier, isNew] = m_ids.emplace(value, m_line);
        if (!isNew)
            throw InputError(
                MapCsvSentences::repeatedId(m_line, m_places[MapIdCell] + 1, found, earlier->second));
        return core::TouchpointId(value);
    }

    qsizetype m_width = 0;
    std::array<int, MapColumnCount> m_places{};
    int m_line = 0;
    QStringList m_fields;
    std::map<qint64, int> m_ids; ///< and the line of each
    MapTable m_table;
};

} // namespace

QByteArray mapCsvOf(const core::UnitOfWork& work, const core::WholeMap& whole)
{
    QByteArray csv = csvRow(mapColumnNames());
    for (const core::Stage& stage : whole.stages)
        for (const core::Touchpoint& each : touchpointsIn(whole, stage.id))
            csv += csvRow(mapCellsOf(work, stage.name, each));
    return csv;
}

core::Expected<MapTable> readMapTable(const QByteArray& bytes)
{
    return readOrRefuse([&] { return MapRowsReader().read(bytes); });
}

core::Expected<std::vector<core::MapRow>> readMapCsv(const QByteArray& bytes)
{
    auto table = readMapTable(bytes);
    if (!table)
        return tl::make_unexpected(table.error());
    if (!table->refused.empty())
        return tl::make_unexpected(core::Error{core::ErrorKind::BadInput, table->refused.front().sentence});
    return std::move(table->rows);
}

} // namespace cxw::exchange
