#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace cxw::panels {

class Appearance;

enum class BannerTone { Info, Warning, Danger };

/// A button of a message.
struct BannerAction
{
    QString text;
    std::function<void()> run;
};

/// A message inside the page, with what can be done about it. Hidden until something is said.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const Appearance& appearance, QWidget* parent = nullptr);

    /// Shows a sentence, in place of the one before, and a button for each action.
    void say(BannerTone tone, const QString& sentence, const std::vector<BannerAction>& actions = {});
    [[nodiscard]] QString sentence() const;

signals:
    /// The user has seen enough of it.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showButtons(const std::vector<BannerAction>& actions);

    const Appearance& m_appearance;
    BannerTone m_tone = BannerTone::Info;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace cxw::panels
