#include "exchange/csv/csv_reader.h"

#include "core/whole_text.h"

#include <csv.h>

#include <algorithm>

namespace cxw::exchange {
namespace {

constexpr std::size_t kBufferStep = 1024 * 1024; // the library's 128 bytes make a long field slow

bool isLineEnd(char each)
{
    return each == '\n' || each == '\r';
}

bool isBlank(QByteArrayView line)
{
    return std::ranges::all_of(line, isLineEnd);
}

/// libcsv for the length of one reading. It is fed line by line, so that every row knows where it began.
class CsvRun final
{
public:
    CsvRun(char separator, const CsvRowHandler& handle)
        : m_handle(handle)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        csv_set_space_func(&m_parser,
                           [](unsigned char) { return 0; }); // RFC 4180: blanks are part of a field
        csv_set_blk_size(&m_parser, kBufferStep);
    }
    ~CsvRun() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(CsvRun)

    /// False when the text cannot be read any further. Takes one line with its end.
    bool feed(QByteArrayView line)
    {
        if (!m_inRow)
            m_rowBegan = m_line;
        m_inRow = m_inRow || !isBlank(line); // an empty line begins no row
        const auto size = std::size_t(line.size());
        const bool good = csv_parse(&m_parser, line.data(), size, onField, onRow, this) == size;
        ++m_line;
        return good;
    }

    bool finish() { return csv_fini(&m_parser, onField, onRow, this) == 0; }

    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] int rowBegan() const { return m_rowBegan; }

private:
    static void onField(void* text, std::size_t size, void* self)
    {
        auto& run = *static_cast<CsvRun*>(self);
        if (run.m_handle && run.m_fields.size() < kMostFields)
            run.m_fields += core::wholeText({static_cast<const char*>(text), qsizetype(size)});
    }

    static void onRow(int, void* self)
    {
        auto& run = *static_cast<CsvRun*>(self);
        if (run.m_handle && !run.m_stopped)
            run.m_stopped = !run.m_handle(run.m_rowBegan, run.m_fields);
        run.m_fields.clear();
        run.m_inRow = false;
    }

    csv_parser m_parser{};
    const CsvRowHandler& m_handle;
    QStringList m_fields;
    int m_line = 1;     ///< being fed
    int m_rowBegan = 1; ///< where the row that is being read began
    bool m_inRow = false;
    bool m_stopped = false;
};

/// The text up to and with its first line end.
QByteArrayView firstLine(QByteArrayView text)
{
    const auto end = std::ranges::find_if(text, isLineEnd) - text.begin();
    if (end == text.size())
        return text;
    const bool both = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
    return text.first(end + (both ? 2 : 1));
}

} // namespace

char separatorOf(QByteArrayView csv)
{
    const QByteArrayView header = firstLine(csv);
    return std::ranges::count(header, ';') > std::ranges::count(header, ',') ? ';' : ',';
}

std::optional<CsvDamage> readCsv(QByteArrayView csv, char separator, const CsvRowHandler& handle)
{
    CsvRun run(separator, handle);
    while (!csv.isEmpty() && !run.isStopped()) {
        const QByteArrayView line = firstLine(csv);
        if (!run.feed(line))
            return CsvDamage{run.rowBegan()};
        csv = csv.sliced(line.size());
    }
    if (run.isStopped() || run.finish())
        return std::nullopt;
    return CsvDamage{run.rowBegan()};
}

} // namespace cxw::exchange
