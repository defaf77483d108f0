#include "panels/touchmap/redesign/redesign_dialog.h"

#include "core/language.h"
#include "core/workspace/draft_repository.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/inspector/live_text.h"
#include "panels/touchmap/redesign/day_track.h"
#include "panels/touchmap/redesign/kept_text.h"
#include "panels/touchmap/redesign/redesign_words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace cxw::panels {
namespace {

constexpr int kRedesignWidth = 640;
constexpr int kRedesignHeight = 640;
constexpr int kRingRoom = 4; ///< around fields that scroll, else the ring of the focus would be cut

core::DraftKey keyFor(core::RedesignId redesign, const QString& field)
{
    return {QStringLiteral("redesign"), QString::number(redesign.value()), field};
}

} // namespace

RedesignDialog::RedesignDialog(const Appearance& appearance, MapPresenter& maps,
                               core::TouchpointId touchpoint, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_presenter(new RedesignPresenter(maps, this))
    , m_title(new TextLabel(appearance, charts::TypeRole::Title, &charts::Tokens::textPrimary))
    , m_state(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary))
    , m_start(new QDateEdit)
    , m_begin(new QPushButton(tr("Begin", "button: a redesign, on the day beside it")))
    , m_track(new DayTrack(appearance, true))
    , m_effect(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary))
    , m_finish(new QPushButton)
    , m_again(new QPushButton(tr("Begin another", "button: a redesign after the one that is finished")))
    , m_remove(new QPushButton(tr("Remove", "button: a redesign")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("redesignDialog"));
    setWindowTitle(tr("Redesign", "window title"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24 - kRingRoom, 20, 24 - kRingRoom, 16);
    column->setSpacing(appearance.px(12));
    column->addWidget(makeHead());
    m_body = makeBody();
    column->addWidget(m_body, 1);
    column->addStretch(0);
    column->addWidget(makeButtons());
    connect(m_presenter, &RedesignPresenter::changed, this, &RedesignDialog::refresh);
    m_presenter->follow(touchpoint);
    refresh();
    resize(appearance.px(kRedesignWidth), appearance.px(kRedesignHeight));
}

/// Hides while it is whole: a field that loses the keyboard is taken.
RedesignDialog::~RedesignDialog()
{
    hide();
}

QWidget* RedesignDialog::makeHead()
{
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    m_start->setObjectName(QStringLiteral("redesignStart"));
    m_start->setAccessibleName(tr("First working day of the redesign", "field: a date"));
    m_start->setCalendarPopup(true);
    m_start->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_start->setLocale(core::localeOf(m_appearance.language()));
    m_start->setDate(m_presenter->today());
    m_begin->setObjectName(QStringLiteral("redesignBegin"));
    m_begin->setProperty("primary", true);
    m_begin->setDefault(true);
    connect(m_begin, &QPushButton::clicked, this, [this] { m_presenter->begin(m_start->date()); });
    connect(m_start, &QDateEdit::editingFinished, this, [this] {
        if (m_presenter->redesign() && m_start->date() != m_startShown)
            m_presenter->setStart(m_start->date());
    });
    auto* label = new TextLabel(m_appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary);
    label->setText(tr("Starts on", "field: a date"));
    auto* line = new QHBoxLayout;
    line->setSpacing(m_appearance.px(8));
    line->addWidget(label);
    line->addWidget(m_start);
    line->addWidget(m_begin);
    line->addStretch();
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(kRingRoom, 0, kRingRoom, 0);
    column->setSpacing(m_appearance.px(8));
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addLayout(line);
    return head;
}

RedesignDialog::Field RedesignDialog::addText(QVBoxLayout& column, const QString& label, const char* name)
{
    auto* words = new TextLabel(m_appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary);
    words->setText(label);
    auto* text = new LiveText(m_appearance);
    text->setObjectName(QLatin1String(name));
    text->setAccessibleName(label);
    words->setBuddy(text);
    column.addWidget(words);
    column.addWidget(text);
    return {text, new KeptText(m_presenter->context(), *text)};
}

QWidget* RedesignDialog::makeBody()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kRingRoom, kRingRoom, m_appearance.px(8), kRingRoom);
    column->setSpacing(m_appearance.px(4));
    m_track->setObjectName(QStringLiteral("redesignDays"));
    connect(m_track, &DayTrack::dayChosen, this, &RedesignDialog::showNote);
    column->addWidget(m_track);
    m_note = addText(*column, tr("Note of the day", "field of a redesign"), "redesignNote");
    m_noteLabel = static_cast<TextLabel*>(column->itemAt(1)->widget());
    connect(m_note.kept, &KeptText::taken, this, [this](const core::DraftKey& key, const QString& text) {
        m_presenter->setDayNote(key.field.section(QLatin1Char('.'), 1).toInt(), text);
    });
    const std::array<std::pair<QString, const char*>, 4> fields{
        {{tr("Ideas", "field of a redesign"), "redesignIdeas"},
         {tr("Proposal", "field of a redesign"), "redesignProposal"},
         {tr("Execution", "field of a redesign"), "redesignExecution"},
         {tr("Outcome", "field of a redesign"), "redesignOutcome"}}};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        m_texts[i] = addText(*column, fields[i].first, fields[i].second);
        connect(m_texts[i].kept, &KeptText::taken, this,
                [this, i](const core::DraftKey&, const QString& text) {
                    m_presenter->setText(RedesignPart(i), text);
                });
    }
    m_effect->setWordWrap(true);
    column->addWidget(m_effect);
    column->addStretch();
    return scrolling(content);
}

QWidget* RedesignDialog::makeButtons()
{
    auto* close = new QPushButton(tr("Close", "button"));
    close->setObjectName(QStringLiteral("redesignClose"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_finish->setObjectName(QStringLiteral("redesignFinish"));
    connect(m_finish, &QPushButton::clicked, this, &RedesignDialog::press);
    m_again->setObjectName(QStringLiteral("redesignAgain"));
    connect(m_again, &QPushButton::clicked, this, [this] {
        settle();
        m_presenter->begin(m_presenter->today());
    });
    m_remove->setObjectName(QStringLiteral("redesignRemove"));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        settle(); // undone, it comes back with what was typed
        m_presenter->remove();
    });
    for (QPushButton* each : {m_again, m_finish, m_remove, close})
        each->setAutoDefault(false);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(kRingRoom, 0, kRingRoom, 0);
    line->setSpacing(m_appearance.px(12));
    line->addWidget(m_remove);
    line->addStretch();
    line->addWidget(m_again);
    line->addWidget(m_finish);
    line->addWidget(close);
    return row;
}

/// Finishes it, or lets it go on.
void RedesignDialog::press()
{
    settle();
    const auto& shown = m_presenter->redesign();
    m_presenter->setFinished(shown && !shown->finishedOn.isValid());
}

void RedesignDialog::refresh()
{
    const auto& shown = m_presenter->redesign();
    m_title->setText(m_presenter->title());
    const bool isFinished = shown && shown->finishedOn.isValid();
    const bool hasBegun = shown && (m_begin->hasFocus() || (m_again->hasFocus() && !isFinished));
    m_body->setVisible(shown.has_value());
    if (hasBegun)
        m_track->setFocus(Qt::OtherFocusReason);
    m_begin->setVisible(!shown);
    m_finish->setVisible(shown.has_value());
    m_again->setVisible(isFinished);
    m_remove->setVisible(shown.has_value());
    for (QWidget* each :
         {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_begin), static_cast<QWidget*>(m_finish),
          static_cast<QWidget*>(m_again), static_cast<QWidget*>(m_remove)})
        each->setEnabled(m_presenter->canChange());
    if (!shown) {
        m_shown = {};
        m_startShown = {};
        return m_state->setText(tr("Twenty working days: five for ideas, five for a proposal, ten for its "
                                   "execution. Weekends and holidays do not count.",
                                   "of a redesign"));
    }
    const core::RedesignProgress progress = m_presenter->progress();
    const QString sentence = progressSentence(progress, *shown, m_appearance.numbers());
    m_state->setText(sentence);
    if (std::exchange(m_startShown, shown->startsOn) != shown->startsOn) {
        const QSignalBlocker quiet(m_start);
        m_start->setDate(shown->startsOn);
    }
    m_track->show(progress, shown->dayNotes, sentence);
    if (std::exchange(m_shown, shown->id) != shown->id) {
        m_track->choose(std::max(1, progress.day));
        if (!focusWidget() || focusWidget() == m_start)
            m_track->setFocus(Qt::OtherFocusReason); // it begins with today's note
    }
    showTexts();
    showNote();
    m_effect->setText(effectSentence(*m_presenter, m_appearance.numbers()));
    m_finish->setText(shown->finishedOn.isValid() ? tr("Go on with it", "button: a finished redesign")
                                                  : tr("It is finished", "button: a redesign"));
}

void RedesignDialog::showTexts()
{
    constexpr std::array kFields{"ideas", "proposal", "execution", "outcome"};
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i].text->setReadOnly(!m_presenter->canChange());
        m_texts[i].kept->open(keyFor(m_shown, QLatin1String(kFields[i])), m_presenter->text(RedesignPart(i)));
    }
}

void RedesignDialog::showNote()
{
    const auto& shown = m_presenter->redesign();
    if (!shown)
        return;
    const int day = m_track->chosen();
    const auto days = m_presenter->progress().days;
    const QDate date = days.empty() ? QDate() : days[std::size_t(day - 1)];
    const QString label = tr("Note of day %1, %2", "field of a redesign; a number, a date")
                              .arg(day)
                              .arg(m_appearance.numbers().date(date));
    m_noteLabel->setText(label);
    m_note.text->setAccessibleName(label);
    m_note.text->setReadOnly(!m_presenter->canChange());
    const auto found = shown->dayNotes.find(day);
    m_note.kept->open(keyFor(shown->id, QStringLiteral("day.%1").arg(day)),
                      found == shown->dayNotes.end() ? QString() : found->second);
}

/// Takes what was typed.
void RedesignDialog::settle()
{
    for (const Field& each : m_texts)
        each.kept->settle();
    m_note.kept->settle();
}

void RedesignDialog::done(int result)
{
    settle();
    QDialog::done(result);
}

} // namespace cxw::panels
