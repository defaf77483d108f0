#include "panels/complaints/detail/complaint_detail.h"

#include "core/complaint/complaint_story.h"
#include "core/complaint/helps/policy_in_complaint.h"
#include "panels/complaints/complaint_words.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/detail/promise_list.h"
#include "panels/complaints/detail/step_list.h"
#include "panels/complaints/detail/touchpoint_link.h"
#include "panels/complaints/helps/label_marks.h"
#include "panels/complaints/helps/policy_hint.h"
#include "panels/complaints/helps/similar_list.h"
#include "panels/complaints/helps/similar_presenter.h"
#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/complaints/manage/action_bar.h"
#include "panels/complaints/manage/duplicate_links.h"
#include "panels/complaints/manage/status_look.h"
#include "panels/complaints/more_words.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/text_label.h"
#include "panels/shared/wrap_layout.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;

QString remarkOf(const core::ComplaintCard& card, core::Instant now, const core::NumberFormat& numbers)
{
    QStringList parts{card.channel, card.customer, momentText(card.complaint.receivedAt, now, numbers),
                      card.category, card.agent};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// A phrase that was kept is marked no more.
bool isOffered(const ComplaintsPresenter& presenter, const core::PolicyFinding& finding)
{
    const auto& card = presenter.card();
    return card && !core::isCited(card->complaint.citations, finding.wording.phrase);
}

} // namespace

ComplaintDetail::ComplaintDetail(const Appearance& appearance, ComplaintsPresenter& presenter,
                                 TextHelpsPresenter& helps, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_helps(helps)
    , m_similar(new SimilarPresenter(presenter.context(), this))
    , m_policy(new PolicyHint(appearance, presenter, helps))
    , m_reference(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary))
    , m_severity(new Badge(appearance, BadgeTone::Neutral))
    , m_status(new Badge(appearance, BadgeTone::Neutral))
    , m_place(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary))
    , m_title(new TextLabel(appearance, TypeRole::Title, &Tokens::textPrimary))
    , m_remark(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary))
    , m_facts(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary))
    , m_links(new DuplicateLinks(appearance))
    , m_story(new TextLabel(appearance, TypeRole::Body, &Tokens::textPrimary))
    , m_proposal(new TextLabel(appearance, TypeRole::Body, &Tokens::textPrimary))
    , m_done(new TextLabel(appearance, TypeRole::Body, &Tokens::textPrimary))
    , m_promiseTitle(new TextLabel(appearance, TypeRole::Caption, &Tokens::textPrimary))
    , m_promises(new PromiseList(appearance))
    , m_stepTitle(new TextLabel(appearance, TypeRole::Caption, &Tokens::textPrimary))
    , m_steps(new StepList(appearance))
    , m_missing(new TextLabel(appearance, TypeRole::Caption, &Tokens::warning))
    , m_touchpoint(new TouchpointLink(appearance))
    , m_bar(new ComplaintActionBar(appearance, presenter))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolling(makeStory()), 1);
    column->addWidget(m_bar);
    for (TextLabel* each : {m_title, m_story, m_done})
        new LabelMarks(
            appearance, helps, [&presenter](const auto& found) { return isOffered(presenter, found); },
            *each);
    connect(&presenter, &ComplaintsPresenter::cardChanged, this, &ComplaintDetail::refresh);
    connect(&helps, &TextHelpsPresenter::changed, this, &ComplaintDetail::refresh);
    connect(m_similar, &SimilarPresenter::failed, &presenter, &ComplaintsPresenter::failed);
    connect(m_steps, &StepList::tickWanted, &presenter, &ComplaintsPresenter::tickStep);
    connect(m_steps, &StepList::skipWanted, &presenter, &ComplaintsPresenter::skipStep);
    connect(m_promises, &PromiseList::keepWanted, &presenter, &ComplaintsPresenter::keepPromise);
    connect(&presenter, &ComplaintsPresenter::changed, this, &ComplaintDetail::refreshPlace);
    connect(m_bar, &ComplaintActionBar::editWanted, this, &ComplaintDetail::editWanted);
    connect(m_bar, &ComplaintActionBar::duplicateWanted, this, &ComplaintDetail::duplicateWanted);
    connect(m_bar, &ComplaintActionBar::separateWanted, this, &ComplaintDetail::separateWanted);
    connect(m_touchpoint, &TouchpointLink::wanted, this, &ComplaintDetail::touchpointWanted);
    connect(m_links, &DuplicateLinks::separateWanted, this, &ComplaintDetail::separateWanted);
    connect(m_links, &DuplicateLinks::complaintWanted, &presenter, &ComplaintsPresenter::choose);
    refresh();
}

QPushButton* ComplaintDetail::quietButton(const char* name, const char* icon, const QString& spoken)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("quiet", true);
    button->setProperty("small", true);
    button->setIcon(lineIcon(QLatin1String(icon), m_appearance));
    button->setAccessibleName(spoken);
    return button;
}

QHBoxLayout* ComplaintDetail::makeHead()
{
    m_previous =
        quietButton("previousComplaint", "chevron-left", tr("Previous complaint", "button: up in the list"));
    m_next = quietButton("nextComplaint", "chevron-right", tr("Next complaint", "button: down in the list"));
    auto* close =
        quietButton("closeComplaint", "x-lg", tr("Close the complaint", "button: back to the list"));
    connect(m_previous, &QPushButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepWanted(1); });
    connect(close, &QPushButton::clicked, this, &ComplaintDetail::closed);
    auto* marks = new WrapLayout(8);
    for (QWidget* each : std::initializer_list<QWidget*>{m_reference, m_status, m_severity})
        marks->addWidget(each);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(marks, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_place, m_previous, m_next, close})
        head->addWidget(each, 0, Qt::AlignTop);
    return head;
}

QWidget* ComplaintDetail::makeStory()
{
    auto* story = new QWidget;
    auto* column = new QVBoxLayout(story);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(6);
    column->addLayout(makeHead());
    column->addWidget(m_title);
    column->addWidget(m_remark);
    m_facts->setObjectName(QStringLiteral("complaintFacts"));
    column->addWidget(m_facts);
    column->addWidget(m_links);
    for (TextLabel* each : {m_title, m_remark, m_facts, m_story, m_proposal, m_done, m_missing})
        each->setWordWrap(true);
    for (TextLabel* each : {m_story, m_proposal, m_done})
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addSpacing(6);
    column->addWidget(m_story);
    addPart(*column, tr("What we did", "heading"), m_done, m_doneTitle);
    column->addWidget(m_policy);
    addPart(*column, tr("The customer proposes", "heading"), m_proposal, m_proposalTitle);
    column->addSpacing(6);
    for (TextLabel* each : {m_promiseTitle, m_stepTitle})
        each->setSemibold(true);
    column->addWidget(m_promiseTitle);
    column->addWidget(m_promises);
    column->addSpacing(6);
    column->addWidget(m_stepTitle);
    column->addWidget(m_steps);
    column->addWidget(m_missing);
    column->addWidget(m_touchpoint);
    auto* similar = new SimilarList(m_appearance, *m_similar);
    column->addWidget(similar);
    connect(similar, &SimilarList::opened, this, &ComplaintDetail::caseOpened);
    column->addStretch();
    return story;
}

void ComplaintDetail::addPart(QVBoxLayout& column, const QString& title, TextLabel* text, TextLabel*& heading)
{
    heading = new TextLabel(m_appearance, TypeRole::Caption, &Tokens::textPrimary);
    heading->setSemibold(true);
    heading->setText(title);
    column.addSpacing(6);
    column.addWidget(heading);
    column.addWidget(text);
}

void ComplaintDetail::refresh()
{
    const auto& card = m_presenter.card();
    if (!card)
        return;
    const core::Complaint& complaint = card->complaint;
    m_similar->lookSoon(
        {.text = core::wholeStory(complaint), .self = complaint.id, .receivedBefore = complaint.receivedAt});
    const core::Instant now = m_presenter.now();
    m_reference->setText(complaint.reference);
    m_severity->setWord(complaint.severity ? tr("severity %1", "1 to 4").arg(*complaint.severity)
                                           : QString());
    m_status->say(statusWord(complaint.status), toneOf(complaint.status), iconOf(complaint.status));
    m_touchpoint->show(card->place);
    m_links->show(*card, m_presenter.canChange());
    m_bar->refresh();
    refreshPlace();
    m_title->setText(complaint.summary);
    m_remark->setText(remarkOf(*card, now, m_appearance.numbers()));
    const auto showPart = [](TextLabel* heading, TextLabel* text, const QString& words) {
        text->setText(words);
        text->setVisible(!words.isEmpty());
        if (heading)
            heading->setVisible(!words.isEmpty());
    };
    showPart(nullptr, m_facts, factsOf(*card, m_appearance.numbers()).join(QStringLiteral(" · ")));
    showPart(nullptr, m_story, complaint.description);
    showPart(m_doneTitle, m_done, complaint.remedyGiven);
    showPart(m_proposalTitle, m_proposal, complaint.remedyWanted);
    const auto kept = std::ranges::count_if(
        complaint.promises, [](const core::Promise& each) { return each.kept.value_or(false); });
    m_promiseTitle->setText(
        tr("Satisfied if: %1 of %n kept", "heading; promises", int(complaint.promises.size())).arg(kept));
    m_promiseTitle->setVisible(!complaint.promises.empty());
    m_promises->setVisible(!complaint.promises.empty());
    m_promises->show(complaint.promises, now);
    const auto done = std::popcount(unsigned(marksOf(complaint.steps).done));
    m_stepTitle->setText(tr("Eight steps: %1 of 8 done, in any order", "heading").arg(done));
    m_steps->show(complaint.steps, complaint.receivedAt, now,
                  [this](const QString& line) { return marksIn(line); });
    QStringList missing;
    for (const core::MissingPart each : missingIn(complaint))
        missing += missingWord(each);
    m_missing->setText(tr("To complete: %1", "a list").arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(!missing.isEmpty());
}

/// The policy phrases of a line that were not kept.
std::vector<core::TextRange> ComplaintDetail::marksIn(const QString& line) const
{
    std::vector<core::TextRange> marks;
    for (const core::PolicyFinding& each : m_helps.watch().findIn(line))
        if (isOffered(m_presenter, each))
            marks.push_back(each.range);
    return marks;
}

/// Where the complaint stands in the list; nothing where it is in none of the rows read so far.
void ComplaintDetail::refreshPlace()
{
    const auto& rows = m_presenter.rows();
    const auto row = std::ranges::find(rows, m_presenter.chosen(), &core::ComplaintRow::id);
    const bool there = row != rows.end() && m_presenter.found().has_value();
    m_place->setText(there ? tr("%1 of %2", "place of a complaint in the list; of how many")
                                 .arg(m_appearance.numbers().integer(row - rows.begin() + 1),
                                      m_appearance.numbers().integer(*m_presenter.found()))
                           : QString());
    m_previous->setEnabled(there && row != rows.begin());
    m_next->setEnabled(there && row + 1 != rows.end());
}

void ComplaintDetail::focusFirst()
{
    m_steps->setFocus(Qt::OtherFocusReason);
}

void ComplaintDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit editWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cxw::panels
