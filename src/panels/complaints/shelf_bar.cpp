#include "panels/complaints/shelf_bar.h"

#include "panels/complaints/complaints_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>

namespace cxw::panels {
namespace {

QString shelfWord(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Open: return ShelfBar::tr("Open", "filter over the complaints");
    case Shelf::WaitingForUs: return ShelfBar::tr("Waiting for us", "filter over the complaints");
    case Shelf::WaitingForCustomer: return ShelfBar::tr("Waiting for customer", "filter over the complaints");
    case Shelf::DueToday: return ShelfBar::tr("Due today", "filter over the complaints: promises");
    case Shelf::Public: return ShelfBar::tr("Public", "filter over the complaints");
    case Shelf::ToComplete: return ShelfBar::tr("To complete", "filter over the complaints");
    case Shelf::ThisWeek: return ShelfBar::tr("This week", "filter over the complaints");
    case Shelf::All: return ShelfBar::tr("All", "filter over the complaints");
    }
    return {};
}

constexpr int kMargin = 24;
constexpr int kChipSpacing = 6;

/// Which goes first where there is no room; the one on screen and those not named stay.
constexpr std::array kGivesWay{Shelf::WaitingForCustomer, Shelf::Public,   Shelf::ThisWeek,
                               Shelf::ToComplete,         Shelf::DueToday, Shelf::WaitingForUs};

} // namespace

ShelfBar::ShelfBar(const Appearance& appearance, ComplaintsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_shelves(new QButtonGroup(this))
    , m_search(new QLineEdit)
    , m_found(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
{
    auto* shelves = new QHBoxLayout;
    shelves->setSpacing(kChipSpacing);
    for (const Shelf shelf : kShelves) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("shelf%1").arg(int(shelf)));
        button->setCheckable(true);
        button->setProperty("small", true);
        m_shelves->addButton(button, int(shelf));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        shelves->addWidget(button);
    }
    shelves->addStretch();
    setMinimumWidth(1); // shelves give way
    m_search->setObjectName(QStringLiteral("complaintSearch"));
    m_search->setAccessibleName(tr("Search complaints", "field"));
    m_search->setPlaceholderText(tr("Search complaints", "field"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search"), appearance), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    auto* search = new QHBoxLayout;
    search->setSpacing(12);
    search->addWidget(m_search, 1);
    search->addWidget(m_found);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 0, kMargin, 10);
    column->setSpacing(10);
    column->addLayout(shelves);
    column->addLayout(search);
    connect(m_shelves, &QButtonGroup::idClicked, &presenter,
            [&presenter](int shelf) { presenter.showShelf(Shelf(shelf)); });
    connect(m_search, &QLineEdit::textChanged, &presenter, &ComplaintsPresenter::search);
    connect(&presenter, &ComplaintsPresenter::changed, this, &ShelfBar::refresh);
    connect(&presenter, &ComplaintsPresenter::countsChanged, this, &ShelfBar::refresh);
    refresh();
}

void ShelfBar::refresh()
{
    for (const Shelf shelf : kShelves) {
        const auto count = m_presenter.count(shelf);
        auto* button = qobject_cast<QPushButton*>(m_shelves->button(int(shelf)));
        button->setText(shelfWord(shelf) + QStringLiteral("  ")
                        + (count ? m_appearance.numbers().integer(*count) : QStringLiteral("…")));
        button->setAccessibleName(button->text());
        button->setChecked(shelf == m_presenter.shelf());
    }
    fit();
    const auto found = m_presenter.found();
    const auto all = m_presenter.count(m_presenter.shelf());
    const bool searching = !m_presenter.text().isEmpty();
    m_found->setText(searching && found && all ? tr("%1 of %2", "hits of a search, of all")
                                                     .arg(m_appearance.numbers().integer(*found),
                                                          m_appearance.numbers().integer(*all))
                                               : QString());
    m_found->setVisible(searching);
}

/// The menu and a wider window have the others.
void ShelfBar::fit()
{
    int room = width() - 2 * kMargin;
    for (QAbstractButton* each : m_shelves->buttons()) {
        each->show();
        room -= each->sizeHint().width() + kChipSpacing;
    }
    for (const Shelf shelf : kGivesWay) {
        if (room >= 0)
            return;
        QAbstractButton* button = m_shelves->button(int(shelf));
        if (button->isChecked())
            continue;
        button->hide();
        room += button->sizeHint().width() + kChipSpacing;
    }
}

void ShelfBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ShelfBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ShelfBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            emit listWanted();
        else
            m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: emit listWanted(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace cxw::panels
