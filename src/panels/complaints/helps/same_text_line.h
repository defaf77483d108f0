#pragma once

#include <QWidget>

namespace cxw::panels {

class Appearance;
class EntryPresenter;
class HelpLine;
class SimilarPresenter;

/// Says that a complaint with the same text is there already, and links what is written down to it as its
/// duplicate, or takes that back.
class SameTextLine final : public QWidget
{
    Q_OBJECT

public:
    SameTextLine(const Appearance& appearance, SimilarPresenter& similar, EntryPresenter& entry,
                 QWidget* parent = nullptr);

private:
    void refresh();
    void link();

    SimilarPresenter& m_similar;
    EntryPresenter& m_entry;
    HelpLine* m_line;
};

} // namespace cxw::panels
