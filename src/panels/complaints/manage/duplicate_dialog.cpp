#include "panels/complaints/manage/duplicate_dialog.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/manage/filing_presenter.h"
#include "panels/complaints/manage/original_finder.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw::panels {
namespace {

constexpr double kRowHeight = 26.0;

/// "00617, 29 Oct 10:36, Heike Claasen: Instalment up"
QString lineOf(const core::ComplaintRow& row, core::Instant now, const core::NumberFormat& numbers)
{
    const QString reference = core::shortReference(row.reference);
    const QString received = momentText(row.receivedAt, now, numbers);
    if (row.customer.isEmpty())
        return DuplicateDialog::tr("%1, %2: %3", "a complaint: its number, when, what happened")
            .arg(reference, received, row.summary);
    return DuplicateDialog::tr("%1, %2, %3: %4", "a complaint: its number, when, who, what happened")
        .arg(reference, received, row.customer, row.summary);
}

} // namespace

DuplicateDialog::DuplicateDialog(const Appearance& appearance, FilingPresenter& filing, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_filing(filing)
    , m_finder(new OriginalFinder(filing.list().context(), this))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("duplicateDialog"));
    setWindowTitle(filing.marksMany()
                       ? tr("%n duplicates of which complaint?", "window title", int(filing.count()))
                       : tr("Duplicate of which complaint?", "window title"));
    m_search->setObjectName(QStringLiteral("originalSearch"));
    m_search->setAccessibleName(tr("Reference, number or words", "field"));
    m_search->setPlaceholderText(m_search->accessibleName());
    m_search->addAction(lineIcon(QStringLiteral("search"), appearance), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("originals"));
    m_list->setAccessibleName(tr("Complaints found", "list"));
    m_list->setFocusPolicy(Qt::NoFocus); // the search has the keys
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("Mark as duplicate", "button"), QDialogButtonBox::AcceptRole);
    m_ok->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &DuplicateDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &DuplicateDialog::take);
    connect(m_search, &QLineEdit::textChanged, m_finder, &OriginalFinder::find);
    connect(m_finder, &OriginalFinder::found, this, &DuplicateDialog::refresh);
    connect(m_finder, &OriginalFinder::failed, &filing.list(), &ComplaintsPresenter::failed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    m_ok->setDefault(true); // once it stands in the dialog; else Cancel would be
    resize(appearance.px(520), appearance.px(420));
    m_finder->find(QString());
    refresh();
}

void DuplicateDialog::refresh()
{
    const core::Instant now = m_filing.list().now();
    m_offered = m_finder->matches();
    if (!m_filing.marksMany()) // none is its own duplicate
        std::erase_if(m_offered,
                      [this](const core::ComplaintRow& each) { return each.id == m_filing.list().chosen(); });
    m_list->clear();
    for (const core::ComplaintRow& each : m_offered) {
        auto* item = new QListWidgetItem(lineOf(each, now, m_appearance.numbers()), m_list);
        item->setSizeHint({1, m_appearance.px(kRowHeight)}); // cut at the end, not wider than the list
        item->setToolTip(plainToolTip(each.summary));
    }
    m_list->setCurrentRow(0);
    m_ok->setEnabled(!m_offered.empty());
}

void DuplicateDialog::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_offered.size()))
        return;
    const core::ComplaintRow& original = m_offered[std::size_t(row)];
    m_filing.makeDuplicateOf(original.id, original.reference);
    accept();
}

/// Up and Down walk through what was found while the words are typed.
bool DuplicateDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(m_list->count() - 1, 0)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace cxw::panels
