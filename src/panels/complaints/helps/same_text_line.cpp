#include "panels/complaints/helps/same_text_line.h"

#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/helps/help_line.h"
#include "panels/complaints/helps/similar_presenter.h"

#include <QVBoxLayout>

namespace cxw::panels {

SameTextLine::SameTextLine(const Appearance& appearance, SimilarPresenter& similar, EntryPresenter& entry,
                           QWidget* parent)
    : QWidget(parent)
    , m_similar(similar)
    , m_entry(entry)
    , m_line(new HelpLine(appearance))
{
    m_line->setObjectName(QStringLiteral("sameText"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    connect(&similar, &SimilarPresenter::changed, this, &SameTextLine::refresh);
    connect(&entry, &EntryPresenter::opened, this, &SameTextLine::refresh);
    connect(&entry, &EntryPresenter::changed, this, &SameTextLine::refresh);
    connect(m_line, &HelpLine::firstChosen, this, &SameTextLine::link);
    refresh();
}

void SameTextLine::refresh()
{
    const bool linked = m_entry.isLinkedNow();
    const core::SimilarCase* same = m_entry.isNew() ? m_similar.sameText() : nullptr;
    if (linked)
        m_line->say({.text = tr("This will be saved as a duplicate.", "under the text of a complaint"),
                     .firstAction = tr("Not a duplicate", "button")});
    else if (same)
        m_line->say({.tone = HelpTone::Warning,
                     .text = tr("%1 has the same text.", "a complaint's reference").arg(same->reference),
                     .firstAction = tr("Link as duplicate", "button: to the complaint with the same text")});
    else
        m_line->say({});
    setVisible(linked || same);
}

void SameTextLine::link()
{
    const core::SimilarCase* same = m_similar.sameText();
    if (m_entry.isLinkedNow())
        m_entry.setDuplicateOf(std::nullopt);
    else if (same)
        m_entry.setDuplicateOf(same->original);
}

} // namespace cxw::panels
