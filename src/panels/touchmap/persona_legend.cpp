#include "panels/touchmap/persona_legend.h"

#include "charts/touchmap/emotion_curve.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kSample = 28.0;
constexpr double kMostName = 140.0;
constexpr double kLeastName = 56.0;

} // namespace

class PersonaLegend::Entry final : public QAbstractButton
{
public:
    Entry(const Appearance& appearance, const core::Persona& persona, charts::CurveLook look, QWidget* parent)
        : QAbstractButton(parent)
        , id(persona.id)
        , m_appearance(appearance)
        , m_look(look)
    {
        setCheckable(true);
        setChecked(true);
        setText(persona.name);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setObjectName(QStringLiteral("persona%1").arg(persona.position));
        setAccessibleName(persona.name);
        setToolTip(plainToolTip(persona.description.isEmpty() ? persona.name : persona.description));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_appearance.font(charts::TypeRole::Caption));
        const int name = std::min(metrics.horizontalAdvance(text()) + 2, m_appearance.px(kMostName));
        return {m_appearance.px(kSample + 18) + name, m_appearance.px(28)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::min(sizeHint().width(), m_appearance.px(kSample + 18 + kLeastName)),
                m_appearance.px(28)};
    }

    const core::PersonaId id;
    bool isMarked = false;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const charts::Tokens& t = m_appearance.tokens();
        painter.setOpacity(isChecked() ? 1.0 : 0.4);
        charts::paintCurveSample(painter, QRectF(m_appearance.px(4), 0, m_appearance.px(kSample), height()),
                                 m_look, t);
        QFont font = m_appearance.font(charts::TypeRole::Caption, isMarked);
        font.setUnderline(isMarked);
        font.setStrikeOut(!isChecked());
        painter.setOpacity(1.0);
        painter.setFont(font);
        painter.setPen(isChecked() ? t.textPrimary : t.textMuted);
        const QRect room = rect().adjusted(m_appearance.px(kSample + 10), 0, 0, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

private:
    const Appearance& m_appearance;
    charts::CurveLook m_look;
};

PersonaLegend::PersonaLegend(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("personaLegend"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addStretch(1); // the names stand side by side
}

void PersonaLegend::show(const std::vector<core::Persona>& personas)
{
    if (personas == m_personas)
        return;
    const auto wereHidden = hidden();
    m_personas = personas;
    for (Entry* each : m_entries)
        each->deleteLater();
    m_entries.clear();
    for (std::size_t i = 0; i < personas.size(); ++i) {
        const auto look = i == 0 ? charts::CurveLook::First
            : i % 2 == 1         ? charts::CurveLook::Second
                                 : charts::CurveLook::Third;
        auto* entry = new Entry(m_appearance, personas[i], look, this);
        entry->setChecked(!wereHidden.contains(personas[i].id));
        connect(entry, &QAbstractButton::toggled, this, &PersonaLegend::hiddenChanged);
        m_row->insertWidget(int(i), entry);
        m_entries.push_back(entry);
    }
    setVisible(!personas.empty());
}

void PersonaLegend::mark(core::PersonaId persona)
{
    for (Entry* each : m_entries) {
        each->isMarked = m_entries.size() > 1 && each->id == persona;
        each->update();
    }
}

std::set<core::PersonaId> PersonaLegend::hidden() const
{
    std::set<core::PersonaId> ids;
    for (const Entry* each : m_entries)
        if (!each->isChecked())
            ids.insert(each->id);
    return ids;
}

} // namespace cxw::panels
