// What the window shows around the safety of a ledger, as pictures to look at.
// JIANGCE_PICTURES=<folder> ui_tests "[keeping][pictures]"
#include "core/dictionary/entities/person.h"
#include "core/ledger/statement.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/registry.h"
#include "ui/pages/start/new_ledger_form.h"
#include "ui/pages/start/region_cascade.h"
#include "ui/pages/start/start_view.h"
#include "ui/records/record_buffers.h"
#include "ui/style/jiangce_style.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QTranslator>

using namespace jc;
using namespace jc::ui;
using jc::ui::test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

const QString somePassphrase = u"怒江二〇二五年 spring"_s;

class KeepingAlbum
{
public:
    KeepingAlbum(WindowFixture& fixture, const QString& look)
        : m_fixture(fixture)
        , m_look(look)
    {
        // A question is drawn where it stands over the window, and turned down.
        m_watch.setInterval(0);
        QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog || !dialog->isVisible())
                return;
            QPixmap whole = m_fixture.window->grab();
            {
                QPainter painter(&whole);
                painter.fillRect(whole.rect(), QColor(0, 0, 0, 60));
                const QPixmap front = dialog->grab();
                painter.drawPixmap(
                    (whole.width() - front.width()) / 2, (whole.height() - front.height()) / 2, front);
            }
            save(m_next, whole);
            ++m_questions;
            dialog->reject();
        });
        m_watch.start();
    }

    void shoot(const QString& name)
    {
        m_fixture.settle();
        save(name, m_fixture.window->grab());
    }
    // The question that comes next.
    void expect(const QString& name) { m_next = name; }
    [[nodiscard]] int questions() const { return m_questions; }

private:
    void save(const QString& name, const QPixmap& picture)
    {
        const QString folder = qEnvironmentVariable("JIANGCE_PICTURES");
        if (!folder.isEmpty())
            CHECK(picture.save(u"%1/keeping-%2-%3.png"_s.arg(folder, m_look, name)));
    }

    WindowFixture& m_fixture;
    QString m_look;
    QString m_next;
    QTimer m_watch;
    int m_questions = 0;
};

void spoil(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(4096));
    REQUIRE(file.write(QByteArray(file.size() - 4096, '\xa5')) > 0);
}

} // namespace

TEST_CASE("What keeps a ledger safe can be drawn as pictures", "[ui][shell][keeping][pictures]")
{
    const QString look = GENERATE(u"light"_s, u"dark"_s, u"en"_s);
    QTranslator english;
    if (look == u"en"_s) {
        REQUIRE(english.load(u":/i18n/en.qm"_s));
        QApplication::installTranslator(&english);
    }
    WindowFixture fixture;
    fixture.pages = pageDescriptors();
    fixture.navigation = navigation();
    fixture.settings.setTheme(look == u"dark"_s ? ThemeChoice::Dark : ThemeChoice::Light);
    fixture.settings.addRecent(fixture.longling());
    fixture.medium = [](const QString& path) {
        return path.contains(u"usb"_s) ? Medium::Removable : Medium::LocalDisk;
    };
    fixture.show();
    KeepingAlbum album(fixture, look);

    NewLedgerForm& form = fixture.window->startView()->form();
    form.findChild<RegionCascade*>()->setCode(u"530523"_s);
    const QList<QLineEdit*> fields = form.findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (field->echoMode() == QLineEdit::Password)
            field->setText(fields.last() == field ? u"另一个"_s : somePassphrase);
    }
    for (QPushButton* button : form.findChildren<QPushButton*>()) {
        if (button->property(primaryProperty).toBool())
            button->click();
    }
    album.shoot(u"1-form"_s);

    fixture.openLongling();
    album.shoot(u"2-status"_s);
    album.expect(u"3-set"_s);
    fixture.menuAct(look == u"en"_s ? u"Set &passphrase"_s : u"设置口令"_s)->trigger();
    Workspace& workspace = *fixture.window->workspace();
    workspace.go({u"record"_s, {{u"entity"_s, u"person"_s}}});
    fixture.settle();
    const auto refuse = [&workspace](const char* sql) {
        workspace.session().write(
            &workspace,
            [sql](Ledger& ledger) { return execute(ledger.handle(), sql); },
            [](const Result<void>& done) { CHECK(done); });
    };
    refuse("PRAGMA query_only = ON");
    RecordBuffers::of(workspace).keep(person::entity, {}, {{person::name.description.number, u"张"_s}});
    album.shoot(u"4-trouble"_s);
    refuse("PRAGMA query_only = OFF");
    fixture.window->closeLedger();
    fixture.settle();

    {
        LedgerEnvironment environment = LedgerEnvironment::of(fixture.catalogues, fixture.clock);
        environment.systemUser = u"王芳"_s;
        const auto held = Ledger::open(fixture.longling(), environment);
        REQUIRE(held);
        fixture.openLongling();
        album.shoot(u"5-readonly"_s);
        fixture.window->closeLedger();
        fixture.settle();
    }

    fixture.protect(somePassphrase);
    album.expect(u"6-ask"_s);
    fixture.window->openLedger(fixture.longling());
    fixture.settle();
    fixture.dialogs.answerNext(u"不是这个"_s);
    album.expect(u"7-wrong"_s);
    fixture.window->openLedger(fixture.longling());
    fixture.settle();
    fixture.dialogs.answerNext(somePassphrase);
    fixture.openLongling();
    album.expect(u"8-change"_s);
    fixture.menuAct(look == u"en"_s ? u"Change &passphrase"_s : u"修改口令"_s)->trigger();
    album.expect(u"9-locked"_s);
    fixture.window->lockLedger();
    fixture.settle();

    QDir().mkpath(fixture.file(u"usb"_s));
    REQUIRE(QFile::copy(fixture.longling(), fixture.file(u"usb/石桥镇.jiangce"_s)));
    album.expect(u"10-copy"_s);
    fixture.window->openLedger(fixture.file(u"usb/石桥镇.jiangce"_s));
    fixture.settle();
    album.shoot(u"11-refused"_s);

    spoil(fixture.longling());
    album.expect(u"12-backup"_s);
    fixture.window->openLedger(fixture.longling());
    fixture.settle();
    CHECK(album.questions() == 7);
    fixture.window.reset();
    QApplication::removeTranslator(&english);
    applyTheme(*qApp, Theme());
}
