#include "core/touchmap/paste/html_rows.h"

#include "core/touchmap/paste/html_tags.h"
#include "core/touchmap/paste/paste_cell.h"
#include "core/touchmap/paste/sheet.h"

#include <QRegularExpression>

#include <algorithm>

namespace cxw::core {
namespace {

constexpr qsizetype kLongestDate = 40;
constexpr double kFirstDay = 367.0; // of 1901; the days before it are counted in two ways
constexpr double kEndOfDays = 110'000.0;

int spanIn(const HtmlTag& tag, QLatin1String name)
{
    bool isNumber = false;
    const int span = tag.attribute(name).toInt(&isNumber);
    return isNumber ? std::max(1, span) : 1;
}

/// The day that a spreadsheet keeps for a cell, as YYYY-MM-DD, where the cell's text shows it in a way that
/// cannot be read alone: "03/04/26". Empty where the text is no day or another one.
QString dayBehind(const QString& text, QStringView serial)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    if (serial.isEmpty() || serial == text || text.size() > kLongestDate)
        return {};
    bool isNumber = false;
    const double days = serial.toDouble(&isNumber);
    if (!isNumber || days < kFirstDay || days >= kEndOfDays || dayOf(text).isValid())
        return {};
    const QDate day = QDate(1899, 12, 30).addDays(qint64(days));
    std::vector<int> numbers;
    for (auto each = digits.globalMatch(text); each.hasNext();)
        numbers.push_back(each.next().capturedView().toInt());
    const auto shows = [&](int number) { return std::ranges::find(numbers, number) != numbers.end(); };
    const bool hasMonth = numbers.size() == 2
        ? std::ranges::any_of(text, [](QChar each) { return each.isLetter(); })
        : numbers.size() == 3 && shows(day.month());
    const bool hasYear = shows(day.year()) || shows(day.year() % 100);
    return hasMonth && hasYear && shows(day.day()) ? day.toString(Qt::ISODate) : QString();
}

/// The rows of one table as its tags come by.
class TableRows final
{
public:
    void beginRow()
    {
        endRow();
        m_rows.emplace_back();
        m_isInRow = true;
    }
    void endRow()
    {
        endCell();
        if (std::exchange(m_isInRow, false))
            for (auto column = std::size_t(m_rows.back().size()); column < m_covered.size(); ++column)
                m_covered[column] = std::max(0, m_covered[column] - 1);
    }
    void beginCell(const HtmlTag& tag)
    {
        endCell();
        if (!m_isInRow)
            beginRow();
        passCovered();
        m_isInCell = true;
        m_serial = tag.attribute(QLatin1String("sdval"));
        m_columns = std::min(spanIn(tag, QLatin1String("colspan")), kMostSheetColumns);
        m_further = spanIn(tag, QLatin1String("rowspan")) - 1;
    }
    void endCell()
    {
        if (!std::exchange(m_isInCell, false))
            return;
        QString text = std::exchange(m_text, {}).replace(QChar::Nbsp, u' ').trimmed();
        m_blank = false;
        if (const QString day = dayBehind(text, m_serial); !day.isEmpty())
            text = day;
        QStringList& row = m_rows.back();
        m_saysSomething = m_saysSomething || !text.isEmpty();
        for (int column = 0; column < m_columns && row.size() < kMostSheetColumns; ++column) {
            cover(row.size(), m_further);
            row += column == 0 ? text : QString();
        }
    }
    void add(QStringView html)
    {
        if (!m_isInCell)
            return;
        const QString text = withoutEntities(html);
        for (QStringView left(text); !left.isEmpty();) {
            const auto word = std::ranges::find_if(left, isHtmlSpace);
            const qsizetype length = word - left.begin();
            if (length > 0 && std::exchange(m_blank, false) && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
                m_text += u' ';
            m_text += left.first(length);
            m_blank = m_blank || length < left.size();
            left = left.sliced(std::min(left.size(), length + 1));
        }
    }
    void breakLine()
    {
        m_blank = false;
        if (m_isInCell)
            m_text += u'\n';
    }
    /// As `breakLine`, where text stands before it.
    void beginBlock()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            breakLine();
    }

    [[nodiscard]] bool saysSomething() const { return m_saysSomething; }
    [[nodiscard]] std::vector<QStringList> take() { return std::move(m_rows); }

private:
    void cover(qsizetype column, int rows)
    {
        if (rows > 0 && qsizetype(m_covered.size()) <= column)
            m_covered.resize(std::size_t(column) + 1);
        if (qsizetype(m_covered.size()) > column)
            m_covered[std::size_t(column)] = rows;
    }
    /// Over cells of rows above that reach down here.
    void passCovered()
    {
        QStringList& row = m_rows.back();
        while (std::size_t(row.size()) < m_covered.size() && m_covered[std::size_t(row.size())] > 0) {
            --m_covered[std::size_t(row.size())];
            row += QString();
        }
    }

    std::vector<QStringList> m_rows;
    std::vector<int> m_covered; ///< by column: how many rows below a cell above still reaches
    QString m_text;
    QStringView m_serial;
    int m_columns = 1;
    int m_further = 0;
    bool m_isInRow = false;
    bool m_isInCell = false;
    bool m_blank = false;
    bool m_saysSomething = false;
};

/// What is written for other readers than those of the cells.
bool isPassed(const QString& name)
{
    return name == QLatin1String("style") || name == QLatin1String("script") || name == QLatin1String("title")
        || name == QLatin1String("comment");
}

bool isBlock(const QString& name)
{
    return name == QLatin1String("p") || name == QLatin1String("div") || name == QLatin1String("li");
}

void read(const HtmlTag& tag, TableRows& table)
{
    const bool isCell = tag.name == QLatin1String("td") || tag.name == QLatin1String("th");
    if (isCell && tag.isEnd)
        table.endCell();
    else if (isCell)
        table.beginCell(tag);
    else if (tag.name == QLatin1String("tr") && tag.isEnd)
        table.endRow();
    else if (tag.name == QLatin1String("tr"))
        table.beginRow();
    else if (tag.name == QLatin1String("br"))
        table.breakLine();
    else if (isBlock(tag.name) && !tag.isEnd)
        table.beginBlock();
}

} // namespace

std::vector<QStringList> rowsOfHtml(QStringView html)
{
    HtmlScanner scanner(html);
    std::optional<TableRows> table; // the innermost one that is open
    while (!scanner.isAtEnd()) {
        const QStringView text = scanner.takeText();
        if (table)
            table->add(text);
        const auto tag = scanner.takeTag();
        if (!tag || tag->name.isEmpty())
            continue;
        if (isPassed(tag->name) && !tag->isEnd)
            scanner.passElement(tag->name);
        if (tag->name != QLatin1String("table")) {
            if (table)
                read(*tag, *table);
            continue;
        }
        if (tag->isEnd && table) {
            table->endRow();
            if (table->saysSomething())
                return table->take();
        }
        table = tag->isEnd ? std::nullopt : std::optional<TableRows>(TableRows());
    }
    if (table)
        table->endRow();
    return table && table->saysSomething() ? table->take() : std::vector<QStringList>();
}

} // namespace cxw::core
