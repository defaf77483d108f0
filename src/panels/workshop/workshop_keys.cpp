#include "panels/workshop/workshop_keys.h"

#include "panels/workshop/workshop_presenter.h"

#include <QKeyEvent>

namespace cxw::panels {
namespace {

std::optional<core::Answer> answerFor(int key, bool yesNo)
{
    if (key == Qt::Key_0)
        return core::Answer::NotApplicable;
    if (key < Qt::Key_1 || key > Qt::Key_3 || (yesNo && key == Qt::Key_2))
        return std::nullopt;
    return answerAt(std::size_t(key - Qt::Key_1), yesNo);
}

void give(core::Answer answer, WorkshopPresenter& presenter)
{
    if (presenter.state().revealed)
        presenter.choose(answer);
    else
        presenter.vote(answer);
}

} // namespace

bool pressInWorkshop(const QKeyEvent& event, WorkshopPresenter& presenter)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (held != Qt::NoModifier)
        return false;
    if (const auto answer = answerFor(event.key(), presenter.state().yesNo())) {
        give(*answer, presenter);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Space:
        if (!presenter.state().revealed)
            presenter.advance();
        return true;
    case Qt::Key_PageDown: presenter.advance(); return true;
    case Qt::Key_PageUp:
    case Qt::Key_Left: presenter.previous(); return true;
    case Qt::Key_Right: presenter.next(); return true;
    default: return false;
    }
}

} // namespace cxw::panels
