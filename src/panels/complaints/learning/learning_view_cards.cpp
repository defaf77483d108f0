#include "panels/complaints/learning/learning_view.h"

#include "charts/chart_table.h"
#include "charts/statistics/control_words.h"
#include "charts/statistics/pareto_words.h"
#include "charts/words.h"
#include "panels/complaints/complaint_words.h"
#include "panels/complaints/learning/chart_card.h"
#include "panels/complaints/learning/learning_charts.h"
#include "panels/complaints/more_words.h"
#include "panels/shared/badge.h"
#include "panels/shared/shown_charts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kWeeksLines = 11.0;

QString shareText(qint64 part, qint64 whole, const charts::Words& words)
{
    return words.numbers().percent(whole > 0 ? double(part) / double(whole) : 0.0, 1);
}

QString measureWord(core::GroupWeight weight)
{
    switch (weight) {
    case core::GroupWeight::Count: return LearningView::tr("Complaints", "column: a number of complaints");
    case core::GroupWeight::Cost: return LearningView::tr("Paid", "column: money");
    case core::GroupWeight::Severity: return LearningView::tr("Severity", "column: severities added up");
    }
    return {};
}

/// With a full stop.
QString asSentence(const QString& text)
{
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

qint64 missed(const core::TargetCounts& counts)
{
    return counts.late + counts.overdue;
}

} // namespace

void LearningView::showTimes()
{
    const core::LearningFigures& figures = *m_presenter.figures();
    const charts::Words words(m_appearance.numbers());
    if (figures.count == 0)
        return m_times->showLack(tr("No complaint here. The filter over the list decides what is counted.",
                                    "in place of a chart"));
    const charts::TimesTable table = timesChart(figures);
    const QString name = tr("Times", "title of a card");
    m_times->showChart(shownTimes(table, name, words), timesTwin(table, name, words));
    QStringList foot;
    foot.append(
        tr("%1 of %n still open (%2)", "under a table of times: complaints", figures.count)
            .arg(words.numbers().integer(figures.open), shareText(figures.open, figures.count, words)));
    if (figures.withdrawn > 0)
        foot.append(tr("%n withdrawn", "under a table of times: complaints", figures.withdrawn));
    if (figures.survivalMedian)
        foot.append(tr("half are closed within %1, the open ones counted in",
                       "under a table of times; a length of time")
                        .arg(charts::hoursText(*figures.survivalMedian, words)));
    if (figures.reopening.rate)
        foot.append(tr("%1 of %n resolved opened again (%2)", "under a table of times: complaints",
                       figures.reopening.resolved)
                        .arg(words.numbers().integer(figures.reopening.reopened),
                             words.numbers().percent(figures.reopening.rate->share, 1)));
    const bool fewest =
        std::ranges::any_of(table, [](const charts::TimesRow& row) { return !row.points.empty(); });
    QString sentence = foot.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (fewest)
        sentence += QLatin1Char(' ')
            + tr("Below %n case(s): points instead of p90.", "under a table of times", core::kFewestForP90);
    m_times->setFoot(sentence);
}

void LearningView::showTargets()
{
    const core::TargetFigures& targets = m_presenter.targets();
    const charts::Words words(m_appearance.numbers());
    if (targets.channels.empty())
        return m_targets->showLack(tr("No channel here has a goal for this time. Give your channels goals, "
                                      "and this shows who keeps them.",
                                      "in place of a chart"));
    const int percent = m_presenter.assumptions().targetPercent;
    const charts::IntervalBars bars = targetChart(targets, percent);
    const QString name = tr("Target kept per channel", "title of a card");
    m_targets->showChart(shownIntervals(bars, name, words),
                         intervalBarsTable(bars, name, tr("Channel", "column"), words));
    const qint64 judged = targets.whole.met + missed(targets.whole);
    const QString kept =
        (targets.whole.notDue > 0
             ? tr("%1 of %2 (%3), goal %4; %n not due yet left out.",
                  "under a chart: cases within their goal, of all, their share, the share to reach",
                  int(targets.whole.notDue))
             : tr("%1 of %2 (%3), goal %4.",
                  "under a chart: cases within their goal, of all, their share, the share to reach"))
            .arg(words.numbers().integer(targets.whole.met), words.numbers().integer(judged),
                 shareText(targets.whole.met, judged, words), words.numbers().percent(percent / 100.0));
    m_targets->setFoot(kept + QLatin1Char(' ') + intervalBarsSentence(bars, words));
}

void LearningView::showPareto()
{
    const core::GroupPareto pareto = m_presenter.pareto();
    const core::GroupWeight weight = m_presenter.weight();
    const core::LearningFigures& figures = *m_presenter.figures();
    const charts::Words words(m_appearance.numbers());
    if (pareto.total <= 0.0)
        return m_pareto->showLack(weight == core::GroupWeight::Count
                                      ? tr("No complaint here names one.", "in place of a chart")
                                      : weight == core::GroupWeight::Cost
                                      ? tr("No complaint here has money in it.", "in place of a chart")
                                      : tr("No complaint here has a severity.", "in place of a chart"));
    const charts::ParetoChart chart = paretoChart(pareto, weight, figures.currency, words);
    const charts::ParetoChart whole =
        paretoChart(pareto, weight, figures.currency, words, pareto.bars.size());
    const QString name = m_group->currentText();
    m_pareto->showChart(shownPareto(chart, name, words),
                        paretoTable(whole, name, measureWord(weight), words));
    m_pareto->setFoot(tr("%1 (the true share).", "under a Pareto chart: \"6 of 9 make 83.7 %\"")
                          .arg(paretoSentence(whole, words)));
}

/// All complaints, then each cause; hidden while there is no cause.
void LearningView::fillCauses()
{
    const bool all = m_series->currentIndex() <= 0;
    m_series->clear();
    m_series->addItem(tr("All complaints", "whose complaints are counted by weeks"));
    for (const core::Cause& each : m_causes.causes())
        m_series->addItem(each.name);
    const ShownCause* shown = m_causes.shown();
    const auto found = std::ranges::find_if(
        m_causes.causes(), [shown](const core::Cause& each) { return shown && each.id == shown->cause.id; });
    m_series->setCurrentIndex(all || !shown ? 0 : int(found - m_causes.causes().begin()) + 1);
    m_series->setVisible(!m_causes.causes().empty());
}

void LearningView::showCauseWeeks(const ShownCause& shown)
{
    const charts::Words words(m_appearance.numbers());
    const charts::ControlSeries series =
        shown.fix ? fixChart(shown.weeks, *shown.fix, words) : weeksChart(shown.weeks, words);
    const QString name = tr("Cause: %1", "title of a card").arg(shown.cause.name);
    m_weeks->setTitle(tr("Cause per week", "title of a card; its name stands beside it"));
    m_weeks->showChart(shownControl(series, name, kWeeksLines, words),
                       controlTable(series, name, tr("Week", "column"),
                                    tr("Complaints", "column: a number of complaints"), words));
    const auto word = [&](core::FixVerdict verdict) {
        return shown.fix && shown.fix->check.verdict == verdict ? verdictWord(verdict) : QString();
    };
    m_fixed->setWord(word(core::FixVerdict::Fixed));
    m_notFixed->setWord(word(core::FixVerdict::NotFixed));
    m_tooEarly->setWord(word(core::FixVerdict::TooEarly));
    if (!shown.fix)
        return m_weeks->setFoot(controlSentence(series, words));
    QString foot = verdictText(*shown.fix, words);
    if (shown.recurrence)
        foot += QStringLiteral(". ") + comparedWeeks(*shown.recurrence, words.numbers());
    m_weeks->setFoot(foot);
}

void LearningView::showWeeks()
{
    if (!m_presenter.figures())
        return;
    m_weeks->setTitle(tr("Complaints per week", "title of a card"));
    for (Badge* each : {m_fixed, m_notFixed, m_tooEarly})
        each->setWord({});
    const ShownCause* shown = m_causes.shown();
    if (m_series->currentIndex() > 0 && shown && !shown->weeks.weeks.empty())
        return showCauseWeeks(*shown);
    const core::WeekSeries& weeks = m_presenter.figures()->weeks;
    const charts::Words words(m_appearance.numbers());
    if (weeks.weeks.empty())
        return m_weeks->showLack(tr("No week to show.", "in place of a chart"));
    const charts::ControlSeries series = weeksChart(weeks, words);
    const QString name = tr("Complaints per week", "title of a card");
    m_weeks->showChart(shownControl(series, name, kWeeksLines, words),
                       controlTable(series, name, tr("Week", "column"),
                                    tr("Complaints", "column: a number of complaints"), words));
    const auto whole =
        std::ranges::count_if(weeks.weeks, [](const core::WeekCount& each) { return !each.isPartial; });
    QString foot = asSentence(controlSentence(series, words));
    const int lacking = core::kFewestForFirmLimits - int(whole);
    if (lacking > 0)
        foot += QLatin1Char(' ')
            + tr("%n more whole week(s) for firm limits.", "under a chart: what it lacks", lacking);
    m_weeks->setFoot(foot);
}

void LearningView::showDefection()
{
    const core::DefectionFigures& defection = m_presenter.figures()->defection;
    const charts::Words words(m_appearance.numbers());
    const bool any = defection.left > 0;
    const auto service =
        std::ranges::find(defection.reasons, core::DefectionReason::Service, &core::ReasonShare::reason);
    const auto price =
        std::ranges::find(defection.reasons, core::DefectionReason::Price, &core::ReasonShare::reason);
    const bool known = any && service != defection.reasons.end() && service->ofKnown;
    const int unknown = defection.left - defection.known;
    m_share->setVisible(known);
    m_shareWords->setVisible(known);
    m_ask->setVisible(any && unknown > 0);
    m_ask->setText(tr("Ask the %n", "button: customers who left and did not say why", unknown));
    m_defection->setTitle(any ? tr("Why %n left", "title of a card: customers", defection.left)
                              : tr("Why they left", "title of a card"));
    m_defection->setFoot({});
    if (!any)
        return m_defection->showLack(tr("Nobody left here, as far as the log knows.", "in place of a chart"));
    const charts::SplitBar bar = defectionChart(defection);
    const QString name = tr("Why they left", "title of a card");
    m_defection->showChart(shownSplit(bar, name, words), splitBarTable(bar, name, words));
    if (!known)
        return m_defection->setFoot(tr("No reason is known yet.", "under a chart"));
    m_share->setText(words.numbers().percent(*service->ofKnown));
    m_shareWords->setText(tr("of the %n known: service", "beside a share of those who left", defection.known)
                          + (price != defection.reasons.end() && price->ofKnown ? QLatin1Char('\n')
                                     + tr("%1: price", "a share of those who left")
                                           .arg(words.numbers().percent(*price->ofKnown))
                                                                                : QString()));
    if (service->whateverUnknown && unknown > 0)
        m_defection->setFoot(tr("Service lies between %1 and %2, whatever the %n unknown would say.",
                                "under a chart; two shares", unknown)
                                 .arg(words.numbers().percent(service->whateverUnknown->low),
                                      words.numbers().percent(service->whateverUnknown->high)));
}

void LearningView::showSteps()
{
    const core::LearningFigures& figures = *m_presenter.figures();
    const charts::Words words(m_appearance.numbers());
    const charts::IntervalBars bars = stepsChart(figures);
    const bool any = std::ranges::any_of(bars.rows, [](const charts::SharedHits& row) { return row.of > 0; });
    if (!any)
        return m_steps->showLack(tr("No settled complaint and no due promise yet.", "in place of a chart"));
    const QString name = tr("Promises and steps", "title of a card");
    m_steps->showChart(shownIntervals(bars, name, words),
                       intervalBarsTable(bars, name, tr("Step", "column"), words));
}

void LearningView::openTime(int row)
{
    const core::LearningRows rows = m_presenter.rows();
    const QString what = timesChart(*m_presenter.figures())[std::size_t(row)].name;
    switch (kLearningTimes[std::size_t(row)]) {
    case LearningTime::FirstResponse:
        return m_presenter.showRows(rows.with(core::ComplaintTime::FirstResponse), what);
    case LearningTime::Resolved: return m_presenter.showRows(rows.with(core::ComplaintTime::Resolved), what);
    case LearningTime::ClosedWithoutAgreement:
        return m_presenter.showRows(rows.closedWithoutAgreement(), what);
    case LearningTime::Age: return m_presenter.showRows(rows.open(), what);
    }
}

void LearningView::openTarget(int row)
{
    const core::ChannelTarget& target = m_presenter.targets().channels[std::size_t(row)];
    const auto time = m_presenter.goal() == LearningGoal::FirstResponse ? core::ComplaintTime::FirstResponse
                                                                        : core::ComplaintTime::Resolved;
    const bool anyMissed = missed(target.counts) > 0;
    m_presenter.showRows(
        m_presenter.rows().target(target.channel, time,
                                  anyMissed ? core::TargetState::Missed : core::TargetState::Met),
        anyMissed ? tr("%1: goal missed", "complaints behind a figure; a channel").arg(target.name)
                  : tr("%1: goal kept", "complaints behind a figure; a channel").arg(target.name));
}

void LearningView::openPareto(int bar)
{
    const core::GroupPareto pareto = m_presenter.pareto();
    const auto at = std::size_t(bar);
    if (!m_pareto->showsTable() && at >= singleBars(pareto, kMostParetoBars))
        return m_pareto->showTable(true); // several in one bar: the table has them one by one
    const core::GroupFigures& group = pareto.bars[at].group;
    const core::LearningRows rows = m_presenter.rows();
    const QString name = group.id ? group.name : tr("named none", "complaints behind a figure");
    switch (m_presenter.group()) {
    case LearningGroup::Category:
        return m_presenter.showRows(rows.inCategory(group.id),
                                    tr("Category: %1", "complaints behind a figure").arg(name));
    case LearningGroup::Channel:
        return m_presenter.showRows(rows.inChannel(group.id),
                                    tr("Channel: %1", "complaints behind a figure").arg(name));
    case LearningGroup::Cause:
        return m_presenter.showRows(rows.inCause(group.id),
                                    tr("Cause: %1", "complaints behind a figure").arg(name));
    case LearningGroup::Touchpoint:
        return m_presenter.showRows(rows.inTouchpoint(group.id),
                                    tr("Touchpoint: %1", "complaints behind a figure").arg(name));
    }
}

void LearningView::openWeek(int week)
{
    const ShownCause* shown = m_causes.shown();
    if (m_series->currentIndex() > 0 && shown && !shown->weeks.weeks.empty()) {
        const QDate monday = shown->weeks.weeks[std::size_t(week)].monday;
        const core::LearningRows rows(m_causes.rows(), m_presenter.countedAt());
        return m_presenter.showRows(
            rows.inWeek(monday, m_presenter.question().schedule.zone),
            tr("%1, received in %2", "complaints behind a figure: a cause, \"week 44\"")
                .arg(shown->cause.name, weekName(monday)));
    }
    const QDate monday = m_presenter.figures()->weeks.weeks[std::size_t(week)].monday;
    m_presenter.showRows(
        m_presenter.rows().inWeek(monday, m_presenter.question().schedule.zone),
        tr("Received in %1", "complaints behind a figure; \"week 44\"").arg(weekName(monday)));
}

void LearningView::openReason(int part)
{
    const core::DefectionReason reason = reasonAt(m_presenter.figures()->defection, std::size_t(part));
    m_presenter.showRows(m_presenter.rows().leftFor(reason),
                         tr("Left, reason: %1", "complaints behind a figure").arg(reasonWord(reason)));
}

void LearningView::openStep(int row)
{
    const core::LearningRows rows = m_presenter.rows();
    if (row == 0)
        return m_presenter.showRows(rows.promises(core::PromiseState::Broken),
                                    tr("Promises not kept", "complaints behind a figure"));
    const core::ResolveStep step = core::kResolveSteps[std::size_t(row - 1)];
    m_presenter.showRows(rows.step(step, std::nullopt),
                         tr("Not done: %1", "complaints behind a figure; a step").arg(stepName(step)));
}

} // namespace cxw::panels
