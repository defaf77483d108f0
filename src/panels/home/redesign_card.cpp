#include "panels/home/redesign_card.h"

#include "panels/theme/appearance.h"
#include "panels/touchmap/redesign/day_track.h"
#include "panels/touchmap/redesign/redesign_words.h"

namespace cxw::panels {
namespace {

constexpr std::size_t kRedesignRows = 3;

} // namespace

RedesignCard::RedesignCard(const Appearance& appearance, QWidget* parent)
    : ListCard(appearance, "redesignCard", "openRedesign", kRedesignRows, parent)
    , m_appearance(appearance)
    , m_track(new DayTrack(appearance, false))
{
    addBelow(m_track);
    const auto open = [this](int row) { emit redesignWanted(m_touchpoints[std::size_t(row)]); };
    connect(this, &ListCard::rowChosen, this, open);
    connect(this, &ListCard::verbChosen, this, [open] { open(0); });
}

void RedesignCard::show(const std::vector<core::RunningRedesign>& running)
{
    setVisible(!running.empty());
    m_touchpoints.clear();
    if (running.empty())
        return showRows({});
    std::vector<CardRow> rows;
    for (const core::RunningRedesign& each : running) {
        if (rows.size() == kRedesignRows)
            break;
        m_touchpoints.push_back(each.redesign.touchpoint);
        rows.push_back({.title = each.title,
                        .remark = progressSentence(each.progress, each.redesign, m_appearance.numbers())});
    }
    showRows(rows);
    const core::RunningRedesign& first = running.front();
    m_track->show(first.progress, first.redesign.dayNotes, rows.front().remark);
    const int more = int(running.size() - rows.size());
    setWords(tr("Redesign: day %1 of %2", "title of a card on Home")
                 .arg(first.progress.day)
                 .arg(core::kRedesignDays),
             more > 0 ? tr("and %n more", "redesigns on Home", more) : QString(),
             tr("Go on with the redesign", "button on Home"));
}

} // namespace cxw::panels
