#include "panels/complaints/manage/choice_popup.h"

#include "core/search_text.h"
#include "panels/theme/appearance.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kKeyRole = Qt::UserRole; // invalid for the one that takes the value away
constexpr int kMostRows = 10;

} // namespace

ChoicePopup::ChoicePopup(const Appearance& appearance, const QString& title, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_appearance(appearance)
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("choicePopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    m_line->setObjectName(QStringLiteral("choiceSearch"));
    m_line->setAccessibleName(title);
    m_line->setPlaceholderText(title);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setAccessibleName(title);
    m_list->setFocusPolicy(Qt::NoFocus); // the line has the keys
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_elsewhere)
            emit typed(text);
        else
            narrow(text);
    });
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::take);
}

void ChoicePopup::offer(const std::vector<Entry>& entries, const QString& none, std::optional<qint64> current)
{
    m_list->clear();
    if (!none.isEmpty())
        m_list->addItem(none);
    for (const Entry& each : entries) {
        auto* item = new QListWidgetItem(each.word, m_list);
        item->setData(kKeyRole, each.key);
        if (current == each.key)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    const int row = std::max(m_list->sizeHintForRow(0), m_appearance.px(24));
    m_list->setFixedHeight(row * std::clamp(m_list->count(), 1, kMostRows) + m_appearance.px(4));
    adjustSize();
}

void ChoicePopup::openUnder(QWidget& anchor)
{
    setMinimumWidth(std::max(anchor.width(), m_appearance.px(240)));
    adjustSize();
    move(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)));
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::narrow(const QString& text)
{
    const auto words = core::searchWords(text);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool meant = core::hasWords(core::wordsIn(m_list->item(row)->text()), words);
        m_list->item(row)->setHidden(!meant);
        if (meant && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

void ChoicePopup::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const QVariant key = item->data(kKeyRole);
    close();
    if (key.isValid())
        emit chosen(key.toLongLong());
    else
        emit noneChosen();
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const auto walk = [this](int step) {
        for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step)
            if (!m_list->item(row)->isHidden())
                return m_list->setCurrentRow(row);
    };
    switch (press->key()) {
    case Qt::Key_Down: walk(1); return true;
    case Qt::Key_Up: walk(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace cxw::panels
