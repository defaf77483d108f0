#include "panels/privacy/retention_dialog.h"

#include "panels/complaints/complaint_words.h"
#include "panels/privacy/erasure_dialog.h"
#include "panels/privacy/hold_dialog.h"
#include "panels/privacy/privacy_presenter.h"
#include "panels/shared/line_delegate.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;

QString lineOf(const core::ComplaintRow& row, core::Instant now, const core::NumberFormat& numbers)
{
    const QString closed = row.closedAt ? momentText(*row.closedAt, now, numbers) : QString();
    QStringList parts{row.reference, RetentionDialog::tr("closed %1", "of a complaint; a date").arg(closed),
                      row.customer, row.summary};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RetentionDialog::RetentionDialog(const Appearance& appearance, PrivacyPresenter& presenter, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_months(new QSpinBox)
    , m_count(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary))
    , m_list(new QListView)
    , m_rows(new QStandardItemModel(this))
    , m_anonymise(new QPushButton(tr("Anonymise…", "button")))
    , m_erase(new QPushButton(tr("Erase…", "button")))
    , m_hold(new QPushButton(tr("Legal hold…", "button")))
{
    setObjectName(QStringLiteral("retentionDialog"));
    setWindowTitle(tr("Complaints due to go", "window title"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(appearance.px(8));
    makeHead(*column);
    column->addWidget(m_list, 1);
    makeButtons(*column);
    resize(appearance.px(720), appearance.px(560));
    connect(&presenter, &PrivacyPresenter::dueChanged, this, &RetentionDialog::refresh);
    presenter.readDue();
    m_list->setFocus();
}

void RetentionDialog::makeHead(QVBoxLayout& column)
{
    auto* label = new TextLabel(m_appearance, TypeRole::Body, &Tokens::textPrimary);
    label->setText(tr("Months after closing", "over a number"));
    label->setBuddy(m_months);
    m_months->setObjectName(QStringLiteral("retentionMonths"));
    m_months->setAccessibleName(label->text());
    m_months->setRange(1, core::kMostRetentionMonths);
    m_months->setValue(m_presenter.months());
    m_months->setEnabled(m_presenter.canChange());
    connect(m_months, &QSpinBox::editingFinished, this, [this] { m_presenter.setMonths(m_months->value()); });
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_months);
    row->addStretch();
    column.addLayout(row);
    m_count->setObjectName(QStringLiteral("retentionCount"));
    m_count->setWordWrap(true);
    column.addWidget(m_count);
    m_list->setObjectName(QStringLiteral("retentionList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new LineDelegate(m_appearance, m_list));
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RetentionDialog::judge);
}

void RetentionDialog::makeButtons(QVBoxLayout& column)
{
    m_anonymise->setObjectName(QStringLiteral("anonymiseDue"));
    m_erase->setObjectName(QStringLiteral("eraseDue"));
    m_hold->setObjectName(QStringLiteral("holdDue"));
    auto* close = new QPushButton(tr("Close", "button"));
    close->setObjectName(QStringLiteral("closeRetention"));
    for (QPushButton* each : {m_anonymise, m_erase, m_hold, close})
        each->setAutoDefault(false);
    connect(m_anonymise, &QPushButton::clicked, this, [this] { letGo(true); });
    connect(m_erase, &QPushButton::clicked, this, [this] { letGo(false); });
    connect(m_hold, &QPushButton::clicked, this, &RetentionDialog::hold);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_hold);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_anonymise);
    buttons->addWidget(m_erase);
    column.addLayout(buttons);
    judge();
}

void RetentionDialog::refresh()
{
    m_rows->clear();
    for (const core::ComplaintRow& each : m_presenter.due())
        m_rows->appendRow(new QStandardItem(lineOf(each, m_presenter.now(), m_appearance.numbers())));
    const qint64 count = m_presenter.dueCount();
    m_months->setValue(m_presenter.months());
    QString text = tr("%n complaint(s) closed longer ago than that, none of them on legal hold. Nothing goes "
                      "unless you say so.",
                      "over a list", int(count));
    if (count > qint64(m_presenter.due().size()))
        text += QLatin1Char(' ')
            + tr("The list shows the first %n of them.", "over a list", int(m_presenter.due().size()));
    m_count->setText(text);
    m_list->setCurrentIndex(m_rows->index(0, 0));
    judge();
}

void RetentionDialog::judge()
{
    const bool can = m_presenter.canChange() && m_list->selectionModel()->hasSelection();
    m_anonymise->setEnabled(can);
    m_erase->setEnabled(can);
    m_hold->setEnabled(can && m_list->selectionModel()->selectedIndexes().size() == 1);
}

std::vector<core::ComplaintId> RetentionDialog::chosen() const
{
    std::vector<core::ComplaintId> ids;
    for (const QModelIndex& each : m_list->selectionModel()->selectedIndexes())
        ids.push_back(m_presenter.due()[std::size_t(each.row())].id);
    return ids;
}

void RetentionDialog::letGo(bool keepsComplaints)
{
    const auto complaints = chosen();
    if (complaints.empty())
        return;
    const int count = int(complaints.size());
    const QString title = keepsComplaints ? tr("Anonymise %n complaint(s)", "title", count)
                                          : tr("Erase %n complaint(s)", "title", count);
    core::Erasure erasure;
    erasure.complaints = complaints;
    erasure.keepsComplaints = keepsComplaints;
    const ErasurePlan plan{
        .erasure = erasure, .title = title, .complaints = count, .word = QString::number(count)};
    ErasureDialog dialog(m_appearance, m_presenter, plan, this);
    dialog.exec();
    m_presenter.readDue();
}

void RetentionDialog::hold()
{
    const auto complaints = chosen();
    if (complaints.size() != 1)
        return;
    const int row = m_list->selectionModel()->selectedIndexes().front().row();
    HoldDialog dialog(m_appearance, m_presenter.due()[std::size_t(row)].reference, {}, this);
    if (dialog.exec() == QDialog::Accepted)
        m_presenter.hold(complaints.front(), dialog.reason());
}

} // namespace cxw::panels
