#include "panels/complaints/manage/filter_chips.h"

#include "panels/complaints/manage/filter_popups.h"
#include "panels/complaints/manage/filter_presenter.h"
#include "panels/shared/wrap_layout.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QKeyEvent>
#include <QPushButton>

namespace cxw::panels {
namespace {

constexpr int kChipsMargin = 24;

QPushButton* filterChip(const QString& name)
{
    auto* made = new QPushButton;
    made->setObjectName(name);
    made->setProperty("small", true);
    made->setProperty("pill", true);
    return made;
}

} // namespace

FilterChips::FilterChips(const Appearance& appearance, FilterPresenter& filters, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_filters(filters)
    , m_save(filterChip(QStringLiteral("saveFilter")))
    , m_clear(filterChip(QStringLiteral("clearFilter")))
{
    auto* row = new WrapLayout(6);
    row->setContentsMargins(kChipsMargin, 0, kChipsMargin, 6);
    setLayout(row);
    for (const FilterPart part : kFilterParts) {
        QPushButton* each = filterChip(QStringLiteral("filterChip%1").arg(int(part)));
        each->setCheckable(true);
        each->setChecked(true);
        each->setToolTip(tr("Enter changes it, Delete takes it away", "tooltip of a part of a filter"));
        each->installEventFilter(this);
        m_chips[part] = each;
        row->addWidget(each);
        connect(each, &QPushButton::clicked, this, [this, part, each] {
            each->setChecked(true);
            openFilterPart(m_appearance, m_filters, part, *each);
        });
    }
    m_save->setText(tr("Save filter…", "button"));
    m_clear->setText(tr("Clear", "button: the list is narrowed no more"));
    for (QPushButton* each : {m_save, m_clear}) {
        each->setProperty("quiet", true);
        row->addWidget(each);
    }
    connect(m_save, &QPushButton::clicked, this, &FilterChips::saveWanted);
    connect(m_clear, &QPushButton::clicked, &filters, &FilterPresenter::clear);
    connect(m_clear, &QPushButton::clicked, this, &FilterChips::listWanted);
    connect(&filters, &FilterPresenter::changed, this, &FilterChips::refresh);
    refresh();
}

void FilterChips::refresh()
{
    const core::FilterChoice& choice = m_filters.list().scope().choice;
    bool any = false;
    for (const auto& [part, each] : m_chips) {
        const bool set = isSet(choice, part);
        each->setText(m_filters.chipText(part, m_appearance.numbers().locale()));
        each->setVisible(set);
        any = any || set;
    }
    m_save->setEnabled(m_filters.canSave());
    setVisible(any);
}

void FilterChips::drop(FilterPart part)
{
    m_filters.set(part, std::nullopt);
    emit listWanted();
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        for (const auto& [part, each] : m_chips)
            if (each == watched && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
                drop(part);
                return true;
            }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxw::panels
