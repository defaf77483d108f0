#include "panels/touchmap/inspector/links_section.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/inspector/inspector_presenter.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace cxw::panels {

LinksSection::LinksSection(const Appearance& appearance, InspectorPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_complaints(new QPushButton)
    , m_questions(new QVBoxLayout)
    , m_link(new QPushButton(tr("Link a question…", "button")))
    , m_confirmed(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary))
    , m_confirm(new QPushButton(tr("Still true today", "button: confirms a touchpoint")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(appearance.px(8));
    auto* title = new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary);
    title->setSemibold(true);
    title->setText(tr("Linked", "section of the inspector"));
    column->addWidget(title);
    m_complaints->setObjectName(QStringLiteral("inspectorComplaints"));
    connect(m_complaints, &QPushButton::clicked, this, [this] {
        if (const core::Touchpoint* shown = m_presenter.touchpoint())
            emit complaintsWanted(shown->id);
    });
    column->addWidget(m_complaints);
    column->addLayout(m_questions);
    m_link->setObjectName(QStringLiteral("inspectorLink"));
    connect(m_link, &QPushButton::clicked, this, &LinksSection::pickQuestion);
    column->addWidget(m_link);
    addConfirmation(*column);
    connect(&presenter, &InspectorPresenter::changed, this, &LinksSection::refresh);
    connect(&appearance, &Appearance::changed, this, &LinksSection::refresh);
    refresh();
}

void LinksSection::addConfirmation(QVBoxLayout& column)
{
    m_confirmed->setWordWrap(true);
    m_confirm->setObjectName(QStringLiteral("inspectorConfirm"));
    connect(m_confirm, &QPushButton::clicked, &m_presenter, &InspectorPresenter::confirm);
    column.addSpacing(m_appearance.px(8));
    column.addWidget(m_confirmed);
    column.addWidget(m_confirm);
}

void LinksSection::showQuestions()
{
    if (const auto linked = m_presenter.linked(); linked != m_shown)
        m_shown = linked;
    else
        return; // the keyboard may be on one of the rows
    while (QLayoutItem* item = m_questions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may be what led here
        delete item;
    }
    for (const core::LinkedQuestion& each : m_shown) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* words = new TextLabel(m_appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary);
        words->setWordWrap(true);
        words->setText(questionLine(each));
        words->setToolTip(plainToolTip(each.text));
        auto* away = new QPushButton;
        away->setFlat(true);
        away->setIcon(lineIcon(QStringLiteral("x-lg"), m_appearance));
        away->setObjectName(QStringLiteral("inspectorUnlink%1").arg(m_questions->count()));
        away->setAccessibleName(tr("Take the link to “%1” away", "button; a question").arg(each.label));
        away->setToolTip(plainToolTip(away->accessibleName()));
        connect(away, &QPushButton::clicked, this,
                [this, id = each.id] { m_presenter.setLinked(id, false); });
        line->addWidget(words, 1);
        line->addWidget(away, 0, Qt::AlignTop);
        m_questions->addWidget(row);
    }
}

QString LinksSection::questionLine(const core::LinkedQuestion& question) const
{
    const QString name = question.number == 0
        ? question.label
        : tr("%1. %2", "a question's number and its label").arg(question.number).arg(question.label);
    return question.value ? tr("%1: %2", "a question and its score")
                                .arg(name, m_appearance.numbers().decimal(*question.value, 1))
                          : name;
}

void LinksSection::pickQuestion()
{
    QMenu menu(this);
    const core::Touchpoint* shown = m_presenter.touchpoint();
    for (const core::LinkedQuestion& each : m_presenter.questions()) {
        QString line = questionLine(each);
        QAction* action = menu.addAction(line.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(shown && shown->questions.contains(each.id));
        connect(action, &QAction::triggered, this,
                [this, id = each.id](bool set) { m_presenter.setLinked(id, set); });
    }
    menu.exec(m_link->mapToGlobal(QPoint(0, m_link->height())));
}

void LinksSection::refresh()
{
    const core::Touchpoint* shown = m_presenter.touchpoint();
    setEnabled(shown != nullptr);
    if (!shown)
        return;
    const auto complaints = m_presenter.complaints();
    m_complaints->setEnabled(complaints.value_or(0) > 0);
    m_complaints->setText(complaints ? tr("%n complaint(s) in 13 weeks", "button", int(*complaints))
                                     : tr("… complaints in 13 weeks", "button: they are being counted"));
    showQuestions();
    m_link->setEnabled(m_presenter.canChange() && !m_presenter.questions().empty());
    const QDate confirmed = shown->confirmedOn;
    const QString date = m_appearance.numbers().date(confirmed);
    m_confirmed->setText(!confirmed.isValid() ? tr("Never confirmed", "of a touchpoint")
                                              : tr("Confirmed %1, %n day(s) ago", "of a touchpoint; a date",
                                                   int(confirmed.daysTo(m_presenter.today())))
                                                    .arg(date));
    m_confirm->setIcon(lineIcon(QStringLiteral("check-lg"), m_appearance));
    m_confirm->setEnabled(m_presenter.canChange() && confirmed != m_presenter.today());
}

} // namespace cxw::panels
