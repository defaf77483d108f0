#include "panels/home/list_card.h"

#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {
namespace {

constexpr double kTallyWidth = 96.0;
constexpr double kTallyHeight = 8.0;
constexpr double kFigureWidth = 36.0;
constexpr int kTextInset = 8; ///< of a row's text from its edge

/// Text in line with the text of rows.
QVBoxLayout* insetColumn(int spacing)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(kTextInset, 0, kTextInset, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

/// How much of the largest in its list a thing has.
class ListCard::TallyBar final : public QWidget
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
    void show(const std::optional<double>& share)
    {
        m_share = share.value_or(0.0);
        setVisible(share.has_value());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const charts::Tokens& t = m_appearance.tokens();
        painter.fillRect(rect(), t.bgSunken);
        painter.fillRect(QRectF(0, 0, width() * m_share, height()).toRect(),
                         t.heat[m_share < 1.0 ? 1 : 2].fill);
    }

private:
    const Appearance& m_appearance;
    double m_share = 0.0;
};

class ListCard::Row final : public QAbstractButton
{
public:
    Row(const Appearance& appearance, const QString& name)
        : m_appearance(appearance)
        , m_title(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
        , m_remark(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
        , m_badge(new Badge(appearance, BadgeTone::Neutral))
        , m_bar(new TallyBar(appearance))
        , m_figure(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    {
        setObjectName(name);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setBackgroundRole(QPalette::Window); // its labels have colours of their own, not a button's
        m_title->setElided(true);
        m_remark->setElided(true);
        m_figure->setSemibold(true);
        m_figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(m_title);
        words->addWidget(m_remark);
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(kTextInset, 4, kTextInset, 4);
        line->setSpacing(8);
        line->addLayout(words, 1);
        line->addWidget(m_badge);
        line->addWidget(m_bar);
        line->addWidget(m_figure);
    }

    void show(const CardRow& row)
    {
        m_title->setFullText(row.title);
        m_remark->setFullText(row.remark);
        m_remark->setVisible(!row.remark.isEmpty());
        m_badge->say(row.word, row.tone, {});
        m_bar->show(row.share);
        m_figure->setText(row.figure);
        m_figure->setVisible(!row.figure.isEmpty());
        m_figure->setMinimumWidth(m_appearance.px(kFigureWidth));
        QStringList spoken{row.title, row.remark, row.word, row.figure};
        spoken.removeAll(QString());
        setAccessibleName(spoken.join(QStringLiteral(", ")));
        setVisible(true);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const charts::Tokens& t = m_appearance.tokens();
        if (underMouse())
            drawBox(painter, rect(), t.bgSunken, {}, 4.0);
        else
            painter.fillRect(kTextInset, 0, width() - 2 * kTextInset, 1, t.borderSubtle);
    }

private:
    const Appearance& m_appearance;
    TextLabel* m_title;
    TextLabel* m_remark;
    Badge* m_badge;
    TallyBar* m_bar;
    TextLabel* m_figure;
};

ListCard::ListCard(const Appearance& appearance, const char* name, const char* buttonName,
                   std::size_t mostRows, QWidget* parent)
    : QWidget(parent)
    , m_title(cardTitle(appearance, {}))
    , m_remark(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_list(new QVBoxLayout)
    , m_button(new QPushButton)
{
    setObjectName(QLatin1String(name));
    m_title->setWordWrap(true);
    m_remark->setWordWrap(true);
    m_button->setObjectName(QLatin1String(buttonName));
    connect(m_button, &QPushButton::clicked, this, &ListCard::verbChosen);
    auto* words = insetColumn(6);
    words->addWidget(m_title);
    words->addWidget(m_remark);
    m_list->setSpacing(0);
    for (std::size_t i = 0; i < mostRows; ++i) {
        auto* row = new Row(appearance, objectName() + QString::number(i));
        connect(row, &QAbstractButton::clicked, this, [this, i] { emit rowChosen(int(i)); });
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    auto* foot = insetColumn(0);
    foot->addWidget(m_button, 0, Qt::AlignLeft);
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16 - kTextInset, 14, 16 - kTextInset, 16);
    column->setSpacing(8);
    column->addLayout(words);
    column->addLayout(m_list);
    column->addStretch();
    column->addLayout(foot);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

void ListCard::setWords(const QString& title, const QString& remark, const QString& verb)
{
    m_title->setText(title);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_button->setText(verb);
}

void ListCard::showRows(const std::vector<CardRow>& rows)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (i < rows.size())
            m_rows[i]->show(rows[i]);
        else
            m_rows[i]->hide();
}

void ListCard::addBelow(QWidget* widget)
{
    auto* inset = insetColumn(0);
    inset->setContentsMargins(kTextInset, 0, kTextInset, 4);
    inset->addWidget(widget);
    m_list->addLayout(inset);
}

} // namespace cxw::panels
