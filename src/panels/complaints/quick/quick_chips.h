#pragma once

#include <QWidget>

namespace cxw::panels {

class Appearance;

/// One thing that was understood, or was not.
struct QuickChip
{
    QString icon; ///< name of a line icon
    QString words;
    bool isUnsure = false; ///< amber: the words say why

    bool operator==(const QuickChip&) const = default;
};

/// Chips beside each other, and under each other where there is no room. To a screen reader one text.
class QuickChips final : public QWidget
{
    Q_OBJECT

public:
    explicit QuickChips(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::vector<QuickChip>& chips);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<QRect> placesIn(int width) const;

    const Appearance& m_appearance;
    std::vector<QuickChip> m_chips;
};

} // namespace cxw::panels
