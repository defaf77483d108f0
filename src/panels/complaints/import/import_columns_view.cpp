#include "panels/complaints/import/import_columns_view.h"

#include "panels/complaints/import/import_column_delegate.h"
#include "panels/complaints/import/import_columns_model.h"
#include "panels/shared/grid_view.h"
#include "panels/theme/appearance.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace cxw::panels {
namespace {

// Widths at 100 % text size.
constexpr double kBecomesWidth = 220.0;
constexpr double kDatesWidth = 150.0;
constexpr double kWhyWidth = 190.0;
constexpr double kExampleWidth = 260.0;
constexpr double kLeastHeader = 170.0;

} // namespace

ImportColumnsView::ImportColumnsView(const Appearance& appearance, ImportPresenter& presenter,
                                     QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_model(new ImportColumnsModel(presenter, this))
    , m_tree(new GridView(appearance))
{
    m_tree->setObjectName(QStringLiteral("importColumns"));
    m_tree->setAccessibleName(tr("Columns of the file", "list"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ImportColumnDelegate(appearance, *m_model, m_tree));
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree);
    connect(m_tree, &QTreeView::clicked, this, &ImportColumnsView::choose);
    // What is typed is always meant for what the column becomes.
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid() && index.column() != ImportColumnsModel::Becomes)
                    m_tree->setCurrentIndex(index.siblingAtColumn(ImportColumnsModel::Becomes));
            });
    connect(&appearance, &Appearance::changed, this, &ImportColumnsView::fitColumns);
    reload();
}

void ImportColumnsView::reload()
{
    m_model->reload();
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model->index(0, ImportColumnsModel::Becomes));
}

void ImportColumnsView::focusFirst()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ImportColumnsView::choose(const QModelIndex& index)
{
    if (index.flags().testFlag(Qt::ItemIsEditable))
        m_tree->edit(index);
}

bool ImportColumnsView::press(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid())
        return false;
    const bool plain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    if ((plain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        || (modifiers == Qt::AltModifier && key == Qt::Key_Down)) {
        choose(current);
        return true;
    }
    if (plain && key == Qt::Key_Space) {
        m_model->turnDates(current);
        return true;
    }
    return false;
}

/// In a narrow window the first value gives way first, then the reason.
void ImportColumnsView::fitColumns()
{
    double room = m_tree->viewport()->width() / double(m_appearance.px(100)) * 100.0 - kLeastHeader
        - kBecomesWidth - kDatesWidth;
    const auto fit = [&](ImportColumnsModel::Column column, double width) {
        const bool fits = room >= width;
        room = fits ? room - width : 0.0;
        m_tree->setColumnHidden(column, !fits);
        m_tree->header()->resizeSection(column, m_appearance.px(width));
    };
    m_tree->header()->resizeSection(ImportColumnsModel::Becomes, m_appearance.px(kBecomesWidth));
    m_tree->header()->resizeSection(ImportColumnsModel::Dates, m_appearance.px(kDatesWidth));
    fit(ImportColumnsModel::Why, kWhyWidth);
    fit(ImportColumnsModel::Example, kExampleWidth);
}

bool ImportColumnsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (press(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxw::panels
