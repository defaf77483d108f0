#include "panels/complaints/entry/step_toggles.h"

#include "panels/complaints/complaint_words.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <numeric>

namespace cxw::panels {
namespace {

constexpr int kColumns = 4;

} // namespace

StepToggles::StepToggles(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_grid(new QGridLayout(this))
    , m_line(new QLineEdit)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    for (const core::ResolveStep step : core::kResolveSteps) {
        const int i = int(step);
        auto* button = new QPushButton(stepWord(step));
        button->setObjectName(QStringLiteral("step%1").arg(i + 1));
        button->setCheckable(true);
        button->setProperty(kKeyBeforeLabel, QString::number(i + 1));
        button->setAccessibleName(stepName(step));
        button->setToolTip(plainToolTip(stepName(step)));
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, step] { toggle(step); });
        m_buttons[std::size_t(i)] = button;
    }
    m_line->setObjectName(QStringLiteral("stepLine"));
    m_line->setMaxLength(500);
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString& text) { emit lineTyped(m_last, text); });
    place(kColumns);
    showLine();
}

void StepToggles::place(int columns)
{
    if (columns == std::exchange(m_columns, columns))
        return;
    const int count = int(m_buttons.size());
    for (int i = 0; i < count; ++i) {
        m_grid->removeWidget(m_buttons[std::size_t(i)]);
        m_grid->addWidget(m_buttons[std::size_t(i)], i / columns, i % columns);
    }
    m_grid->removeWidget(m_line);
    m_grid->addWidget(m_line, count / columns, 0, 1, columns);
    for (int i = 0; i < kColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

/// What the words need in so many columns.
int StepToggles::widthIn(int columns) const
{
    std::vector<int> widest(std::size_t(columns), 0);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        int& column = widest[i % std::size_t(columns)];
        column = std::max(column, m_buttons[i]->minimumSizeHint().width());
    }
    return std::accumulate(widest.begin(), widest.end(), m_grid->horizontalSpacing() * (columns - 1));
}

void StepToggles::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place(width() >= widthIn(kColumns) ? kColumns : kColumns / 2);
}

QSize StepToggles::minimumSizeHint() const
{
    return {widthIn(kColumns / 2), QWidget::minimumSizeHint().height()};
}

void StepToggles::show(const core::StepRecords& steps)
{
    m_steps = steps;
    for (const core::ResolveStep step : core::kResolveSteps) {
        const auto& record = steps[std::size_t(step)];
        const bool isSkipped = record && record->state == core::StepState::NotApplicable;
        QPushButton& button = *m_buttons[std::size_t(step)];
        button.setChecked(record && !isSkipped);
        button.setIcon(isSkipped ? lineIcon(QStringLiteral("x-lg"), m_appearance) : QIcon());
        button.setAccessibleName(isSkipped ? tr("%1, does not apply", "a step").arg(stepName(step))
                                           : stepName(step));
        button.setToolTip(plainToolTip(button.accessibleName()));
    }
    showLine();
}

void StepToggles::toggle(core::ResolveStep step)
{
    m_last = step;
    emit toggled(step);
    showLine();
}

void StepToggles::showLine()
{
    const auto& record = m_steps[std::size_t(m_last)];
    m_line->setVisible(record.has_value());
    m_line->setAccessibleName(tr("A line to “%1”", "field: what was done in a step").arg(stepName(m_last)));
    m_line->setPlaceholderText(
        tr("%1: a line, may stay empty", "in an empty field; a step").arg(stepWord(m_last)));
    if (record && m_line->text() != record->line)
        m_line->setText(record->line);
}

bool StepToggles::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int digit = static_cast<QKeyEvent*>(event)->key() - Qt::Key_1;
        if (digit >= 0 && digit < int(core::kResolveSteps.size())) {
            toggle(core::kResolveSteps[std::size_t(digit)]);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxw::panels
