#include "panels/reports/report_form.h"

#include "panels/diagnostic/round_name.h"
#include "panels/reports/reports_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace cxw::panels {
namespace {

void fill(QComboBox& box, const std::vector<core::Round>& rounds, core::RoundId chosen,
          const core::NumberFormat& numbers)
{
    box.clear();
    for (const core::Round& each : rounds) {
        box.addItem(roundName(each, numbers), QVariant::fromValue(each.id.value()));
        if (each.id == chosen)
            box.setCurrentIndex(box.count() - 1);
    }
    box.setEnabled(!rounds.empty());
}

} // namespace

ReportForm::ReportForm(const Appearance& appearance, ReportsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_column(new QVBoxLayout(this))
    , m_kind(addField(tr("Report", "choice: which one"), "reportKind"))
    , m_round(addField(tr("Round", "choice for a report"), "reportRound"))
    , m_earlier(addField(tr("Compared with", "choice of a round"), "reportEarlier"))
    , m_language(addField(tr("Language", "choice for a report"), "reportLanguage"))
    , m_paper(addField(tr("Paper", "choice for a report"), "reportPaper"))
    , m_grey(new QCheckBox(tr("For a grey printer", "choice for a report")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_kind.box->addItems({tr("Results of a round", "kind of report"),
                          tr("Comparison of two rounds", "kind of report"), tr("Actions", "kind of report"),
                          tr("Ballots to fill in", "kind of report")});
    for (const core::Language each : core::kLanguages)
        m_language.box->addItem(core::nativeNameOf(each));
    m_paper.box->addItems({tr("A4", "paper"), tr("Letter", "paper")});
    m_grey->setObjectName(QStringLiteral("reportGrey"));
    m_column->addWidget(m_grey);
    connectFields();
    connect(&presenter, &ReportsPresenter::choicesChanged, this, &ReportForm::refresh);
    refresh();
}

ReportForm::Field ReportForm::addField(const QString& name, const char* objectName)
{
    auto* text = new TextLabel(m_appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary);
    auto* box = new QComboBox;
    text->setText(name);
    text->setBuddy(box);
    box->setAccessibleName(name);
    box->setObjectName(QLatin1String(objectName));
    box->setMinimumWidth(1);
    auto* frame = new QWidget;
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(4);
    column->addWidget(text);
    column->addWidget(box);
    m_column->addWidget(frame);
    return {frame, box};
}

void ReportForm::connectFields()
{
    const auto roundIn = [](const QComboBox& box) { return core::RoundId(box.currentData().toLongLong()); };
    connect(m_kind.box, &QComboBox::activated, &m_presenter,
            [this](int index) { m_presenter.chooseKind(ReportKind(index)); });
    connect(m_round.box, &QComboBox::activated, &m_presenter,
            [this, roundIn] { m_presenter.chooseRound(roundIn(*m_round.box)); });
    connect(m_earlier.box, &QComboBox::activated, &m_presenter,
            [this, roundIn] { m_presenter.chooseEarlier(roundIn(*m_earlier.box)); });
    connect(m_language.box, &QComboBox::activated, &m_presenter,
            [this](int index) { m_presenter.chooseLanguage(core::kLanguages[std::size_t(index)]); });
    const auto chooseLook = [this] {
        m_presenter.chooseLook({.paper = charts::Paper(m_paper.box->currentIndex()),
                                .ink = m_grey->isChecked() ? charts::Ink::Grey : charts::Ink::Colour});
    };
    connect(m_paper.box, &QComboBox::activated, this, chooseLook);
    connect(m_grey, &QCheckBox::clicked, this, chooseLook);
}

void ReportForm::refresh()
{
    const ReportChoice& choice = m_presenter.choice();
    m_kind.box->setCurrentIndex(int(choice.kind));
    m_language.box->setCurrentIndex(int(choice.language));
    m_paper.box->setCurrentIndex(int(m_presenter.look().paper));
    m_grey->setChecked(m_presenter.look().ink == charts::Ink::Grey);
    m_round.frame->setVisible(choice.kind != ReportKind::Actions);
    m_earlier.frame->setVisible(choice.kind == ReportKind::Comparison);
    fillRounds();
}

void ReportForm::fillRounds()
{
    const core::NumberFormat numbers = m_appearance.numbers();
    fill(*m_round.box, m_presenter.rounds(), m_presenter.choice().round, numbers);
    fill(*m_earlier.box, m_presenter.earlierRounds(), m_presenter.choice().earlier, numbers);
}

void ReportForm::focusFirst()
{
    m_kind.box->setFocus(Qt::OtherFocusReason);
}

} // namespace cxw::panels
