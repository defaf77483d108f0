#include "panels/complaints/list/log_head.h"

#include "panels/shared/key_hint.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cxw::panels {

LogHead::LogHead(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_switch(new SegmentedSwitch(
          tr("View", "switch: list or figures"),
          {tr("List", "view of the complaints"), tr("Learning", "view of the complaints: what they teach")}))
    , m_tables(new QPushButton(tr("As tables", "button: charts and tables")))
    , m_export(new QPushButton(tr("Export", "button")))
    , m_log(new QPushButton(tr("Log complaint", "button; the key stands beside it")))
{
    auto* title = new TextLabel(appearance, charts::TypeRole::Display, &charts::Tokens::textPrimary);
    title->setText(tr("Complaints", "panel"));
    m_tables->setObjectName(QStringLiteral("learningAsTables"));
    m_tables->setIcon(lineIcon(QStringLiteral("table"), appearance));
    m_export->setObjectName(QStringLiteral("learningExport"));
    m_export->setIcon(lineIcon(QStringLiteral("download"), appearance));
    m_log->setObjectName(QStringLiteral("logComplaint"));
    m_log->setIcon(lineIcon(QStringLiteral("plus-lg"), appearance));
    m_log->setAccessibleName(m_log->text());
    connect(m_switch, &SegmentedSwitch::chosenChanged, this,
            [this](int view) { emit viewChosen(view == 1); });
    connect(m_tables, &QPushButton::clicked, this, &LogHead::tablesWanted);
    connect(m_export, &QPushButton::clicked, this, &LogHead::exportWanted);
    connect(m_log, &QPushButton::clicked, this, &LogHead::logWanted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 0);
    row->addWidget(title);
    row->addSpacing(12);
    row->addWidget(m_switch);
    row->addStretch();
    row->addWidget(m_tables);
    row->addWidget(m_export);
    row->addWidget(m_log);
}

void LogHead::setCanLog(bool can)
{
    m_log->setEnabled(can);
}

void LogHead::showLearning(bool learning)
{
    m_switch->choose(learning ? 1 : 0);
}

void LogHead::offer(bool figureButtons, bool viewSwitch)
{
    m_tables->setVisible(figureButtons);
    m_export->setVisible(figureButtons);
    m_switch->setVisible(viewSwitch);
    fit();
}

/// The most that fits of the button's word and key.
void LogHead::fit()
{
    const QString word = m_log->accessibleName();
    const QString key = keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    for (const auto& [shownWord, shownKey] :
         {std::pair(word, key), std::pair(word, QString()), std::pair(QString(), QString())}) {
        m_log->setText({}); // a button keeps its size until its text is another one
        m_log->setProperty(kKeyAfterLabel, shownKey);
        m_log->setText(shownWord);
        layout()->invalidate();
        if (layout()->totalSizeHint().width() <= width())
            break;
    }
    m_log->setToolTip(m_log->text().isEmpty() ? tr("%1 (%2)", "tooltip: a command and its key").arg(word, key)
                                              : QString());
}

void LogHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Without the words that give way.
QSize LogHead::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

} // namespace cxw::panels
