#include "core/diagnostic/question_bank.h"

#include <algorithm>

namespace cxw::core {
namespace {

template <class Rows, class Key> auto* findById(const Rows& rows, const Key& id)
{
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

template <class Names, class Key> QString nameOr(const Names& names, const Key& key, const QString& otherwise)
{
    const auto found = names.find(key);
    return found == names.end() ? otherwise : found->second;
}

} // namespace

const Question* QuestionBank::find(const QuestionId& question) const
{
    return findById(questions, question);
}

const QuestionTemplate* QuestionBank::findTemplate(const QString& templateId) const
{
    return findById(templates, templateId);
}

QString QuestionBank::areaName(const AreaId& area, Language language) const
{
    return nameOr(areaNames, std::pair(language, area), area.text());
}

QString QuestionBank::templateName(const QString& templateId, Language language) const
{
    return nameOr(templateNames, std::pair(language, templateId), templateId);
}

} // namespace cxw::core
