#pragma once

#include <QPlainTextEdit>

namespace cxw::panels {

class Appearance;

/// Plain text of some lines, as high as its words, that is said as it is typed: all of it from coming into
/// the field to leaving it is one gesture.
class LiveText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LiveText(const Appearance& appearance, QWidget* parent = nullptr);

    /// What is typed right now stays as it is, but for spaces at its ends.
    void show(const QString& text);

signals:
    /// By the user; `first` begins a gesture.
    void typed(const QString& text, bool first);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    const Appearance& m_appearance;
    bool m_isFirst = true;
    bool m_isFilling = false;
};

} // namespace cxw::panels
