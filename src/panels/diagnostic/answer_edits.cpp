#include "panels/diagnostic/answer_edits.h"

#include "core/diagnostic/answer_detail_repository.h"
#include "core/unit_of_work.h"

namespace cxw::panels {
namespace {

core::Store::WriteWork putEvidence(core::EvidenceId id, const std::optional<core::Evidence>& evidence)
{
    return [id, evidence](core::UnitOfWork& work) {
        if (evidence)
            work.answerDetails().save(*evidence);
        else
            work.answerDetails().remove(id);
    };
}

core::Store::WriteWork replaceWhys(const core::FiveWhys& leaves, const core::FiveWhys& comes)
{
    return [leaves, comes](core::UnitOfWork& work) {
        for (const core::Why& each : leaves.whys)
            if (!findWhy(comes, each.id))
                work.answerDetails().remove(each.id);
        for (const core::Why& each : comes.whys)
            work.answerDetails().save(each);
    };
}

core::Store::WriteWork putThenScore(core::RoundQuestionId question,
                                    const std::optional<core::ThenScore>& score)
{
    return [question, score](core::UnitOfWork& work) {
        if (score)
            work.answerDetails().save(*score);
        else
            work.answerDetails().removeThenScore(question);
    };
}

} // namespace

Edit evidenceEdit(const EditName& name, const std::optional<core::Evidence>& before,
                  const std::optional<core::Evidence>& after)
{
    const core::EvidenceId id = before ? before->id : after->id;
    return {name.text, name.gesture, putEvidence(id, after), putEvidence(id, before)};
}

Edit whysEdit(const EditName& name, const core::FiveWhys& before, const core::FiveWhys& after)
{
    return {name.text, name.gesture, replaceWhys(before, after), replaceWhys(after, before)};
}

Edit thenScoreEdit(const EditName& name, core::RoundQuestionId question,
                   const std::optional<core::ThenScore>& before, const std::optional<core::ThenScore>& after)
{
    return {name.text, name.gesture, putThenScore(question, after), putThenScore(question, before)};
}

} // namespace cxw::panels
