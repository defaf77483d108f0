#include "panels/home/weeks_card.h"

#include "charts/statistics/control_words.h"
#include "charts/words.h"
#include "panels/complaints/learning/learning_charts.h"
#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/shown_charts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kHomeWeeksLines = 8.0;

} // namespace

WeeksCard::WeeksCard(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(cardTitle(appearance, {}))
    , m_remark(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_chart(new ChartView(appearance))
    , m_see(new QPushButton)
    , m_foot(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
{
    m_title->setWordWrap(true);
    m_remark->setElided(true);
    m_foot->setElided(true);
    m_chart->setObjectName(QStringLiteral("homeWeeks"));
    m_see->setObjectName(QStringLiteral("seeWeek"));
    connect(m_see, &QPushButton::clicked, this, [this] { emit weekWanted(m_wanted); });
    connect(m_chart, &ChartView::chosen, this,
            [this](int week) { emit weekWanted(m_weeks.weeks[std::size_t(week)].monday); });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_see);
    foot->addWidget(m_foot, 1);
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_remark);
    column->addWidget(m_chart);
    column->addStretch();
    column->addLayout(foot);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

void WeeksCard::show(const core::WeekSeries& weeks)
{
    m_weeks = weeks;
    setVisible(!weeks.weeks.empty());
    if (weeks.weeks.empty())
        return;
    const charts::Words words(m_appearance.numbers());
    const charts::ControlSeries series = weeksChart(weeks, words);
    m_chart->show(shownControl(series, tr("Complaints per week", "title of a card"), kHomeWeeksLines, words));
    // What happened long ago is no news.
    constexpr std::size_t kNews = 4;
    std::size_t shown = weeks.weeks.size() - 1;
    bool standsOut = false;
    for (std::size_t i = weeks.weeks.size(); !standsOut && i-- > 0 && weeks.weeks.size() - i <= kNews + 1;)
        if (series.marks[i].isSignal) {
            shown = i;
            standsOut = true;
        }
    m_wanted = weeks.weeks[shown].monday;
    m_title->setText(
        standsOut
            ? tr("Complaints per week: %1 stands out", "title of a card; \"week 44\"").arg(weekName(m_wanted))
            : tr("Complaints per week", "title of a card"));
    m_remark->setFullText(standsOut ? controlMarkText(series, shown, words) : controlSentence(series, words));
    m_see->setText(tr("See the %n complaint(s)", "button: those of a week", weeks.weeks[shown].count));
    const auto whole =
        std::ranges::count_if(weeks.weeks, [](const core::WeekCount& each) { return !each.isPartial; });
    const int lacking = core::kFewestForFirmLimits - int(whole);
    m_foot->setFullText(
        lacking > 0 ? tr("%n more whole week(s) for firm limits.", "under a chart: what it lacks", lacking)
                    : tr("Limits from %n whole week(s) (XmR). %1 is not over and not counted.",
                         "under a chart; \"Week 46\"", int(whole))
                          .arg(weekName(weeks.weeks.back().monday)));
}

} // namespace cxw::panels
