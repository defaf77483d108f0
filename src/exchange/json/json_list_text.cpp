#include "exchange/json/json_list_text.h"

namespace cxw::exchange {

void JsonListText::add(const nlohmann::ordered_json& row)
{
    QByteArray text = QByteArray::fromStdString(row.dump(2));
    text.replace('\n', "\n    "); // those within texts are escaped
    m_rows += (m_rows.isEmpty() ? "\n    " : ",\n    ") + text;
}

QByteArray JsonListText::text() const
{
    return m_rows.isEmpty() ? QByteArray("[]") : '[' + m_rows + "\n  ]";
}

} // namespace cxw::exchange
