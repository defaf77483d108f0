#include "panels/touchmap/manage/new_map_dialog.h"

#include "panels/shared/line_delegate.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/map_presenter.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cxw::panels {

NewMapDialog::NewMapDialog(const Appearance& appearance, const MapPresenter& presenter, QWidget* parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_list(new QListWidget)
    , m_about(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_name(new QLineEdit)
{
    setObjectName(QStringLiteral("newMapDialog"));
    setWindowTitle(tr("New map", "window title"));
    m_list->setObjectName(QStringLiteral("newMapTemplates"));
    m_list->setAccessibleName(tr("What to begin with", "list of templates"));
    m_list->setItemDelegate(new LineDelegate(appearance, m_list));
    m_about->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("newMapName"));
    m_name->setAccessibleName(tr("Name of the map", "field"));
    m_name->setMaxLength(200);
    auto* label = new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary);
    label->setText(tr("Name", "over a field: of a map"));
    label->setBuddy(m_name);
    auto* make = new QPushButton(tr("Make the map", "button"));
    auto* cancel = new QPushButton(tr("Cancel", "button"));
    make->setObjectName(QStringLiteral("newMapMake"));
    cancel->setObjectName(QStringLiteral("newMapCancel"));
    connect(make, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &NewMapDialog::showChosen);
    connect(m_name, &QLineEdit::textChanged, make, [this, make] { make->setEnabled(!name().isEmpty()); });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addLayout(buttons);
    make->setDefault(true); // once it stands in the dialog; else Cancel would be
    addTemplates();
    resize(appearance.px(420), appearance.px(420));
    m_list->setFocus();
}

void NewMapDialog::addTemplates()
{
    for (const core::MapTemplate& each : m_presenter.templates().templates) {
        auto* item = new QListWidgetItem(in(each.name, m_presenter.language()), m_list);
        item->setData(Qt::UserRole, each.id);
    }
    m_list->setCurrentRow(0);
}

void NewMapDialog::showChosen()
{
    const core::MapTemplate* chosen = m_presenter.templates().find(templateId());
    m_about->setText(chosen ? in(chosen->about, m_presenter.language()) : QString());
    if (!m_name->isModified()) // a name of one's own stays
        m_name->setText(m_presenter.nameFor(templateId()));
}

QString NewMapDialog::templateId() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QString NewMapDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace cxw::panels
