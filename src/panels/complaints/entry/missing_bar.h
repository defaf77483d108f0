#pragma once

#include "core/complaint/complaint.h"

#include <QFrame>

#include <vector>

namespace cxw::panels {

class Appearance;
class TextLabel;

/// Over the buttons that save a complaint: what it still lacks. Keeps its room when it lacks nothing.
class MissingBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MissingBar(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::vector<core::MissingPart>& missing);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    TextLabel* m_words;
};

} // namespace cxw::panels
