#include "panels/complaints/list/log_columns.h"

#include "panels/complaints/manage/list_layout.h"
#include "panels/theme/appearance.h"

#include <QTimer>

namespace cxw::panels {
namespace {

// Share of the width, in percent.
constexpr int kListBesideEntry = 48;
constexpr double kLeastList = 480.0;
constexpr double kLeastSide = 440.0;
constexpr std::chrono::milliseconds kStandsStill{400};

} // namespace

LogColumns::LogColumns(const Appearance& appearance, ListLayout& layout, QWidget& list, QWidget& side)
    : m_appearance(appearance)
    , m_layout(layout)
    , m_list(list)
    , m_side(side)
    , m_moved(new QTimer(this))
{
    setObjectName(QStringLiteral("complaintColumnsSplitter"));
    setChildrenCollapsible(false);
    setHandleWidth(appearance.px(6));
    addWidget(&list);
    addWidget(&side);
    m_moved->setSingleShot(true);
    m_moved->setInterval(kStandsStill);
    connect(m_moved, &QTimer::timeout, this, &LogColumns::keepShare);
    connect(this, &QSplitter::splitterMoved, m_moved, qOverload<>(&QTimer::start));
}

void LogColumns::fit(int width, bool wide, BesideList beside)
{
    m_beside = beside;
    const bool open = beside != BesideList::Nothing;
    const bool both = wide && open;
    m_side.setVisible(open);
    m_list.setVisible(wide || !open);
    m_list.setMinimumWidth(both ? m_appearance.px(kLeastList) : 1);
    m_side.setMinimumWidth(both ? m_appearance.px(kLeastSide) : 1);
    const int share = beside == BesideList::Writing ? kListBesideEntry : m_layout.share();
    setSizes({width * share / 100, width * (100 - share) / 100});
}

void LogColumns::keepShare()
{
    const QList<int> shown = sizes();
    if (m_beside == BesideList::Reading && shown[0] > 0 && shown[1] > 0)
        m_layout.setShare(100 * shown[0] / (shown[0] + shown[1]));
}

} // namespace cxw::panels
