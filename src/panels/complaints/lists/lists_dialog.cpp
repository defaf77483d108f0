#include "panels/complaints/lists/lists_dialog.h"

#include "panels/complaints/lists/calendar_page.h"
#include "panels/complaints/lists/category_details.h"
#include "panels/complaints/lists/cause_details.h"
#include "panels/complaints/lists/channel_details.h"
#include "panels/complaints/lists/list_page.h"
#include "panels/complaints/lists/log_lists_presenter.h"
#include "panels/shared/page_scroll.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace cxw::panels {
namespace {

constexpr double kDialogWidth = 940.0;
constexpr double kDialogHeight = 620.0;

} // namespace

ListsDialog::ListsDialog(const Appearance& appearance, LogListsPresenter& lists, ActionsPresenter& actions,
                         QWidget* parent)
    : QDialog(parent)
    , m_sections(new QListWidget)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("listsDialog"));
    setWindowTitle(tr("Lists of the log", "window title"));
    m_sections->setObjectName(QStringLiteral("listsSections"));
    m_sections->setAccessibleName(tr("Lists of the log", "window title"));
    m_sections->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_sections->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_sections);
    row->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addLayout(row, 1);
    addPages(appearance, lists, actions);
    auto* close = new QPushButton(tr("Close", "button"));
    close->setObjectName(QStringLiteral("listsClose"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight); // the keyboard comes to it last
    for (QPushButton* each : findChildren<QPushButton*>())
        each->setAutoDefault(false); // Enter belongs to the field it is typed in
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    QUndoStack& stack = lists.context().edits.stack();
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &stack, &QUndoStack::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &stack, &QUndoStack::redo);
    m_sections->setCurrentRow(0);
    m_sections->setFocus(Qt::OtherFocusReason);
    resize(appearance.px(kDialogWidth), appearance.px(kDialogHeight));
}

void ListsDialog::addPages(const Appearance& appearance, LogListsPresenter& lists, ActionsPresenter& actions)
{
    const auto addList = [&](const ListPage::Words& words, const char* name, ListKeeper& keeper,
                             EntryDetails* details) {
        addPage(words.list, new ListPage(appearance, keeper, words, QLatin1String(name), details));
    };
    addList({tr("Categories", "list of the log"), tr("New category", "empty field")}, "categories",
            lists.categories(), new CategoryDetails(appearance, lists));
    addList({tr("Channels", "list of the log"), tr("New channel", "empty field")}, "channels",
            lists.channels(), new ChannelDetails(appearance, lists));
    addList({tr("Products", "list of the log"), tr("New product", "empty field")}, "products",
            lists.products(), nullptr);
    addList({tr("Tags", "list of the log"), tr("New tag", "empty field")}, "tags", lists.tags(), nullptr);
    addList({tr("Root causes", "list of the log"), tr("New root cause", "empty field")}, "causes",
            lists.causes(), new CauseDetails(appearance, lists, actions));
    addPage(tr("Working hours", "list of the log"), scrolling(new CalendarPage(appearance, lists)));
}

void ListsDialog::addPage(const QString& name, QWidget* page)
{
    m_sections->addItem(name);
    m_pages->addWidget(page);
}

} // namespace cxw::panels
