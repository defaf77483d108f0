#pragma once

#include "charts/words.h"
#include "core/diagnostic/paired_change.h"

#include <QWidget>

#include <optional>

namespace cxw::panels {

class Appearance;

/// The matched change in big figures beside its interval on a line that holds 0.
class CompareFigure final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareFigure(const Appearance& appearance, QWidget* parent = nullptr);
    void show(const std::optional<core::PairedChange>& change, const charts::Words& words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    std::optional<core::PairedChange> m_change;
    charts::Words m_words;
    QString m_figure;
};

/// Mean change of one group of questions as a bar from 0, with its verdict under it.
class CompareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(const Appearance& appearance, QWidget* parent = nullptr);
    /// `longest` is the change that fills the bar's room. Hides itself without a change.
    void show(const QString& name, const std::optional<core::PairedChange>& change, double longest,
              const charts::Words& words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QString m_name;
    QString m_figure;
    QString m_verdict;
    double m_change = 0.0;
    double m_longest = 1.0;
};

} // namespace cxw::panels
