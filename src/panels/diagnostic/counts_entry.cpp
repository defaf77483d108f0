#include "panels/diagnostic/counts_entry.h"

#include "panels/shared/text_label.h"
#include "panels/shared/wrap_layout.h"
#include "panels/theme/appearance.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cxw::panels {
namespace {

constexpr int kMostHands = 1000;

} // namespace

CountsEntry::CountsEntry(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_sum(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
{
    m_row = new WrapLayout(16);
    add(tr("1: do not", "counted hands for score 1"), QStringLiteral("ones"), &core::VoteCounts::ones);
    add(tr("2: partly", "counted hands for score 2"), QStringLiteral("twos"), &core::VoteCounts::twos);
    add(tr("3: yes", "counted hands for score 3"), QStringLiteral("threes"), &core::VoteCounts::threes);
    add(tr("No", "counted hands"), QStringLiteral("no"), &core::VoteCounts::no);
    add(tr("Yes", "counted hands"), QStringLiteral("yes"), &core::VoteCounts::yes);
    add(tr("Not applicable", "counted hands"), QStringLiteral("notApplicable"),
        &core::VoteCounts::notApplicable);
    add(tr("Don’t know", "counted hands"), QStringLiteral("dontKnow"), &core::VoteCounts::dontKnow);
    m_sum->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(8);
    column->addLayout(m_row);
    column->addWidget(m_sum);
}

void CountsEntry::add(const QString& title, const QString& name, int core::VoteCounts::*count)
{
    Field& field = m_fields[m_added++];
    field.count = count;
    field.frame = new QWidget;
    field.box = new QSpinBox;
    field.box->setRange(0, kMostHands);
    field.box->setObjectName(name);
    field.box->setAccessibleName(title);
    field.box->setFont(m_appearance.font(charts::TypeRole::Title));
    field.box->setFixedWidth(m_appearance.px(96));
    field.box->installEventFilter(this);
    auto* label = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    label->setText(title);
    label->setBuddy(field.box);
    auto* column = new QVBoxLayout(field.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(field.box);
    m_row->addWidget(field.frame);
    connect(field.box, &QSpinBox::valueChanged, this, &CountsEntry::showSum);
    connect(field.box, &QSpinBox::editingFinished, this, &CountsEntry::commit);
}

void CountsEntry::show(const core::VoteCounts& counts, int invited, bool yesNo, bool readOnly)
{
    m_invited = invited;
    for (const Field& field : m_fields) {
        const bool score = field.count == &core::VoteCounts::ones || field.count == &core::VoteCounts::twos
            || field.count == &core::VoteCounts::threes;
        const bool fact = field.count == &core::VoteCounts::yes || field.count == &core::VoteCounts::no;
        field.frame->setVisible(yesNo ? !score : !fact);
        field.box->setReadOnly(readOnly);
        const QSignalBlocker quiet(field.box);
        if (!field.box->hasFocus() || field.box->value() == 0)
            field.box->setValue(counts.*field.count);
    }
    showSum();
}

void CountsEntry::focusFirst()
{
    for (const Field& field : m_fields)
        if (field.frame->isVisibleTo(this)) {
            field.box->setFocus(Qt::OtherFocusReason);
            field.box->selectAll();
            return;
        }
}

core::VoteCounts CountsEntry::typed() const
{
    core::VoteCounts counts;
    for (const Field& field : m_fields)
        if (field.frame->isVisibleTo(this))
            counts.*field.count = field.box->value();
    return counts;
}

void CountsEntry::showSum()
{
    const int hands = typed().given();
    m_sum->setColour(hands > m_invited ? &charts::Tokens::danger : &charts::Tokens::textSecondary);
    m_sum->setText(hands > m_invited
                       ? tr("%1 of %2: more hands than people", "counted hands and people asked")
                             .arg(hands)
                             .arg(m_invited)
                       : tr("%1 of %2", "counted hands and people asked").arg(hands).arg(m_invited));
}

void CountsEntry::commit()
{
    const core::VoteCounts counts = typed();
    if (counts.given() <= m_invited)
        emit counted(counts);
}

bool CountsEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool plain = static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier
        || static_cast<QKeyEvent*>(event)->modifiers() == Qt::KeypadModifier;
    if (!plain || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    bool after = false;
    for (const Field& field : m_fields) {
        if (after && field.frame->isVisibleTo(this)) {
            field.box->setFocus(Qt::TabFocusReason);
            field.box->selectAll();
            return true;
        }
        after = after || field.box == watched;
    }
    commit();
    emit done();
    return true;
}

} // namespace cxw::panels
