#include "panels/diagnostic/score_picker.h"

#include "charts/score_cell.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/key_cap.h"
#include "panels/theme/workbench_style.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kCellHeight = 200.0;
constexpr double kStackedHeight = 88.0;
constexpr double kStackBelow = 840.0;
constexpr double kGap = 16.0;

} // namespace

/// One of the big cells.
class ScoreButton final : public QAbstractButton
{
public:
    ScoreButton(const Appearance& appearance, QWidget* parent)
        : QAbstractButton(parent)
        , m_appearance(appearance)
    {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
    }

    /// `remark` stands under a dashed ring round the digit: what the last round said.
    void show(core::Answer answer, const QString& key, const QString& title, const QString& anchor,
              bool chosen, const QString& remark)
    {
        m_remark = remark;
        m_answer = answer;
        m_key = key;
        m_title = title;
        m_anchor = anchor;
        m_chosen = chosen;
        setText(title);
        setAccessibleName(key + QStringLiteral(". ") + title + QStringLiteral(". ") + anchor
                          + (remark.isEmpty() ? QString() : QLatin1Char(' ') + remark + QLatin1Char('.')));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const charts::Tokens& t = m_appearance.tokens();
        const auto score = scoreOf(m_answer);
        const charts::CellColours filled = score ? t.score[std::size_t(*score - 1)]
                                                 : charts::CellColours{t.accentSoft, t.textPrimary, t.accent};
        const QColor ground = m_chosen ? filled.fill : underMouse() && isEnabled() ? t.bgWindow : t.bgSurface;
        drawBox(painter, rect(), ground, m_chosen ? filled.border : t.borderStrong, 10.0);
        const bool stacked = height() < m_appearance.px(150);
        const int pad = m_appearance.px(stacked ? 14 : 24);
        const int block = m_appearance.px(stacked ? 40 : 56);
        paintDigit(painter, QRectF(pad, pad, block, block), filled);
        if (!m_remark.isEmpty())
            paintRemark(painter, QRectF(pad, pad, block, block), m_chosen ? filled.text : t.textSecondary);
        paintCorner(painter, m_chosen ? filled.text : t.textSecondary);
        const QRect words = stacked
            ? rect().adjusted(pad * 2 + block, pad, -m_appearance.px(90), -m_appearance.px(8))
            : rect().adjusted(pad, pad + block + m_appearance.px(22), -pad, -m_appearance.px(12));
        paintWords(painter, words, m_chosen ? filled.text : t.textPrimary,
                   m_chosen ? filled.text : t.textSecondary);
    }

private:
    void paintDigit(QPainter& painter, const QRectF& rect, const charts::CellColours& filled) const
    {
        const QFont font = m_appearance.font(charts::TypeRole::Figure);
        if (!m_chosen && scoreOf(m_answer)) {
            charts::paintScoreCell(painter, rect, {.answer = m_answer, .radius = 8.0}, m_appearance.tokens(),
                                   font);
            return;
        }
        painter.setFont(font);
        painter.setPen(m_chosen ? filled.text : m_appearance.tokens().textPrimary);
        painter.drawText(rect, Qt::AlignCenter, m_key);
    }

    void paintRemark(QPainter& painter, const QRectF& digit, const QColor& ink) const
    {
        const double out = m_appearance.px(10);
        painter.setPen(QPen(ink, 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(digit.adjusted(-out, -out, out, out));
        painter.setFont(m_appearance.font(charts::TypeRole::Micro));
        painter.drawText(QRectF(digit.right() + 1.6 * out, digit.top(), width(), digit.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, m_remark);
    }

    void paintCorner(QPainter& painter, const QColor& ink) const
    {
        painter.setFont(m_appearance.font(charts::TypeRole::Micro, m_chosen));
        painter.setPen(ink);
        const int inset = m_appearance.px(16);
        if (m_chosen) {
            const QString word = ScorePicker::tr("chosen", "on the cell of the chosen answer");
            const QRect line(0, inset, width() - inset, m_appearance.px(20));
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, word);
            const int size = m_appearance.px(16);
            const int left =
                width() - inset - painter.fontMetrics().horizontalAdvance(word) - size - m_appearance.px(6);
            lineIcon(QStringLiteral("check-lg"), m_appearance, ink)
                .paint(&painter, QRect(left, inset + 2, size, size));
            return;
        }
        const int cap = keyCapWidth(m_key, m_appearance);
        drawKeyCap(painter, QRectF(width() - inset - cap, inset, cap, m_appearance.px(20)), m_key,
                   m_appearance);
    }

    void paintWords(QPainter& painter, const QRect& rect, const QColor& titleInk,
                    const QColor& anchorInk) const
    {
        painter.setFont(m_appearance.font(charts::TypeRole::Title));
        painter.setPen(titleInk);
        QRect used;
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_title, &used);
        painter.setFont(m_appearance.font(charts::TypeRole::Body));
        painter.setPen(anchorInk);
        painter.drawText(rect.adjusted(0, used.height() + m_appearance.px(4), 0, 0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_anchor);
    }

    const Appearance& m_appearance;
    core::Answer m_answer = core::Answer::One;
    QString m_key;
    QString m_title;
    QString m_anchor;
    QString m_remark;
    bool m_chosen = false;
};

ScorePicker::ScorePicker(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i] = new ScoreButton(appearance, this);
        m_cells[i]->setObjectName(QStringLiteral("score%1").arg(i + 1));
        connect(m_cells[i], &QAbstractButton::clicked, this, [this, i] {
            if (!m_content.readOnly)
                emit picked(answerAt(i));
        });
    }
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        layOut();
    });
}

core::Answer ScorePicker::answerAt(std::size_t cell) const
{
    if (m_content.yesNo)
        return cell == 0 ? core::Answer::No : core::Answer::Yes;
    return core::Answer(cell);
}

void ScorePicker::show(const Content& content)
{
    m_content = content;
    QStringList spoken;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const bool shown = !content.yesNo || i != 1;
        m_cells[i]->setVisible(shown);
        m_cells[i]->setEnabled(!content.readOnly);
        if (!shown)
            continue;
        const core::Answer answer = answerAt(i);
        const QString key = QString::number(i + 1);
        m_cells[i]->show(answer, key, content.titles[i], content.anchors[i], content.chosen == answer,
                         content.lastRound == int(i) + 1 && !content.yesNo ? content.lastRoundName
                                                                           : QString());
        spoken += m_cells[i]->accessibleName();
    }
    setAccessibleName(tr("Answer", "the group of big cells, for screen readers"));
    setAccessibleDescription(spoken.join(QLatin1Char(' ')));
    layOut();
}

bool ScorePicker::isStacked() const
{
    return width() < m_appearance.px(kStackBelow);
}

QSize ScorePicker::sizeHint() const
{
    return {m_appearance.px(kStackBelow),
            isStacked() ? 3 * m_appearance.px(kStackedHeight) + 2 * m_appearance.px(8)
                        : m_appearance.px(kCellHeight)};
}

QSize ScorePicker::minimumSizeHint() const
{
    return {m_appearance.px(300), sizeHint().height()};
}

void ScorePicker::resizeEvent(QResizeEvent*)
{
    layOut();
    updateGeometry();
}

void ScorePicker::layOut()
{
    const int shown = m_content.yesNo ? 2 : 3;
    const int gap = m_appearance.px(isStacked() ? 8 : kGap);
    int position = 0;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_content.yesNo && i == 1)
            continue;
        if (isStacked()) {
            const int each = m_appearance.px(kStackedHeight);
            m_cells[i]->setGeometry(0, position * (each + gap), width(), each);
        } else {
            const int each = (width() - gap * (shown - 1)) / shown;
            m_cells[i]->setGeometry(position * (each + gap), 0, each, height());
        }
        ++position;
    }
}

void ScorePicker::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || m_content.readOnly || digit < 0 || digit > 3 || (m_content.yesNo && digit == 2)) {
        QWidget::keyPressEvent(event);
        return;
    }
    emit picked(digit == 0 ? core::Answer::NotApplicable : answerAt(std::size_t(digit - 1)));
}

} // namespace cxw::panels
