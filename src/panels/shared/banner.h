#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace cxw::panels {

class Appearance;

enum class BannerTone { Info, Warning, Danger };

/// A message inside the page, with at most one thing to do about it. Hidden until something is said.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const Appearance& appearance, QWidget* parent = nullptr);

    /// Shows a sentence; an empty `action` shows no button.
    void say(BannerTone tone, const QString& sentence, const QString& action = {});
    [[nodiscard]] QString sentence() const;

signals:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    BannerTone m_tone = BannerTone::Info;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace cxw::panels
