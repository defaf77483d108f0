#include "panels/complaints/helps/similar_list.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/helps/similar_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;

constexpr double kCaseHeight = 40.0;
constexpr int kCaseReferenceRole = Qt::UserRole;
constexpr int kCaseSolvedRole = Qt::UserRole + 1;
constexpr int kCaseShareRole = Qt::UserRole + 2;
constexpr int kCaseIdRole = Qt::UserRole + 3;

QString solvedText(const core::SimilarCase& each)
{
    const QString end = each.resolvedAt
        ? SimilarList::tr("accepted in %1", "of a complaint; a length of time")
              .arg(durationText(*each.resolvedAt - each.receivedAt))
        : statusWord(each.status);
    QString remedy = each.remedyGiven.simplified();
    if (remedy.endsWith(QLatin1Char('.')))
        remedy.chop(1);
    return remedy.isEmpty() ? end : remedy + QStringLiteral(", ") + end;
}

class CaseDelegate final : public QStyledItemDelegate
{
public:
    CaseDelegate(const Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_appearance.px(240), m_appearance.px(kCaseHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Tokens& t = m_appearance.tokens();
        const QRect row = option.rect.adjusted(m_appearance.px(4), 0, -m_appearance.px(4), 0);
        painter->setPen(t.borderSubtle);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        const int reference =
            paintAtEdge(*painter, row, index.data(kCaseReferenceRole).toString(), Qt::AlignLeft, t.accent);
        const int share =
            paintAtEdge(*painter, row, index.data(kCaseShareRole).toString(), Qt::AlignRight, t.textPrimary);
        const QRect words = row.adjusted(reference + m_appearance.px(12), m_appearance.px(3),
                                         -share - m_appearance.px(12), -m_appearance.px(3));
        const QRect upper(words.left(), words.top(), words.width(), words.height() / 2);
        paintLine(*painter, upper, index.data().toString(), TypeRole::Caption, t.textPrimary);
        paintLine(*painter, upper.translated(0, upper.height()), index.data(kCaseSolvedRole).toString(),
                  TypeRole::Micro, t.textSecondary);
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), {}, t.focus, 4.0, 2.0);
        painter->restore();
    }

private:
    /// Says how wide it is.
    int paintAtEdge(QPainter& painter, const QRect& row, const QString& text, Qt::Alignment edge,
                    const QColor& colour) const
    {
        painter.setFont(m_appearance.font(TypeRole::Caption));
        painter.setPen(colour);
        painter.drawText(row, edge | Qt::AlignVCenter, text);
        return painter.fontMetrics().horizontalAdvance(text);
    }

    void paintLine(QPainter& painter, const QRect& rect, const QString& text, TypeRole role,
                   const QColor& colour) const
    {
        painter.setFont(m_appearance.font(role));
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    const Appearance& m_appearance;
};

} // namespace

SimilarList::SimilarList(const Appearance& appearance, SimilarPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_list(new QListView)
    , m_rows(new QStandardItemModel(this))
{
    auto* title = new TextLabel(appearance, TypeRole::Caption, &Tokens::textPrimary);
    title->setSemibold(true);
    title->setText(tr("Similar past cases", "heading"));
    auto* remark = new TextLabel(appearance, TypeRole::Micro, &Tokens::textSecondary);
    remark->setText(tr("shared wording", "over percentages: how alike two texts are"));
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(remark);
    m_list->setObjectName(QStringLiteral("similarCases"));
    m_list->setAccessibleName(title->text());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new CaseDelegate(appearance, m_list));
    m_list->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &SimilarList::open);
    connect(&presenter, &SimilarPresenter::changed, this, &SimilarList::refresh);
    connect(&appearance, &Appearance::changed, this, &SimilarList::refresh);
    refresh();
}

void SimilarList::refresh()
{
    m_rows->clear();
    for (const core::SimilarCase& each : m_presenter.cases()) {
        auto* item = new QStandardItem(each.summary);
        const QString reference = core::shortReference(each.reference);
        const QString solved = solvedText(each);
        const QString share = m_appearance.numbers().percent(each.similarity);
        item->setData(reference, kCaseReferenceRole);
        item->setData(solved, kCaseSolvedRole);
        item->setData(share, kCaseShareRole);
        item->setData(each.id.value(), kCaseIdRole);
        const QString whole = QStringList{reference, each.summary, solved, share}.join(QStringLiteral(", "));
        item->setData(whole, Qt::AccessibleTextRole);
        item->setToolTip(plainToolTip(whole));
        m_rows->appendRow(item);
    }
    m_list->setCurrentIndex(m_rows->index(0, 0));
    m_list->setFixedHeight(m_appearance.px(kCaseHeight) * m_rows->rowCount() + 2);
    setVisible(m_rows->rowCount() > 0);
}

void SimilarList::open(const QModelIndex& index)
{
    if (index.isValid())
        emit opened(core::ComplaintId(index.data(kCaseIdRole).toLongLong()));
}

bool SimilarList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxw::panels
