#include "core/diagnostic/question_set_import.h"

#include "core/diagnostic/bank_copy.h"
#include "core/diagnostic/own_content.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/question_set_repository.h"
#include "core/diagnostic/questionnaire.h"
#include "core/unit_of_work.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw::core {
namespace {

struct SetImportSentences
{
    Q_DECLARE_TR_FUNCTIONS(cxw::core::QuestionSetImport)

public:
    static QString tooManyAreas()
    {
        return tr("With this set the workspace would have more than %n own area(s).",
                  "import of a question set refused", kMostOwnAreas);
    }
};

using Words = std::map<Language, Wording>;

/// The newest revision of every question and its words.
std::map<QuestionId, std::pair<int, Words>> newestWords(const UnitOfWork& work)
{
    std::map<QuestionId, std::pair<int, Words>> newest;
    for (const WordingRevision& each : work.questions().allWordings()) {
        auto& [revision, words] = newest[each.question];
        if (each.revision > revision)
            words.clear();
        if (each.revision < revision)
            continue;
        revision = each.revision;
        words[each.language] = each.wording;
    }
    return newest;
}

QuestionSet setFrom(const QuestionSetFile& file, const QuestionSet* before, IdSource& ids)
{
    QuestionSet set{.id = before ? before->id : ids.next<QuestionSetId>(), .name = file.name};
    for (const QuestionInFile& each : file.questions)
        set.items.push_back({each.question.id, each.question.area});
    return set;
}

} // namespace

QuestionSetFile fileOfSet(const UnitOfWork& work, const QuestionSet& set)
{
    const OwnContent own = loadOwnContent(work);
    const auto words = newestWords(work);
    const auto all = work.questions().all();
    QuestionSetFile file{.name = set.name};
    for (const OwnArea& area : own.areas)
        if (std::ranges::find(set.items, area.id, &QuestionSetItem::area) != set.items.end())
            file.areas.push_back(area);
    for (const QuestionSetItem& item : set.items) {
        const auto known = std::ranges::find(all, item.question, &Question::id);
        if (known == all.end())
            continue;
        QuestionInFile written{.question = *known};
        written.question.area = item.area;
        if (const auto found = words.find(item.question); known->own && found != words.end())
            written.wording = found->second.second;
        file.questions.push_back(std::move(written));
    }
    return file;
}

Expected<QuestionSetImport> planSetImport(const UnitOfWork& work, const QuestionSetFile& file, IdSource& ids)
{
    const OwnContent own = loadOwnContent(work);
    const auto words = newestWords(work);
    const QuestionSet* before = own.findSetNamed(file.name);
    QuestionSetImport import{.set = setFrom(file, before, ids)};
    if (before)
        import.before = *before;
    for (const OwnArea& area : file.areas)
        if (!own.findArea(area.id))
            import.areas.push_back(area);
    if (own.areas.size() + import.areas.size() > std::size_t(kMostOwnAreas))
        return tl::make_unexpected(Error{ErrorKind::BadInput, SetImportSentences::tooManyAreas()});
    for (const QuestionInFile& each : file.questions) {
        if (!each.question.own)
            continue;
        if (!own.findQuestion(each.question.id))
            import.questions.push_back(each.question);
        const auto known = words.find(each.question.id);
        if (known != words.end() && known->second.second == each.wording)
            continue;
        const int revision = known == words.end() ? 1 : known->second.first + 1;
        for (const auto& [language, wording] : each.wording)
            import.wordings.push_back({each.question.id, revision, language, wording});
    }
    return import;
}

void writeSetImport(UnitOfWork& work, const QuestionSetImport& import, const QuestionBank& bank)
{
    std::vector<QuestionId> asked;
    for (const QuestionSetItem& each : import.set.items)
        asked.push_back(each.question);
    copyQuestions(work, bank, asked);
    for (const OwnArea& each : import.areas)
        work.questions().saveArea(each);
    for (const Question& each : import.questions)
        work.questions().save(each);
    for (const WordingRevision& each : import.wordings)
        work.questions().saveWording(each);
    work.questionSets().save(import.set);
}

void undoSetImport(UnitOfWork& work, const QuestionSetImport& import)
{
    if (import.before)
        work.questionSets().save(*import.before);
    else
        work.questionSets().remove(import.set.id);
    for (const WordingRevision& each : import.wordings)
        work.questions().removeWording(each.question, each.revision);
    for (const Question& each : import.questions)
        work.questions().remove(each.id);
    for (const OwnArea& each : import.areas)
        work.questions().removeArea(each.id);
}

} // namespace cxw::core
