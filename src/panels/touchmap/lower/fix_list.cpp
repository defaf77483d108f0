#include "panels/touchmap/lower/fix_list.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/lower/map_review_presenter.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace cxw::panels {
namespace {

using core::FindingKind;

constexpr double kFindingIcon = 16.0;

struct FindingWords
{
    QString finding;
    QString verb;
    const char* icon;
    const char* name; ///< of its button, for tests
};

FindingWords findingWords(FindingKind kind)
{
    switch (kind) {
    case FindingKind::NoOwner:
        return {FixList::tr("No owner", "what a map lacks"),
                FixList::tr("Name one", "button: an owner or a channel"), "person-x", "fixOwner"};
    case FindingKind::NoChannel:
        return {FixList::tr("No channel", "what a map lacks"),
                FixList::tr("Name one", "button: an owner or a channel"), "question-circle", "fixChannel"};
    case FindingKind::NotConfirmed:
        return {FixList::tr("Not confirmed for %n day(s)", "what a map lacks", core::kConfirmDays),
                FixList::tr("Confirm", "button: a touchpoint is still true"), "calendar", "fixConfirm"};
    case FindingKind::NoTarget:
        return {FixList::tr("Moment of truth without target", "what a map lacks: a time to the answer"),
                FixList::tr("Set a time", "button: within which customers get an answer"), "star",
                "fixTarget"};
    case FindingKind::Orphans:
        return {FixList::tr("Complaints without touchpoint", "what a map lacks"),
                FixList::tr("Link them", "button: complaints to touchpoints"), "chat-square-text",
                "fixOrphans"};
    }
    return {};
}

/// An icon beside a line, in the colour of what is to be done.
class FindingIcon final : public QLabel
{
public:
    FindingIcon(const Appearance& appearance, const char* name)
        : m_appearance(appearance)
        , m_name(QLatin1String(name))
    {
        connect(&appearance, &Appearance::changed, this, [this] { draw(); });
        draw();
    }

private:
    void draw()
    {
        const int side = m_appearance.px(kFindingIcon);
        setFixedSize(side, side);
        setPixmap(lineIcon(m_name, m_appearance, m_appearance.tokens().warning)
                      .pixmap(QSize(side, side), devicePixelRatioF()));
    }

    const Appearance& m_appearance;
    QString m_name;
};

} // namespace

FixList::FixList(const Appearance& appearance, MapReviewPresenter& review, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_review(review)
    , m_nothing(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary))
{
    setObjectName(QStringLiteral("fixList"));
    setAccessibleName(tr("To fix", "lower panel of the map"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const FindingKind kind : {FindingKind::NoOwner, FindingKind::NoChannel, FindingKind::NotConfirmed,
                                   FindingKind::NoTarget, FindingKind::Orphans}) {
        m_lines.push_back(makeLine(kind));
        column->addWidget(m_lines.back().all);
    }
    m_nothing->setWordWrap(true);
    m_nothing->setText(tr("Nothing is missing: every touchpoint has an owner and a channel, was confirmed "
                          "lately, and no complaint is without a touchpoint.",
                          "lower panel of the map"));
    column->addWidget(m_nothing);
    column->addStretch();
    connect(&review, &MapReviewPresenter::changed, this, &FixList::refresh);
    refresh();
}

FixList::Line FixList::makeLine(FindingKind kind)
{
    const FindingWords words = findingWords(kind);
    Line line{.kind = kind,
              .all = new QWidget,
              .count = new TextLabel(m_appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary),
              .fix = new QPushButton(words.verb),
              .fixAll = nullptr};
    auto* what = new TextLabel(m_appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary);
    what->setWordWrap(true);
    what->setText(words.finding);
    line.count->setSemibold(true);
    line.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.fix->setObjectName(QLatin1String(words.name));
    auto* row = new QHBoxLayout(line.all);
    row->setContentsMargins(0, 3, 4, 3); // the ring of the focus
    row->setSpacing(m_appearance.px(8));
    row->addWidget(new FindingIcon(m_appearance, words.icon));
    row->addWidget(what, 1);
    row->addWidget(line.count);
    row->addWidget(line.fix);
    connect(line.fix, &QPushButton::clicked, this, [this, kind] { emit fixWanted(kind); });
    if (kind == FindingKind::NotConfirmed) {
        line.fixAll = new QPushButton(tr("All", "button: confirms all touchpoints"));
        line.fixAll->setObjectName(QStringLiteral("fixConfirmAll"));
        row->addWidget(line.fixAll);
        connect(line.fixAll, &QPushButton::clicked, this, &FixList::confirmAllWanted);
    }
    for (QPushButton* each : {line.fix, line.fixAll})
        if (each) {
            each->setProperty("small", true);
            each->installEventFilter(this);
        }
    return line;
}

void FixList::refresh()
{
    const auto& findings = m_review.findings();
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    for (const Line& line : m_lines) {
        const auto found = std::ranges::find(findings, line.kind, &core::MapFinding::kind);
        const bool isThere = found != findings.end();
        line.all->setVisible(isThere);
        if (!isThere)
            continue;
        const QString count = m_appearance.numbers().integer(found->count);
        line.count->setText(count);
        const QString name = tr("%1: %2. %3", "what a map lacks, how often, the verb of the button");
        const FindingWords words = findingWords(line.kind);
        line.fix->setAccessibleName(name.arg(words.finding, count, words.verb));
        line.fix->setEnabled(line.kind == FindingKind::Orphans || m_review.canChange());
        if (!line.fixAll)
            continue;
        line.fixAll->setVisible(found->count > 1);
        line.fixAll->setEnabled(m_review.canChange());
        line.fixAll->setAccessibleName(tr("Confirm all %n touchpoint(s)", "button", found->count));
    }
    m_nothing->setVisible(findings.empty());
    if (hadKeyboard && !isAncestorOf(QApplication::focusWidget()))
        focusFirst();
}

std::vector<QPushButton*> FixList::shownButtons() const
{
    std::vector<QPushButton*> shown;
    for (const Line& each : m_lines)
        if (!each.all->isHidden() && each.fix->isEnabled())
            shown.push_back(each.fix);
    return shown;
}

void FixList::focusFirst()
{
    const auto shown = shownButtons();
    if (!shown.empty())
        shown.front()->setFocus(Qt::OtherFocusReason);
}

bool FixList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    auto* button = qobject_cast<QPushButton*>(watched);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        button->click();
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    const auto shown = shownButtons();
    const auto here = std::ranges::find_if(
        shown, [&](const QPushButton* each) { return each->parentWidget() == button->parentWidget(); });
    const auto place = std::distance(shown.begin(), here) + (key == Qt::Key_Up ? -1 : 1);
    if (place >= 0 && place < std::ssize(shown))
        shown[std::size_t(place)]->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace cxw::panels
