#pragma once

#include <QWidget>

namespace cxw::panels {

class Appearance;
class Banner;
class DuePresenter;

/// Over a place: the round that is due soon or late, with the verb for it; on Home also the one question
/// whether the desktop may tell. Takes no room while there is nothing to say.
class DueBanners final : public QWidget
{
    Q_OBJECT

public:
    DueBanners(const Appearance& appearance, DuePresenter& presenter, QWidget* parent = nullptr);

    /// The question is asked on Home only.
    void showOn(bool isHome);

signals:
    void nextRoundWanted();

private:
    void refresh();
    void showRound();
    void showQuestion();

    const Appearance& m_appearance;
    DuePresenter& m_presenter;
    Banner* m_round;
    Banner* m_question;
    bool m_isHome = true;
};

} // namespace cxw::panels
