#pragma once

#include "core/diagnostic/question.h"

#include <QObject>

#include <functional>
#include <optional>

namespace cxw::panels {

class ReasonLine;
class TailorPresenter;

/// Asks line by line what a new question is: which one, for an own one the area, and why where that is
/// wanted.
class QuestionAdder final : public QObject
{
    Q_OBJECT

public:
    QuestionAdder(TailorPresenter& presenter, ReasonLine& line, QObject* parent = nullptr);

    /// Proposes `area`, else the first one there is.
    void start(const std::optional<core::AreaId>& area);

private:
    void take(const QString& words);
    void askArea(const QString& label);
    void askReason(const std::function<void(const QString&)>& add);

    TailorPresenter& m_presenter;
    ReasonLine& m_line;
    std::optional<core::AreaId> m_area;
};

} // namespace cxw::panels
