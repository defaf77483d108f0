#include "panels/diagnostic/evidence_list.h"

#include "panels/diagnostic/answer_detail_presenter.h"
#include "panels/diagnostic/evidence_model.h"
#include "panels/shared/grid_view.h"
#include "panels/shared/line_delegate.h"
#include "panels/shared/line_keys.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kLongestEvidence = 2000;
constexpr int kEvidenceInSight = 4;

} // namespace

EvidenceList::EvidenceList(const Appearance& appearance, AnswerDetailPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_model(new EvidenceModel(appearance, presenter, this))
    , m_field(new QLineEdit)
    , m_file(new QPushButton(tr("File…", "button: choose a file whose name is kept as evidence")))
    , m_list(new GridView(appearance))
    , m_keys(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
{
    m_field->setObjectName(QStringLiteral("evidenceField"));
    m_field->setPlaceholderText(tr("What shows it? A fact, a number, a document", "in the empty field"));
    m_field->setAccessibleName(tr("Evidence", "field: what shows that an answer is right"));
    m_field->setMaxLength(kLongestEvidence);
    m_file->setObjectName(QStringLiteral("evidenceFile"));
    m_file->setIcon(lineIcon(QStringLiteral("paperclip"), appearance));
    m_list->setObjectName(QStringLiteral("evidenceList"));
    m_list->setAccessibleName(tr("Evidence for the answer", "list"));
    m_list->setHeaderHidden(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LineDelegate(appearance, m_list));
    m_keys->setElided(true);
    m_keys->setFullText(tr("Only a file’s name is kept. F2 changes the words, Delete takes them away.",
                           "under the list of evidence"));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    line->addWidget(m_file);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(m_list, 1);
    column->addWidget(m_keys);
    const auto fit = [this, &appearance] {
        m_list->setFixedHeight(kEvidenceInSight * appearance.px(kLineHeight));
    };
    connect(&appearance, &Appearance::changed, this, fit);
    fit();
    auto* keys = new LineKeys(*m_list);
    connect(keys, &LineKeys::goneOn, this, &EvidenceList::startTyping);
    connect(keys, &LineKeys::wordsWanted, this, &EvidenceList::rewordCurrent);
    connect(keys, &LineKeys::removalWanted, this, &EvidenceList::removeCurrent);
    connect(m_list, &QTreeView::doubleClicked, this, &EvidenceList::rewordCurrent);
    connect(m_field, &QLineEdit::returnPressed, this, &EvidenceList::finishTyping);
    connect(m_file, &QPushButton::clicked, this, &EvidenceList::chooseFile);
    connect(&presenter, &AnswerDetailPresenter::changed, this, &EvidenceList::refresh);
    refresh();
}

void EvidenceList::refresh()
{
    const int row = m_list->currentIndex().row();
    m_model->reload();
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
    m_field->setEnabled(m_presenter.canEdit());
    m_file->setEnabled(m_presenter.canEdit());
}

void EvidenceList::startTyping()
{
    if (m_field->isEnabled())
        m_field->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void EvidenceList::finishTyping()
{
    const QString text = m_field->text();
    const core::EvidenceId reworded = m_reworded;
    m_reworded = {};
    m_field->clear();
    if (reworded.isNull())
        m_presenter.addEvidence(core::EvidenceKind::Text, text);
    else
        m_presenter.rewordEvidence(reworded, text);
}

void EvidenceList::chooseFile()
{
    addFile(
        QFileDialog::getOpenFileName(this, tr("A file as evidence: only its name is kept", "file dialog")));
}

void EvidenceList::addFile(const QString& path)
{
    m_presenter.addEvidence(core::EvidenceKind::File, QFileInfo(path).fileName());
}

void EvidenceList::rewordCurrent()
{
    const core::Evidence* current = m_model->evidenceAt(m_list->currentIndex());
    if (!current || !m_presenter.canEdit())
        return;
    m_reworded = current->id;
    m_field->setText(current->text);
    m_field->selectAll();
    startTyping();
}

void EvidenceList::removeCurrent()
{
    if (const core::Evidence* current = m_model->evidenceAt(m_list->currentIndex()))
        m_presenter.removeEvidence(current->id);
}

/// Esc first leaves the line: words that were being changed stay as they were, new ones stay in the line.
void EvidenceList::keyPressEvent(QKeyEvent* event)
{
    const bool leavesLine = event->key() == Qt::Key_Escape && m_field->hasFocus()
        && (m_model->rowCount() > 0 || !m_field->text().isEmpty());
    if (!leavesLine) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_reworded.isNull())
        m_field->clear();
    m_reworded = {};
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace cxw::panels
