#include "panels/complaints/helps/similar_presenter.h"

#include "core/change_feed.h"
#include "core/statistics/alike_texts.h"
#include "core/store.h"

namespace cxw::panels {

SimilarPresenter::SimilarPresenter(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietTime);
    connect(&m_quiet, &QTimer::timeout, this, &SimilarPresenter::look);
    connect(&context.changes, &core::ChangeFeed::committed, this, [this](const core::ChangeSet& changes) {
        if (changes.touches(core::EntityKind::Complaint) && !m_wanted.text.isEmpty())
            m_quiet.start();
    });
}

const core::SimilarCase* SimilarPresenter::sameText() const
{
    return !m_cases.empty() && m_cases.front().similarity >= core::kSameText ? &m_cases.front() : nullptr;
}

void SimilarPresenter::lookSoon(const core::TextToCompare& wanted)
{
    if (wanted == m_wanted)
        return;
    if (wanted.self != m_wanted.self)
        show({});
    m_wanted = wanted;
    m_quiet.start();
}

void SimilarPresenter::look()
{
    if (m_looking)
        return; // the answer leads to the next look
    m_looking = true;
    m_context.store.read(
        this, [wanted = m_wanted](const core::UnitOfWork& work) { return similarCases(work, wanted); },
        [this, wanted = m_wanted](core::Expected<std::vector<core::SimilarCase>> cases) {
            m_looking = false;
            if (wanted != m_wanted && !m_quiet.isActive())
                return look();
            if (!cases)
                return emit failed(cases.error());
            if (wanted == m_wanted)
                show(std::move(*cases));
        });
}

void SimilarPresenter::show(std::vector<core::SimilarCase> cases)
{
    if (cases == m_cases)
        return;
    m_cases = std::move(cases);
    emit changed();
}

} // namespace cxw::panels
