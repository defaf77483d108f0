#pragma once

#include "panels/shared/key_hint.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;
class HelpLine;
class LineMarks;
class QuickChips;
class QuickPresenter;
class TextHelpsPresenter;

/// A complaint in one line, over the list, with what is understood of it under the line. Enter saves,
/// Ctrl+Enter saves and stays for the next, Esc leaves; the draft stays.
class QuickLine final : public QWidget
{
    Q_OBJECT

public:
    QuickLine(const Appearance& appearance, QuickPresenter& presenter, TextHelpsPresenter& helps,
              QWidget* parent = nullptr);

    /// Opens the line, with the draft of one.
    void begin();
    void saveAndStay();
    [[nodiscard]] bool hasKeyboard() const;
    [[nodiscard]] std::vector<KeyHint> hints() const;

signals:
    /// Done with it for now.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void saveAndLeave();
    void refresh();
    void watchPolicies();
    void useBetter();

    const Appearance& m_appearance;
    QuickPresenter& m_presenter;
    TextHelpsPresenter& m_helps;
    QLineEdit* m_line;
    LineMarks* m_marks;
    HelpLine* m_policy; ///< offers a better sentence
    QPushButton* m_save;
    QuickChips* m_chips;
};

} // namespace cxw::panels
