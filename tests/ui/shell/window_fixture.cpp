#include "tests/ui/shell/window_fixture.h"

#include "core/ledger/key_store.h"
#include "ui/pages/start/new_ledger_request.h"
#include "ui/shell/page_host.h"
#include "ui/widgets/composition_guard.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

namespace jc::ui::test {

namespace {

template <typename T>
T shellRequired(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString());
    return std::move(*result);
}

PageDescriptor notePage(const char* id, const QString& name)
{
    return {QString::fromLatin1(id), [name](Workspace& workspace, QWidget* parent) {
                return new NotePage(name, workspace, parent);
            }};
}

NavItem noteItem(const char* id, const char* title, PageGroup group)
{
    return {QString::fromLatin1(id), title, QStringLiteral("list"), group, {QString::fromLatin1(id), {}}};
}

} // namespace

NotePage::NotePage(const QString& name, Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_name(name)
    , m_field(new QLineEdit(this))
    , m_export(new QAction(QStringLiteral("导出(&E)"), this))
{
    m_field->setAccessibleName(QStringLiteral("便笺"));
    new CompositionGuard(*m_field);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addStretch();
    connect(m_export, &QAction::triggered, this, [this] { ++exports; });
    connect(&workspace, &Workspace::regionChanged, this, [this] { ++regionChanges; });
    connect(&workspace, &Workspace::asOfChanged, this, [this] { ++dateChanges; });
}

void NotePage::open(const QVariantMap& shows)
{
    ++opened;
    m_field->setText(shows.value(QStringLiteral("note")).toString());
}

bool NotePage::mayLeave()
{
    if (holds)
        workspace().say(QStringLiteral("便笺还没有写完。"));
    return !holds;
}

WindowFixture::WindowFixture()
    : catalogues(shellRequired(Catalogues::load()))
    , settings(file(QStringLiteral("settings.ini")))
    , pages{notePage("first", QStringLiteral("甲页")), notePage("second", QStringLiteral("乙页"))}
    , navigation{noteItem("first", "甲页", PageGroup::Look),
                 noteItem("second", "乙页", PageGroup::Enter),
                 noteItem("absent", "缺页", PageGroup::Enter)}
{
    const std::optional<NewLedgerFault> fault =
        makeRequestedLedger({longling(),
                             QStringLiteral("530523"),
                             QStringLiteral("龙陵县人社局"),
                             QStringLiteral("longling-2022")},
                            {QStringLiteral("龙陵县人社局"), QStringLiteral("李明")},
                            catalogues,
                            clock);
    REQUIRE_FALSE(fault);
}

void WindowFixture::show(const QSize& size)
{
    window = std::make_unique<MainWindow>(WindowParts{catalogues,
                                                      clock,
                                                      settings,
                                                      dialogs,
                                                      pages,
                                                      navigation,
                                                      makeDemo,
                                                      m_folder.path(),
                                                      false,
                                                      language,
                                                      medium,
                                                      finders});
    window->setMinimumSize(0, 0);
    window->resize(size);
    window->show();
    settle();
}

void WindowFixture::openLongling()
{
    window->openLedger(longling());
    settle();
    REQUIRE(window->ledgerView());
}

void WindowFixture::protect(const QString& passphrase)
{
    LedgerEnvironment environment = LedgerEnvironment::of(catalogues, clock);
    environment.passphraseCost = PassphraseCost::least();
    const auto ledger = shellRequired(Ledger::open(longling(), environment));
    REQUIRE(setPassphrase(*ledger, passphrase, {QStringLiteral("龙陵县人社局"), QStringLiteral("李明")}));
}

QAbstractButton* WindowFixture::button(const QString& text) const
{
    QAbstractButton* found = nullptr;
    for (QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        if (button->text() == text && button->isVisible())
            found = button;
    }
    return found;
}

QAction* WindowFixture::menuAct(const QString& text) const
{
    QAction* found = nullptr;
    for (QAction* action : window->findChildren<QAction*>()) {
        if (action->text().startsWith(text))
            found = action;
    }
    return found;
}

void WindowFixture::settle() const
{
    for (int quiet = 0; quiet < 3; quiet = window->isWorking() ? 0 : quiet + 1) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void WindowFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget* target = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : window.get();
    QWidget* focused = target->focusWidget();
    QTest::keyClick(focused ? focused : target, key, modifiers);
    settle();
}

void WindowFixture::type(const QString& text) const
{
    QWidget* target = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : window.get();
    auto* field = qobject_cast<QLineEdit*>(target->focusWidget());
    REQUIRE(field);
    field->selectAll();
    field->insert(text); // as an input method does: Chinese has no keys
    Q_EMIT field->textEdited(field->text());
}

NotePage& WindowFixture::page() const
{
    auto* page = qobject_cast<NotePage*>(view().host().page());
    REQUIRE(page);
    return *page;
}

QList<QWidget*> focusableWidgets(const QWidget& window)
{
    QList<QWidget*> found;
    const QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const QWidget* above = widget->parentWidget();
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || !widget->isEnabled() ||
            qobject_cast<QScrollBar*>(widget) || above->inherits("QLineEdit") ||
            widget->inherits("QHeaderView"))
            continue;
        found += widget;
    }
    return found;
}

} // namespace jc::ui::test
