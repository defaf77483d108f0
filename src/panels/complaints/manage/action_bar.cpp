#include "panels/complaints/manage/action_bar.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/manage/status_look.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace cxw::panels {
namespace {

/// The first step about which nothing is known.
std::optional<core::ResolveStep> nextStep(const core::Complaint& complaint)
{
    for (const core::ResolveStep each : core::kResolveSteps)
        if (!complaint.steps.at(std::size_t(each)))
            return each;
    return std::nullopt;
}

} // namespace

ComplaintActionBar::ComplaintActionBar(const Appearance& appearance, ComplaintsPresenter& presenter,
                                       QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_row(new QHBoxLayout(this))
    , m_next(new QPushButton)
    , m_edit(new QPushButton(tr("Edit", "button: change the complaint")))
    , m_status(new QPushButton(tr("Status", "button: opens how a complaint may stand")))
    , m_more(new QPushButton)
{
    m_next->setObjectName(QStringLiteral("nextForComplaint"));
    m_next->setProperty("primary", true);
    m_edit->setObjectName(QStringLiteral("editComplaint"));
    m_status->setObjectName(QStringLiteral("complaintStatus"));
    m_more->setObjectName(QStringLiteral("moreForComplaint"));
    m_more->setIcon(lineIcon(QStringLiteral("three-dots"), appearance));
    m_more->setAccessibleName(tr("More", "button: what else can be done with a complaint"));
    auto* statuses = new QMenu(m_status);
    addStatuses(*statuses);
    m_status->setMenu(statuses);
    auto* menu = new QMenu(m_more);
    m_duplicate = menu->addAction(tr("Duplicate of…", "menu"), this, &ComplaintActionBar::duplicateWanted);
    m_separate = menu->addAction(tr("Not a duplicate", "menu"), this, &ComplaintActionBar::separateWanted);
    menu->addSeparator();
    menu->addAction(tr("Remove", "menu: into the bin"), &presenter, &ComplaintsPresenter::removeChosen);
    connect(m_more, &QPushButton::clicked, this, [this, menu] {
        menu->popup(m_more->mapToGlobal(
            QPoint(m_more->width() - menu->sizeHint().width(), -menu->sizeHint().height())));
    });
    m_row->setContentsMargins(24, 10, 24, 10);
    m_row->setSpacing(8);
    for (QPushButton* each : {m_next, m_edit, m_status})
        m_row->addWidget(each);
    m_row->addStretch();
    m_row->addWidget(m_more);
    connect(m_next, &QPushButton::clicked, this, &ComplaintActionBar::doNext);
    connect(m_edit, &QPushButton::clicked, this, &ComplaintActionBar::editWanted);
}

void ComplaintActionBar::addVerb(QPushButton* button)
{
    m_row->insertWidget(m_row->count() - 2, button);
}

void ComplaintActionBar::addStatuses(QMenu& menu)
{
    for (const core::ComplaintStatus each : kGivenStatuses) {
        QAction* action =
            menu.addAction(statusWord(each), &m_presenter, [this, each] { m_presenter.setStatus(each); });
        action->setCheckable(true);
        action->setData(int(each));
    }
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        for (QAction* each : menu.actions())
            each->setChecked(m_presenter.card()
                             && each->data().toInt() == int(m_presenter.card()->complaint.status));
    });
}

void ComplaintActionBar::refresh()
{
    if (!m_presenter.card())
        return;
    const core::Complaint& complaint = m_presenter.card()->complaint;
    const bool canChange = m_presenter.canChange();
    const auto step = nextStep(complaint);
    m_next->setText(step ? tr("Tick step %1", "button; 1 to 8").arg(int(*step) + 1)
                         : tr("Customer accepted", "button: the complaint is resolved"));
    m_next->setVisible(step || !core::isSettled(complaint.status));
    m_next->setEnabled(canChange);
    m_edit->setEnabled(canChange);
    m_status->setEnabled(canChange);
    m_duplicate->setEnabled(canChange);
    m_separate->setEnabled(canChange && complaint.duplicateOf.has_value());
    m_more->setEnabled(canChange);
}

void ComplaintActionBar::doNext()
{
    if (!m_presenter.card())
        return;
    if (const auto step = nextStep(m_presenter.card()->complaint))
        m_presenter.tickStep(*step);
    else
        m_presenter.setStatus(core::ComplaintStatus::Resolved);
}

} // namespace cxw::panels
