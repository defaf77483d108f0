#include "screens.h"

#include "core/touchmap/map_repository.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/touchmap_panel.h"
#include "panels/touchmap/view/map_view.h"

using namespace cxw;
using support::Program;

namespace {

struct Wanted
{
    const char* title;
    const char* channel;
    int digit; ///< 1 to 5
};

struct WantedStage
{
    const char* name;
    const char* owner;
    std::vector<Wanted> touchpoints;
};

const std::vector<WantedStage>& journey()
{
    static const std::vector<WantedStage> all{
        {"Compare and sign",
         "Jansen",
         {{"Tariff calculator", "Web", 4},
          {"Advice call", "Phone", 4},
          {"Sign online", "Web", 4},
          {"Welcome mail", "E-mail", 3}}},
        {"Switch and start",
         "Brandt",
         {{"Switch confirmed", "E-mail", 3},
          {"Meter reading", "Letter", 2},
          {"Welcome call", "Phone", 4},
          {"First bill", "Letter", 2}}},
        {"Pay and use",
         "Nowak",
         {{"Instalment letter", "Letter", 2},
          {"Customer portal", "Web", 4},
          {"Meter app", "App", 4},
          {"Yearly bill", "Letter", 2}}},
        {"Get help",
         "Lorenz",
         {{"Outage message", "SMS", 4},
          {"Hotline menu", "Phone", 1},
          {"Dispute a bill", "Phone", 2},
          {"Written dispute", "E-mail", 3}}},
        {"Move or leave",
         "Ahmadi",
         {{"Report a move", "Web", 4},
          {"New contract", "Letter", 3},
          {"Cancel contract", "Phone", 2},
          {"Final bill", "Letter", 3}}},
    };
    return all;
}

/// Types names in full the first time and by their first letter from then on.
class Typist final
{
public:
    explicit Typist(Program& program)
        : m_program(program)
    {
    }

    void name(const char* text)
    {
        const QString whole = QString::fromUtf8(text);
        const bool isNew = !m_known.contains(whole);
        m_known.insert(whole);
        for (const QChar each : isNew ? whole : whole.left(1)) // the first letter opens the editor
            m_program.type(each);
        if (isNew)
            m_letters += int(whole.size());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { m_program.press(key, modifiers); }
    /// Of names that were typed in full.
    [[nodiscard]] int letters() const { return m_letters; }

private:
    Program& m_program;
    QSet<QString> m_known;
    int m_letters = 0;
};

void typeStages(Typist& typist)
{
    typist.press(Qt::Key_Up);
    for (const WantedStage& each : journey()) {
        typist.name(each.name);
        typist.press(&each == &journey().back() ? Qt::Key_Down : Qt::Key_Return);
    }
    typist.press(Qt::Key_Home, Qt::ControlModifier);
}

void typeTitles(Typist& typist)
{
    for (const WantedStage& stage : journey())
        for (const Wanted& each : stage.touchpoints) {
            typist.name(each.title);
            typist.press(&each == &stage.touchpoints.back() ? Qt::Key_Right : Qt::Key_Return);
        }
}

void typeChannels(Typist& typist)
{
    typist.press(Qt::Key_Home, Qt::ControlModifier);
    typist.press(Qt::Key_Down);
    for (const WantedStage& stage : journey())
        for (const Wanted& each : stage.touchpoints) {
            typist.name(each.channel);
            const bool isLast = &stage == &journey().back() && &each == &stage.touchpoints.back();
            typist.press(isLast ? Qt::Key_Down : Qt::Key_Right);
        }
}

void typeOwners(Typist& typist)
{
    typist.press(Qt::Key_Home);
    for (const WantedStage& stage : journey()) {
        for (std::size_t i = 1; i < stage.touchpoints.size(); ++i)
            typist.press(Qt::Key_Right, Qt::ShiftModifier);
        typist.name(stage.owner);
        typist.press(&stage == &journey().back() ? Qt::Key_Down : Qt::Key_Right);
    }
}

void typeEmotions(Typist& typist)
{
    typist.press(Qt::Key_Escape);
    typist.press(Qt::Key_Home);
    for (const WantedStage& stage : journey())
        for (const Wanted& each : stage.touchpoints)
            typist.press(Qt::Key_0 + each.digit);
}

void checkMap(Program& program)
{
    program.workbench().workspace()->maps().flush();
    program.settleAll();
    const panels::MapDocument& document = program.workbench().workspace()->maps().document();
    const core::WholeMap& whole = document.whole();
    REQUIRE(whole.stages.size() == journey().size());
    REQUIRE(whole.touchpoints.size() == 20);
    std::size_t place = 0;
    for (std::size_t i = 0; i < journey().size(); ++i) {
        CHECK(whole.stages[i].name == QString::fromUtf8(journey()[i].name));
        for (const Wanted& wanted : journey()[i].touchpoints) {
            const core::Touchpoint& each = whole.touchpoints[place++];
            const core::MapFacts facts{.channels = document.lists().channels,
                                       .people = document.lists().people,
                                       .questions = {},
                                       .complaints = {}};
            CAPTURE(wanted.title);
            CHECK(each.title == QString::fromUtf8(wanted.title));
            CHECK(each.stage == whole.stages[i].id);
            REQUIRE(channelIn(facts, each.channel));
            CHECK(channelIn(facts, each.channel)->name == QString::fromUtf8(wanted.channel));
            REQUIRE(personIn(facts, each.duties.accountable));
            CHECK(personIn(facts, each.duties.accountable)->name == QString::fromUtf8(journey()[i].owner));
            CHECK(each.feeling.emotion == wanted.digit - 3);
        }
    }
}

} // namespace

TEST_CASE("a map of 5 stages and 20 touchpoints is built by keyboard alone, with at most 6 presses for each "
          "besides the names")
{
    Program program;
    program.startWithNewWorkspace();
    program.press(Qt::Key_3, Qt::AltModifier);
    program.settleAll();
    program.find("emptyMap").setFocus();
    program.press(Qt::Key_Space);
    program.settleAll();
    REQUIRE(program.hasKeyboard("mapView"));
    program.forgetPresses();
    Typist typist(program);
    typeStages(typist);
    typeTitles(typist);
    typeChannels(typist);
    typeOwners(typist);
    typeEmotions(typist);
    const int besides = program.presses() - typist.letters();
    WARN("presses besides the letters of " << typist.letters() << " names: " << besides);
    checkMap(program);
    CHECK(besides <= 6 * 20);
}

TEST_CASE("finding dims what does not match, goes from match to match, and lets go on Escape")
{
    Program program;
    support::openMap(program);
    panels::MapView& view = program.view().touchmap().view();
    program.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(program.hasKeyboard("findTouchpoint"));
    program.type(QStringLiteral("bill"));
    program.press(Qt::Key_Return);
    CHECK(view.place() == QStringLiteral("Yearly bill"));
    program.press(Qt::Key_Return);
    CHECK(view.place() == QStringLiteral("Dispute a bill"));
    program.press(Qt::Key_Escape);
    CHECK(program.hasKeyboard("mapView"));
}

TEST_CASE("today's map and the future lie over each other on demand")
{
    Program program;
    support::openMap(program);
    panels::MapView& view = program.view().touchmap().view();
    CHECK(view.curves().size() == 2);
    program.workbench().workspace()->maps().makeFuture();
    program.settleAll();
    program.view().touchmap().showBoth();
    program.settleAll();
    REQUIRE(view.curves().size() == 3);
    CHECK(view.curves().back().look == charts::CurveLook::OtherState);
    CHECK(view.curves().back().marks.size() == 16);
}
