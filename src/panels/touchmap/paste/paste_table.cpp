#include "panels/touchmap/paste/paste_table.h"

#include "panels/theme/appearance.h"
#include "panels/touchmap/paste/paste_cell_delegate.h"
#include "panels/touchmap/paste/paste_head.h"
#include "panels/touchmap/paste/paste_model.h"
#include "panels/touchmap/paste/paste_presenter.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <numeric>

namespace cxw::panels {
namespace {

constexpr double kRow = 28.0;
constexpr double kLeastColumn = 84.0;

/// At 100 % text size.
double widthOf(const core::PasteColumn* column)
{
    if (!column)
        return 108.0;
    if (!column->field)
        return 112.0;
    switch (column->field->field) {
    case core::TouchpointField::Stage: return 168.0;
    case core::TouchpointField::Title: return 224.0;
    case core::TouchpointField::Channel:
    case core::TouchpointField::Accountable:
    case core::TouchpointField::Satisfaction: return 128.0;
    case core::TouchpointField::Feeling: return 112.0;
    case core::TouchpointField::PainPoint:
    case core::TouchpointField::BestPractice:
    case core::TouchpointField::Activity:
    case core::TouchpointField::LaneTexts:
    case core::TouchpointField::Note: return 240.0;
    default: return 136.0;
    }
}

} // namespace

PasteTable::PasteTable(const Appearance& appearance, PastePresenter& paste, QWidget* parent)
    : QTableView(parent)
    , m_appearance(appearance)
    , m_paste(paste)
    , m_model(new PasteModel(appearance, paste, this))
{
    setObjectName(QStringLiteral("pasteRows"));
    setAccessibleName(tr("Rows of the clipboard", "table"));
    auto* head = new PasteHead(appearance, *m_model, this);
    setHorizontalHeader(head);
    setModel(m_model);
    setItemDelegate(new PasteCellDelegate(appearance, *m_model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(head, &QHeaderView::sectionPressed, this, &PasteTable::chooseField);
    connect(&appearance, &Appearance::changed, this, &PasteTable::restyle);
    restyle();
}

void PasteTable::reload()
{
    m_model->reload();
    fitColumns();
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(
            m_model->index(0, std::min(int(PasteModel::FirstOfSheet), m_model->columnCount() - 1)));
}

int PasteTable::neededHeight() const
{
    constexpr int kMost = 1'000; // rows, before a number grows too large
    const int rows = std::min(m_model->rowCount(), kMost) * verticalHeader()->defaultSectionSize();
    return horizontalHeader()->sizeHint().height() + rows + horizontalScrollBar()->sizeHint().height();
}

void PasteTable::restyle()
{
    setFont(m_appearance.font(charts::TypeRole::Caption));
    verticalHeader()->setMinimumSectionSize(m_appearance.px(kRow));
    verticalHeader()->setDefaultSectionSize(m_appearance.px(kRow));
    fitColumns();
}

/// What is left over goes to the columns of words; what lacks is taken from all, down to a least width.
void PasteTable::fitColumns()
{
    std::vector<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column)
        widths.push_back(m_appearance.px(widthOf(m_model->columnAt(column))));
    const int room = viewport()->width();
    const int all = std::accumulate(widths.begin(), widths.end(), 0);
    if (widths.size() < 2 || room < 10)
        return;
    const int least = m_appearance.px(kLeastColumn);
    const double factor = double(room - widths.front()) / double(std::max(1, all - widths.front()));
    int left = room - widths.front();
    for (std::size_t i = 1; i < widths.size(); ++i) {
        widths[i] = std::max(least, int(widths[i] * factor));
        left -= widths[i];
    }
    if (left > 0)
        widths.back() += left;
    for (std::size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(int(i), widths[i]);
}

void PasteTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PasteTable::chooseField(int column)
{
    const core::PasteColumn* chosen = m_model->columnAt(column);
    if (!chosen)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pasteFields"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const std::optional<core::PasteField>& field) {
        QAction* action =
            menu->addAction(m_paste.wordOf(field).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(field == chosen->field);
        if (action->isChecked())
            menu->setActiveAction(action);
        connect(action, &QAction::triggered, this,
                [this, column, field] { m_paste.setField(column - PasteModel::FirstOfSheet, field); });
    };
    for (const core::PasteField& each : m_paste.fields())
        add(each);
    menu->addSeparator();
    add({});
    const int x = columnViewportPosition(column);
    menu->popup(horizontalHeader()->mapToGlobal(QPoint(x + m_appearance.px(4), m_appearance.px(38))));
}

void PasteTable::chooseFate(int row)
{
    const auto fate = m_paste.fateOf(row);
    if (!fate)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pasteFates"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, core::PasteDuplicates duplicates) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, row, duplicates] { m_paste.setDuplicatesOf(row, duplicates); });
    };
    if (fate->isKnown) {
        add(tr("Skip", "what becomes of a row that is in the map"), core::PasteDuplicates::Skip);
        add(tr("Update", "what becomes of a row that is in the map"), core::PasteDuplicates::Update);
        add(tr("Add again", "what becomes of a row that is in the map"), core::PasteDuplicates::Add);
        menu->addSeparator();
    }
    connect(menu->addAction(m_paste.isLeftOut(row) ? tr("Take in", "a row of a paste")
                                                   : tr("Leave out", "a row of a paste")),
            &QAction::triggered, this, [this, row] { m_paste.toggleRow(row); });
    menu->popup(viewport()->mapToGlobal(
        QPoint(m_appearance.px(8), rowViewportPosition(row) + m_appearance.px(kRow))));
}

void PasteTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    if (event->key() == Qt::Key_Space && at.isValid())
        m_paste.toggleRow(at.row());
    else if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier && at.isValid())
        chooseField(at.column());
    else if (event->key() == Qt::Key_Menu && at.isValid())
        chooseFate(at.row());
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return
             || event->key() == Qt::Key_Enter)
        event->ignore(); // the strip's
    else
        QTableView::keyPressEvent(event);
}

void PasteTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex at =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (at.isValid())
        chooseFate(at.row());
}

} // namespace cxw::panels
