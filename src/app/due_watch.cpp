#include "app/due_watch.h"

#include "app/settings.h"
#include "panels/home/due_presenter.h"
#include "panels/home/due_sentences.h"

#include <QTimer>

#include <chrono>

namespace cxw::app {
namespace {

using namespace std::chrono_literals;

// Not a wait until midnight: a machine that sleeps meanwhile would wake to an old date.
constexpr auto kBetweenLooks = 5min;

} // namespace

DueWatch::DueWatch(panels::DuePresenter& due, Settings& settings, DesktopNotice notice, QObject* parent)
    : QObject(parent)
    , m_due(due)
    , m_settings(settings)
    , m_notice(std::move(notice))
{
    due.setConsent(settings.noticeConsent());
    connect(&due, &panels::DuePresenter::consentChanged, this,
            [this](core::NoticeConsent consent) { m_settings.setNoticeConsent(consent); });
    connect(&due, &panels::DuePresenter::changed, this, &DueWatch::tellOnce);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, &due, &panels::DuePresenter::lookAtTheDay);
    timer->start(kBetweenLooks);
}

void DueWatch::tellOnce()
{
    const core::DueList& due = m_due.due();
    const core::Workspace& workspace = m_due.workspace();
    if (!shouldNotify(m_due.consent(), due, m_settings.noticedOn(workspace.id)))
        return;
    m_settings.setNoticedOn(workspace.id, due.today);
    QStringList lines;
    if (due.isRoundDue())
        lines += panels::roundDueSentence(due, core::NumberFormat(QLocale()));
    if (due.actions > 0)
        lines += panels::actionsDueSentence(due);
    m_notice(workspace.name, lines.join(QLatin1Char('\n')));
}

} // namespace cxw::app
