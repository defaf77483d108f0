#include "panels/workshop/agreed_row.h"

#include "charts/score_cell.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/key_cap.h"
#include "panels/theme/workbench_style.h"
#include "panels/workshop/workshop_presenter.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kLongestReason = 1000;

} // namespace

/// One score to agree on: its colour and digit, and a tick when it is chosen.
class AgreedButton final : public QAbstractButton
{
public:
    AgreedButton(const Appearance& appearance, int place)
        : m_appearance(appearance)
        , m_key(QString::number(place + 1))
    {
        setObjectName(QStringLiteral("agreed%1").arg(place + 1));
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void show(core::Answer answer, const QString& name, bool chosen)
    {
        m_answer = answer;
        m_name = name;
        setText(name);
        setAccessibleName(AgreedRow::tr("Agreed score: %1", "spoken by a screen reader").arg(name));
        setToolTip(plainToolTip(name));
        setChecked(chosen);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {m_appearance.px(88), m_appearance.px(40)}; }

protected:
    /// Digits choose; a Space that was meant for the reveal shall not.
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const charts::Tokens& t = m_appearance.tokens();
        drawBox(painter, rect(), isChecked() ? t.accentSoft : t.bgSurface,
                isChecked()       ? t.accent
                    : isEnabled() ? t.borderStrong
                                  : t.borderSubtle,
                6.0, isChecked() ? 2.0 : 1.0);
        const int side = m_appearance.px(26);
        const QRectF cell(m_appearance.px(8), (height() - side) / 2.0, side, side);
        const QFont font = m_appearance.font(charts::TypeRole::Body, true);
        if (!isEnabled() || !core::scoreOf(m_answer)) {
            painter.setFont(font);
            painter.setPen(isEnabled() ? t.textPrimary : t.textDisabled);
            painter.drawText(rect().adjusted(m_appearance.px(10), 0, -m_appearance.px(30), 0),
                             Qt::AlignVCenter | Qt::AlignLeft, core::scoreOf(m_answer) ? m_key : m_name);
        } else {
            charts::paintScoreCell(painter, cell, {.answer = m_answer}, t, font);
        }
        if (isChecked()) {
            const int tick = m_appearance.px(16);
            lineIcon(QStringLiteral("check-lg"), m_appearance, t.accent)
                .paint(&painter,
                       QRect(width() - tick - m_appearance.px(10), (height() - tick) / 2, tick, tick));
        } else if (isEnabled()) {
            const int cap = keyCapWidth(m_key, m_appearance);
            drawKeyCap(painter, QRectF(width() - cap - m_appearance.px(8), 0, cap, height()), m_key,
                       m_appearance);
        }
    }

private:
    const Appearance& m_appearance;
    QString m_key;
    QString m_name;
    core::Answer m_answer = core::Answer::One;
};

AgreedRow::AgreedRow(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_reason(new QLineEdit)
    , m_record(new QPushButton(tr("Record and next", "button of the workshop")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* label = new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary);
    label->setText(tr("Agreed score", "beside the choice of a score"));
    row->addWidget(label);
    for (std::size_t i = 0; i < m_scores.size(); ++i) {
        m_scores[i] = new AgreedButton(appearance, int(i));
        connect(m_scores[i], &QAbstractButton::clicked, this, [this, i] {
            m_presenter.choose(answerAt(i, m_presenter.state().yesNo()));
            refresh(); // a second click leaves it chosen
        });
        row->addWidget(m_scores[i]);
    }
    m_reason->setObjectName(QStringLiteral("agreedReason"));
    m_reason->setPlaceholderText(tr("Reason, in the group’s own words", "empty field"));
    m_reason->setAccessibleName(tr("Reason of the agreed score", "field of the workshop"));
    m_reason->setMaxLength(kLongestReason);
    m_record->setObjectName(QStringLiteral("recordAndNext"));
    m_record->setProperty("primary", true);
    m_record->setProperty(kKeyAfterLabel, keyText(Qt::CTRL | Qt::Key_Return));
    row->addWidget(m_reason, 1);
    row->addWidget(m_record);
    connect(m_reason, &QLineEdit::textEdited, &presenter, &WorkshopPresenter::giveReason);
    connect(m_reason, &QLineEdit::returnPressed, &presenter, &WorkshopPresenter::recordAndNext);
    connect(m_record, &QPushButton::clicked, &presenter, &WorkshopPresenter::recordAndNext);
    connect(&presenter, &WorkshopPresenter::stateChanged, this, &AgreedRow::refresh);
    refresh();
}

void AgreedRow::refresh()
{
    const WorkshopState& state = m_presenter.state();
    const bool open = state.revealed && !state.readOnly;
    for (std::size_t i = 0; i < m_scores.size(); ++i) {
        const core::Answer answer = answerAt(i, state.yesNo());
        m_scores[i]->setVisible(!state.yesNo() || i != 1);
        m_scores[i]->setEnabled(open);
        const QString name = state.yesNo()
            ? (i == 0 ? tr("No", "answer to a yes/no question") : tr("Yes", "answer to a yes/no question"))
            : QString::number(i + 1);
        m_scores[i]->show(answer, name, state.agreed == answer);
    }
    m_reason->setEnabled(open);
    m_record->setEnabled(state.canRecord);
    if (m_reason->text() != state.reason) {
        const QSignalBlocker quiet(m_reason);
        m_reason->setText(state.reason);
    }
}

void AgreedRow::focusScores()
{
    const auto chosen = std::ranges::find_if(m_scores, &QAbstractButton::isChecked);
    (chosen == m_scores.end() ? m_scores.front() : *chosen)->setFocus(Qt::OtherFocusReason);
}

void AgreedRow::focusReasonIfNeeded()
{
    const WorkshopState& state = m_presenter.state();
    if (state.needsReason && state.agreed && state.reason.isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace cxw::panels
