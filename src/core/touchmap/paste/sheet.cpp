#include "core/touchmap/paste/sheet.h"

#include <algorithm>

namespace cxw::core {
namespace {

constexpr qsizetype kLongestCell = 32'767; // of a spreadsheet

bool isLineEnd(QChar each)
{
    return each == u'\n' || each == u'\r';
}

/// Signs that no text has: the clipboard holds something else.
bool isNoText(QChar each)
{
    return each.unicode() < 0x20 && !isLineEnd(each) && each != u'\t' && each != u'\v' && each != u'\f';
}

class SheetReader final
{
public:
    explicit SheetReader(QStringView text)
        : m_left(text)
    {
    }

    std::vector<QStringList> read()
    {
        std::vector<QStringList> rows(1);
        while (!m_left.isEmpty()) {
            rows.back() += takeCell();
            if (m_left.isEmpty())
                break;
            const QChar sign = take();
            if (sign == u'\r' && m_left.startsWith(u'\n'))
                take();
            if (isLineEnd(sign))
                rows.emplace_back();
        }
        return rows;
    }

private:
    QChar take()
    {
        const QChar first = m_left.front();
        m_left = m_left.sliced(1);
        return first;
    }

    QString takeCell()
    {
        if (m_left.startsWith(u'"'))
            if (auto cell = quotedCell())
                return *std::move(cell);
        const auto end =
            std::ranges::find_if(m_left, [](QChar each) { return each == u'\t' || isLineEnd(each); });
        const QStringView cell = m_left.first(end - m_left.begin());
        m_left = m_left.sliced(cell.size());
        return cell.toString();
    }

    /// Empty for a quotation mark that only begins a text.
    std::optional<QString> quotedCell()
    {
        QString cell;
        const qsizetype last = std::min(m_left.size(), kLongestCell);
        for (qsizetype at = 1; at < last; ++at) {
            if (m_left[at] != u'"') {
                cell += m_left[at];
                continue;
            }
            const QStringView behind = m_left.sliced(at + 1);
            if (behind.startsWith(u'"')) {
                cell += m_left[at++];
                continue;
            }
            if (!behind.isEmpty() && behind.front() != u'\t' && !isLineEnd(behind.front()))
                return std::nullopt;
            m_left = behind;
            return cell;
        }
        return std::nullopt;
    }

    QStringView m_left;
};

/// Without blanks around it, and without the apostrophe that keeps a spreadsheet from computing it.
QString plainCell(const QString& cell)
{
    const QString text = cell.trimmed();
    const bool isKept = text.size() > 1 && text[0] == u'\'' && QStringView(u"=+-@").contains(text[1]);
    return isKept ? text.sliced(1) : text;
}

bool isEmptyRow(const QStringList& row)
{
    return std::ranges::all_of(row, [](const QString& each) { return each.isEmpty(); });
}

} // namespace

std::optional<Sheet> sheetOf(std::vector<QStringList> rows)
{
    Sheet sheet;
    qsizetype width = 0;
    for (QStringList& row : rows) {
        row.resize(std::min(row.size(), qsizetype(kMostSheetColumns)));
        for (QString& cell : row)
            cell = plainCell(cell);
        while (!row.isEmpty() && row.back().isEmpty())
            row.removeLast();
        width = std::max(width, row.size());
    }
    std::erase_if(rows, isEmptyRow);
    if (rows.empty())
        return std::nullopt;
    if (rows.size() > std::size_t(kMostSheetRows)) {
        sheet.furtherRows = qsizetype(rows.size()) - kMostSheetRows;
        rows.resize(kMostSheetRows);
    }
    for (QStringList& row : rows)
        row.resize(width);
    sheet.rows = std::move(rows);
    return sheet;
}

std::optional<Sheet> sheetOfText(const QString& text)
{
    if (std::ranges::any_of(text, isNoText))
        return std::nullopt;
    return sheetOf(SheetReader(text).read());
}

} // namespace cxw::core
