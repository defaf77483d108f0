#include "panels/home/due_banners.h"

#include "panels/home/due_presenter.h"
#include "panels/home/due_sentences.h"
#include "panels/shared/banner.h"
#include "panels/theme/appearance.h"

#include <QVBoxLayout>

namespace cxw::panels {
namespace {

/// Said once: a message that is said again makes its buttons anew, and one of them may have the keyboard.
bool says(const Banner& banner, const QString& sentence)
{
    return !banner.isHidden() && banner.sentence() == sentence;
}

} // namespace

DueBanners::DueBanners(const Appearance& appearance, DuePresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_round(new Banner(appearance))
    , m_question(new Banner(appearance))
{
    setObjectName(QStringLiteral("dueBanners"));
    m_round->setObjectName(QStringLiteral("dueRound"));
    m_question->setObjectName(QStringLiteral("noticeQuestion"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_round);
    column->addWidget(m_question);
    connect(m_round, &Banner::closed, &presenter, &DuePresenter::closeReminder);
    connect(m_question, &Banner::closed, &presenter, &DuePresenter::closeQuestion);
    connect(&presenter, &DuePresenter::changed, this, &DueBanners::refresh);
    refresh();
}

void DueBanners::showOn(bool isHome)
{
    m_isHome = isHome;
    refresh();
}

void DueBanners::refresh()
{
    const bool reminds = m_presenter.remindsOfRound();
    const bool asks = m_isHome && m_presenter.asksForNotices();
    if (reminds)
        showRound();
    else
        m_round->hide();
    if (asks)
        showQuestion();
    else
        m_question->hide();
    setVisible(reminds || asks);
}

void DueBanners::showRound()
{
    const core::DueList& due = m_presenter.due();
    const core::NumberFormat numbers = m_appearance.numbers();
    const QString sentence = roundDueSentence(due, numbers);
    if (says(*m_round, sentence))
        return;
    std::vector<BannerAction> verbs;
    if (!m_presenter.isReadOnly())
        verbs.push_back(
            {tr("Prepare round %1", "button of a message").arg(numbers.integer(due.round->number)),
             [this] { emit nextRoundWanted(); }});
    m_round->say(due.isRoundDue() ? BannerTone::Warning : BannerTone::Info, sentence, verbs);
}

void DueBanners::showQuestion()
{
    const QString sentence =
        tr("Tell you on the desktop when a round or an action is due?", "question in a message");
    if (says(*m_question, sentence))
        return;
    m_question->say(BannerTone::Info, sentence,
                    {{tr("Yes", "answer to whether the desktop may tell what is due"),
                      [this] { m_presenter.setConsent(core::NoticeConsent::Yes); }},
                     {tr("No", "answer to whether the desktop may tell what is due"),
                      [this] { m_presenter.setConsent(core::NoticeConsent::No); }}});
}

} // namespace cxw::panels
