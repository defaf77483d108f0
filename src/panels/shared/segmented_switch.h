#pragma once

#include <QWidget>

class QButtonGroup;

namespace cxw::panels {

/// Two or three words of which one is chosen, joined in one box. Left and Right move.
class SegmentedSwitch final : public QWidget
{
    Q_OBJECT

public:
    SegmentedSwitch(const QString& name, const QStringList& words, QWidget* parent = nullptr);

    [[nodiscard]] int chosen() const;
    void choose(int index);
    void setWord(int index, const QString& word);
    /// Whether a word can be chosen.
    void setOffered(int index, bool offered);

signals:
    void chosenChanged(int index);

private:
    QButtonGroup* m_group;
};

} // namespace cxw::panels
