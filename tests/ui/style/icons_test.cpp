#include "tests/support/catch.h"
#include "ui/style/icons.h"

#include <QImage>
#include <QPixmap>

using namespace jc::ui;

TEST_CASE("Every icon comes with the library and draws something in its colour", "[ui][style]")
{
    const QStringList names = iconNames();
    CHECK(names.size() >= 24);
    for (const QString& name : names) {
        const QImage picture = icon(name, QColor(0x1B5FAA)).pixmap(QSize(24, 24), 1.0).toImage();
        int inked = 0;
        bool onlyInk = true;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                inked += pixel.alpha() > 0 ? 1 : 0;
                // Black would be a shape that does not take the colour token.
                onlyInk = onlyInk && (pixel.alpha() < 128 || pixel.blue() > 120);
            }
        }
        INFO(name.toStdString());
        CHECK(inked > 20);
        CHECK(onlyInk);
    }
}

TEST_CASE("A disabled icon is paler and an unknown one is null", "[ui][style]")
{
    const QIcon save = icon(QStringLiteral("save"), Theme());
    CHECK(save.pixmap(QSize(24, 24), 1.0, QIcon::Disabled).toImage() !=
          save.pixmap(QSize(24, 24), 1.0).toImage());
    CHECK(icon(QStringLiteral("no-such-icon"), Theme()).isNull());
}
