#include "panels/complaints/helps/policy_hint.h"

#include "core/complaint/helps/policy_in_complaint.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/helps/help_line.h"
#include "panels/complaints/helps/text_helps_presenter.h"

#include <QVBoxLayout>

namespace cxw::panels {

PolicyHint::PolicyHint(const Appearance& appearance, ComplaintsPresenter& complaints,
                       TextHelpsPresenter& helps, QWidget* parent)
    : QWidget(parent)
    , m_complaints(complaints)
    , m_helps(helps)
    , m_line(new HelpLine(appearance))
{
    m_line->setObjectName(QStringLiteral("policyHint"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    connect(&complaints, &ComplaintsPresenter::cardChanged, this, &PolicyHint::refresh);
    connect(&helps, &TextHelpsPresenter::changed, this, &PolicyHint::refresh);
    connect(m_line, &HelpLine::firstChosen, this, [this] {
        if (m_complaints.card() && m_offered)
            m_helps.useBetterIn(m_complaints.card()->complaint, *m_offered);
    });
    connect(m_line, &HelpLine::secondChosen, this, [this] {
        if (m_complaints.card() && m_offered)
            m_helps.keepIn(m_complaints.card()->complaint, m_offered->phrase);
    });
    refresh();
}

void PolicyHint::refresh()
{
    m_offered.reset();
    if (m_complaints.card() && m_helps.canChange())
        m_offered = core::policyIn(m_complaints.card()->complaint, m_helps.watch());
    m_line->say(m_offered ? betterWords(*m_offered) : HelpWords());
    setVisible(m_offered.has_value());
}

} // namespace cxw::panels
