#include "panels/touchmap/lower/filter_popup.h"

#include "panels/shared/key_hint.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/field_words.h"
#include "panels/touchmap/lower/map_filter_presenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>

namespace cxw::panels {
namespace {

constexpr double kFilterWidth = 320.0;

template <class AnyId> std::optional<qint64> numberOf(const std::optional<AnyId>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

/// The first entry is no choice.
template <class AnyId> std::optional<AnyId> chosenIn(const QComboBox& box)
{
    return box.currentIndex() <= 0 ? std::nullopt : std::optional(AnyId(box.currentData().toLongLong()));
}

} // namespace

QString litWord(const MapFilterPresenter& presenter, const Appearance& appearance)
{
    const qsizetype all = qsizetype(presenter.document().whole().touchpoints.size());
    const qsizetype lit = presenter.lit() ? qsizetype(presenter.lit()->size()) : all;
    return FilterPopup::tr("%1 of %2", "how many touchpoints a filter leaves")
        .arg(appearance.numbers().integer(lit), appearance.numbers().integer(all));
}

FilterPopup::FilterPopup(const Appearance& appearance, MapFilterPresenter& presenter, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_form(new QFormLayout)
    , m_count(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_clear(new QPushButton(tr("Clear", "button: no filter any more")))
{
    setObjectName(QStringLiteral("mapFilterPopup"));
    setAccessibleName(tr("Filter the map", "popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setSpacing(appearance.px(8));
    addChoices();
    addFlags();
    m_clear->setObjectName(QStringLiteral("mapFilterClear"));
    m_clear->setProperty(kKeyAfterLabel, keyText(Qt::Key_Delete));
    connect(m_clear, &QPushButton::clicked, this, &FilterPopup::clear);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_clear);
    auto* column = new QVBoxLayout(this);
    const int pad = appearance.px(12);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(appearance.px(12));
    column->addLayout(m_form);
    column->addLayout(foot);
    connect(&presenter, &MapFilterPresenter::changed, this, &FilterPopup::sayCount);
    sayCount();
}

QComboBox* FilterPopup::makeChoice(const char* name, const QString& label,
                                   const std::vector<std::pair<QString, qint64>>& offered,
                                   std::optional<qint64> chosen)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->addItem(tr("all", "a filter: owner, channel or persona does not matter"));
    for (const auto& [word, key] : offered) {
        box->addItem(word, key);
        if (chosen == key)
            box->setCurrentIndex(box->count() - 1);
    }
    auto* text = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    text->setText(label);
    text->setBuddy(box);
    m_form->addRow(text, box);
    box->installEventFilter(this);
    connect(box, &QComboBox::currentIndexChanged, this, &FilterPopup::take);
    return box;
}

void FilterPopup::addChoices()
{
    const MapDocument& document = m_presenter.document();
    const core::MapFilter& filter = m_presenter.filter();
    std::vector<std::pair<QString, qint64>> people{{tr("nobody", "a filter: no owner"), 0}};
    for (const core::Person& each : document.lists().people)
        people.emplace_back(each.name, each.id.value());
    std::vector<std::pair<QString, qint64>> channels{{tr("none", "a filter: no channel"), 0}};
    for (const core::Channel& each : document.lists().channels)
        channels.emplace_back(each.name, each.id.value());
    std::vector<std::pair<QString, qint64>> personas;
    for (const core::Persona& each : document.whole().personas)
        personas.emplace_back(each.name, each.id.value());
    m_owner = makeChoice("mapFilterOwner", tr("Owner", "a filter"), people, numberOf(filter.owner));
    m_channel = makeChoice("mapFilterChannel", fieldWord(core::TouchpointField::Channel), channels,
                           numberOf(filter.channel));
    m_persona = makeChoice("mapFilterPersona", tr("Felt by", "a filter: a persona with a feeling of its own"),
                           personas, numberOf(filter.persona));
}

void FilterPopup::addFlags()
{
    using core::TouchpointField;
    const std::vector<std::pair<core::MapFlag, TouchpointField>> flags{
        {core::MapFlag::MomentOfTruth, TouchpointField::MomentOfTruth},
        {core::MapFlag::PainPoint, TouchpointField::PainPoint},
        {core::MapFlag::BestPractice, TouchpointField::BestPractice},
        {core::MapFlag::ListeningPost, TouchpointField::ListeningPost}};
    for (const auto& [flag, field] : flags) {
        auto* box = new QCheckBox(fieldWord(field));
        box->setObjectName(QStringLiteral("mapFilterFlag%1").arg(int(flag)));
        box->setChecked(m_presenter.filter().flags.contains(flag));
        connect(box, &QCheckBox::toggled, this, &FilterPopup::take);
        m_form->addRow(box);
        m_flags.emplace_back(flag, box);
    }
}

void FilterPopup::take()
{
    core::MapFilter filter{.text = m_presenter.filter().text,
                           .owner = chosenIn<core::PersonId>(*m_owner),
                           .channel = chosenIn<core::ChannelId>(*m_channel),
                           .persona = chosenIn<core::PersonaId>(*m_persona)};
    for (const auto& [flag, box] : m_flags)
        if (box->isChecked())
            filter.flags.insert(flag);
    m_presenter.setFilter(filter);
}

void FilterPopup::sayCount()
{
    m_count->setText(
        tr("%1 lit", "touchpoints that a filter leaves: 4 of 16").arg(litWord(m_presenter, m_appearance)));
}

void FilterPopup::clear()
{
    {
        const QSignalBlocker owner(m_owner);
        const QSignalBlocker channel(m_channel);
        const QSignalBlocker persona(m_persona);
        for (QComboBox* each : {m_owner, m_channel, m_persona})
            each->setCurrentIndex(0);
        for (const auto& [flag, box] : m_flags) {
            const QSignalBlocker quiet(box);
            box->setChecked(false);
        }
    }
    m_presenter.clear();
}

void FilterPopup::openUnder(QWidget& anchor)
{
    setMinimumWidth(m_appearance.px(kFilterWidth));
    adjustSize();
    move(anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height() + 2)));
    show();
    m_owner->setFocus(Qt::PopupFocusReason);
}

/// A list would take Delete for a letter to search for.
bool FilterPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Delete)
        return QFrame::eventFilter(watched, event);
    clear();
    return true;
}

/// Delete takes every filter away, Enter and Escape close.
void FilterPopup::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete: return clear();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: close(); return;
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace cxw::panels
