#include "panels/touchmap/manage/map_parts_dialog.h"

#include "panels/shared/edit_stack.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/manage/part_list.h"
#include "panels/touchmap/map_presenter.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace cxw::panels {

MapPartsDialog::MapPartsDialog(const Appearance& appearance, MapPresenter& presenter, QWidget* parent)
    : QDialog(parent)
    , m_parts(presenter.document(), presenter.context().ids)
{
    setObjectName(QStringLiteral("mapPartsDialog"));
    setWindowTitle(tr("Personas, stages and lanes", "window title: of a map"));
    auto* lists = new QHBoxLayout;
    lists->setSpacing(appearance.px(16));
    for (const auto kind : {MapParts::Kind::Persona, MapParts::Kind::Stage, MapParts::Kind::Lane}) {
        auto* list = new PartList(appearance, m_parts, kind);
        // Later: a list may not be filled anew while its own editor closes.
        connect(&presenter.document(), &MapDocument::changed, list, &PartList::refresh, Qt::QueuedConnection);
        connect(&presenter.document(), &MapDocument::replaced, list, &PartList::refresh,
                Qt::QueuedConnection);
        lists->addWidget(list, 1);
    }
    auto* close = new QPushButton(tr("Close", "button"));
    close->setObjectName(QStringLiteral("mapPartsClose"));
    close->setAutoDefault(false); // Enter adds to a list
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(lists, 1);
    column->addLayout(buttons);
    QUndoStack& stack = presenter.context().edits.stack();
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &stack, &QUndoStack::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &stack, &QUndoStack::redo);
    resize(appearance.px(760), appearance.px(420));
}

} // namespace cxw::panels
