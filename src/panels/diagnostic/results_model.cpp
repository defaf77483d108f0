#include "panels/diagnostic/results_model.h"

#include "charts/agreement_badge.h"
#include "charts/chart_table.h"
#include "charts/vote_strip.h"
#include "panels/diagnostic/results_presenter.h"
#include "panels/shared/text_label.h"

namespace cxw::panels {
namespace {

constexpr quintptr kAreaLevel = 0; // an area; a question carries the area's row plus one

} // namespace

ResultsModel::ResultsModel(const ResultsPresenter& presenter, QObject* parent)
    : QAbstractItemModel(parent)
    , m_presenter(presenter)
{
    reload();
}

void ResultsModel::reload()
{
    std::vector<std::vector<std::size_t>> questions;
    if (m_presenter.hasResults()) {
        const auto& areas = m_presenter.areas();
        const auto& all = m_presenter.results().questions;
        questions.resize(areas.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t area = 0; area < areas.size(); ++area)
                if (areas[area].result.area == all[i].question.area)
                    questions[area].push_back(i);
    }
    if (questions == m_questions && !questions.empty()) {
        for (int area = 0; area < rowCount(); ++area) {
            const QModelIndex parent = index(area, 0);
            emit dataChanged(parent, index(area, ColumnCount - 1));
            if (const int rows = rowCount(parent); rows > 0)
                emit dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
        }
        return;
    }
    beginResetModel();
    m_questions = std::move(questions);
    endResetModel();
}

const charts::NamedArea* ResultsModel::areaAt(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == kAreaLevel
        ? &m_presenter.areas()[std::size_t(index.row())]
        : nullptr;
}

const core::QuestionResult* ResultsModel::resultAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kAreaLevel)
        return nullptr;
    const std::size_t question = m_questions[std::size_t(index.internalId() - 1)][std::size_t(index.row())];
    return &m_presenter.results().questions[question];
}

QModelIndex ResultsModel::indexOf(core::RoundQuestionId question) const
{
    for (int area = 0; area < rowCount(); ++area)
        for (int row = 0; row < rowCount(index(area, 0)); ++row)
            if (const QModelIndex found = index(row, 0, index(area, 0));
                resultAt(found)->question.id == question)
                return found;
    return {};
}

QModelIndex ResultsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kAreaLevel);
}

QModelIndex ResultsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kAreaLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, kAreaLevel);
}

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_questions.size());
    if (parent.internalId() != kAreaLevel || parent.column() != 0)
        return 0;
    return int(m_questions[std::size_t(parent.row())].size());
}

int ResultsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString ResultsModel::textOf(const core::QuestionResult& result, int column) const
{
    const charts::Words& words = m_presenter.words();
    switch (column) {
    case Question: return m_presenter.document().wordingOf(result.question).label;
    case Votes:
        return result.isScored() ? charts::sentenceOf(charts::voteStripOf(result), words)
                                 : charts::yesNoText(charts::voteStripOf(result), words);
    case Mean:
        return result.value ? tr("%1, n %2", "mean and number of answers")
                                  .arg(words.numbers().decimal(*result.value, 2))
                                  .arg(result.counts.valid())
                            : QStringLiteral("–");
    case Agreement:
        return charts::agreementWord(charts::agreementMarkOf(result, m_presenter.document().sheet.round.form),
                                     words);
    case Agreed: return result.agreed ? charts::answerText(result.agreed, words) : QString();
    default: return {};
    }
}

QString ResultsModel::areaText(const charts::NamedArea& area, int column) const
{
    if (column == Question)
        return area.name + QStringLiteral(", ") + charts::basisText(area.result, m_presenter.words());
    if (column == Mean && area.result.mean)
        return m_presenter.words().numbers().decimal(*area.result.mean, 2);
    return {};
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const core::QuestionResult* result = resultAt(index); result && role == Qt::ToolTipRole) {
        const core::Wording wording = m_presenter.document().wordingOf(result->question);
        return plainToolTip(wording.label + QStringLiteral(". ") + wording.text);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const charts::NamedArea* area = areaAt(index);
    const QString text = area ? areaText(*area, index.column()) : textOf(*resultAt(index), index.column());
    // A screen reader says that nothing is there.
    return role == Qt::AccessibleTextRole && text.isEmpty() ? QStringLiteral("–") : text;
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Question: return tr("Question", "column of the score grid");
    case Votes: return tr("Votes 1, 2, 3", "column of the score grid");
    case Mean: return tr("Mean · n", "column of the score grid");
    case Agreement: return tr("Agreement", "column of the score grid");
    case Agreed: return tr("Agreed", "column of the score grid: the score recorded by the group");
    default: return {};
    }
}

} // namespace cxw::panels
