#pragma once

#include "panels/shared/key_hint.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace cxw::panels {

class Appearance;
class PastePresenter;
enum class PasteState;
class PasteTable;
class SegmentedSwitch;
class TextLabel;

/// What a table from the clipboard will become, below the map, until one inserts it or lets it be.
class PasteStrip final : public QWidget
{
    Q_OBJECT

public:
    PasteStrip(const Appearance& appearance, PastePresenter& paste, QWidget* parent = nullptr);

    /// Puts the keyboard where it is needed first.
    void focusFirst();
    /// For all rows at once, beside the map.
    [[nodiscard]] int neededHeight() const;
    [[nodiscard]] std::vector<KeyHint> hints() const;
    /// "Paste preview, 12 rows, 8 columns read".
    [[nodiscard]] QString place() const;

signals:
    /// What is no table is to come into the focused cell.
    void asTextWanted(const QString& text);
    void hintsChanged();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QWidget* makeMessage();
    [[nodiscard]] QLayout* makeFoot();
    void refresh();
    void refreshFoot();
    void takeText();

    const Appearance& m_appearance;
    PastePresenter& m_paste;
    PasteState m_state; ///< as it is shown
    QBoxLayout* m_head = nullptr;
    QBoxLayout* m_choices = nullptr;
    TextLabel* m_title;
    TextLabel* m_calm;
    QWidget* m_options;
    QCheckBox* m_names;
    SegmentedSwitch* m_duplicates;
    PasteTable* m_table;
    TextLabel* m_message;
    QPushButton* m_asText;
    QStackedWidget* m_pages;
    QPushButton* m_insert;
    QPushButton* m_cancel;
    TextLabel* m_summary;
    TextLabel* m_undo;
};

} // namespace cxw::panels
