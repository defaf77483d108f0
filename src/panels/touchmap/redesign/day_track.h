#pragma once

#include "core/touchmap/redesign_days.h"

#include <QWidget>

namespace cxw::panels {

class Appearance;

/// The twenty working days of a redesign in a row: those that are over, today's, those to come; which of them
/// have a note. One of them can be chosen, where that is allowed: by a click, Left and Right.
class DayTrack final : public QWidget
{
    Q_OBJECT

public:
    DayTrack(const Appearance& appearance, bool canChoose, QWidget* parent = nullptr);

    void show(const core::RedesignProgress& progress, const std::map<int, QString>& notes,
              const QString& sentence);
    /// 1 to core::kRedesignDays.
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int day);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dayChosen(int day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF boxOf(int day) const;

    const Appearance& m_appearance;
    bool m_canChoose;
    core::RedesignProgress m_progress;
    std::map<int, QString> m_notes;
    int m_chosen = 1;
};

} // namespace cxw::panels
