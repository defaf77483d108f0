#include "panels/touchmap/inspector/duties_section.h"

#include "panels/shared/tags_field.h"
#include "panels/shared/text_label.h"
#include "panels/shared/typed_choice.h"
#include "panels/shared/wrap_layout.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/field_words.h"
#include "panels/touchmap/inspector/section_parts.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {
namespace {

using core::TouchpointField;

const QString kBetweenNames = QStringLiteral("; ");

/// The ground of a warning.
class WarningBox final : public QWidget
{
public:
    explicit WarningBox(const Appearance& appearance)
        : m_appearance(appearance)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const charts::Tokens& t = m_appearance.tokens();
        drawBox(painter, rect(), t.warningSoft, t.warningSoft, 6.0);
    }

private:
    const Appearance& m_appearance;
};

} // namespace

DutiesSection::DutiesSection(const Appearance& appearance, InspectorPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_takeIt(new QPushButton(tr("Take it myself", "button: become the owner")))
    , m_warning(makeWarning())
    , m_owner(new TypedChoice)
{
    QFormLayout* form = sectionForm(*this, appearance);
    form->addRow(m_warning);
    m_owner->setObjectName(QStringLiteral("inspectorOwner"));
    addField(*form, appearance, fieldWord(TouchpointField::Accountable), *m_owner);
    const auto take = [this] {
        m_owner->lineEdit()->setModified(false);
        m_presenter.setOwner(m_owner->currentText());
    };
    connect(m_owner, &QComboBox::activated, this, take);
    connect(m_owner->lineEdit(), &QLineEdit::editingFinished, this, take);
    const std::pair<Duty, TouchpointField> duties[]{{Duty::Responsible, TouchpointField::Responsible},
                                                    {Duty::Consulted, TouchpointField::Consulted},
                                                    {Duty::Informed, TouchpointField::Informed}};
    for (const auto& [duty, field] : duties) {
        auto* people = new TagsField;
        people->setObjectName(QStringLiteral("inspectorDuty%1").arg(int(duty)));
        people->setPlaceholderText(tr("names; more with a semicolon", "in an empty field"));
        addField(*form, appearance, fieldWord(field), *people);
        connect(people, &QLineEdit::editingFinished, this, [this, duty = duty, people] {
            people->setModified(false);
            m_presenter.setPeople(duty, people->text().split(QLatin1Char(';')));
        });
        m_people[duty] = people;
    }
    connect(&presenter, &InspectorPresenter::changed, this, &DutiesSection::refresh);
    refresh();
}

QWidget* DutiesSection::makeWarning()
{
    auto* box = new WarningBox(m_appearance);
    auto* icon = new QLabel;
    const auto restyle = [this, icon] {
        const int size = m_appearance.px(16);
        icon->setPixmap(lineIcon(QStringLiteral("person-x"), m_appearance, m_appearance.tokens().warning)
                            .pixmap(size, size));
    };
    restyle();
    connect(&m_appearance, &Appearance::changed, icon, restyle);
    auto* sentence = new TextLabel(m_appearance, charts::TypeRole::Body, &charts::Tokens::warning);
    sentence->setSemibold(true);
    sentence->setWordWrap(true);
    sentence->setText(tr("Nobody is accountable", "warning: a touchpoint has no owner"));
    auto* name = new QPushButton(tr("Name an owner", "button"));
    name->setObjectName(QStringLiteral("inspectorNameOwner"));
    connect(name, &QPushButton::clicked, this, &DutiesSection::focusOwner);
    m_takeIt->setObjectName(QStringLiteral("inspectorTakeIt"));
    connect(m_takeIt, &QPushButton::clicked, &m_presenter, &InspectorPresenter::takeMyself);
    auto* head = new QHBoxLayout;
    head->setSpacing(m_appearance.px(8));
    head->addWidget(icon);
    head->addWidget(sentence, 1);
    auto* buttons = new WrapLayout(m_appearance.px(8));
    buttons->addWidget(name);
    buttons->addWidget(m_takeIt);
    auto* column = new QVBoxLayout(box);
    const int pad = m_appearance.px(12);
    column->setContentsMargins(pad, pad, pad, pad);
    column->addLayout(head);
    column->addLayout(buttons);
    return box;
}

void DutiesSection::focusOwner()
{
    m_owner->setFocus(Qt::OtherFocusReason);
    m_owner->lineEdit()->selectAll();
}

void DutiesSection::refresh()
{
    const core::Touchpoint* shown = m_presenter.touchpoint();
    const bool canChange = shown && m_presenter.canChange();
    m_warning->setVisible(shown && m_presenter.ownerName().isEmpty());
    m_takeIt->setVisible(m_presenter.knowsMyself());
    for (QWidget* each : m_warning->findChildren<QPushButton*>())
        each->setEnabled(canChange);
    m_owner->setEnabled(canChange);
    const QStringList people = m_presenter.people();
    offer(*m_owner, people, m_presenter.ownerName());
    for (const auto& [duty, field] : m_people) {
        field->setReadOnly(!canChange);
        if (!field->hasFocus() || !field->isModified())
            field->offer(people, m_presenter.namesWith(duty).join(kBetweenNames));
    }
}

} // namespace cxw::panels
