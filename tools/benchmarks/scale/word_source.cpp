#include "word_source.h"

#include <QStringList>

#include <array>
#include <cmath>

namespace bench {
namespace {

constexpr int kWords = 12'000; // different ones in a language

struct Language
{
    const char* frequent;
    const char* beginnings;
    const char* ends;
};

constexpr std::array<Language, kLanguages> kSpoken{{
    {"the a to and my was I not for it on with have that they this is but after bill delivery late refund "
     "order "
     "invoice account phone called waiting nobody answered wrong broken paid twice charged card again week "
     "customer service cancelled contract meter reading portal login password outage engineer appointment",
     "con re in de pro dis sub com over un pre inter out trans per mis str br cl pl gr sh th wh ch fl",
     "tion ment ing er ly ed able ness ate ive al ous ence ant ship ward fold ty sis ton den ker"},
    {"el la de que y no a en un ser se por con para una su al lo factura entrega tarde reembolso pedido "
     "cuenta "
     "teléfono llamé espera nadie contestó equivocado roto pagué dos veces cobrado tarjeta otra semana "
     "cliente "
     "servicio cancelado contrato contador lectura portal contraseña avería técnico cita señor mañana",
     "con re in des pro sub sobre ante entre tras per mal pre extra pa ma ti so ca le mo ñu lli che",
     "ción mente ado ido able dad ero ista ante oso ura aje azo ito illa ismo encia eza ño rra"},
    {"der die und nicht ich das ist mit auf für den es von wir sie ein war aber nach Rechnung Lieferung spät "
     "Erstattung Bestellung Konto Telefon angerufen warten niemand antwortet falsch kaputt bezahlt zweimal "
     "Karte wieder Woche Kunde gekündigt Vertrag Zähler Ablesung Passwort Störung Techniker Termin Häuser "
     "Straße",
     "ver ge be ent zer über unter auf aus vor nach zu ab ein mit wieder haupt groß klein für müh schü stör",
     "ung heit keit lich isch bar sam schaft tum chen lein los voll mäßig ßen zahl werk haus stück"},
    {"de la și nu în cu că o pe am este pentru din mai un a fost după factură livrare târziu rambursare "
     "comandă "
     "cont telefon sunat așteptat nimeni răspuns greșit stricat plătit dublu card iar săptămână client "
     "serviciu "
     "anulat contract contor citire parolă pană tehnician programare reclamație mulțumesc",
     "re în des pre stră ne sub supra con pro între fără că mă lă nă ră pă tră știu ghe che",
     "are ție ment tor ește ător ală bil tate ism iune ându esc ărie iță uleț eață âng șor țel"},
    {"и в не на я что с по это но как мы за от у к так после счёт доставка поздно возврат заказ карта "
     "телефон "
     "звонил ждал никто ответил неверно сломан оплатил дважды списали снова неделя клиент служба отменили "
     "договор счётчик показания пароль авария мастер встреча жалоба всё ещё ёлка",
     "пере под при про вы за на об от по рас со без вос до из над пре раз у меж сверх",
     "ение ость ать ить ный ский тель ник ция ка ище ово ому ами ях ливый щик ство ёк шь"},
}};

QStringList listOf(const char* words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '));
}

} // namespace

std::uint64_t Dice::next()
{
    std::uint64_t value = m_state += 0x9E3779B97F4A7C15u;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

int Dice::mostlySmallBelow(int bound)
{
    const double drawn = double(next() >> 11) / double(1ull << 53);
    return int(std::pow(double(bound), drawn)) - 1;
}

WordSource::WordSource(int language)
{
    const Language& spoken = kSpoken.at(std::size_t(language));
    for (const QString& each : listOf(spoken.frequent))
        m_words.push_back(each);
    const QStringList beginnings = listOf(spoken.beginnings);
    const QStringList ends = listOf(spoken.ends);
    Dice dice(std::uint64_t(language) + 1);
    while (int(m_words.size()) < kWords) {
        QString word = beginnings.at(dice.below(int(beginnings.size())));
        for (int i = dice.below(3); i > 0; --i)
            word += beginnings.at(dice.below(int(beginnings.size())));
        m_words.push_back(word + ends.at(dice.below(int(ends.size()))));
    }
}

const QString& WordSource::word(Dice& dice) const
{
    return m_words.at(std::size_t(dice.mostlySmallBelow(int(m_words.size()))));
}

QString WordSource::text(Dice& dice, int words) const
{
    QString text;
    int left = 0; // in this sentence
    for (int i = 0; i < words; ++i) {
        const QString& next = word(dice);
        if (left == 0) {
            text += text.isEmpty() ? QString() : QStringLiteral(". ");
            text += next.at(0).toUpper() + next.mid(1);
            left = 5 + dice.below(14);
        } else {
            text += QLatin1Char(' ') + next;
        }
        --left;
    }
    return words > 0 ? text + QLatin1Char('.') : text;
}

} // namespace bench
