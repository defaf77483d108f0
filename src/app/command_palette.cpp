#include "app/command_palette.h"

#include "panels/shared/action_registry.h"
#include "panels/shared/key_hint.h"
#include "panels/theme/appearance.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw::app {
namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kKeyRole = Qt::UserRole + 1;
constexpr int kRecordRole = Qt::UserRole + 2;

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// The name at the left, the key at the right.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    CommandDelegate(const panels::Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const charts::Tokens& t = m_appearance.tokens();
        painter->save();
        painter->fillRect(option.rect,
                          option.state.testFlag(QStyle::State_Selected) ? t.accentSoft : t.bgSurface);
        const QRect text = option.rect.adjusted(m_appearance.px(12), 0, -m_appearance.px(12), 0);
        painter->setFont(m_appearance.font(charts::TypeRole::Body));
        painter->setPen(index.flags().testFlag(Qt::ItemIsEnabled) ? t.textPrimary : t.textDisabled);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->setFont(m_appearance.font(charts::TypeRole::Micro));
        painter->setPen(t.textMuted);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, index.data(kKeyRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_appearance.px(300), m_appearance.px(32)};
    }

private:
    const panels::Appearance& m_appearance;
};

} // namespace

CommandPalette::CommandPalette(const panels::ActionRegistry& actions, std::vector<PaletteRecord> records,
                               const panels::Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_records(std::move(records))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    setWindowTitle(tr("Search or run a command", "title of the command palette"));
    addEntries();
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(windowTitle());
    m_field->setAccessibleName(windowTitle());
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands and rounds", "list of the command palette"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new CommandDelegate(appearance, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setCurrentIndex(m_filter->index(0, 0));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list);
    resize(appearance.px(560), appearance.px(440));
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text);
        m_list->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_list, &QListView::activated, this, &CommandPalette::run);
}

void CommandPalette::addEntries()
{
    for (const auto& entry : m_actions.entries()) {
        auto* item = new QStandardItem(withoutMnemonic(entry.action->text()));
        item->setData(entry.spec.id, kIdRole);
        item->setData(panels::keyText(entry.action->shortcut()), kKeyRole);
        item->setEnabled(entry.action->isEnabled());
        item->setEditable(false);
        m_model->appendRow(item);
    }
    for (int i = 0; i < int(m_records.size()); ++i) {
        auto* item = new QStandardItem(m_records[std::size_t(i)].name);
        item->setData(i, kRecordRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
}

// What is chosen happens after the dialog is gone.
void CommandPalette::run()
{
    const QModelIndex chosen = m_list->currentIndex();
    accept();
    if (const QVariant record = chosen.data(kRecordRole); record.isValid())
        QMetaObject::invokeMethod(parent(), m_records[std::size_t(record.toInt())].show,
                                  Qt::QueuedConnection);
    else if (QAction* action = m_actions.find(chosen.data(kIdRole).toString()))
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

void CommandPalette::move(int step)
{
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_filter->rowCount() - 1));
    m_list->setCurrentIndex(m_filter->index(row, 0));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: move(+1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(+10); return true;
    case Qt::Key_PageUp: move(-10); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace cxw::app
