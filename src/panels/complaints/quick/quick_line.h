#pragma once

#include "panels/shared/key_hint.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;
class QuickChips;
class QuickPresenter;

/// A complaint in one line, over the list, with what is understood of it under the line. Enter saves,
/// Ctrl+Enter saves and stays for the next, Esc leaves; the draft stays.
class QuickLine final : public QWidget
{
    Q_OBJECT

public:
    QuickLine(const Appearance& appearance, QuickPresenter& presenter, QWidget* parent = nullptr);

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

    const Appearance& m_appearance;
    QuickPresenter& m_presenter;
    QLineEdit* m_line;
    QPushButton* m_save;
    QuickChips* m_chips;
};

} // namespace cxw::panels
