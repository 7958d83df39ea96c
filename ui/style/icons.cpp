#include "ui/style/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace jc::ui {

namespace {

// Not Qt's svg icon plugin: that is loaded by name at run time, and where it is missing icons vanish in
// silence.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QByteArray drawing, QColor normal, QColor disabled, QColor selected)
        : m_drawing(std::move(drawing))
        , m_normal(std::move(normal))
        , m_disabled(std::move(disabled))
        , m_selected(std::move(selected))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const bool chosen = mode == QIcon::Selected || (state == QIcon::On && mode != QIcon::Disabled);
        const QColor color = mode == QIcon::Disabled ? m_disabled : chosen ? m_selected : m_normal;
        QByteArray colored = m_drawing;
        colored.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(colored);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray m_drawing;
    QColor m_normal;
    QColor m_disabled;
    QColor m_selected;
};

QIcon lineIcon(const QString& name, const QColor& normal, const QColor& disabled, const QColor& selected)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(file.readAll(), normal, disabled, selected));
}

} // namespace

QStringList iconNames()
{
    QStringList names =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

QIcon icon(const QString& name, const Theme& theme)
{
    const Tokens& t = theme.tokens();
    return lineIcon(name, t.text2, t.disabled, t.accent);
}

QIcon icon(const QString& name, const QColor& color)
{
    return lineIcon(name, color, color, color);
}

} // namespace jc::ui
