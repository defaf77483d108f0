#include "panels/touchmap/manage/part_list.h"

#include "charts/touchmap/stage_colours.h"
#include "panels/shared/line_delegate.h"
#include "panels/shared/line_keys.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace cxw::panels {
namespace {

QString titleOf(MapParts::Kind kind)
{
    switch (kind) {
    case MapParts::Kind::Persona: return PartList::tr("Personas", "list of a map's parts");
    case MapParts::Kind::Stage: return PartList::tr("Stages", "list of a map's parts");
    case MapParts::Kind::Lane: return PartList::tr("Lanes of text", "list of a map's parts");
    }
    return {};
}

QString moreOf(MapParts::Kind kind)
{
    return kind == MapParts::Kind::Stage ? PartList::tr("Goal of the stage", "field")
                                         : PartList::tr("Who the persona is", "field");
}

} // namespace

QString stageColourWord(const QString& colour)
{
    if (colour.isEmpty())
        return PartList::tr("No colour", "of a stage");
    if (colour == QLatin1String("blue"))
        return PartList::tr("Blue", "colour of a stage");
    if (colour == QLatin1String("orange"))
        return PartList::tr("Orange", "colour of a stage");
    if (colour == QLatin1String("green"))
        return PartList::tr("Green", "colour of a stage");
    return PartList::tr("Violet", "colour of a stage");
}

PartList::PartList(const Appearance& appearance, MapParts& parts, MapParts::Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_parts(parts)
    , m_kind(kind)
    , m_list(new QListWidget)
    , m_new(new QLineEdit)
    , m_remove(new QPushButton(tr("Remove", "button: a part of a map")))
{
    const QString title = titleOf(kind);
    setObjectName(QStringLiteral("parts%1").arg(int(kind)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(appearance.px(8));
    auto* head = new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary);
    head->setSemibold(true);
    head->setText(title);
    column->addWidget(head);
    m_list->setObjectName(QStringLiteral("partNames"));
    m_list->setAccessibleName(title);
    m_list->setItemDelegate(new LineDelegate(appearance, m_list));
    column->addWidget(m_list, 1);
    if (kind != MapParts::Kind::Lane)
        addMore(*column);
    if (kind == MapParts::Kind::Stage)
        addColours(*column);
    addButtons(*column);
    addKeys();
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(m_parts.canChange() && row >= 0); });
    refresh();
}

void PartList::addMore(QBoxLayout& column)
{
    m_more = new QLineEdit;
    m_more->setObjectName(QStringLiteral("partMore"));
    m_more->setAccessibleName(moreOf(m_kind));
    m_more->setPlaceholderText(moreOf(m_kind));
    m_more->setMaxLength(500);
    connect(m_more, &QLineEdit::editingFinished, this,
            [this] { m_parts.setMore(m_kind, current(), m_more->text()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PartList::showMore);
    column.addWidget(m_more);
}

void PartList::addColours(QBoxLayout& column)
{
    m_colour = new QComboBox;
    m_colour->setObjectName(QStringLiteral("partColour"));
    m_colour->setAccessibleName(tr("Colour of the stage", "field"));
    m_colour->addItem(stageColourWord({}), QString());
    for (const QString& each : charts::stageColours())
        m_colour->addItem(stageColourWord(each), each);
    connect(m_colour, &QComboBox::activated, this,
            [this] { m_parts.setColor(current(), m_colour->currentData().toString()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PartList::showMore);
    column.addWidget(m_colour);
}

void PartList::addButtons(QBoxLayout& column)
{
    m_new->setObjectName(QStringLiteral("partNew"));
    m_new->setAccessibleName(
        tr("Add to the list: %1", "field; a list of a map's parts").arg(titleOf(m_kind)));
    m_new->setPlaceholderText(tr("a name and Enter add one", "in an empty field"));
    m_new->setMaxLength(200);
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        const qint64 added = m_parts.add(m_kind, m_new->text());
        m_new->clear();
        refresh();
        select(added);
    });
    m_remove->setObjectName(QStringLiteral("partRemove"));
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_parts.remove(m_kind, current()); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_new, 1);
    row->addWidget(m_remove);
    column.addLayout(row);
}

void PartList::addKeys()
{
    const auto* keys = new LineKeys(*m_list);
    connect(keys, &LineKeys::wordsWanted, this, [this] {
        if (QListWidgetItem* item = m_list->currentItem())
            m_list->editItem(item);
    });
    connect(keys, &LineKeys::besideWanted, m_new, [this] { m_new->setFocus(Qt::OtherFocusReason); });
    connect(keys, &LineKeys::removalWanted, this, [this] { m_parts.remove(m_kind, current()); });
    connect(keys, &LineKeys::moveWanted, this, [this](int by) { m_parts.move(m_kind, current(), by); });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (m_isFilling)
            return;
        m_parts.rename(m_kind, item->data(Qt::UserRole).toLongLong(), item->text());
        // Later, as its own editor closes now; an empty name goes back.
        QMetaObject::invokeMethod(this, &PartList::refresh, Qt::QueuedConnection);
    });
}

qint64 PartList::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void PartList::select(qint64 id)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == id)
            m_list->setCurrentRow(row);
}

void PartList::showMore()
{
    if (!m_more)
        return;
    if (m_colour)
        m_colour->setEnabled(current() != 0 && m_parts.canChange());
    m_more->setEnabled(current() != 0 && m_parts.canChange());
    for (const MapParts::Part& each : m_parts.all(m_kind)) {
        if (each.id != current())
            continue;
        if (m_more->text() != each.more)
            m_more->setText(each.more);
        if (m_colour)
            m_colour->setCurrentIndex(std::max(0, m_colour->findData(each.color)));
    }
    if (current() == 0)
        m_more->clear();
}

void PartList::refresh()
{
    const qint64 before = current();
    const int row = m_list->currentRow();
    m_isFilling = true;
    m_list->clear();
    for (const MapParts::Part& each : m_parts.all(m_kind)) {
        auto* item = new QListWidgetItem(each.name, m_list);
        item->setData(Qt::UserRole, each.id);
        item->setFlags(m_parts.canChange() ? item->flags() | Qt::ItemIsEditable : item->flags());
    }
    m_isFilling = false;
    m_list->setCurrentRow(std::min(row, m_list->count() - 1)); // where what was removed stood
    select(before);
    m_new->setEnabled(m_parts.canChange());
    m_remove->setEnabled(m_parts.canChange() && current() != 0);
    showMore();
}

} // namespace cxw::panels
