#pragma once

#include "core/complaint/complaint.h"
#include "panels/shared/key_hint.h"

#include <QWidget>

#include <array>
#include <vector>

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStringListModel;

namespace cxw::panels {

class Appearance;
class Badge;
class CustomerField;
class EntryHelps;
class EntryPresenter;
class MissingBar;
class PromiseField;
class SegmentedSwitch;
class StepToggles;
class TextHelpsPresenter;
class TextLabel;
class TypedChoice;

/// One complaint being written down, beside the list. Tab goes from field to field; Ctrl+Enter saves and
/// begins the next; Esc goes back to the list and leaves the draft.
class EntryForm final : public QWidget
{
    Q_OBJECT

public:
    EntryForm(const Appearance& appearance, EntryPresenter& presenter, TextHelpsPresenter& helps,
              QWidget* parent = nullptr);

    void focusFirst();
    void saveAndNext();
    [[nodiscard]] std::vector<KeyHint> hints() const;

signals:
    /// Back to the list; the draft stays.
    void left();
    /// To be looked at; the draft stays.
    void caseOpened(cxw::core::ComplaintId complaint);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// In the order of their switch.
    static constexpr std::array kAgreements{core::Verified::Yes, core::Verified::No, core::Verified::NoAnswer,
                                            core::Verified::NotAsked};

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFields();
    [[nodiscard]] QLayout* makeChoices();
    [[nodiscard]] QLayout* makeAgreed();
    [[nodiscard]] QWidget* makeFoot();
    void add(QBoxLayout& column, const QString& label, QWidget* field, const char* name);
    void setUp();
    void watch(QWidget& field);
    void connectFields();
    void showForm();
    void refresh();
    void showStage();
    void saveAndClose();
    void bringIntoView();

    const Appearance& m_appearance;
    EntryPresenter& m_presenter;
    EntryHelps* m_helps;
    TextLabel* m_title;
    Badge* m_draft;
    CustomerField* m_customer;
    TypedChoice* m_channel;
    TypedChoice* m_touchpoint;
    TextLabel* m_stage;
    TypedChoice* m_category;
    SegmentedSwitch* m_severity;
    QPlainTextEdit* m_what;
    QPlainTextEdit* m_done;
    QLineEdit* m_proposal;
    StepToggles* m_steps;
    PromiseField* m_promises;
    SegmentedSwitch* m_verified;
    MissingBar* m_missing;
    QPushButton* m_save;
    QPushButton* m_close;
    QPushButton* m_discard;
    QBoxLayout* m_choices = nullptr;
    QScrollArea* m_scroll = nullptr;
    bool m_showing = false; ///< the fields are being set, nobody types
};

} // namespace cxw::panels
