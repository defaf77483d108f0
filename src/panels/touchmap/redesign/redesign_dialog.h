#pragma once

#include "panels/touchmap/redesign/redesign_presenter.h"

#include <QDialog>

#include <array>

class QDateEdit;
class QPushButton;
class QVBoxLayout;

namespace cxw::core {
struct DraftKey;
}

namespace cxw::panels {

class Appearance;
class DayTrack;
class KeptText;
class LiveText;
class TextLabel;

/// The redesign of a touchpoint: when it began, its days with their notes, ideas, proposal, execution and
/// outcome, and what it brought. Everything is kept as it is typed. Goes when it is closed.
class RedesignDialog final : public QDialog
{
    Q_OBJECT

public:
    RedesignDialog(const Appearance& appearance, MapPresenter& maps, core::TouchpointId touchpoint,
                   QWidget* parent = nullptr);
    ~RedesignDialog() override;

    void done(int result) override;

private:
    struct Field
    {
        LiveText* text = nullptr;
        KeptText* kept = nullptr;
    };

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] Field addText(QVBoxLayout& column, const QString& label, const char* name);
    void refresh();
    void showTexts();
    void showNote();
    void press();
    void settle();

    const Appearance& m_appearance;
    RedesignPresenter* m_presenter;
    TextLabel* m_title;
    TextLabel* m_state;
    QDateEdit* m_start;
    QPushButton* m_begin;
    QWidget* m_body;
    DayTrack* m_track;
    TextLabel* m_noteLabel = nullptr;
    Field m_note;
    std::array<Field, 4> m_texts; ///< by RedesignPart
    TextLabel* m_effect;
    QPushButton* m_finish;
    QPushButton* m_again;
    QPushButton* m_remove;
    core::RedesignId m_shown; ///< whose day was chosen
    QDate m_startShown;       ///< that the field was given
};

} // namespace cxw::panels
