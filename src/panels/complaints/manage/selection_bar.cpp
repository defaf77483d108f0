#include "panels/complaints/manage/selection_bar.h"

#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/manage/filing_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/shared/wrap_layout.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QProgressBar>
#include <QPushButton>

namespace cxw::panels {
namespace {

QPushButton* barButton(const char* name, const QString& text)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setProperty("small", true);
    return made;
}

} // namespace

SelectionBar::SelectionBar(const Appearance& appearance, FilingPresenter& filing, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_filing(filing)
    , m_words(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_progress(new QProgressBar)
    , m_change(barButton("changeMarked", tr("Change…", "button: of all complaints that are marked")))
    , m_merge(barButton("mergeMarked", tr("Merge", "button: complaints that are marked into the chosen one")))
    , m_duplicate(barButton("duplicateMarked", tr("Duplicate of…", "button")))
    , m_unmark(barButton("unmark", QString()))
    , m_cancel(barButton("cancelChange", tr("Cancel", "button: ends a long change")))
{
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of the change", "bar"));
    m_unmark->setProperty("quiet", true);
    m_unmark->setIcon(lineIcon(QStringLiteral("x-lg"), appearance));
    m_unmark->setAccessibleName(tr("Unmark", "button: no complaint is marked any more"));
    m_unmark->setToolTip(m_unmark->accessibleName());
    m_merge->setToolTip(
        tr("The others become duplicates of the complaint that is open", "tooltip of the button Merge"));
    m_progress->setFixedWidth(appearance.px(200));
    auto* row = new WrapLayout(8);
    row->setContentsMargins(24, 6, 24, 0);
    setLayout(row);
    row->addWidget(m_words);
    row->addWidget(m_progress);
    for (QPushButton* each : {m_change, m_merge, m_duplicate, m_unmark, m_cancel})
        row->addWidget(each);
    connect(m_change, &QPushButton::clicked, this, &SelectionBar::changeWanted);
    connect(m_duplicate, &QPushButton::clicked, this, &SelectionBar::duplicateWanted);
    connect(m_merge, &QPushButton::clicked, &filing, &FilingPresenter::merge);
    connect(m_unmark, &QPushButton::clicked, &filing, &FilingPresenter::unmark);
    connect(m_cancel, &QPushButton::clicked, &filing, &FilingPresenter::cancel);
    for (QPushButton* each : {m_merge, m_unmark, m_cancel})
        connect(each, &QPushButton::clicked, this, &SelectionBar::listWanted);
    connect(&filing, &FilingPresenter::marksChanged, this, &SelectionBar::refresh);
    connect(&filing.list(), &ComplaintsPresenter::changed, this, &SelectionBar::refresh);
    connect(&filing, &FilingPresenter::progressChanged, this, &SelectionBar::refresh);
    refresh();
}

void SelectionBar::refresh()
{
    const auto progress = m_filing.progress();
    const bool marked = m_filing.marksMany() && !progress;
    const auto found = m_filing.list().found();
    const QString count = m_appearance.numbers().integer(m_filing.count());
    if (progress)
        m_words->setText(tr("Changing complaints", "beside a progress bar"));
    else if (m_filing.isAll() && m_filing.count() == found)
        m_words->setText(tr("All %1 marked", "how many complaints").arg(count));
    else
        m_words->setText(
            tr("%1 of %2 marked", "how many complaints, of how many")
                .arg(count, found ? m_appearance.numbers().integer(*found) : QStringLiteral("…")));
    m_progress->setVisible(progress.has_value());
    m_progress->setValue(int(progress.value_or(0.0) * m_progress->maximum()));
    m_cancel->setVisible(progress.has_value());
    for (QPushButton* each : {m_change, m_merge, m_duplicate, m_unmark})
        each->setVisible(marked);
    for (QPushButton* each : {m_change, m_merge, m_duplicate})
        each->setEnabled(m_filing.canChange());
    setVisible(marked || progress);
}

} // namespace cxw::panels
