#include "panels/complaints/lists/cause_details.h"

#include "panels/actions/action_dialog.h"
#include "panels/complaints/learning/learning_charts.h"
#include "panels/complaints/lists/cause_whys.h"
#include "panels/complaints/lists/log_lists_presenter.h"
#include "panels/complaints/lists/optional_date.h"
#include "panels/diagnostic/five_whys_view.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw::panels {
namespace {

constexpr double kDescriptionHeight = 64.0;

struct FixWords
{
    Q_DECLARE_TR_FUNCTIONS(CauseDetails)
};

} // namespace

QString fixSentence(const Appearance& appearance, const CauseFigures& figures)
{
    const QString named = FixWords::tr("Named in %n complaint(s).", "a root cause",
                                       int(std::min<qint64>(figures.complaints, 1 << 30)));
    if (!figures.fix)
        return named;
    const core::NumberFormat numbers = appearance.numbers();
    const core::FixCheck& check = figures.fix->check;
    const QString verdict =
        FixWords::tr("%1 a week before the fix, %2 after: %3", "complaints of a cause; the verdict last")
            .arg(numbers.decimal(core::rateOf(check.before), 1),
                 numbers.decimal(core::rateOf(check.after), 1), verdictWord(check.verdict));
    return named + QLatin1Char(' ') + verdict + QStringLiteral(". ") + comparedWeeks(*figures.fix, numbers);
}

CauseDetails::CauseDetails(const Appearance& appearance, LogListsPresenter& lists, ActionsPresenter& actions,
                           QWidget* parent)
    : EntryDetails(appearance, parent)
    , m_lists(lists)
    , m_actions(actions)
    , m_whys(new CauseWhys(lists, this))
    , m_description(new QPlainTextEdit)
    , m_fixed(new OptionalDate(appearance, tr("Fixed on", "check box: a root cause"), "causeFixedOn"))
    , m_figures(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
{
    const QString description = tr("Description", "field of a root cause");
    add(description, m_description);
    m_description->setObjectName(QStringLiteral("causeDescription"));
    m_description->setAccessibleName(description);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(appearance.px(kDescriptionHeight));
    m_description->installEventFilter(this);
    column().addSpacing(8);
    column().addWidget(m_fixed);
    m_figures->setWordWrap(true);
    column().addWidget(m_figures);
    auto* tree = new FiveWhysView(appearance, *m_whys);
    column().addSpacing(8);
    column().addWidget(tree);
    auto* plan = new QPushButton(tr("Plan the fix", "button: an action on a root cause"));
    plan->setObjectName(QStringLiteral("causePlan"));
    column().addWidget(plan, 0, Qt::AlignLeft);
    connect(plan, &QPushButton::clicked, this, [this] { planFix({}); });
    connect(tree, &FiveWhysView::actionWanted, this, &CauseDetails::planFix);
    connect(m_fixed, &OptionalDate::edited, this, [this](QDate date) {
        if (const core::Cause* cause = m_lists.causes().find(id())) {
            core::Cause after = *cause;
            after.fixedOn = date;
            m_lists.causes().change(after);
        }
    });
    connect(&lists, &LogListsPresenter::changed, this, &CauseDetails::showFigures);
}

void CauseDetails::refresh()
{
    const core::Cause* cause = m_lists.causes().find(id());
    const QString description = cause ? cause->description : QString();
    const bool isTyping = m_shown == id() && m_description->hasFocus();
    if (!isTyping && m_description->toPlainText() != description)
        m_description->setPlainText(description);
    m_shown = id();
    m_fixed->show(cause ? cause->fixedOn : QDate(), m_lists.context().clock.today());
    m_whys->open(core::CauseId(id()));
    showFigures();
}

void CauseDetails::showFigures()
{
    m_figures->setText(fixSentence(appearance(), m_lists.figuresOf(core::CauseId(id()))));
}

void CauseDetails::takeDescription()
{
    const core::Cause* cause = m_lists.causes().find(id());
    if (!cause)
        return;
    core::Cause after = *cause;
    after.description = m_description->toPlainText().trimmed();
    m_lists.causes().change(after);
}

void CauseDetails::planFix(const QString& why)
{
    if (m_lists.causes().find(id()))
        ActionDialog(appearance(), m_actions, core::CauseId(id()), why, this).exec();
}

bool CauseDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_description && event->type() == QEvent::FocusOut)
        takeDescription();
    return EntryDetails::eventFilter(watched, event);
}

} // namespace cxw::panels
