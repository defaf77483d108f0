#include "panels/complaints/manage/duplicate_links.h"

#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace cxw::panels {
namespace {

QPushButton* linkButton(const char* name)
{
    auto* made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    made->setProperty("small", true);
    return made;
}

} // namespace

DuplicateLinks::DuplicateLinks(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_original(linkButton("originalOfComplaint"))
    , m_separate(linkButton("notADuplicate"))
    , m_duplicates(linkButton("duplicatesOfComplaint"))
{
    m_original->setIcon(lineIcon(QStringLiteral("arrow-left-right"), appearance));
    m_separate->setText(tr("Not a duplicate", "button"));
    m_separate->setProperty("quiet", true);
    m_duplicates->setMenu(new QMenu(m_duplicates));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    for (QPushButton* each : {m_original, m_separate, m_duplicates})
        row->addWidget(each);
    row->addStretch();
    connect(m_original, &QPushButton::clicked, this, [this] { emit complaintWanted(m_originalId); });
    connect(m_separate, &QPushButton::clicked, this, &DuplicateLinks::separateWanted);
    hide();
}

void DuplicateLinks::show(const core::ComplaintCard& card, bool canChange)
{
    const bool isDuplicate = card.original.has_value();
    m_originalId = isDuplicate ? card.original->id : core::ComplaintId();
    m_original->setVisible(isDuplicate);
    m_original->setText(isDuplicate ? tr("Duplicate of %1", "button; a complaint's reference; leads there")
                                          .arg(card.original->reference)
                                    : QString());
    m_separate->setVisible(isDuplicate);
    m_separate->setEnabled(canChange);
    m_duplicates->setVisible(!card.duplicates.empty());
    m_duplicates->setText(
        tr("%n duplicates", "button: opens a list of complaints", int(card.duplicates.size())));
    offer(card.duplicates);
    setVisible(isDuplicate || !card.duplicates.empty());
}

void DuplicateLinks::offer(const std::vector<core::ComplaintLink>& duplicates)
{
    QMenu* menu = m_duplicates->menu();
    menu->clear();
    for (const core::ComplaintLink& each : duplicates)
        menu->addAction(each.reference, this, [this, id = each.id] { emit complaintWanted(id); });
}

} // namespace cxw::panels
