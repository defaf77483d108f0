#include "panels/complaints/list/behind_bar.h"

#include "panels/complaints/complaints_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cxw::panels {

BehindBar::BehindBar(const Appearance& appearance, ComplaintsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_what(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary))
    , m_back(new QPushButton)
{
    m_what->setObjectName(QStringLiteral("behindWhat"));
    m_what->setElided(true);
    m_what->setSemibold(true);
    m_back->setObjectName(QStringLiteral("backToLearning"));
    m_back->setProperty("small", true);
    m_back->setIcon(lineIcon(QStringLiteral("arrow-counterclockwise"), appearance));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(12);
    row->addWidget(m_what, 1);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &BehindBar::backWanted);
    connect(&presenter, &ComplaintsPresenter::changed, this, &BehindBar::refresh);
    refresh();
}

void BehindBar::refresh()
{
    const auto& behind = m_presenter.behind();
    setVisible(behind.has_value());
    if (!behind)
        return;
    m_back->setText(behind->fromFigures ? tr("Back to the figures", "button over a list")
                                        : tr("Back to the list", "button over a list"));
    const auto found = m_presenter.found();
    m_what->setFullText(
        found ? tr("%1: %n complaint(s)", "over a list: a figure, and how many are behind it", int(*found))
                    .arg(behind->what)
              : behind->what);
}

} // namespace cxw::panels
