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

enum Column {
    Id,
    Stage,
    Title,
    Channel,
    Owner,
    Emotion,
    Satisfaction,
    ImportanceCustomer,
    ImportanceUs,
    MomentOfTruth,
    Pain,
    ListeningPost,
    Note,
    ColumnCount
};
constexpr std::array<QLatin1String, ColumnCount> kColumnNames{
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

const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");

QStringList columnNames()
{
    QStringList names;
    for (const QLatin1String each : kColumnNames)
        names += each;
    return names;
}

QString numberText(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

/// The note of what hurts; "yes" where it has none.
QString painText(const core::NotedMark& pain)
{
    return !pain.isSet ? QString() : pain.note.isEmpty() ? kYes : pain.note;
}

QStringList cellsOf(const core::UnitOfWork& work, const QString& stage, const core::Touchpoint& touchpoint)
{
    const auto channel = touchpoint.channel ? work.channels().find(*touchpoint.channel) : std::nullopt;
    const auto owner = touchpoint.duties.accountable;
    return {QString::number(touchpoint.id.value()),
            asCell(stage),
            asCell(touchpoint.title),
            asCell(channel ? channel->name : QString()),
            asCell(owner ? work.people().rememberedName(*owner) : QString()),
            numberText(touchpoint.feeling.emotion),
            numberText(touchpoint.satisfaction),
            numberText(touchpoint.importanceCustomer),
            numberText(touchpoint.importanceUs),
            touchpoint.momentOfTruth.isSet ? kYes : kNo,
            asCell(painText(touchpoint.painPoint)),
            touchpoint.listeningPost ? kYes : kNo,
            asCell(touchpoint.note)};
}

/// Reads one table; stops (InputError) at the first thing that is wrong.
class MapRowsReader final
{
public:
    std::vector<core::MapRow> read(const QByteArray& bytes)
    {
        if (const auto problem = encodingProblem(bytes))
            throw InputError(problem->sentence);
        const QByteArrayView csv = withoutMark(bytes);
        const auto damage = readCsv(csv, separatorOf(csv), [this](int line, const QStringList& fields) {
            if (m_width == 0)
                readHeader(fields);
            else
                readRow(line, fields);
            return true;
        });
        if (damage)
            throw InputError(MapCsvSentences::damaged(damage->line));
        if (m_rows.empty())
            throw InputError(MapCsvSentences::empty());
        return std::move(m_rows);
    }

private:
    void readHeader(const QStringList& fields)
    {
        m_width = fields.size();
        m_places.fill(-1);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString name = fields[i].trimmed().toLower();
            const auto known = std::ranges::find(kColumnNames, name);
            if (known == kColumnNames.end())
                throw InputError(MapCsvSentences::unknownColumn(int(i) + 1, name,
                                                                columnNames().join(QStringLiteral(", "))));
            int& place = m_places[std::size_t(known - kColumnNames.begin())];
            if (place >= 0)
                throw InputError(MapCsvSentences::repeatedColumn(int(i) + 1, name));
            place = int(i);
        }
        for (const Column each : {Stage, Title})
            if (m_places[each] < 0)
                throw InputError(MapCsvSentences::missingColumn(kColumnNames[each]));
    }

    void readRow(int line, const QStringList& fields)
    {
        if (fields.size() != m_width)
            throw InputError(MapCsvSentences::otherWidth(line, fields.size(), m_width));
        m_line = line;
        m_fields = fields;
        core::MapRow row{.line = line,
                         .id = id(),
                         .stage = filled(Stage),
                         .title = filled(Title),
                         .channel = where(Channel, [this] { return text(Channel).simplified(); }),
                         .owner = where(Owner, [this] { return text(Owner).simplified(); }),
                         .emotion = where(Emotion, [this] { return number(Emotion, -2, 2); }),
                         .satisfaction = where(Satisfaction, [this] { return number(Satisfaction, 1, 5); }),
                         .importanceCustomer =
                             where(ImportanceCustomer, [this] { return number(ImportanceCustomer, 1, 5); }),
                         .importanceUs = where(ImportanceUs, [this] { return number(ImportanceUs, 1, 5); }),
                         .momentOfTruth = where(MomentOfTruth, [this] { return truth(MomentOfTruth); }),
                         .painPoint = where(Pain, [this] { return pain(); }),
                         .listeningPost = where(ListeningPost, [this] { return truth(ListeningPost); }),
                         .note = where(Note, [this] { return text(Note); })};
        m_rows.push_back(std::move(row));
    }

    /// Nothing where there is no such column.
    template <class Read>
    [[nodiscard]] auto where(Column column, Read read) const -> std::optional<decltype(read())>
    {
        return m_places[column] < 0 ? std::nullopt : std::make_optional(read());
    }

    [[nodiscard]] QString plain(Column column) const
    {
        return m_places[column] < 0 ? QString() : m_fields[m_places[column]].trimmed();
    }

    [[nodiscard]] QString text(Column column) const
    {
        return m_places[column] < 0 ? QString() : fromCell(m_fields[m_places[column]]);
    }

    [[nodiscard]] QString filled(Column column) const
    {
        const QString found = text(column).trimmed();
        if (found.isEmpty())
            throw InputError(MapCsvSentences::nothing(m_line, m_places[column] + 1, kColumnNames[column]));
        return found;
    }

    [[noreturn]] void refuse(Column column, const QString& expected) const
    {
        throw InputError(MapCsvSentences::badValue(m_line, m_places[column] + 1, plain(column), expected));
    }

    [[nodiscard]] std::optional<int> number(Column column, int least, int most) const
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

    [[nodiscard]] bool truth(Column column) const
    {
        const QString found = plain(column).toLower();
        if (!found.isEmpty() && found != kYes && found != kNo)
            refuse(column, MapCsvSentences::yesOrNo());
        return found == kYes;
    }

    [[nodiscard]] core::NotedMark pain() const
    {
        const QString found = text(Pain);
        const QString word = found.trimmed().toLower();
        if (word.isEmpty() || word == kNo)
            return {};
        return {true, word == kYes ? QString() : found};
    }

    [[nodiscard]] std::optional<core::TouchpointId> id()
    {
        const QString found = plain(Id);
        if (found.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const qint64 value = found.toLongLong(&isNumber);
        if (!isNumber || value <= 0)
            refuse(Id, MapCsvSentences::digits());
        const auto [earlier, isNew] = m_ids.emplace(value, m_line);
        if (!isNew)
            throw InputError(MapCsvSentences::repeatedId(m_line, m_places[Id] + 1, found, earlier->second));
        return core::TouchpointId(value);
    }

    qsizetype m_width = 0;
    std::array<int, ColumnCount> m_places{};
    int m_line = 0;
    QStringList m_fields;
    std::map<qint64, int> m_ids; ///< and the line of each
    std::vector<core::MapRow> m_rows;
};

} // namespace

QByteArray mapCsvOf(const core::UnitOfWork& work, const core::WholeMap& whole)
{
    QByteArray csv = csvRow(columnNames());
    for (const core::Stage& stage : whole.stages)
        for (const core::Touchpoint& each : touchpointsIn(whole, stage.id))
            csv += csvRow(cellsOf(work, stage.name, each));
    return csv;
}

core::Expected<std::vector<core::MapRow>> readMapCsv(const QByteArray& bytes)
{
    return readOrRefuse([&] { return MapRowsReader().read(bytes); });
}

} // namespace cxw::exchange
