#pragma once

#include <QFrame>

#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace cxw::panels {

class Appearance;

/// A short list under a button: typing narrows it, Up and Down walk, Enter takes, Esc leaves. Deletes itself.
class ChoicePopup final : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        QString word;
        qint64 key = 0;
    };

    /// `title` names it to those who do not see it.
    ChoicePopup(const Appearance& appearance, const QString& title, QWidget* parent);

    /// With a first entry that takes the value away, when there is one.
    void offer(const std::vector<Entry>& entries, const QString& none, std::optional<qint64> current);
    /// Another place finds what is typed, and offers it.
    void searchElsewhere() { m_elsewhere = true; }
    void openUnder(QWidget& anchor);

signals:
    void typed(const QString& text);
    void chosen(qint64 key);
    void noneChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& text);
    void take();

    const Appearance& m_appearance;
    QLineEdit* m_line;
    QListWidget* m_list;
    bool m_elsewhere = false;
};

} // namespace cxw::panels
