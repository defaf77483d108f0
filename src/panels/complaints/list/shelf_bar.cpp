#include "panels/complaints/list/shelf_bar.h"

#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/manage/filter_chips.h"
#include "panels/complaints/manage/filter_popups.h"
#include "panels/complaints/manage/list_tools.h"
#include "panels/complaints/manage/shelf_chips.h"
#include "panels/shared/order_picker.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kMargin = 24;

} // namespace

ShelfBar::ShelfBar(const Appearance& appearance, ListTools& tools, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_tools(tools)
    , m_shelves(new ShelfChips(appearance, tools.filters))
    , m_top(new QHBoxLayout)
    , m_search(new QLineEdit)
    , m_found(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_filter(new QPushButton(tr("Filter", "button: what else narrows the list")))
    , m_columns(new QPushButton(tr("Columns", "button: which columns the list shows")))
    , m_filterAbove(new QPushButton(m_filter->text()))
    , m_chips(new FilterChips(appearance, tools.filters))
{
    setMinimumWidth(1); // shelves give way
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(10);
    m_top->setContentsMargins(kMargin, 0, kMargin, 0);
    m_top->setSpacing(12);
    m_top->addWidget(m_shelves, 1);
    m_top->addWidget(m_filterAbove);
    column->addLayout(m_top);
    m_searchLine = makeSearch();
    column->addWidget(m_searchLine);
    column->addWidget(m_chips);
    ComplaintsPresenter& list = tools.filters.list();
    connect(m_search, &QLineEdit::textChanged, &list, &ComplaintsPresenter::search);
    connect(&list, &ComplaintsPresenter::changed, this, &ShelfBar::refresh);
    connect(&list, &ComplaintsPresenter::filterChanged, this, &ShelfBar::refresh);
    connect(&list, &ComplaintsPresenter::countsChanged, this, &ShelfBar::refresh);
    connect(m_filter, &QPushButton::clicked, this, &ShelfBar::openFilter);
    connect(m_filterAbove, &QPushButton::clicked, this, &ShelfBar::openFilter);
    connect(m_columns, &QPushButton::clicked, this, &ShelfBar::openColumns);
    connect(m_chips, &FilterChips::saveWanted, m_shelves, &ShelfChips::saveFilter);
    connect(m_chips, &FilterChips::listWanted, this, &ShelfBar::listWanted);
    connect(&tools.filters, &FilterPresenter::missed, this, &ShelfBar::listWanted);
    connect(&tools.filters, &FilterPresenter::jumped, this, [this] {
        m_search->clear();
        emit jumped();
    });
    refresh();
}

QWidget* ShelfBar::makeSearch()
{
    m_search->setObjectName(QStringLiteral("complaintSearch"));
    m_search->setAccessibleName(tr("Search complaints", "field"));
    m_search->setPlaceholderText(tr("Search complaints", "field"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search"), m_appearance), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_filter->setObjectName(QStringLiteral("filterComplaints"));
    m_filter->setIcon(lineIcon(QStringLiteral("funnel"), m_appearance));
    m_filterAbove->setObjectName(QStringLiteral("filterFigures"));
    m_filterAbove->setIcon(m_filter->icon());
    m_filterAbove->setProperty("small", true);
    m_columns->setObjectName(QStringLiteral("complaintColumns"));
    m_columns->setIcon(lineIcon(QStringLiteral("layout-three-columns"), m_appearance));
    auto* line = new QWidget;
    auto* search = new QHBoxLayout(line);
    search->setContentsMargins(kMargin, 0, kMargin, 0);
    search->setSpacing(8);
    search->addWidget(m_search, 1);
    search->addWidget(m_found);
    search->addWidget(m_filter);
    search->addWidget(m_columns);
    return line;
}

void ShelfBar::refresh()
{
    const ComplaintsPresenter& list = m_tools.filters.list();
    if (m_search->text() != list.text()) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(list.text());
    }
    const auto found = list.found();
    const auto all = list.count(list.shelf());
    const bool narrowed = list.scope() != ListScope{.shelf = list.shelf()};
    m_found->setText(narrowed && found && all ? tr("%1 of %2", "hits of a search, of all")
                                                    .arg(m_appearance.numbers().integer(*found),
                                                         m_appearance.numbers().integer(*all))
                                              : QString());
    m_found->setVisible(narrowed);
    fitSearch();
}

void ShelfBar::showOverFigures(QWidget& counted)
{
    m_counted = &counted;
    if (m_top->indexOf(m_counted) < 0)
        m_top->insertWidget(1, m_counted);
    m_counted->show();
    fitSearch();
}

void ShelfBar::showOverList()
{
    if (m_counted)
        m_counted->hide();
    m_counted = nullptr;
    fitSearch();
}

void ShelfBar::fitSearch()
{
    const bool searches = !m_counted || !m_search->text().isEmpty() || m_search->hasFocus();
    m_searchLine->setVisible(searches);
    m_filterAbove->setVisible(!searches);
    m_columns->setVisible(!m_counted);
}

void ShelfBar::focusSearch()
{
    m_searchLine->show();
    m_filterAbove->hide();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ShelfBar::openFilter()
{
    QPushButton* button = m_filterAbove->isVisible() ? m_filterAbove : m_filter;
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("filterMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FilterPart part : kFilterParts)
        menu->addAction(partName(part) + QStringLiteral("…"), this, [this, part, button] {
            openFilterPart(m_appearance, m_tools.filters, part, *button);
        });
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    menu->setActiveAction(menu->actions().first());
}

void ShelfBar::openColumns()
{
    const auto& shown = m_tools.layout.columns();
    const std::vector<RowColumn> all = allColumns(shown);
    std::vector<OrderedThing> things;
    for (const RowColumn each : all)
        things.push_back(
            {columnWord(each), std::ranges::find(shown, each) != shown.end(), isAlwaysShown(each)});
    auto* picker = new OrderPicker(m_appearance, tr("Columns of the list", "popup"), things, m_columns);
    connect(picker, &OrderPicker::chosen, &m_tools.layout, [this, all](const std::vector<int>& places) {
        std::vector<RowColumn> columns;
        for (const int place : places)
            columns.push_back(all[std::size_t(place)]);
        m_tools.layout.setColumns(columns);
    });
    picker->openUnder(*m_columns);
}

bool ShelfBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        fitSearch();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            emit listWanted();
        else
            m_search->clear();
        return true;
    case Qt::Key_Down: emit listWanted(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_tools.filters.jumpTo(m_search->text()); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace cxw::panels
