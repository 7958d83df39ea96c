// The whole window, page by page as the navigation has them: what a person without a mouse or with a small
// screen needs to see. A page that is added is held to it without a word here.

#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/registry.h"
#include "ui/shell/page_host.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

#include <cmath>

using namespace jc::ui;
using jc::ui::test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

double accessContrast(QRgb a, QRgb b)
{
    const auto luminance = [](QRgb color) {
        const auto part = [](int c) {
            return c <= 10 ? c / 255.0 / 12.92 : std::pow((c / 255.0 + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QImage pictureOf(QWidget& widget)
{
    QWidget* window = widget.window();
    // A ring may be drawn round the widget, by its owner.
    const QRect with = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4);
    return window->grab(with.intersected(window->rect())).toImage().convertToFormat(QImage::Format_RGB32);
}

// Pixels that differ by 3 to 1.
int plainlyChanged(const QImage& before, const QImage& after)
{
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            changed += accessContrast(before.pixel(x, y), after.pixel(x, y)) >= 3.0 ? 1 : 0;
    }
    return changed;
}

std::string nameOf(const QWidget& widget)
{
    return (QString::fromLatin1(widget.metaObject()->className()) + u" “"_s + widget.accessibleName() +
            u"” "_s + widget.objectName())
        .toStdString();
}

// Goes through the pages of the navigation and the forms of a new person and a new class.
template <typename Act>
void onEveryPage(const WindowFixture& fixture, const Act& act)
{
    QVector<Location> places;
    for (const NavItem& item : fixture.view().items())
        places.append(item.location);
    for (const char* entity : {"person", "class"})
        places.append({u"record"_s, {{u"entity"_s, QString::fromLatin1(entity)}}});
    for (const Location& place : places) {
        fixture.window->ledgerView()->go(place);
        fixture.settle();
        INFO(place.page.toStdString());
        act();
    }
}

QString plainText(QString text)
{
    return text.remove(u'&');
}

// Empty where the widget's words have the room they need.
QString cutText(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QPushButton*>(&widget)) {
        // Names of regions have no end; that button elides and says the whole in its tooltip.
        if (button->text().contains(u'…') && !button->toolTip().isEmpty())
            return {};
        return button->fontMetrics().horizontalAdvance(plainText(button->text())) > button->width()
                   ? button->text()
                   : QString();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const QString text = plainText(label->text());
        if (label->wordWrap()) {
            const int needed = label->heightForWidth(label->width());
            return needed > label->height() + 1 ? text : QString();
        }
        const bool fits = label->fontMetrics().horizontalAdvance(text) <= label->contentsRect().width();
        return fits || !label->toolTip().isEmpty() ? QString() : text;
    }
    return {};
}

} // namespace

TEST_CASE("Whatever takes the focus shows it at 3 to 1 on every page", "[ui][access]")
{
    WindowFixture fixture;
    fixture.pages = pageDescriptors();
    fixture.navigation = navigation();
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        fixture.settings.setTheme(theme);
        fixture.show({1366, 768});
        fixture.openLongling();
        QApplication::setActiveWindow(fixture.window.get());
        onEveryPage(fixture, [&] {
            const QList<QWidget*> widgets = test::focusableWidgets(*fixture.window);
            REQUIRE(widgets.size() > 5);
            for (QWidget* widget : widgets) {
                // What only a click reaches, to mark text for copying, needs no ring.
                if (widget->focusProxy() != nullptr || (widget->focusPolicy() & Qt::TabFocus) == 0)
                    continue;
                QWidget* other = widgets.at(widget == widgets.first() ? 1 : 0);
                other->setFocus(Qt::ShortcutFocusReason);
                QCoreApplication::processEvents();
                const QImage before = pictureOf(*widget);
                widget->setFocus(Qt::ShortcutFocusReason);
                QCoreApplication::processEvents();
                if (QApplication::focusWidget() != widget)
                    continue; // it handed the focus on
                INFO(nameOf(*widget));
                CHECK(plainlyChanged(before, pictureOf(*widget)) >= 24);
            }
        });
    }
}

TEST_CASE("No word of a button or label is cut at 1093 by 614, nor with larger letters", "[ui][access]")
{
    WindowFixture fixture;
    fixture.pages = pageDescriptors();
    fixture.navigation = navigation();
    const std::pair<QSize, double> looks[] = {{{1093, 614}, 1.0}, {{1366, 768}, 1.0}, {{1366, 768}, 1.25}};
    for (const auto& [size, zoom] : looks) {
        fixture.settings.setZoom(zoom);
        fixture.show(size);
        fixture.openLongling();
        CHECK(fixture.window->size() == size); // no page pushes the window wider
        onEveryPage(fixture, [&] {
            const QList<QWidget*> widgets = fixture.window->findChildren<QWidget*>();
            for (const QWidget* widget : widgets) {
                if (!widget->isVisible())
                    continue;
                INFO(nameOf(*widget) << " at zoom " << zoom);
                CHECK(cutText(*widget).toStdString() == "");
            }
        });
    }
}
