#pragma once

#include "core/complaint/complaint_field.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;
class EntryPresenter;
class SegmentedSwitch;
class TextLabel;
class TypedChoice;

/// What one seldom fills in for a complaint, under a button that opens it: agent, product, money, outcome,
/// whether the customer leaves, satisfaction, minutes. Closed, a line beside the button says what is known.
class EntryMore final : public QWidget
{
    Q_OBJECT

public:
    EntryMore(const Appearance& appearance, EntryPresenter& presenter, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFields();
    [[nodiscard]] QWidget* makeAgent();
    [[nodiscard]] QWidget* makeMoney();
    void addCell(const QString& label, QWidget* field, QWidget* spoken, const char* name);
    void place();
    void setUpChoices();
    void connectFields();
    void follow(QComboBox* box, core::ComplaintField field);
    void open(bool open);
    void showForm();
    void refresh();

    const Appearance& m_appearance;
    EntryPresenter& m_presenter;
    QPushButton* m_head;
    TextLabel* m_known;
    QWidget* m_fields = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<QWidget*> m_cells; ///< a label over a field each, in the order of the keyboard
    TypedChoice* m_agent;
    TextLabel* m_newAgent;
    TypedChoice* m_product;
    QLineEdit* m_amount;
    QLineEdit* m_currency;
    TextLabel* m_hint;
    QComboBox* m_outcome;
    SegmentedSwitch* m_satisfaction;
    QComboBox* m_defection;
    QComboBox* m_reason;
    QLineEdit* m_minutes;
    QCheckBox* m_public;
    bool m_showing = false; ///< the fields are being set, nobody types
};

} // namespace cxw::panels
