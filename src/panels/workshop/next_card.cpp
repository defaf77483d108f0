#include "panels/workshop/next_card.h"

#include "panels/diagnostic/area_mark_label.h"
#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/workshop/workshop_presenter.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {

/// One small block for each question: recorded, the present one, to come.
class ProgressMarks final : public QWidget
{
public:
    explicit ProgressMarks(const Appearance& appearance)
        : m_appearance(appearance)
    {
        setFixedHeight(appearance.px(8));
    }

    void show(const std::vector<QuestionMark>& marks)
    {
        m_marks = marks;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const charts::Tokens& t = m_appearance.tokens();
        const double each = double(width() + 3) / double(std::max<std::size_t>(1, m_marks.size()));
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            painter.setBrush(m_marks[i] == QuestionMark::Recorded      ? t.accent
                                 : m_marks[i] == QuestionMark::Current ? t.textPrimary
                                                                       : t.borderSubtle);
            painter.drawRoundedRect(QRectF(double(i) * each, 0, each - 3.0, height()), 2.0, 2.0);
        }
    }

private:
    const Appearance& m_appearance;
    std::vector<QuestionMark> m_marks;
};

NextCard::NextCard(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_place(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
    , m_mark(new AreaMarkLabel(appearance))
    , m_label(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary))
    , m_text(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_marks(new ProgressMarks(appearance))
    , m_recorded(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
    , m_toGo(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
    , m_skip(new QPushButton(tr("Skip to it", "button: to the next question, recording nothing")))
{
    m_label->setSemibold(true);
    m_label->setElided(true);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_skip->setObjectName(QStringLiteral("skipQuestion"));
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 12);
    column->setSpacing(6);
    column->addLayout(
        cardHead(cardTitle(appearance, tr("Next", "title of a card: the next question")), m_place, {m_skip}));
    auto* name = new QHBoxLayout;
    name->setSpacing(8);
    name->addWidget(m_mark);
    name->addWidget(m_label, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_recorded);
    foot->addStretch();
    foot->addWidget(m_toGo);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(16, 0, 16, 0);
    inner->setSpacing(6);
    inner->addLayout(name);
    inner->addWidget(m_text, 1);
    inner->addWidget(m_marks);
    inner->addLayout(foot);
    column->addLayout(inner, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(m_skip, &QPushButton::clicked, &presenter, &WorkshopPresenter::next);
    connect(&presenter, &WorkshopPresenter::stateChanged, this, &NextCard::refresh);
    refresh();
}

void NextCard::refresh()
{
    const WorkshopState& state = m_presenter.state();
    m_place->setText(
        state.next
            ? tr("question %1 of %2", "beside a title; numbers").arg(state.index + 2).arg(state.marks.size())
            : QString());
    m_mark->setVisible(state.next.has_value());
    if (state.next)
        m_mark->setArea(state.next->area);
    m_label->setFullText(state.next ? state.nextWording.label
                                    : tr("This is the last question", "in place of the next question"));
    m_text->setText(state.next ? state.nextWording.text : QString());
    m_skip->setEnabled(state.next.has_value());
    m_marks->show(state.marks);
    m_recorded->setText(tr("%n recorded", "number of questions", state.recorded));
    m_toGo->setText(tr("%n to go after this one", "number of questions", state.count() - state.index - 1));
}

} // namespace cxw::panels
