#include "exchange/xlsx/complaint_list_sheets.h"

#include "charts/complaint_field_words.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/unit_of_work.h"
#include "exchange/xlsx/table_sheet.h"

namespace cxw::exchange {
namespace {

using core::ComplaintField;

void addChannels(XlsxFile& file, const core::UnitOfWork& work, const charts::Words& words)
{
    XlsxSheet sheet = sheetNamed(words.translate("cxw::exchange::Sheets", "Channels", "name of a sheet"));
    addColumn(sheet, complaintFieldWord(ComplaintField::Channel, words), kNameWidth);
    addColumn(sheet,
              words.translate("cxw::exchange::Sheets", "Goal for the first response, minutes", "column"),
              kCountWidth, true);
    addColumn(sheet, words.translate("cxw::exchange::Sheets", "Goal for the resolution, minutes", "column"),
              kCountWidth, true);
    file.begin(sheet);
    for (const core::Channel& each : work.channels().all())
        file.add(sheet, {each.name, countCell(each.firstResponseMinutes), countCell(each.resolutionMinutes)});
}

/// A category of the upper level stands alone in its row, one under it behind it.
SheetRow categoryCells(const core::UnitOfWork& work, const core::Category& category)
{
    const auto upper = category.parent ? work.categories().find(*category.parent) : std::nullopt;
    return {upper ? upper->name : category.name, upper ? Cell(category.name) : Cell()};
}

void addCategories(XlsxFile& file, const core::UnitOfWork& work, const charts::Words& words)
{
    XlsxSheet sheet = sheetNamed(words.translate("cxw::exchange::Sheets", "Categories", "name of a sheet"));
    addColumn(sheet, complaintFieldWord(ComplaintField::Category, words), kNameWidth);
    addColumn(sheet, complaintFieldWord(ComplaintField::Subcategory, words), kNameWidth);
    addColumn(sheet, words.translate("cxw::exchange::Sheets", "Merged into", "column: a category"),
              kNameWidth);
    addColumn(sheet, words.translate("cxw::exchange::Sheets", "Valid from", "column: a date"), kTimeWidth,
              true);
    addColumn(sheet, words.translate("cxw::exchange::Sheets", "Valid until", "column: a date"), kTimeWidth,
              true);
    file.begin(sheet);
    for (const core::Category& each : work.categories().all()) {
        const auto other = each.mergedInto ? work.categories().find(*each.mergedInto) : std::nullopt;
        SheetRow row = categoryCells(work, each);
        append(row,
               {other ? textCell(other->name) : Cell(), cellOf(each.validFrom), cellOf(each.validUntil)});
        file.add(sheet, row);
    }
}

template <class Record>
void addNames(XlsxFile& file, const std::vector<Record>& records, const QString& name, const QString& column)
{
    XlsxSheet sheet = sheetNamed(name);
    addColumn(sheet, column, kNameWidth);
    file.begin(sheet);
    for (const Record& each : records)
        file.add(sheet, {textCell(each.name)});
}

void addCauses(XlsxFile& file, const std::vector<core::Cause>& causes, const charts::Words& words)
{
    XlsxSheet sheet = sheetNamed(words.translate("cxw::exchange::Sheets", "Causes", "name of a sheet"));
    addColumn(sheet, complaintFieldWord(ComplaintField::Cause, words), kNameWidth);
    addColumn(sheet, complaintFieldWord(ComplaintField::Description, words), kTextWidth);
    addColumn(sheet, words.translate("cxw::exchange::Sheets", "Fixed on", "column: a date; of a cause"),
              kTimeWidth, true);
    file.begin(sheet);
    for (const core::Cause& each : causes)
        file.add(sheet, {textCell(each.name), textCell(each.description), cellOf(each.fixedOn)});
}

void addWhys(XlsxFile& file, const std::vector<core::Cause>& causes, const charts::Words& words)
{
    XlsxSheet sheet =
        sheetNamed(words.translate("cxw::exchange::Sheets", "Whys", "name of a sheet: five whys"));
    addColumn(sheet, complaintFieldWord(ComplaintField::Cause, words), kNameWidth);
    addColumn(sheet, words.translate("cxw::exchange::Sheets", "Why", "column: free text"), kTextWidth);
    addColumn(sheet, words.translate("cxw::exchange::Sheets", "Explains", "column: another why"), kTextWidth);
    addColumn(sheet, words.translate("cxw::exchange::Sheets", "Mark", "column: suspected or confirmed"),
              kNameWidth);
    file.begin(sheet);
    for (const core::Cause& cause : causes)
        for (const core::Why& each : cause.whys.whys) {
            const core::Why* above = each.parent.isNull() ? nullptr : findWhy(cause.whys, each.parent);
            file.add(sheet,
                     {textCell(cause.name), textCell(each.text), above ? textCell(above->text) : Cell(),
                      each.mark ? Cell(codeOf(*each.mark)) : Cell()});
        }
}

} // namespace

void addListSheets(XlsxFile& file, const core::UnitOfWork& work, const charts::Words& words)
{
    addChannels(file, work, words);
    addCategories(file, work, words);
    addNames(file, work.products().all(),
             words.translate("cxw::exchange::Sheets", "Products", "name of a sheet"),
             complaintFieldWord(ComplaintField::Product, words));
    const std::vector<core::Cause> causes = work.causes().all();
    addCauses(file, causes, words);
    addWhys(file, causes, words);
    addNames(file, work.tags().all(), words.translate("cxw::exchange::Sheets", "Tags", "name of a sheet"),
             words.translate("cxw::exchange::Sheets", "Tag", "column: a name"));
}

} // namespace cxw::exchange
