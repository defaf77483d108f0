#pragma once

#include "core/complaint/complaint.h"

#include <QObject>

class QWidget;

namespace cxw::panels {

class Appearance;
class EntryPresenter;
class SameTextLine;
class SimilarList;
class SimilarPresenter;
class TextHelpsPresenter;

/// What helps while a complaint is written down, under the fields of its form.
class EntryHelps final : public QObject
{
    Q_OBJECT

public:
    EntryHelps(const Appearance& appearance, TextHelpsPresenter& helps, EntryPresenter& entry,
               QObject* parent);

    /// What stands under a field, by the field's name in the form; null where nothing helps with it.
    [[nodiscard]] QWidget* under(QWidget& field, const QString& name);

    /// The similar cases come up while one types, so they are the last stops of the Tab key, after this
    /// field.
    void comeAfter(QWidget& field);

signals:
    void caseOpened(cxw::core::ComplaintId complaint);

private:
    const Appearance& m_appearance;
    TextHelpsPresenter& m_helps;
    EntryPresenter& m_entry;
    SimilarPresenter* m_similar;
    SameTextLine* m_sameText;
    SimilarList* m_cases;
};

} // namespace cxw::panels
