#include "panels/touchmap/manage/map_name_dialog.h"

#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw::panels {

MapNameDialog::MapNameDialog(const Appearance& appearance, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
{
    setObjectName(QStringLiteral("mapNameDialog"));
    setWindowTitle(tr("Rename the map", "window title"));
    m_name->setObjectName(QStringLiteral("mapName"));
    m_name->setAccessibleName(tr("Name of the map", "field"));
    m_name->setMaxLength(200);
    m_name->selectAll();
    auto* done = new QPushButton(tr("Done", "button"));
    auto* cancel = new QPushButton(tr("Cancel", "button"));
    done->setObjectName(QStringLiteral("mapNameDone"));
    cancel->setObjectName(QStringLiteral("mapNameCancel"));
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, done,
            [this, done] { done->setEnabled(!this->name().isEmpty()); });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_name);
    column->addStretch();
    column->addLayout(buttons);
    done->setDefault(true); // once it stands in the dialog; else Cancel would be
    resize(appearance.px(420), appearance.px(120));
    m_name->setFocus();
}

QString MapNameDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace cxw::panels
