#include "panels/home/weak_card.h"

#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {
namespace {

constexpr double kTallyWidth = 96.0;
constexpr double kTallyHeight = 8.0;

} // namespace

/// How much of the weakest one's score a touchpoint has.
class TallyBar final : public QWidget
{
public:
    explicit TallyBar(const Appearance& appearance)
        : m_appearance(appearance)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {m_appearance.px(kTallyWidth), m_appearance.px(kTallyHeight)};
    }
    void show(double share, bool isWeakest)
    {
        m_share = share;
        m_isWeakest = isWeakest;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const charts::Tokens& t = m_appearance.tokens();
        painter.fillRect(rect(), t.bgSunken);
        painter.fillRect(QRectF(0, 0, width() * m_share, height()).toRect(),
                         t.heat[m_isWeakest ? 2 : 1].fill);
    }

private:
    const Appearance& m_appearance;
    double m_share = 0.0;
    bool m_isWeakest = false;
};

WeakCard::WeakCard(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_go(new QPushButton(tr("Show on the map", "button on Home: the weakest touchpoint")))
{
    setObjectName(QStringLiteral("weakCard"));
    m_go->setObjectName(QStringLiteral("showWeakest"));
    connect(m_go, &QPushButton::clicked, this, [this] { emit touchpointWanted(m_map, m_weakest); });
    auto* title = cardTitle(appearance, tr("Weak touchpoints", "title of a card on Home"));
    title->setWordWrap(true);
    auto* remark = new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    remark->setElided(true);
    remark->setFullText(
        tr("Importance × gap + complaints a week + moment of truth", "on Home: the terms of a score"));
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(remark);
    column->addSpacing(4);
    for (Row& each : m_rows) {
        each = makeRow();
        column->addWidget(each.all);
    }
    column->addStretch();
    column->addSpacing(8);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

WeakCard::Row WeakCard::makeRow()
{
    Row row{.all = new QWidget,
            .title = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary),
            .terms = new TextLabel(m_appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary),
            .bar = new TallyBar(m_appearance),
            .score = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary)};
    row.title->setElided(true);
    row.terms->setElided(true);
    row.score->setSemibold(true);
    row.score->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.score->setMinimumWidth(m_appearance.px(36));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.title);
    words->addWidget(row.terms);
    auto* line = new QHBoxLayout(row.all);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(8);
    line->addLayout(words, 1);
    line->addWidget(row.bar);
    line->addWidget(row.score);
    return row;
}

QString WeakCard::termsOf(const core::WeakSpot& spot) const
{
    const core::NumberFormat numbers = m_appearance.numbers();
    const QString first = tr("%1 × %2", "importance of a touchpoint, what satisfaction lacks")
                              .arg(numbers.integer(spot.importance), numbers.integer(spot.missing()));
    QStringList terms{first};
    if (const double weekly = spot.complaintsAWeek().value_or(0.0); weekly > 0.0)
        terms += numbers.decimal(weekly, 1);
    if (spot.isMomentOfTruth)
        terms += numbers.integer(core::WeakSpot::kMomentOfTruth);
    return terms.join(QStringLiteral(" + "));
}

void WeakCard::show(const core::MapSummary& maps)
{
    setVisible(!maps.weakest.empty());
    if (maps.weakest.empty())
        return;
    m_map = maps.weakest.front().map;
    m_weakest = maps.weakest.front().spot.touchpoint;
    const double most = maps.weakest.front().spot.score();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        row.all->setVisible(i < maps.weakest.size());
        if (i >= maps.weakest.size())
            continue;
        const core::NamedWeakSpot& each = maps.weakest[i];
        row.title->setFullText(each.channel.isEmpty()
                                   ? each.title
                                   : tr("%1, %2", "a touchpoint, its channel").arg(each.title, each.channel));
        row.terms->setFullText(termsOf(each.spot));
        row.bar->show(each.spot.score() / most, i == 0);
        row.score->setText(m_appearance.numbers().decimal(each.spot.score(), 1));
    }
}

} // namespace cxw::panels
