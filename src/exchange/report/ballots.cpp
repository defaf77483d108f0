#include "exchange/report/ballots.h"

#include "charts/area_marks.h"
#include "exchange/report/page_parts.h"
#include "exchange/report/report_pages.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::exchange {
namespace {

constexpr double kHead = 92.0;
constexpr double kBox = 18.0;
constexpr double kBoxApart = 26.0;
constexpr int kBoxes = 5;
constexpr double kSmallest = 0.7; ///< of the usual size; below it labels alone stand
constexpr double kTiniest = 0.3;
constexpr double kStep = 0.05;
constexpr int kOneLine = int(Qt::AlignLeft) | Qt::AlignVCenter;
constexpr int kBallotText = int(Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap;

QFont sized(double pixels, bool strong = false)
{
    QFont font = printFont(std::max(6, int(std::lround(pixels))));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// The ballots of one round: how large the text can be, and one after the other painted.
class Ballots final
{
public:
    Ballots(core::RoundDocument document, const core::QuestionBank& bank, charts::Words words,
            charts::Tokens tokens, QSizeF page)
        : m_document(std::move(document))
        , m_bank(bank)
        , m_words(std::move(words))
        , m_tokens(std::move(tokens))
        , m_page(page)
        , m_asked(askedQuestions(m_document.sheet))
    {
        fit();
    }

    void paint(QPainter& painter, const core::Seat& seat) const
    {
        paintHead(painter, seat);
        double top = kHead;
        core::AreaId area;
        for (const core::RoundQuestion& each : m_asked) {
            if (each.area != area) {
                paintArea(painter, top, each.area);
                top += areaHeight();
            }
            area = each.area;
            const double height = rowHeight(each);
            paintQuestion(painter, {0, top, m_page.width(), height}, each);
            top += height;
        }
    }

private:
    [[nodiscard]] QFont font(double pixels, bool strong) const { return sized(pixels * m_scale, strong); }
    [[nodiscard]] double textWidth() const { return m_page.width() - kBoxes * kBoxApart - 16.0; }
    [[nodiscard]] double areaHeight() const { return 26.0 * m_scale; }

    [[nodiscard]] double heightOf(const QString& text, const QFont& font) const
    {
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, textWidth(), 1e5), kBallotText, text).height();
    }

    [[nodiscard]] double rowHeight(const core::RoundQuestion& question) const
    {
        const core::Wording words = m_document.wordingOf(question);
        const double label = heightOf(words.label, font(12.0, true));
        const double text = m_inFull ? heightOf(words.text, font(10.5, false)) : 0.0;
        return std::max(kBox, label + text) + 8.0 * m_scale;
    }

    [[nodiscard]] bool fits() const
    {
        double height = kHead;
        core::AreaId area;
        for (const core::RoundQuestion& each : m_asked) {
            height += rowHeight(each) + (each.area != area ? areaHeight() : 0.0);
            area = each.area;
        }
        return height <= m_page.height();
    }

    void fit()
    {
        for (const bool inFull : {true, false}) {
            m_inFull = inFull;
            const double smallest = inFull ? kSmallest : kTiniest;
            for (m_scale = 1.0; m_scale >= smallest; m_scale -= kStep)
                if (fits())
                    return;
        }
    }

    static void write(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                      const QColor& colour, int flags = kBallotText)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(rect, flags, text);
    }

    void writeLine(QPainter& painter, double top, const QString& text, const QFont& font,
                   const QColor& colour) const
    {
        const QFontMetricsF metrics(font);
        write(painter, {0, top, m_page.width(), metrics.height()},
              metrics.elidedText(text, Qt::ElideRight, m_page.width()), font, colour, kOneLine);
    }

    void paintHead(QPainter& painter, const core::Seat& seat) const
    {
        const core::Round& round = m_document.sheet.round;
        const QString name = seat.name.isEmpty()
            ? m_words
                  .translate("cxw::exchange::Ballots", "Seat %1",
                             "ballot: an anonymous participant; a number")
                  .arg(seat.number)
            : seat.name;
        writeLine(painter, 0.0, name, sized(20.0, true), m_tokens.textPrimary);
        writeLine(painter, 30.0,
                  m_words
                      .translate("cxw::exchange::Ballots", "%1, round %2, %3",
                                 "ballot: workspace, number and date of a round")
                      .arg(m_document.workspace.name)
                      .arg(round.number)
                      .arg(m_words.numbers().date(round.date)),
                  sized(11.0), m_tokens.textSecondary);
        write(painter, {0, 50.0, m_page.width(), 36.0},
              m_words.translate("cxw::exchange::Ballots",
                                "Mark one box in each line. 1: we do not do this, 2: partly, 3: yes. –: not "
                                "applicable to us, ?: don’t know.",
                                "ballot: how to fill it in"),
              sized(11.0), m_tokens.textPrimary);
    }

    void paintArea(QPainter& painter, double top, const core::AreaId& area) const
    {
        const double mark = 10.0 * m_scale;
        charts::paintAreaMark(painter, {0, top + (areaHeight() - mark) / 2.0, mark, mark}, area, m_tokens);
        write(painter, {mark + 6.0, top, m_page.width(), areaHeight()}, m_document.areaName(area, m_bank),
              font(13.0, true), m_tokens.textPrimary, kOneLine);
    }

    void paintQuestion(QPainter& painter, const QRectF& rect, const core::RoundQuestion& question) const
    {
        const core::Wording wording = m_document.wordingOf(question);
        const QFont strong = font(12.0, true);
        const QRectF text(0, rect.top() + 4.0 * m_scale, textWidth(), rect.height());
        write(painter, text, wording.label, strong, m_tokens.textPrimary);
        if (m_inFull)
            write(painter, text.translated(0, heightOf(wording.label, strong)), wording.text,
                  font(10.5, false), m_tokens.textSecondary);
        paintBoxes(painter, rect.top() + 4.0 * m_scale, question.kind == core::QuestionKind::Context);
        painter.fillRect(QRectF(0, rect.bottom() - 1.0, m_page.width(), 0.75), m_tokens.borderSubtle);
    }

    void paintBoxes(QPainter& painter, double top, bool yesNo) const
    {
        const QStringList marks = yesNo
            ? QStringList{m_words.translate("cxw::exchange::Ballots", "no", "ballot: in a box"), QString(),
                          m_words.translate("cxw::exchange::Ballots", "yes", "ballot: in a box"),
                          QStringLiteral("–"), QStringLiteral("?")}
            : QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("–"),
                          QStringLiteral("?")};
        for (int i = 0; i < kBoxes; ++i) {
            if (marks[i].isEmpty())
                continue;
            const QRectF box(m_page.width() - (kBoxes - i) * kBoxApart + (kBoxApart - kBox), top, kBox, kBox);
            painter.setPen(QPen(m_tokens.borderStrong, 1.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            write(painter, box, marks[i], sized(9.0), m_tokens.textSecondary, Qt::AlignCenter);
        }
    }

    const core::RoundDocument m_document;
    const core::QuestionBank& m_bank;
    const charts::Words m_words;
    const charts::Tokens m_tokens;
    const QSizeF m_page;
    const std::vector<core::RoundQuestion> m_asked;
    double m_scale = 1.0;
    bool m_inFull = true;
};

} // namespace

charts::Pages ballotsOf(const core::RoundDocument& document, const core::QuestionBank& bank,
                        const charts::Words& words, const charts::PrintLook& look)
{
    charts::Pages pages{.title = document.workspace.name, .layout = layoutOn(look.paper)};
    const auto ballots = std::make_shared<const Ballots>(document, bank, words, charts::printTokens(look.ink),
                                                         charts::printedArea(pages).size());
    pages.content = ballots;
    for (const core::Seat& seat : document.sheet.seats)
        pages.sheets.push_back({[&each = *ballots, seat](QPainter& painter) { each.paint(painter, seat); }});
    return pages;
}

} // namespace cxw::exchange
