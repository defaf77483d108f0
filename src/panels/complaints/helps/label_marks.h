#pragma once

#include "core/complaint/helps/policy_watch.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace cxw::panels {

class Appearance;
class TextHelpsPresenter;

/// Puts a wavy line under the policy phrases in a label of plain text, over which it lies; the label's own
/// words, selection and colours stay as they are.
class LabelMarks final : public QWidget
{
    Q_OBJECT

public:
    /// Says whether a phrase is to be marked.
    using IsMarked = std::function<bool(const core::PolicyFinding& finding)>;

    LabelMarks(const Appearance& appearance, const TextHelpsPresenter& helps, const IsMarked& isMarked,
               QLabel& label);

    /// Those that are marked in the text as it stands.
    [[nodiscard]] std::vector<core::TextRange> ranges() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    const TextHelpsPresenter& m_helps;
    IsMarked m_isMarked;
    QLabel& m_label;
};

} // namespace cxw::panels
