#pragma once

#include "core/error.h"
#include "exchange/xlsx/workbook.h"

#include <QByteArray>
#include <QStringList>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace cxw::exchange {

struct XlsxLibrary;

/// A sheet that rows are being added to.
struct XlsxSheet
{
    QString name;
    std::vector<SheetColumn> columns;
    std::vector<double> widths;            ///< of the columns, in digits
    std::vector<bool> hasFigures;          ///< their heads stand at the right
    lxw_worksheet* page = nullptr;         ///< the one with room
    std::vector<lxw_format*> figures = {}; ///< how numbers of a column are shown
    quint32 nextRow = 1;
};

/// One file of libxlsxwriter from its first sheet to its bytes on disk. Rows come in order, sheet by sheet or
/// by turns. Blocks: not on the GUI thread.
class XlsxFile final
{
public:
    /// How the file is held until it is closed: as a whole, with equal texts once; or, for many rows, only
    /// the row that is being written, the rest in files in `folder`.
    enum class Held { Whole, RowByRow };

    XlsxFile(const XlsxLibrary& library, const QString& path, const QString& folder, Held held);
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    /// What the file says of itself; the day is also that of its making, so that equal content makes equal
    /// bytes.
    void describe(const QString& title, QDate date);
    /// With its head written. The sheet is the caller's.
    void begin(XlsxSheet& sheet);
    /// A sheet that is full goes on in another one of that name.
    void add(XlsxSheet& sheet, const SheetRow& row);
    /// Writes it all, or says what went wrong first; the object is of no use afterwards.
    [[nodiscard]] core::Expected<void> close();

private:
    lxw_format* style(const char* pattern);
    lxw_format* head(bool right);
    void write(XlsxSheet& sheet, quint16 column, const Cell& cell);
    void note(int error);

    const XlsxLibrary& m_lib;
    QByteArray m_folder; ///< the library keeps a pointer to it
    lxw_workbook* m_book = nullptr;
    lxw_format* m_textHead = nullptr;
    lxw_format* m_figureHead = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_count = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_moment = nullptr;
    QStringList m_names;
    int m_error = 0;
};

/// libxlsxwriter prints numbers as the locale has them, and a decimal comma would spoil the file. For this
/// thread and this long they are printed as in C.
class NumbersAsInC final
{
public:
    NumbersAsInC();
    ~NumbersAsInC();
    NumbersAsInC(const NumbersAsInC&) = delete;
    NumbersAsInC& operator=(const NumbersAsInC&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

} // namespace cxw::exchange
