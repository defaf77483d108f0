#include "panels/privacy/hold_dialog.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw::panels {

HoldDialog::HoldDialog(const Appearance& appearance, const QString& reference, const QString& reason,
                       QWidget* parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(reason))
{
    setObjectName(QStringLiteral("holdDialog"));
    setWindowTitle(tr("Legal hold on %1", "window title; a complaint's reference").arg(reference));
    auto* label = new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary);
    label->setWordWrap(true);
    label->setText(tr("Why must it be kept? While it is on hold nobody can anonymise or erase it. Without a "
                      "reason the hold ends.",
                      "over a field"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("holdReason"));
    m_reason->setAccessibleName(tr("Reason for the legal hold", "field"));
    m_reason->setMaxLength(500);
    auto* done = new QPushButton(tr("Done", "button"));
    auto* cancel = new QPushButton(tr("Cancel", "button"));
    done->setObjectName(QStringLiteral("holdDone"));
    cancel->setObjectName(QStringLiteral("holdCancel"));
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    auto* column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addStretch();
    column->addLayout(buttons);
    done->setDefault(true); // once it stands in the dialog; else Cancel would be
    resize(appearance.px(460), appearance.px(200));
    m_reason->setFocus();
}

QString HoldDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace cxw::panels
