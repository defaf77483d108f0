#include "panels/shared/stepper.h"

#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>

namespace cxw::panels {

/// One step as a button, so that keyboard and screen readers get it for nothing.
class StepButton final : public QAbstractButton
{
public:
    StepButton(const Appearance& appearance, int number, QWidget* parent)
        : QAbstractButton(parent)
        , m_appearance(appearance)
        , m_number(number)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setObjectName(QStringLiteral("step%1").arg(number));
    }

    void show(const Stepper::Step& step)
    {
        m_step = step;
        setText(step.name);
        setAccessibleName(step.remark.isEmpty() ? step.name : step.name + QStringLiteral(", ") + step.remark);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const charts::Tokens& t = m_appearance.tokens();
        painter.fillRect(0, height() - 2, width(), 2, isChecked() ? t.accent : t.borderSubtle);
        paintMark(painter);
        const int left = m_appearance.px(40);
        painter.setFont(m_appearance.font(charts::TypeRole::Body, isChecked()));
        painter.setPen(isChecked() ? t.accent : underMouse() ? t.textPrimary : t.textSecondary);
        const QRect name(left, 0, width() - left, height() - 2);
        painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, text());
        const int nameWidth = painter.fontMetrics().horizontalAdvance(text());
        painter.setFont(m_appearance.font(charts::TypeRole::Micro));
        painter.setPen(t.textSecondary);
        const QRect remark = name.adjusted(nameWidth + m_appearance.px(12), 0, -m_appearance.px(12), 0);
        if (painter.fontMetrics().horizontalAdvance(m_step.remark) <= remark.width())
            painter.drawText(remark, Qt::AlignVCenter | Qt::AlignRight, m_step.remark);
    }

private:
    void paintMark(QPainter& painter) const
    {
        const charts::Tokens& t = m_appearance.tokens();
        const double size = m_appearance.px(20);
        const QRectF disc(m_appearance.px(12), (height() - 2 - size) / 2.0, size, size);
        painter.setFont(m_appearance.font(charts::TypeRole::Micro, true));
        if (isChecked()) {
            drawBox(painter, disc, t.accent, {}, size / 2.0);
            painter.setPen(t.onAccent);
            painter.drawText(disc, Qt::AlignCenter, QString::number(m_number));
        } else if (m_step.done) {
            drawBox(painter, disc, {}, t.success, size / 2.0, 1.5);
            lineIcon(QStringLiteral("check"), m_appearance, t.success)
                .paint(&painter, disc.toRect().adjusted(3, 3, -3, -3));
        } else {
            drawBox(painter, disc, {}, t.borderStrong, size / 2.0);
            painter.setPen(t.textSecondary);
            painter.drawText(disc, Qt::AlignCenter, QString::number(m_number));
        }
    }

    const Appearance& m_appearance;
    int m_number;
    Stepper::Step m_step;
};

Stepper::Stepper(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        layOut();
    });
}

void Stepper::setSteps(const std::vector<Step>& steps)
{
    while (m_buttons.size() < steps.size()) {
        const int index = int(m_buttons.size());
        auto* button = new StepButton(m_appearance, index + 1, this);
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            setCurrent(index);
            emit chosen(index);
        });
        button->QWidget::show();
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        m_buttons[i]->show(steps[i]);
    setCurrent(m_current);
    layOut();
}

void Stepper::setCurrent(int index)
{
    m_current = index;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(int(i) == index);
}

QSize Stepper::sizeHint() const
{
    return {m_appearance.px(600), m_appearance.px(32)};
}

void Stepper::resizeEvent(QResizeEvent*)
{
    layOut();
}

void Stepper::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        update();
}

void Stepper::layOut()
{
    constexpr int kGap = 4;
    const int count = int(m_buttons.size());
    if (count == 0)
        return;
    const int each = (width() - (count - 1) * kGap) / count;
    for (int i = 0; i < count; ++i)
        m_buttons[std::size_t(i)]->setGeometry(i * (each + kGap), 0, each, height());
}

} // namespace cxw::panels
