#include "app/window/window_icon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace jc::app {

QIcon windowIcon()
{
    QSvgRenderer drawing(QStringLiteral(":/app/jiangce.svg"));
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace jc::app
