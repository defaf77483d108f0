#include "panels/complaints/helps/entry_helps.h"

#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/helps/field_helps.h"
#include "panels/complaints/helps/help_line.h"
#include "panels/complaints/helps/same_text_line.h"
#include "panels/complaints/helps/similar_list.h"
#include "panels/complaints/helps/similar_presenter.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace cxw::panels {

EntryHelps::EntryHelps(const Appearance& appearance, TextHelpsPresenter& helps, EntryPresenter& entry,
                       QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_helps(helps)
    , m_entry(entry)
    , m_similar(new SimilarPresenter(entry.context(), this))
    , m_sameText(new SameTextLine(appearance, *m_similar, entry))
    , m_cases(new SimilarList(appearance, *m_similar))
{
    const auto look = [this] {
        m_similar->lookSoon(
            {.text = m_entry.isOpen() ? m_entry.form().what : QString(), .self = m_entry.complaint()});
    };
    connect(&entry, &EntryPresenter::opened, this, look);
    connect(&entry, &EntryPresenter::changed, this, look);
    connect(m_cases, &SimilarList::opened, this, &EntryHelps::caseOpened);
    connect(m_similar, &SimilarPresenter::failed, &entry, &EntryPresenter::failed);
}

QWidget* EntryHelps::under(QWidget& field, const QString& name)
{
    using With = FieldHelps::With;
    const bool watches = name == QLatin1String("complaintWhat") || name == QLatin1String("complaintDone")
        || name == QLatin1String("complaintStepToggles");
    const With with = watches ? With::SnippetsAndPolicies : With::Snippets;
    // Of the steps it is the line that is written in.
    auto* stepLine = name == QLatin1String("complaintStepToggles") ? field.findChild<QLineEdit*>() : nullptr;
    QWidget& written = stepLine ? static_cast<QWidget&>(*stepLine) : field;
    QWidget* line = helpLineFor(m_appearance, m_helps, m_entry, written, with);
    if (!line || name != QLatin1String("complaintWhat"))
        return line;
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(line);
    column->addWidget(m_sameText);
    column->addWidget(m_cases);
    return both;
}

void EntryHelps::comeAfter(QWidget& field)
{
    QWidget* before = &field;
    for (QWidget* part : field.findChildren<QWidget*>())
        if (part->focusPolicy() & Qt::TabFocus)
            before = part;
    for (QWidget* whole : {static_cast<QWidget*>(m_sameText), static_cast<QWidget*>(m_cases)})
        for (QWidget* stop : whole->findChildren<QWidget*>())
            if (stop->focusPolicy() & Qt::TabFocus) {
                QWidget::setTabOrder(before, stop);
                before = stop;
            }
}

} // namespace cxw::panels
