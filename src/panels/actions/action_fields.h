#pragma once

#include "panels/actions/actions_presenter.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace cxw::panels {

class Appearance;
class TextLabel;

/// What one fills in for an action, field by field.
class ActionFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionFields(const Appearance& appearance, QWidget* parent = nullptr);

    /// A field that somebody is typing into keeps what is typed.
    void fill(const ActionForm& form);
    /// Forgets what was typed, so that the next form fills every field.
    void forget();
    /// Puts drafts into the fields of these names and keeps them there until the next `forget`.
    void bringBack(const QHash<QString, QString>& texts);
    /// As if it had been typed.
    void typeWhat(const QString& what);
    [[nodiscard]] ActionForm form(core::RoundQuestionId answer) const;
    [[nodiscard]] bool hasDraft() const { return m_hasDraft; }
    /// Drafts are what the form says now.
    void takeDraft() { m_hasDraft = false; }
    void setEditable(bool editable);
    /// Names to choose an owner from.
    void setPeople(const QStringList& names);
    void focusFirst();

signals:
    /// A field was left, or a choice made.
    void confirmed();
    /// A text that a draft should keep.
    void typed(const QString& field, const QString& text);
    /// Esc.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLayout* makeDue();
    void setUp();
    void connectFields();
    void add(QBoxLayout& column, const QString& label, QWidget* field, const char* name);
    void keep(const QString& field, const QString& text);
    void refresh();
    void fitHeights();
    void limitWhat();
    [[nodiscard]] bool lacksReason() const;

    const Appearance& m_appearance;
    QPlainTextEdit* m_what;
    QLineEdit* m_owner;
    QStringListModel* m_people;
    QCheckBox* m_hasDue;
    QDateEdit* m_due;
    QComboBox* m_score;
    QPlainTextEdit* m_effect;
    QComboBox* m_status;
    QLineEdit* m_reason;
    TextLabel* m_hint;
    ActionForm m_filled; ///< what the fields were given last
    bool m_editable = true;
    bool m_filling = false;  ///< the fields are being set, nobody types
    bool m_hasDraft = false; ///< what stands in the fields was brought back and not taken yet
};

} // namespace cxw::panels
