#include "panels/touchmap/paste/paste_strip.h"

#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/paste/paste_presenter.h"
#include "panels/touchmap/paste/paste_sentences.h"
#include "panels/touchmap/paste/paste_table.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kEdge = 2;
constexpr double kLeastPage = 156.0; // two lines, or a sentence and a button
constexpr double kOneLineHead = 1080.0;
constexpr double kOneLineChoices = 860.0;
constexpr double kUndoBesideIt = 1180.0;

QKeySequence insertKeys()
{
    return Qt::CTRL | Qt::Key_Return;
}

bool isInsertKey(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

PasteStrip::PasteStrip(const Appearance& appearance, PastePresenter& paste, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_paste(paste)
    , m_state(PasteState::Closed)
    , m_title(new TextLabel(appearance, charts::TypeRole::Title, &charts::Tokens::textPrimary))
    , m_calm(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_options(new QWidget)
    , m_names(new QCheckBox(tr("First row has the column names", "choice: of a table")))
    , m_duplicates(new SegmentedSwitch(tr("If already in the map", "switch: what becomes of such rows"),
                                       {tr("Skip", "part of a switch: rows that are in the map"),
                                        tr("Update", "part of a switch: rows that are in the map"),
                                        tr("Add again", "part of a switch: rows that are in the map")}))
    , m_table(new PasteTable(appearance, paste))
    , m_message(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary))
    , m_asText(new QPushButton(tr("Paste as text into this cell", "button")))
    , m_pages(new QStackedWidget)
    , m_insert(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel", "button")))
    , m_summary(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_undo(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
{
    setObjectName(QStringLiteral("pasteStrip"));
    setAccessibleName(tr("Paste preview", "part of the window"));
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeMessage());
    auto* column = new QVBoxLayout(this);
    const int inset = appearance.px(16);
    column->setContentsMargins(inset, kEdge + appearance.px(8), inset, appearance.px(8));
    column->setSpacing(appearance.px(8));
    column->addLayout(makeHead());
    column->addWidget(m_pages, 1);
    column->addLayout(makeFoot());
    for (QWidget* each : findChildren<QWidget*>())
        if (each->focusPolicy() != Qt::NoFocus)
            each->installEventFilter(this);
    connect(&paste, &PastePresenter::changed, this, &PasteStrip::refresh);
    connect(m_names, &QCheckBox::toggled, &paste, &PastePresenter::setHasNames);
    connect(m_duplicates, &SegmentedSwitch::chosenChanged, &paste,
            [&paste](int index) { paste.setDuplicates(core::PasteDuplicates(index)); });
    hide();
}

QLayout* PasteStrip::makeHead()
{
    m_names->setObjectName(QStringLiteral("pasteHasNames"));
    m_duplicates->setObjectName(QStringLiteral("pasteDuplicates"));
    m_calm->setElided(true);
    m_calm->setFullText(tr("Nothing is in the map yet.", "of a paste that is being looked at"));
    auto* close = new QPushButton;
    close->setObjectName(QStringLiteral("pasteClose"));
    close->setAccessibleName(tr("Close without pasting", "button"));
    close->setToolTip(plainToolTip(close->accessibleName()));
    close->setIcon(lineIcon(QStringLiteral("x-lg"), m_appearance));
    close->setProperty("quiet", true);
    connect(close, &QPushButton::clicked, &m_paste, &PastePresenter::close);
    auto* icon = new QLabel;
    icon->setPixmap(lineIcon(QStringLiteral("clipboard-check"), m_appearance, m_appearance.tokens().accent)
                        .pixmap(m_appearance.px(18), m_appearance.px(18)));
    auto* what = new QHBoxLayout;
    what->setSpacing(m_appearance.px(12));
    what->addWidget(icon);
    what->addWidget(m_title);
    what->addWidget(m_calm, 1);
    auto* question = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    question->setText(tr("If already in the map", "label: what becomes of such rows"));
    auto* duplicates = new QHBoxLayout;
    duplicates->setSpacing(m_appearance.px(12));
    duplicates->addWidget(question);
    duplicates->addWidget(m_duplicates);
    duplicates->addStretch();
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight, m_options);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(m_appearance.px(8));
    m_choices->addWidget(m_names);
    m_choices->addLayout(duplicates);
    auto* right = new QHBoxLayout;
    right->setSpacing(m_appearance.px(12));
    right->addWidget(m_options);
    right->addStretch();
    right->addWidget(close);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(m_appearance.px(8));
    m_head->addLayout(what, 1);
    m_head->addLayout(right);
    return m_head;
}

QWidget* PasteStrip::makeMessage()
{
    auto* page = new QWidget;
    m_message->setObjectName(QStringLiteral("pasteMessage"));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_asText->setObjectName(QStringLiteral("pasteAsText"));
    connect(m_asText, &QPushButton::clicked, this, &PasteStrip::takeText);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(m_appearance.px(12));
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(m_asText, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

QLayout* PasteStrip::makeFoot()
{
    m_insert->setObjectName(QStringLiteral("pasteInsert"));
    m_insert->setProperty("primary", true);
    m_insert->setProperty(kKeyAfterLabel, keyText(insertKeys()));
    connect(m_insert, &QPushButton::clicked, &m_paste, &PastePresenter::insert);
    m_cancel->setObjectName(QStringLiteral("pasteCancel"));
    m_cancel->setProperty(kKeyAfterLabel, keyText(Qt::Key_Escape));
    connect(m_cancel, &QPushButton::clicked, &m_paste, &PastePresenter::close);
    m_summary->setObjectName(QStringLiteral("pasteSummary"));
    m_summary->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(m_appearance.px(12));
    foot->addWidget(m_insert);
    foot->addWidget(m_cancel);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_undo);
    return foot;
}

void PasteStrip::refresh()
{
    const PasteState state = m_paste.state();
    const bool isNew = std::exchange(m_state, state) != state;
    setVisible(state != PasteState::Closed);
    if (state == PasteState::Closed)
        return emit hintsChanged();
    const bool isChoosing = state == PasteState::Choosing;
    m_title->setText(state == PasteState::Unreadable ? tr("No table to paste", "title of the paste preview")
                                                     : tr("Paste %n row(s) from a spreadsheet",
                                                          "title of the paste preview", m_paste.rowCount()));
    m_message->setText(
        state == PasteState::Reading
            ? tr("Reading the clipboard…", "paste preview")
            : tr(
                "The clipboard holds no table. Select the rows with the touchpoints in a spreadsheet or on a "
                "web page, copy them there, and paste again.",
                "paste preview"));
    m_asText->setVisible(state == PasteState::Unreadable && !m_paste.text().trimmed().isEmpty());
    m_pages->setCurrentIndex(isChoosing ? 0 : 1);
    m_options->setVisible(isChoosing);
    const QSignalBlocker quietNames(m_names);
    const QSignalBlocker quietDuplicates(m_duplicates);
    m_names->setChecked(m_paste.hasNames());
    m_duplicates->choose(int(m_paste.duplicates()));
    if (isChoosing)
        m_table->reload();
    refreshFoot();
    if (isNew)
        focusFirst();
    emit hintsChanged();
}

void PasteStrip::refreshFoot()
{
    const bool isChoosing = m_paste.state() == PasteState::Choosing;
    const core::PastePlan& plan = m_paste.plan();
    const int coming = int(plan.touchpoints.size());
    m_insert->setVisible(isChoosing);
    m_insert->setEnabled(m_paste.canInsert());
    m_insert->setText(tr("Insert %n touchpoint(s)", "button", coming));
    m_summary->setText(isChoosing ? summaryOf(m_paste) : QString());
    m_undo->setText(tr("One step: %1 takes all back", "of a paste; a key").arg(keyText(QKeySequence::Undo)));
    m_undo->setVisible(isChoosing && width() >= m_appearance.px(kUndoBesideIt));
}

void PasteStrip::focusFirst()
{
    if (m_paste.state() == PasteState::Unreadable && m_asText->isVisibleTo(this))
        m_asText->setFocus(Qt::OtherFocusReason);
    else if (m_insert->isVisibleTo(this) && m_insert->isEnabled())
        m_insert->setFocus(Qt::OtherFocusReason);
    else if (m_paste.state() == PasteState::Choosing)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

int PasteStrip::neededHeight() const
{
    const int rows = m_paste.state() == PasteState::Choosing ? m_table->neededHeight() : 0;
    return sizeHint().height() - m_pages->sizeHint().height() + std::max(rows, m_appearance.px(kLeastPage));
}

void PasteStrip::takeText()
{
    const QString text = m_paste.text();
    m_paste.close();
    emit asTextWanted(text);
}

std::vector<KeyHint> PasteStrip::hints() const
{
    if (m_paste.state() != PasteState::Choosing)
        return {{keyText(Qt::Key_Escape), tr("nothing happens", "what a key does")}};
    return {{tr("Arrows", "keys"), tr("move in the rows", "what keys do")},
            {keyText(Qt::Key_Space), tr("leave a row out", "what a key does")},
            {keyText(Qt::ALT | Qt::Key_Down), tr("other field for a column", "what a key does")},
            {keyText(insertKeys()), tr("insert", "what a key does")},
            {keyText(Qt::Key_Escape), tr("nothing happens", "what a key does")}};
}

QString PasteStrip::place() const
{
    const QString preview = tr("Paste preview", "where the keyboard is");
    if (m_paste.state() != PasteState::Choosing)
        return preview;
    const QString rows = tr("%n row(s)", "of a table", m_paste.rowCount());
    const QString columns = tr("%n column(s) read", "of a table", int(m_paste.columns().size()));
    return tr("%1, %2, %3", "where the keyboard is: paste preview, rows, columns")
        .arg(preview, rows, columns);
}

/// The window has its own use for some of the keys.
bool PasteStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (isInsertKey(key) || key.key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool PasteStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && PasteStrip::event(event))
        return true;
    if (event->type() != QEvent::KeyPress || m_paste.state() != PasteState::Choosing)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isButton = watched == m_insert || watched == m_cancel;
    if (isButton && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PasteStrip::keyPressEvent(QKeyEvent* event)
{
    if (isInsertKey(*event))
        m_paste.insert();
    else if (event->key() == Qt::Key_Escape)
        m_paste.close();
    else
        QWidget::keyPressEvent(event);
}

void PasteStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.tokens().bgWindow);
    painter.fillRect(0, 0, width(), kEdge, m_appearance.tokens().accent);
}

void PasteStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_head->setDirection(width() < m_appearance.px(kOneLineHead) ? QBoxLayout::TopToBottom
                                                                 : QBoxLayout::LeftToRight);
    m_choices->setDirection(width() < m_appearance.px(kOneLineChoices) ? QBoxLayout::TopToBottom
                                                                       : QBoxLayout::LeftToRight);
    refreshFoot();
}

} // namespace cxw::panels
