#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace cxw::panels {

class Appearance;
class ReportsPresenter;

/// What a report is made of and how it is printed: kind, rounds, language, paper, grey.
class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    ReportForm(const Appearance& appearance, ReportsPresenter& presenter, QWidget* parent = nullptr);

    void focusFirst();

private:
    /// A choice under its name; the frame holds both.
    struct Field
    {
        QWidget* frame;
        QComboBox* box;
    };
    [[nodiscard]] Field addField(const QString& name, const char* objectName);
    void connectFields();
    void refresh();
    void fillRounds();

    const Appearance& m_appearance;
    ReportsPresenter& m_presenter;
    QVBoxLayout* m_column;
    Field m_kind;
    Field m_round;
    Field m_earlier;
    Field m_language;
    Field m_paper;
    QCheckBox* m_grey;
};

} // namespace cxw::panels
