#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace cxw::panels {

class Appearance;
class EntryPresenter;
class TextLabel;

/// The promises of the complaint that is being written down, one a line, and under them how their due times
/// are understood.
class PromiseField final : public QWidget
{
    Q_OBJECT

public:
    PromiseField(const Appearance& appearance, EntryPresenter& presenter, QWidget* parent = nullptr);

    [[nodiscard]] QPlainTextEdit& lines() { return *m_lines; }

private:
    void showForm();
    void refresh();

    const Appearance& m_appearance;
    EntryPresenter& m_presenter;
    QPlainTextEdit* m_lines;
    TextLabel* m_read;
};

} // namespace cxw::panels
