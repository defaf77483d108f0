#include "panels/complaints/lists/category_details.h"

#include "core/clock.h"
#include "panels/complaints/lists/log_lists_presenter.h"
#include "panels/complaints/lists/optional_date.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace cxw::panels {
namespace {

template <class AnyId> std::optional<AnyId> idAt(const QComboBox& box, int index)
{
    const qint64 id = box.itemData(index).toLongLong();
    return id == 0 ? std::nullopt : std::optional(AnyId(id));
}

} // namespace

CategoryDetails::CategoryDetails(const Appearance& appearance, LogListsPresenter& lists, QWidget* parent)
    : EntryDetails(appearance, parent)
    , m_lists(lists)
    , m_upper(new QComboBox)
    , m_target(new QComboBox)
    , m_from(new OptionalDate(appearance, tr("Valid from", "check box: a category"), "categoryFrom"))
    , m_until(new OptionalDate(appearance, tr("Valid until", "check box: a category"), "categoryUntil"))
{
    add(tr("Stands under", "field of a category"), m_upper);
    add(tr("Merged into; its complaints keep it and count there", "field of a category"), m_target);
    m_upper->setObjectName(QStringLiteral("categoryUpper"));
    m_upper->setAccessibleName(tr("Stands under", "field of a category"));
    m_target->setObjectName(QStringLiteral("categoryTarget"));
    m_target->setAccessibleName(tr("Merged into", "field of a category"));
    for (QComboBox* each : {m_upper, m_target}) {
        each->setMinimumContentsLength(8);
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    column().addSpacing(8);
    column().addWidget(m_from);
    column().addWidget(m_until);
    connect(m_upper, &QComboBox::activated, this, [this](int index) {
        change([&](core::Category& each) { each.parent = idAt<core::CategoryId>(*m_upper, index); });
    });
    connect(m_target, &QComboBox::activated, this, [this](int index) {
        change([&](core::Category& each) { each.mergedInto = idAt<core::CategoryId>(*m_target, index); });
    });
    connect(m_from, &OptionalDate::edited, this,
            [this](QDate date) { change([&](core::Category& each) { each.validFrom = date; }); });
    connect(m_until, &OptionalDate::edited, this,
            [this](QDate date) { change([&](core::Category& each) { each.validUntil = date; }); });
}

template <class Change> void CategoryDetails::change(Change apply)
{
    const core::Category* category = m_lists.categories().find(id());
    if (!category)
        return;
    core::Category after = *category;
    apply(after);
    m_lists.categories().change(after);
}

void CategoryDetails::fill(QComboBox& box, const QString& nothing, const std::vector<core::Category>& choices,
                           qint64 chosen)
{
    box.clear();
    box.addItem(nothing, 0);
    for (const core::Category& each : choices)
        box.addItem(each.name, each.id.value());
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
}

void CategoryDetails::refresh()
{
    const core::Category* category = m_lists.categories().find(id());
    const core::Category shown = category ? *category : core::Category();
    const auto uppers = m_lists.categories().possibleUppers(id());
    fill(*m_upper, tr("nothing, upper level", "of a category"), uppers,
         shown.parent.value_or(core::CategoryId()).value());
    m_upper->setEnabled(!uppers.empty());
    fill(*m_target, tr("nothing", "of a category: not merged"), m_lists.categories().possibleTargets(id()),
         shown.mergedInto.value_or(core::CategoryId()).value());
    const QDate today = m_lists.context().clock.today();
    m_from->show(shown.validFrom, today);
    m_until->show(shown.validUntil, today);
}

} // namespace cxw::panels
