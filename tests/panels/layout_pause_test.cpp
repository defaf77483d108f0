#include "panels/shared/layout_pause.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace cxw;

TEST_CASE("what is shown during a pause is laid out after it")
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(QStringLiteral("late"));
    label->hide();
    column->addWidget(label);
    page.resize(400, 300);
    page.show();
    QCoreApplication::processEvents();
    {
        const panels::LayoutPause pause(page);
        label->show();
        CHECK(label->width() != 400);
    }
    QCoreApplication::processEvents();
    CHECK(label->width() == 400);
}
