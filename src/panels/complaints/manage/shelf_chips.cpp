#include "panels/complaints/manage/shelf_chips.h"

#include "panels/complaints/manage/filter_presenter.h"
#include "panels/theme/appearance.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kChipSpacing = 6;
constexpr int kLongestName = 60;

QString shelfWord(Shelf shelf)
{
    switch (shelf) {
    case Shelf::Open: return ShelfChips::tr("Open", "filter over the complaints");
    case Shelf::Mine:
        return ShelfChips::tr("Mine", "filter over the complaints: those of the one who works here");
    case Shelf::WaitingForUs: return ShelfChips::tr("Waiting for us", "filter over the complaints");
    case Shelf::WaitingForCustomer:
        return ShelfChips::tr("Waiting for customer", "filter over the complaints");
    case Shelf::DueToday: return ShelfChips::tr("Due today", "filter over the complaints: promises");
    case Shelf::Public: return ShelfChips::tr("Public", "filter over the complaints");
    case Shelf::ToComplete: return ShelfChips::tr("To complete", "filter over the complaints");
    case Shelf::ThisWeek: return ShelfChips::tr("This week", "filter over the complaints");
    case Shelf::All: return ShelfChips::tr("All", "filter over the complaints");
    }
    return {};
}

/// Which goes into the menu first where there is no room; saved ones follow, the others stay.
constexpr std::array kShelvesGiveWay{
    Shelf::WaitingForCustomer, Shelf::Public,       Shelf::ThisWeek, Shelf::ToComplete,
    Shelf::DueToday,           Shelf::WaitingForUs, Shelf::Mine};

} // namespace

ShelfChips::ShelfChips(const Appearance& appearance, FilterPresenter& filters, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_filters(filters)
    , m_row(new QHBoxLayout(this))
    , m_more(new QPushButton(tr("More", "button: opens the shelves for which there is no room")))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kChipSpacing);
    for (const Shelf shelf : core::kShelves)
        m_chips.push_back({addChip(QStringLiteral("shelf%1").arg(int(shelf))), shelf});
    m_more->setObjectName(QStringLiteral("moreShelves"));
    m_more->setProperty("small", true);
    m_more->setProperty("pill", true);
    m_more->setMenu(new QMenu(m_more));
    m_row->addWidget(m_more);
    m_row->addStretch();
    setMinimumWidth(1); // chips give way
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ShelfChips::fillMore);
    connect(&filters, &FilterPresenter::changed, this, &ShelfChips::refresh);
    connect(&filters.list(), &ComplaintsPresenter::countsChanged, this, &ShelfChips::refresh);
    refresh();
}

QPushButton* ShelfChips::addChip(const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setProperty("small", true);
    button->setProperty("pill", true);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->insertWidget(int(m_chips.size()), button);
    connect(button, &QPushButton::clicked, this, [this, button] {
        const auto chip = std::ranges::find(m_chips, button, &Chip::button);
        if (chip != m_chips.end())
            show(*chip);
    });
    return button;
}

/// As many as there are; what each says comes with refresh().
void ShelfChips::addSaved()
{
    const int wanted = int(m_filters.saved().size());
    const int shelves = int(core::kShelves.size());
    while (int(m_chips.size()) - shelves > wanted) {
        m_chips.back().button->deleteLater();
        m_chips.pop_back();
    }
    while (int(m_chips.size()) - shelves < wanted) {
        const int saved = int(m_chips.size()) - shelves;
        QPushButton* button = addChip(QStringLiteral("savedFilter%1").arg(saved));
        m_chips.push_back({button, Shelf::All, saved});
        button->installEventFilter(this);
        button->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto* rename = new QAction(tr("Rename…", "menu of a saved filter"), button);
        auto* remove = new QAction(tr("Remove", "menu of a saved filter"), button);
        button->addActions({rename, remove});
        connect(rename, &QAction::triggered, this, [this, saved] { this->rename(saved); });
        connect(remove, &QAction::triggered, this, [this, saved] { m_filters.remove(saved); });
    }
}

void ShelfChips::refresh()
{
    addSaved();
    const int shown = m_filters.shown();
    for (const Chip& each : m_chips) {
        if (each.saved >= 0)
            say(each, m_filters.saved()[std::size_t(each.saved)].name, m_filters.count(each.saved),
                each.saved == shown);
        else
            say(each, shelfWord(each.shelf), m_filters.list().count(each.shelf),
                shown < 0 && each.shelf == m_filters.list().shelf());
    }
    fit();
}

void ShelfChips::say(const Chip& chip, const QString& word, std::optional<qint64> count, bool shown)
{
    QString text =
        word + QStringLiteral("  ") + (count ? m_appearance.numbers().integer(*count) : QStringLiteral("…"));
    chip.button->setAccessibleName(text);
    chip.button->setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    chip.button->setChecked(shown);
}

/// "Mine" once it is known who that is.
bool ShelfChips::isOffered(const Chip& chip) const
{
    return chip.saved >= 0 || chip.shelf != Shelf::Mine || m_filters.list().knowsMe();
}

void ShelfChips::fit()
{
    const auto widthOf = [](const QWidget* each) { return each->sizeHint().width() + kChipSpacing; };
    int room = width();
    for (const Chip& each : m_chips) {
        const bool offered = isOffered(each);
        each.button->setVisible(offered);
        room -= offered ? widthOf(each.button) : 0;
    }
    m_more->setVisible(room + kChipSpacing < 0);
    if (room + kChipSpacing >= 0)
        return;
    room -= widthOf(m_more);
    const auto giveWay = [&](const Chip& chip) {
        if (room >= 0 || chip.button->isChecked() || chip.button->isHidden())
            return;
        chip.button->hide();
        room += widthOf(chip.button);
    };
    for (const Shelf shelf : kShelvesGiveWay)
        giveWay(*std::ranges::find_if(
            m_chips, [&](const Chip& each) { return each.saved < 0 && each.shelf == shelf; }));
    for (auto each = m_chips.rbegin(); each != m_chips.rend() && each->saved >= 0; ++each)
        giveWay(*each);
}

void ShelfChips::fillMore()
{
    m_more->menu()->clear();
    for (const Chip& each : m_chips)
        if (isOffered(each) && each.button->isHidden())
            m_more->menu()->addAction(each.button->text(), this, [this, each] { show(each); });
}

void ShelfChips::show(const Chip& chip)
{
    if (chip.saved >= 0)
        m_filters.showSaved(chip.saved);
    else if (m_filters.shown() >= 0) // what it was saved with goes too
        m_filters.list().show({.shelf = chip.shelf});
    else
        m_filters.list().showShelf(chip.shelf);
    refresh();
}

void ShelfChips::askForName(const QString& title, const QString& name,
                            const std::function<void(const QString&)>& then)
{
    auto* dialog = new QInputDialog(window());
    dialog->setObjectName(QStringLiteral("filterName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the filter", "field"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [then](const QString& typed) { then(typed.left(kLongestName)); });
    dialog->open();
}

void ShelfChips::saveFilter()
{
    if (m_filters.canSave())
        askForName(tr("Save filter", "window title"), m_filters.list().text(),
                   [this](const QString& name) { m_filters.save(name); });
}

void ShelfChips::renameCurrent()
{
    rename(m_filters.current());
}

void ShelfChips::rename(int saved)
{
    if (saved < 0 || saved >= int(m_filters.saved().size()))
        return;
    askForName(tr("Rename filter", "window title"), m_filters.saved()[std::size_t(saved)].name,
               [this, saved](const QString& name) { m_filters.rename(saved, name); });
}

bool ShelfChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        for (const Chip& each : m_chips) {
            if (each.button != watched || each.saved < 0 || (key != Qt::Key_F2 && key != Qt::Key_Delete))
                continue;
            if (key == Qt::Key_F2)
                rename(each.saved);
            else
                m_filters.remove(each.saved);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ShelfChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace cxw::panels
