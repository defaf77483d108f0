#include "panels/complaints/learning/cause_card.h"

#include "panels/shared/card_parts.h"
#include "panels/shared/grid_view.h"
#include "panels/shared/line_delegate.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kLongestCauseWhy = 500;
constexpr int kWhysShown = 7;
constexpr int kWhyRole = Qt::UserRole;

QString markWord(core::WhyMark mark)
{
    return mark == core::WhyMark::Confirmed ? CauseCard::tr("confirmed", "how sure a why is")
                                            : CauseCard::tr("suspected", "how sure a why is");
}

bool lacksOwner(const core::Action& action)
{
    return action.status == core::ActionStatus::Open && !action.owner;
}

} // namespace

CauseCard::CauseCard(const Appearance& appearance, CausePresenter& presenter, QWidget* parent)
    : Card(appearance, parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_name(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary))
    , m_count(new QPushButton)
    , m_model(new QStandardItemModel(0, 1, this))
    , m_tree(new GridView(appearance))
    , m_field(new QLineEdit)
    , m_add(new QPushButton(tr("Add a why", "button")))
    , m_plan(new QPushButton)
    , m_owner(new QPushButton(tr("Name the owner", "button: of a planned fix")))
{
    m_name->setSemibold(true);
    m_name->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("causeRows"));
    m_count->setProperty("small", true);
    m_tree->setObjectName(QStringLiteral("causeWhys"));
    m_tree->setAccessibleName(tr("Five whys", "tree of reasons"));
    m_tree->setHeaderHidden(true);
    m_tree->setItemsExpandable(false);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new LineDelegate(appearance, m_tree));
    m_tree->setFixedHeight(kWhysShown * appearance.px(kLineHeight));
    m_field->setObjectName(QStringLiteral("causeWhyField"));
    m_field->setAccessibleName(tr("Why is that so?", "field"));
    m_field->setPlaceholderText(tr("Because…", "in the empty field: the answer to a why"));
    m_field->setMaxLength(kLongestCauseWhy);
    m_add->setObjectName(QStringLiteral("addCauseWhy"));
    m_add->setProperty("small", true);
    m_plan->setObjectName(QStringLiteral("planFix"));
    m_owner->setObjectName(QStringLiteral("nameOwner"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 14);
    buttons->addWidget(m_owner);
    buttons->addWidget(m_plan);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(
        cardHead(cardTitle(appearance, tr("Root cause, five whys", "title of a card")), nullptr, {m_add}));
    column->addLayout(head);
    column->addWidget(insetTable(m_tree));
    column->addWidget(insetTable(m_field));
    column->addStretch();
    column->addLayout(buttons);
    connect(&presenter, &CausePresenter::changed, this, &CauseCard::refresh);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CauseCard::judge);
    connect(m_tree, &QTreeView::activated, m_field, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_add, &QPushButton::clicked, m_field, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_field, &QLineEdit::returnPressed, this, &CauseCard::takeWhy);
    connect(m_count, &QPushButton::clicked, this, &CauseCard::rowsWanted);
    connect(m_plan, &QPushButton::clicked, this, &CauseCard::plan);
    connect(m_owner, &QPushButton::clicked, this, &CauseCard::actionsWanted);
    refresh();
}

core::WhyId CauseCard::chosen() const
{
    const QModelIndex index = m_tree->currentIndex();
    return index.isValid() ? core::WhyId(index.data(kWhyRole).toLongLong()) : core::WhyId();
}

void CauseCard::refresh()
{
    const ShownCause* shown = m_presenter.shown();
    setVisible(shown != nullptr);
    if (!shown)
        return;
    m_name->setText(shown->cause.name);
    m_count->setText(tr("%n complaint(s)", "button: those of a root cause", shown->complaints));
    m_count->setEnabled(shown->complaints > 0);
    fillTree();
    judge();
}

/// The chosen why stays chosen; a new one is.
void CauseCard::fillTree()
{
    const core::FiveWhys& tree = m_presenter.shown()->cause.whys;
    const bool grew = int(tree.whys.size()) == m_model->property("whys").toInt() + 1;
    const core::WhyId before = chosen();
    m_model->removeRows(0, m_model->rowCount()); // keeps the column that the view has sized
    m_model->setProperty("whys", int(tree.whys.size()));
    std::vector<QStandardItem*> items;
    QStandardItem* current = nullptr;
    for (const core::Why& why : tree.whys) { // each after the one it explains
        QString text = numberOf(tree, why.id) + QStringLiteral("  ") + why.text;
        if (why.mark)
            text += QStringLiteral("  (") + markWord(*why.mark) + QLatin1Char(')');
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        item->setData(why.id.value(), kWhyRole);
        const auto parent = std::ranges::find_if(items, [&](const QStandardItem* each) {
            return each->data(kWhyRole).toLongLong() == why.parent.value();
        });
        (parent == items.end() ? m_model->invisibleRootItem() : *parent)->appendRow(item);
        items.push_back(item);
        if (why.id == before || !current || grew)
            current = item;
    }
    m_tree->expandAll();
    if (current)
        m_tree->setCurrentIndex(current->index());
}

void CauseCard::judge()
{
    const ShownCause* shown = m_presenter.shown();
    if (!shown)
        return;
    const bool can = m_presenter.canChange();
    const core::WhyId why = chosen();
    m_add->setEnabled(can);
    m_field->setEnabled(can);
    m_plan->setEnabled(can && !why.isNull());
    m_plan->setText(why.isNull() ? tr("Plan the fix", "button")
                                 : tr("Plan the fix for %1", "button; the number of a why, 3b")
                                       .arg(numberOf(shown->cause.whys, why)));
    m_owner->setVisible(std::ranges::any_of(shown->actions, lacksOwner));
}

void CauseCard::takeWhy()
{
    m_presenter.addWhy(chosen(), m_field->text());
    m_field->clear();
}

void CauseCard::plan()
{
    const core::Why* why = findWhy(m_presenter.shown()->cause.whys, chosen());
    if (!why)
        return;
    m_presenter.planFix(why->text);
    emit actionsWanted();
}

} // namespace cxw::panels
