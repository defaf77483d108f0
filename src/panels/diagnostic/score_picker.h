#pragma once

#include "core/diagnostic/vote.h"

#include <QWidget>

#include <array>

namespace cxw::panels {

class Appearance;
class ScoreButton;

/// The big cells for 1, 2 and 3 (or no and yes), one focus stop. Keys 1 2 3, 0 for not applicable.
class ScorePicker final : public QWidget
{
    Q_OBJECT

public:
    explicit ScorePicker(const Appearance& appearance, QWidget* parent = nullptr);

    struct Content
    {
        bool yesNo = false;
        std::array<QString, 3> titles;  ///< what 1, 2 and 3 say in general
        std::array<QString, 3> anchors; ///< what they say here
        std::optional<core::Answer> chosen;
        std::optional<int> lastRound; ///< 1 to 3: the answer nearest to the last round's value
        QString lastRoundName;        ///< "Round 3"
        bool readOnly = false;
        bool operator==(const Content&) const = default;
    };
    void show(const Content& content);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void picked(cxw::core::Answer answer);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] core::Answer answerAt(std::size_t cell) const;
    [[nodiscard]] bool isStacked() const;
    void layOut();

    const Appearance& m_appearance;
    Content m_content;
    std::array<ScoreButton*, 3> m_cells{};
};

} // namespace cxw::panels
