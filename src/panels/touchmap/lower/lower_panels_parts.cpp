#include "panels/touchmap/lower/lower_panels.h"

#include "panels/shared/grid_view.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/lower/fix_list.h"
#include "panels/touchmap/lower/pair_changes_delegate.h"
#include "panels/touchmap/lower/pair_changes_model.h"
#include "panels/touchmap/lower/weak_spots_delegate.h"
#include "panels/touchmap/lower/weak_spots_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace cxw::panels {
namespace {

using charts::TypeRole;

constexpr double kHeadOfList = 28.0;

TextLabel* headLabel(const Appearance& appearance, const QString& text)
{
    auto* label = new TextLabel(appearance, TypeRole::Title, &charts::Tokens::textPrimary);
    label->setText(text);
    return label;
}

TextLabel* remarkLabel(const Appearance& appearance)
{
    auto* label = new TextLabel(appearance, TypeRole::Caption, &charts::Tokens::textSecondary);
    label->setElided(true);
    return label;
}

/// Side by side; what can be cut takes the room that is left.
QWidget* headOf(const std::vector<QWidget*>& parts, const Appearance& appearance)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(appearance.px(12));
    for (QWidget* each : parts)
        row->addWidget(each, each->inherits("QLabel") && each != parts.front() ? 1 : 0);
    head->setMinimumHeight(appearance.px(kHeadOfList));
    return head;
}

} // namespace

LowerPanels::LowerPanels(const Appearance& appearance, MapReviewPresenter& review, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_review(review)
    , m_spots(new WeakSpotsModel(review, this))
    , m_differences(new PairChangesModel(review, this))
    , m_weakSpots(makeWeakSpots())
    , m_changes(makeChanges())
    , m_fixes(new FixList(appearance, review))
    , m_spotsTitle(headLabel(appearance, wordOf(WeakSpots)))
    , m_listRemark(remarkLabel(appearance))
    , m_fixTitle(headLabel(appearance, wordOf(ToFix)))
    , m_fixRemark(remarkLabel(appearance))
    , m_tabsRemark(remarkLabel(appearance))
    , m_nothing(new TextLabel(appearance, TypeRole::Body, &charts::Tokens::textSecondary))
    , m_tabs(new SegmentedSwitch(tr("Lower panel", "switch under the map"),
                                 {wordOf(WeakSpots), wordOf(ToFix), wordOf(Changes)}))
    , m_pair(new SegmentedSwitch(tr("Lower panel", "switch under the map"),
                                 {wordOf(WeakSpots), wordOf(Changes)}))
    , m_lists(new QStackedWidget)
    , m_open(new QWidget)
    , m_unfold(makeFold("mapLowerUnfold", false))
    , m_foldTabs(makeFold("mapLowerFoldTabs", true))
    , m_foldRight(makeFold("mapLowerFold", true))
{
    setObjectName(QStringLiteral("mapLower"));
    setAccessibleName(tr("What the map says about itself", "under the map"));
    m_nothing->setWordWrap(true);
    m_nothing->setText(tr("No weak spot yet. Score how much a touchpoint matters to customers and how "
                          "content they are with it, and the weakest stand here.",
                          "lower panel of the map"));
    layOut();
    listen();
}

void LowerPanels::layOut()
{
    auto* spots = new QWidget;
    auto* spotsColumn = new QVBoxLayout(spots);
    spotsColumn->setContentsMargins(0, 0, 0, 0);
    spotsColumn->addWidget(m_nothing);
    spotsColumn->addWidget(m_weakSpots, 1);
    m_lists->addWidget(spots);
    m_lists->addWidget(m_changes);
    m_left = section({m_spotsTitle, m_pair, m_listRemark}, m_lists);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_fixes);
    scroll->viewport()->setAutoFillBackground(false); // the panel's own ground
    m_fixes->setAutoFillBackground(false);
    m_right = section({m_fixTitle, m_fixRemark, m_foldRight}, scroll);
    m_top = headOf({m_tabs, m_tabsRemark, m_foldTabs}, m_appearance);
    m_top->layout()->setContentsMargins(m_appearance.px(16), m_appearance.px(6), m_appearance.px(16), 0);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_left, 1);
    sides->addWidget(m_right);
    auto* open = new QVBoxLayout(m_open);
    open->setContentsMargins(0, 1, 0, 0); // the line above
    open->setSpacing(0);
    open->addWidget(m_top);
    open->addLayout(sides, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_unfold, 0, Qt::AlignLeft);
    all->addWidget(m_open);
}

GridView* LowerPanels::makeWeakSpots()
{
    auto* view = new GridView(m_appearance);
    view->setObjectName(QStringLiteral("weakSpots"));
    view->setAccessibleName(tr("Weak spots", "lower panel of the map"));
    view->setModel(m_spots);
    view->setItemDelegate(new WeakSpotsDelegate(m_appearance, view));
    return view;
}

GridView* LowerPanels::makeChanges()
{
    auto* view = new GridView(m_appearance);
    view->setObjectName(QStringLiteral("pairChanges"));
    view->setAccessibleName(tr("Changes", "lower panel of the map: from today to the future"));
    view->setModel(m_differences);
    view->setItemDelegate(new PairChangesDelegate(m_appearance, view));
    view->header()->setSectionResizeMode(0, QHeaderView::Fixed);
    view->header()->setSectionResizeMode(PairChangesModel::Words, QHeaderView::Stretch);
    return view;
}

QPushButton* LowerPanels::makeFold(const char* name, bool folds)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("small", true);
    button->setProperty("quiet", true);
    button->setIcon(
        lineIcon(folds ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"), m_appearance));
    if (folds) {
        button->setAccessibleName(tr("Fold the lists under the map", "button"));
        button->setToolTip(plainToolTip(button->accessibleName()));
    }
    connect(button, &QPushButton::clicked, this, [this, folds] {
        setFolded(folds);
        if (folds)
            emit left();
        else
            goTo(page());
    });
    return button;
}

QWidget* LowerPanels::section(const std::vector<QWidget*>& head, QWidget* body)
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(m_appearance.px(16), m_appearance.px(6), m_appearance.px(16),
                               m_appearance.px(4));
    column->setSpacing(m_appearance.px(4));
    column->addWidget(headOf(head, m_appearance));
    column->addWidget(body, 1);
    return all;
}

} // namespace cxw::panels
