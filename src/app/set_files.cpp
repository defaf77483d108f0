#include "app/set_files.h"

#include "core/diagnostic/questionnaire.h"
#include "exchange/question_set_json.h"
#include "exchange/text_file.h"

namespace cxw::app {

core::QuestionSet setOfRound(const core::RoundDocument& document, const core::QuestionBank& bank)
{
    const QString name = document.templateName(bank);
    return {.name = name.isEmpty() ? document.workspace.name : name,
            .items = itemsOf(document.sheet.questions)};
}

core::Expected<core::QuestionSetFile> readSetFile(const QString& path, const core::QuestionBank& bank)
{
    const auto bytes = exchange::readFile(path);
    return bytes ? exchange::readQuestionSetJson(*bytes, bank) : tl::make_unexpected(bytes.error());
}

} // namespace cxw::app
