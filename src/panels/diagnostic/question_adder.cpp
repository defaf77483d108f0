#include "panels/diagnostic/question_adder.h"

#include "panels/diagnostic/tailor_presenter.h"
#include "panels/shared/reason_line.h"

#include <algorithm>

namespace cxw::panels {
namespace {

template <class Id> QStringList namesOf(const std::vector<NamedChoice<Id>>& choices)
{
    QStringList names;
    for (const auto& each : choices)
        names += each.name;
    return names;
}

} // namespace

QuestionAdder::QuestionAdder(TailorPresenter& presenter, ReasonLine& line, QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
    , m_line(line)
{
}

void QuestionAdder::start(const std::optional<core::AreaId>& area)
{
    if (!m_presenter.state().canTailor)
        return;
    m_area = area;
    m_line.ask(tr("Which question, or what does yours ask?", "asks for a question of a bank or a new one"),
               tr("Next", "button: go on to the second line"), [this](const QString& words) { take(words); },
               {.choices = namesOf(m_presenter.offered())});
}

void QuestionAdder::take(const QString& words)
{
    const auto offered = m_presenter.offered();
    const auto known = std::ranges::find_if(offered, [&](const NamedChoice<core::QuestionId>& each) {
        return each.name.compare(words, Qt::CaseInsensitive) == 0;
    });
    if (known == offered.end())
        askArea(words);
    else
        askReason([this, id = known->id](const QString& reason) { m_presenter.addKnown(id, reason); });
}

void QuestionAdder::askArea(const QString& label)
{
    const auto choices = m_presenter.areaChoices();
    auto proposed = choices.begin();
    if (m_area)
        proposed = std::ranges::find(choices, *m_area, &NamedChoice<core::AreaId>::id);
    const QString question = m_presenter.canAddArea()
        ? tr("In which area? A new name makes a new area.", "asks for the area of an own question")
        : tr("In which area?", "asks for the area of an own question");
    m_line.ask(question, tr("Next", "button: go on to the second line"),
               [this, label](const QString& area) {
                   if (!m_presenter.areaNamed(area) && !m_presenter.canAddArea())
                       return askArea(label); // one of those there are
                   askReason([this, label, area](const QString& reason) {
                       m_presenter.addOwnIn(area, label, reason);
                   });
               },
               {.text = proposed == choices.end() ? QString() : proposed->name, .choices = namesOf(choices)});
}

void QuestionAdder::askReason(const std::function<void(const QString&)>& add)
{
    if (!m_presenter.wantsReasons())
        return add({});
    m_line.ask(tr("Why is it added?", "asks for one line"), tr("Add", "button: add a question"), add);
}

} // namespace cxw::panels
