#include "exchange/report/ballots.h"

#include "charts/area_marks.h"
#include "charts/type_scale.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace cxw::exchange {
namespace {

constexpr int kResolution = 96;
constexpr double kMarginMm = 14.0;
constexpr double kBox = 18.0;
constexpr double kBoxApart = 26.0;
constexpr int kBoxes = 5;
constexpr double kSmallest = 0.7; ///< of the usual size; below it labels alone stand
constexpr double kStep = 0.05;

/// How large the text is, and whether the questions stand in full under their labels.
struct Fit
{
    double scale = 1.0;
    bool inFull = true;
};

/// Paints the ballots of one round, page after page.
class BallotPages final
{
public:
    BallotPages(const core::RoundDocument& document, const core::QuestionBank& bank,
                const charts::Words& words, QPdfWriter& writer)
        : m_document(document)
        , m_bank(bank)
        , m_words(words)
        , m_writer(writer)
        , m_painter(&writer)
        , m_tokens(charts::tokensFor(charts::Theme::Light))
        , m_asked(askedQuestions(document.sheet))
        , m_page(QRectF({}, QSizeF(writer.width(), writer.height())))
    {
    }

    void paint()
    {
        m_fit = fit();
        const std::vector<core::Seat>& seats = m_document.sheet.seats;
        for (std::size_t i = 0; i < seats.size(); ++i) {
            if (i > 0)
                m_writer.newPage();
            paintHead(seats[i]);
            paintQuestions();
        }
    }

private:
    [[nodiscard]] QFont font(double pixels, bool strong) const
    {
        QFont font = charts::reportFont();
        font.setPixelSize(std::max(6, int(std::lround(pixels * m_fit.scale))));
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    [[nodiscard]] double textWidth() const { return m_page.width() - kBoxes * kBoxApart - 16.0; }

    [[nodiscard]] double heightOf(const QString& text, const QFont& font)
    {
        m_painter.setFont(font);
        return m_painter
            .boundingRect(QRectF(0, 0, textWidth(), 1e5), int(Qt::AlignLeft) | Qt::TextWordWrap, text)
            .height();
    }

    [[nodiscard]] double rowHeight(const core::RoundQuestion& question)
    {
        const core::Wording words = m_document.wordingOf(question);
        const double label = heightOf(words.label, font(12.0, true));
        const double text = m_fit.inFull ? heightOf(words.text, font(10.5, false)) : 0.0;
        return std::max(kBox, label + text) + 8.0 * m_fit.scale;
    }

    [[nodiscard]] double areaHeight() const { return 26.0 * m_fit.scale; }
    [[nodiscard]] static constexpr double headHeight() { return 92.0; }

    [[nodiscard]] bool fits(const Fit& tried)
    {
        m_fit = tried;
        double height = headHeight();
        core::AreaId area;
        for (const core::RoundQuestion& each : m_asked) {
            if (each.area != area)
                height += areaHeight();
            area = each.area;
            height += rowHeight(each);
        }
        return height <= m_page.height();
    }

    [[nodiscard]] Fit fit()
    {
        for (const bool inFull : {true, false})
            for (double scale = 1.0; scale >= kSmallest; scale -= kStep)
                if (fits({scale, inFull}))
                    return {scale, inFull};
        Fit last{kSmallest, false}; // more questions than any page holds legibly: smaller still
        while (last.scale > 0.3 && !fits(last))
            last.scale -= kStep;
        return last;
    }

    void write(const QRectF& rect, const QString& text, const QFont& font, const QColor& colour,
               int flags = int(Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(rect, flags, text);
    }

    void paintHead(const core::Seat& seat)
    {
        const core::Round& round = m_document.sheet.round;
        QFont title = charts::reportFont();
        title.setPixelSize(20);
        title.setWeight(QFont::DemiBold);
        QFont small = charts::reportFont();
        small.setPixelSize(11);
        const QString name = seat.name.isEmpty()
            ? m_words
                  .translate("cxw::exchange::Ballots", "Seat %1",
                             "ballot: an anonymous participant; a number")
                  .arg(seat.number)
            : seat.name;
        const int oneLine = int(Qt::AlignLeft) | Qt::AlignVCenter;
        m_painter.setFont(title);
        write({0, 0, m_page.width(), 28.0},
              m_painter.fontMetrics().elidedText(name, Qt::ElideRight, int(m_page.width())), title,
              m_tokens.textPrimary, oneLine);
        m_painter.setFont(small);
        const QString held = m_words
                                 .translate("cxw::exchange::Ballots", "%1, round %2, %3",
                                            "ballot: workspace, number and date of a round")
                                 .arg(m_document.workspace.name)
                                 .arg(round.number)
                                 .arg(m_words.numbers().date(round.date));
        write({0, 30.0, m_page.width(), 18.0},
              m_painter.fontMetrics().elidedText(held, Qt::ElideRight, int(m_page.width())), small,
              m_tokens.textSecondary, oneLine);
        write({0, 50.0, m_page.width(), 36.0},
              m_words.translate(
                  "cxw::exchange::Ballots",
                  "Mark one box in each line. 1: we do not do this, 2: partly, 3: yes. –: not applicable to "
                  "us, ?: don’t know.",
                  "ballot: how to fill it in"),
              small, m_tokens.textPrimary);
    }

    void paintQuestions()
    {
        double top = headHeight();
        core::AreaId area;
        for (const core::RoundQuestion& each : m_asked) {
            if (each.area != area) {
                paintArea(top, each.area);
                top += areaHeight();
            }
            area = each.area;
            const double height = rowHeight(each);
            paintQuestion({0, top, m_page.width(), height}, each);
            top += height;
        }
    }

    void paintArea(double top, const core::AreaId& area)
    {
        const double mark = 10.0 * m_fit.scale;
        charts::paintAreaMark(m_painter, {0, top + (areaHeight() - mark) / 2.0, mark, mark}, area, m_tokens);
        write({mark + 6.0, top, m_page.width(), areaHeight()}, m_bank.areaName(area, m_document.language),
              font(13.0, true), m_tokens.textPrimary, int(Qt::AlignLeft) | Qt::AlignVCenter);
    }

    void paintQuestion(const QRectF& rect, const core::RoundQuestion& question)
    {
        const core::Wording wording = m_document.wordingOf(question);
        const QFont strong = font(12.0, true);
        const double label = heightOf(wording.label, strong);
        const QRectF text(0, rect.top() + 4.0 * m_fit.scale, textWidth(), rect.height());
        write(text, wording.label, strong, m_tokens.textPrimary);
        if (m_fit.inFull)
            write(text.translated(0, label), wording.text, font(10.5, false), m_tokens.textSecondary);
        paintBoxes(rect, question.kind == core::QuestionKind::Context);
        m_painter.fillRect(QRectF(0, rect.bottom() - 1.0, m_page.width(), 0.75), m_tokens.borderSubtle);
    }

    void paintBoxes(const QRectF& rect, bool yesNo)
    {
        const QString no = m_words.translate("cxw::exchange::Ballots", "no", "ballot: beside a box");
        const QString yes = m_words.translate("cxw::exchange::Ballots", "yes", "ballot: beside a box");
        const QStringList marks = yesNo
            ? QStringList{no, QString(), yes, QStringLiteral("–"), QStringLiteral("?")}
            : QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("–"),
                          QStringLiteral("?")};
        QFont small = charts::reportFont();
        small.setPixelSize(9);
        for (int i = 0; i < kBoxes; ++i) {
            if (marks[i].isEmpty())
                continue;
            const QRectF box(m_page.width() - (kBoxes - i) * kBoxApart + (kBoxApart - kBox),
                             rect.top() + 4.0 * m_fit.scale, kBox, kBox);
            m_painter.setPen(QPen(m_tokens.borderStrong, 1.0));
            m_painter.drawRect(box);
            write(box, marks[i], small, m_tokens.textSecondary, Qt::AlignCenter);
        }
    }

    const core::RoundDocument& m_document;
    const core::QuestionBank& m_bank;
    const charts::Words& m_words;
    QPdfWriter& m_writer;
    QPainter m_painter;
    const charts::Tokens m_tokens;
    const std::vector<core::RoundQuestion> m_asked;
    const QRectF m_page;
    Fit m_fit;
};

} // namespace

QByteArray ballotsPdf(const core::RoundDocument& document, const core::QuestionBank& bank,
                      const charts::Words& words, Paper paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    writer.setTitle(document.workspace.name);
    BallotPages(document, bank, words, writer).paint();
    return bytes;
}

} // namespace cxw::exchange
