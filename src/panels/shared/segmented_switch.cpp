#include "panels/shared/segmented_switch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace cxw::panels {

SegmentedSwitch::SegmentedSwitch(const QString& name, const QStringList& words, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString& word : words) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        button->setProperty("small", true);
        button->setProperty("segment",
                            word == words.front()      ? QStringLiteral("first")
                                : word == words.back() ? QStringLiteral("last")
                                                       : QStringLiteral("middle"));
        m_group->addButton(button, int(m_group->buttons().size()));
        setWord(m_group->id(button), word);
        row->addWidget(button);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit chosenChanged(index);
    });
}

int SegmentedSwitch::chosen() const
{
    return m_group->checkedId();
}

void SegmentedSwitch::choose(int index)
{
    m_group->button(index)->setChecked(true);
}

void SegmentedSwitch::setWord(int index, const QString& word)
{
    m_group->button(index)->setText(word);
    m_group->button(index)->setAccessibleName(accessibleName() + QStringLiteral(": ") + word);
}

void SegmentedSwitch::setOffered(int index, bool offered)
{
    m_group->button(index)->setEnabled(offered);
}

} // namespace cxw::panels
