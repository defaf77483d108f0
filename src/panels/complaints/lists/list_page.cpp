#include "panels/complaints/lists/list_page.h"

#include "panels/complaints/lists/entry_details.h"
#include "panels/complaints/lists/list_keeper.h"
#include "panels/shared/line_keys.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>

#include <algorithm>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;

constexpr int kIdRole = Qt::UserRole;
constexpr int kBlanksUnder = 6;

} // namespace

ListPage::ListPage(const Appearance& appearance, ListKeeper& keeper, const Words& words, const QString& name,
                   EntryDetails* details, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_keeper(keeper)
    , m_named(name)
    , m_details(details)
    , m_new(new QLineEdit)
    , m_add(new QPushButton(tr("Add", "button: an entry of a list")))
    , m_addUnder(new QPushButton(tr("Add under the chosen one", "button: a category of the lower level")))
    , m_list(new QListView)
    , m_rows(new QStandardItemModel(this))
    , m_entry(new QWidget)
    , m_name(new QLineEdit)
    , m_remove(new QPushButton(tr("Remove", "button: into the bin")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(makeList(words), 1);
    m_entry->setLayout(makeEntry());
    row->addWidget(scrolling(m_entry), 1);
    connectKeys();
    connect(&keeper, &ListKeeper::changed, this, &ListPage::refresh);
    refresh();
}

QLayout* ListPage::makeList(const Words& words)
{
    m_new->setObjectName(m_named + QStringLiteral("New"));
    m_new->setPlaceholderText(words.newEntry);
    m_new->setAccessibleName(words.newEntry);
    m_new->setMaxLength(ListKeeper::kLongestName);
    m_new->setMinimumWidth(1);
    m_add->setObjectName(m_named + QStringLiteral("Add"));
    m_addUnder->setObjectName(m_named + QStringLiteral("AddUnder"));
    m_list->setObjectName(m_named + QStringLiteral("List"));
    m_list->setAccessibleName(words.list);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_rows);
    auto* keys = new TextLabel(m_appearance, TypeRole::Micro, &Tokens::textSecondary);
    keys->setWordWrap(true);
    keys->setText(tr("F2: name. Alt+Up, Alt+Down: order. Delete: remove.", "under a list: what the keys do"));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_new, 1);
    line->addWidget(m_add);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_addUnder);
    column->addWidget(m_list, 1);
    column->addWidget(keys);
    return column;
}

QLayout* ListPage::makeEntry()
{
    auto* label = new TextLabel(m_appearance, TypeRole::Caption, &Tokens::textSecondary);
    label->setText(tr("Name", "field of an entry of a list"));
    label->setBuddy(m_name);
    m_name->setObjectName(m_named + QStringLiteral("Name"));
    m_name->setAccessibleName(label->text());
    m_name->setMaxLength(ListKeeper::kLongestName);
    m_remove->setObjectName(m_named + QStringLiteral("Remove"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_name);
    if (m_details)
        column->addWidget(m_details);
    column->addStretch();
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    return column;
}

void ListPage::connectKeys()
{
    auto* keys = new LineKeys(*m_list);
    const auto toName = [this] {
        m_name->setFocus(Qt::OtherFocusReason);
        m_name->selectAll();
    };
    connect(keys, &LineKeys::goneOn, this, toName);
    connect(keys, &LineKeys::wordsWanted, this, toName);
    connect(keys, &LineKeys::besideWanted, m_new, [this] { m_new->setFocus(Qt::OtherFocusReason); });
    connect(keys, &LineKeys::removalWanted, this, [this] { m_keeper.remove(m_chosen); });
    connect(keys, &LineKeys::moveWanted, this, [this](int by) { m_keeper.move(m_chosen, by); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (!m_showing)
                    choose(index.data(kIdRole).toLongLong());
            });
    connect(m_new, &QLineEdit::returnPressed, this, [this] { add(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_addUnder, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_keeper.rename(m_chosen, m_name->text()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_keeper.remove(m_chosen); });
}

void ListPage::add(bool under)
{
    const qint64 added =
        under ? m_keeper.addUnder(m_new->text(), m_chosen) : m_keeper.add(m_new->text(), m_chosen);
    if (added == 0)
        return;
    m_new->clear();
    m_chosen = added;
    refresh();
}

/// The chosen entry stays chosen; when it went, the one in its place is.
void ListPage::refresh()
{
    const int before = m_list->currentIndex().row();
    const std::vector<ListRow> rows = m_keeper.rows();
    m_showing = true;
    m_rows->clear();
    int current = -1;
    for (const ListRow& each : rows) {
        auto* item =
            new QStandardItem(QString(each.level * kBlanksUnder, QLatin1Char(' ')) + each.name
                              + (each.remark.isEmpty() ? QString() : QStringLiteral(" · ") + each.remark));
        item->setData(each.id, kIdRole);
        if (each.id == m_chosen)
            current = m_rows->rowCount();
        m_rows->appendRow(item);
    }
    if (current < 0)
        current = std::clamp(before, 0, std::max(int(rows.size()) - 1, 0));
    m_list->setCurrentIndex(m_rows->index(current, 0));
    m_showing = false;
    choose(rows.empty() ? 0 : rows[std::size_t(current)].id);
}

void ListPage::choose(qint64 id)
{
    const bool isTyping = id == m_chosen && m_name->hasFocus() && m_name->isModified();
    m_chosen = id;
    const bool canChange = m_keeper.canChange();
    const auto rows = m_keeper.rows();
    const auto row = std::ranges::find(rows, id, &ListRow::id);
    if (!isTyping)
        m_name->setText(row == rows.end() ? QString() : row->name);
    m_entry->setEnabled(canChange && row != rows.end());
    m_new->setEnabled(canChange);
    m_add->setEnabled(canChange);
    m_addUnder->setEnabled(canChange && m_keeper.takesUnder(id));
    m_addUnder->setVisible(
        std::ranges::any_of(rows, [this](const ListRow& each) { return m_keeper.takesUnder(each.id); }));
    if (m_details)
        m_details->open(id);
}

void ListPage::focusFirst()
{
    if (m_rows->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_new->setFocus(Qt::OtherFocusReason);
}

} // namespace cxw::panels
