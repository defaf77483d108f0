#pragma once

#include "core/complaint/complaint_step.h"
#include "panels/shared/key_hint.h"

#include <QWidget>

#include <array>
#include <vector>

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace cxw::panels {

class Appearance;
class CustomerField;
class EntryPresenter;
class GuideStage;
class MissingBar;
class TextHelpsPresenter;

/// The complaint that is being written down, for a call in progress: one step at a time, in any order, with
/// what was said so far over it. Writes the same draft as the form.
class GuideView final : public QWidget
{
    Q_OBJECT

public:
    GuideView(const Appearance& appearance, EntryPresenter& presenter, TextHelpsPresenter& helps,
              QWidget* parent = nullptr);

    /// Shows the first step that has no mark.
    void begin();
    void focusFirst();
    void saveAndNext();
    [[nodiscard]] std::vector<KeyHint> hints() const;

signals:
    /// Back to the list; the draft stays.
    void left();
    void formWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeStory();
    [[nodiscard]] QWidget* makeStrip();
    [[nodiscard]] QWidget* makeFoot();
    void addField(QBoxLayout& column, const QString& label, QWidget* field, QWidget* spoken);
    void saveAndClose();
    void showForm();
    void refresh();
    void bringIntoView();

    const Appearance& m_appearance;
    EntryPresenter& m_presenter;
    TextHelpsPresenter& m_textHelps;
    CustomerField* m_customer;
    QPlainTextEdit* m_what;
    std::array<QPushButton*, core::kResolveSteps.size()> m_steps{};
    GuideStage* m_stage;
    MissingBar* m_missing;
    QPushButton* m_save;
    QScrollArea* m_scroll = nullptr;
};

} // namespace cxw::panels
