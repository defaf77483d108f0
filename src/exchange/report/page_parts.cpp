#include "exchange/report/page_parts.h"

#include "exchange/report/table_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::exchange {
namespace {

using charts::TypeRole;

constexpr double kColumnsApart = 24.0;
constexpr double kHeadFactName = 132.0; ///< width of a name in the head's two columns
constexpr int kWrapped = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap;
constexpr int kWrappedFromTop = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

} // namespace

QFont printFont(int pixels)
{
    QFont font = charts::reportFont();
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);   // hinted widths would jump in print
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // too little to see, but without ligatures, so that
                                                         // a search for "find" finds it
    return font;
}

PageParts::PageParts(const ReportHead& head, QSizeF page, const charts::Tokens& tokens)
    : m_tokens(tokens)
    , m_body(printFont(14))
    , m_flow(page, {head.fullTitle(), head.pageNumber}, tokens.borderSubtle,
             {charts::inRole(TypeRole::Micro, m_body), tokens.textMuted})
{
}

QFont PageParts::font(TypeRole role, bool strong) const
{
    QFont font = charts::inRole(role, m_body);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

double PageParts::lineHeight(const QFont& font) const
{
    return QFontMetricsF(font).lineSpacing();
}

double PageParts::heightOf(const QString& text, double width, const QFont& font) const
{
    return std::ceil(QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), kWrapped, text).height());
}

void PageParts::write(const QRectF& rect, int flags, const QString& text, const TextStyle& style)
{
    m_flow.draw([rect, flags, text, style](QPainter& painter) {
        painter.setFont(style.font);
        painter.setPen(style.colour);
        painter.drawText(rect, flags, text);
    });
}

void PageParts::addTitle(const ReportHead& head)
{
    m_flow.paragraph(head.title, {font(TypeRole::Display), m_tokens.textPrimary});
    m_flow.paragraph(head.subtitle, {font(TypeRole::Body), m_tokens.textSecondary});
    m_flow.skip(12.0);
    addHeadFacts(head.facts);
}

double PageParts::headFactHeight(const ReportFact& fact, double width) const
{
    const QFont text = font(TypeRole::Caption);
    return std::max(heightOf(fact.name, kHeadFactName - 12.0, text),
                    heightOf(fact.value, width - kHeadFactName, text))
        + 4.0;
}

void PageParts::writeHeadFact(const QRectF& rect, const ReportFact& fact)
{
    const QFont text = font(TypeRole::Caption);
    write({rect.left(), rect.top(), kHeadFactName - 12.0, rect.height()}, kWrappedFromTop, fact.name,
          {text, m_tokens.textMuted});
    write(rect.adjusted(kHeadFactName, 0, 0, 0), kWrappedFromTop, fact.value, {text, m_tokens.textPrimary});
}

/// Two columns, read down the first; one column where a value is too long for that.
void PageParts::addHeadFacts(const std::vector<ReportFact>& facts)
{
    const double column = (m_flow.width() - kColumnsApart) / 2.0;
    const std::size_t rows = (facts.size() + 1) / 2;
    std::vector<double> heights(rows, 0.0);
    for (std::size_t i = 0; i < facts.size(); ++i)
        heights[i % rows] = std::max(heights[i % rows], headFactHeight(facts[i], column));
    if (std::ranges::any_of(
            heights, [&](double height) { return height > 5.0 * lineHeight(font(TypeRole::Caption)); }))
        return addFacts(facts);
    for (std::size_t row = 0; row < rows; ++row) {
        const QRectF rect = m_flow.take(heights[row]);
        writeHeadFact({rect.left(), rect.top(), column, rect.height()}, facts[row]);
        if (row + rows < facts.size())
            writeHeadFact({rect.right() - column, rect.top(), column, rect.height()}, facts[row + rows]);
    }
}

void PageParts::addHeading(const ReportHeading& heading, double following)
{
    const QFont title = font(TypeRole::Title);
    const double sentence =
        heading.sentence.isEmpty() ? 0.0 : heightOf(heading.sentence, m_flow.width(), font(TypeRole::Body));
    m_flow.skip(20.0);
    m_flow.keep(lineHeight(title) * 1.15 + sentence * 1.15 + 12.0 + following);
    m_flow.paragraph(heading.title, {title, m_tokens.textPrimary});
    m_flow.skip(2.0);
    if (!heading.sentence.isEmpty())
        m_flow.paragraph(heading.sentence, {font(TypeRole::Body), m_tokens.textSecondary});
    m_flow.skip(6.0);
}

void PageParts::addFact(const ReportFact& fact)
{
    constexpr double kNameWidth = 180.0;
    const QFont name = font(TypeRole::Caption);
    const double height = heightOf(fact.name, kNameWidth - 12.0, name);
    m_flow.keep(std::max(height, lineHeight(name) * 1.15));
    const QRectF start = m_flow.take(0.0);
    write({start.left(), start.top(), kNameWidth - 12.0, height}, int(Qt::AlignLeft) | Qt::TextWordWrap,
          fact.name, {name, m_tokens.textMuted});
    const std::size_t page = m_flow.pages();
    m_flow.paragraph(fact.value, {name, m_tokens.textPrimary, kNameWidth});
    const double used = m_flow.take(0.0).top() - start.top();
    if (page == m_flow.pages())
        m_flow.skip(std::max(0.0, height - used));
    m_flow.skip(2.0);
}

void PageParts::addFacts(const std::vector<ReportFact>& facts)
{
    for (const ReportFact& fact : facts)
        addFact(fact);
}

void PageParts::addCaution(const QString& sentence)
{
    m_flow.paragraph(sentence, {font(TypeRole::Body, true), m_tokens.warning});
    m_flow.skip(6.0);
}

/// A row that no page can hold goes down as facts, which flow.
void PageParts::addTable(const ReportTable& table)
{
    const auto painter = std::make_shared<TablePainter>(table, m_body, m_tokens, m_flow.width());
    const auto addHead = [this, painter] {
        m_flow.draw([painter, rect = m_flow.take(painter->headHeight())](QPainter& on) {
            painter->paintHead(on, rect);
        });
    };
    const auto& rows = table.cells.rows;
    m_flow.keep(painter->headHeight() + painter->groupHeight()
                + (rows.empty() ? 0.0 : painter->rowHeight(0)));
    addHead();
    m_flow.repeatOnNewPages(addHead);
    auto group = table.groups.begin();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const double height = painter->rowHeight(row);
        if (group != table.groups.end() && group->before == row) {
            m_flow.keep(painter->groupHeight() + height);
            m_flow.draw([painter, rect = m_flow.take(painter->groupHeight()),
                         &name = group->name](QPainter& on) { painter->paintGroup(on, rect, name); });
            ++group;
        }
        if (height > m_flow.height() / 2.0) {
            for (qsizetype i = 0; i < rows[row].size(); ++i)
                addFact({table.cells.headers[i], rows[row][i]});
            continue;
        }
        m_flow.draw(
            [painter, row, rect = m_flow.take(height)](QPainter& on) { painter->paintRow(on, rect, row); });
    }
    m_flow.repeatOnNewPages({});
    m_flow.skip(8.0);
}

void PageParts::addPicture(double height, std::function<void(QPainter&, const QRectF&)> paint)
{
    m_flow.draw(
        [rect = m_flow.take(height), paint = std::move(paint)](QPainter& painter) { paint(painter, rect); });
    m_flow.skip(8.0);
}

} // namespace cxw::exchange
