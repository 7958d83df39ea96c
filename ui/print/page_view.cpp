#include "ui/print/page_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestPage = 0.1;
constexpr double largestPage = 4;
constexpr std::array zoomSteps{0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr qint64 keptPictures = 96 * 1024;   // KiB
constexpr qint64 largestPicture = 16 * 1024; // KiB; larger pages are painted where they are seen

qint64 pictureCost(const QSize& pixels) // KiB
{
    return qint64{4} * pixels.width() * pixels.height() / 1024;
}

} // namespace

PageView::PageView(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_pictures(keptPictures)
{
    setObjectName(u"printPages"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // Always there, or a page fitted to the width would change the width.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("打印预览的页面"));
    PageView::setTheme(theme);
}

void PageView::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

void PageView::show(std::shared_ptr<const PrintedForm> form)
{
    m_form = std::move(form);
    m_page = -1;
    place();
    verticalScrollBar()->setValue(0);
    noteMoved();
}

double PageView::pixelsPerPoint() const
{
    return logicalDpiX() / 72.0 * m_zoom;
}

double PageView::fittingZoom() const
{
    if (m_form == nullptr || m_form->empty())
        return m_zoom;
    const double inch = logicalDpiX() / 72.0;
    const double around = 2.0 * m_theme.px(metrics::wide);
    double zoom = largestPage;
    for (const TablePages& pages : *m_form) {
        zoom = std::min(zoom, (viewport()->width() - around) / (pages.paper().width() * inch));
        if (m_fit == Fit::Page)
            zoom = std::min(zoom, (viewport()->height() - around) / (pages.paper().height() * inch));
    }
    return std::clamp(zoom, smallestPage, largestPage);
}

void PageView::place()
{
    if (m_fit != Fit::None)
        m_zoom = fittingZoom();
    m_pictures.clear();
    m_places.clear();
    if (m_form == nullptr)
        return;
    const int gap = m_theme.px(metrics::wide);
    int top = gap;
    int widest = 0;
    for (const TablePages& pages : *m_form) {
        const QSize size = (pages.paper() * pixelsPerPoint()).toSize();
        widest = std::max(widest, size.width());
        for (int page = 0; page < pages.count(); ++page) {
            m_places.append(QRect(QPoint(gap, top), size));
            top += size.height() + gap;
        }
    }
    const int width = std::max(widest + 2 * gap, viewport()->width());
    for (QRect& rect : m_places)
        rect.moveLeft((width - rect.width()) / 2);
    const int line = m_theme.px(metrics::section);
    horizontalScrollBar()->setRange(0, width - viewport()->width());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(line);
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(line);
    viewport()->update();
}

int PageView::page() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto after = std::ranges::upper_bound(m_places, middle, {}, &QRect::top);
    const int found = std::max(0, static_cast<int>(after - m_places.begin()) - 1);
    // Several pages on screen: the one gone to, though it cannot come to the middle.
    if (m_page >= 0 && m_page < pages()) {
        const QRect screen(m_places.at(m_page).left(),
                           verticalScrollBar()->value(),
                           m_places.at(m_page).width(),
                           viewport()->height());
        if (screen.contains(m_places.at(m_page)))
            return m_page;
    }
    return found;
}

void PageView::goToPage(int page)
{
    if (m_places.isEmpty())
        return;
    const int wanted = std::clamp(page, 0, pages() - 1);
    m_placing = true;
    verticalScrollBar()->setValue(m_places.at(wanted).top() - m_theme.px(metrics::gap));
    m_placing = false;
    tellPage(wanted);
}

void PageView::placeAround(int page)
{
    if (page >= pages()) {
        place();
        return;
    }
    const QRect before = m_places.at(page);
    const int read = verticalScrollBar()->value() - before.top();
    m_placing = true;
    place();
    const QRect now = m_places.at(page);
    const int above = read > 0 ? now.height() * read / before.height() : -m_theme.px(metrics::gap);
    verticalScrollBar()->setValue(now.top() + above);
    m_placing = false;
    noteMoved();
}

void PageView::turn(int step)
{
    if (m_places.isEmpty())
        return;
    const QRect at = m_places.at(page());
    const int gap = m_theme.px(metrics::gap);
    const int top = verticalScrollBar()->value();
    const int hidden = step > 0 ? at.bottom() + gap - (top + viewport()->height()) : top - (at.top() - gap);
    if (hidden > 0)
        verticalScrollBar()->setValue(top + step * std::min(hidden, viewport()->height() - 2 * gap));
    else
        goToPage(page() + step);
}

void PageView::setZoom(double zoom)
{
    m_fit = Fit::None;
    m_zoom = std::clamp(zoom, smallestPage, largestPage);
    m_page = page();
    placeAround(m_page);
    Q_EMIT zoomChanged();
}

void PageView::setFit(Fit fit)
{
    const int page = this->page();
    m_fit = fit;
    place();
    goToPage(page);
    Q_EMIT zoomChanged();
}

void PageView::zoomBy(int steps)
{
    const auto above = std::ranges::upper_bound(zoomSteps, m_zoom + 0.005);
    const auto below = std::ranges::lower_bound(zoomSteps, m_zoom - 0.005);
    if (steps > 0 && above != zoomSteps.end())
        setZoom(*above);
    else if (steps < 0 && below != zoomSteps.begin())
        setZoom(*std::prev(below));
}

bool PageView::isKept(const QSize& page) const
{
    return pictureCost(page * devicePixelRatioF()) <= largestPicture;
}

void PageView::paintPage(QPainter& painter, int page) const
{
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(pixelsPerPoint(), pixelsPerPoint());
    const auto [table, own] = placeOf(*m_form, page);
    m_form->at(static_cast<std::size_t>(table)).paint(painter, own);
}

const QPixmap& PageView::picture(int page)
{
    if (const QPixmap* kept = m_pictures.object(page))
        return *kept;
    const double ratio = devicePixelRatioF();
    auto* made = new QPixmap((QSizeF(m_places.at(page).size()) * ratio).toSize());
    made->setDevicePixelRatio(ratio);
    made->fill(Qt::white);
    QPainter painter(made);
    paintPage(painter, page);
    painter.end();
    m_pictures.insert(page, made, pictureCost(made->size()));
    return *made;
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Tokens& t = m_theme.tokens();
    painter.fillRect(event->rect(), t.header);
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRect shown = event->rect().translated(scrolled);
    const auto first = std::ranges::lower_bound(m_places, shown.top(), {}, &QRect::bottom);
    for (auto rect = first; rect != m_places.end() && rect->top() <= shown.bottom(); ++rect) {
        const QRect at = rect->translated(-scrolled);
        const int page = static_cast<int>(rect - m_places.begin());
        if (isKept(at.size())) {
            painter.drawPixmap(at.topLeft(), picture(page));
        } else {
            painter.save();
            painter.setClipRect(at & event->rect());
            painter.fillRect(at, Qt::white);
            painter.translate(at.topLeft());
            paintPage(painter, page);
            painter.restore();
        }
        painter.setPen(t.line);
        painter.drawRect(at.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.focus, m_theme.px(metrics::focusRing)));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const auto top = std::ranges::lower_bound(m_places, verticalScrollBar()->value(), {}, &QRect::bottom);
    placeAround(static_cast<int>(top - m_places.begin()));
    Q_EMIT zoomChanged();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    noteMoved();
}

void PageView::noteMoved()
{
    if (m_placing)
        return;
    if (const int now = page(); now != m_page)
        tellPage(now);
}

void PageView::tellPage(int page)
{
    m_page = page;
    setAccessibleDescription(tr("第 %1 页 共 %2 页").arg(m_page + 1).arg(pages()));
    Q_EMIT pageChanged(m_page);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
        turn(1);
        return;
    case Qt::Key_PageUp:
        turn(-1);
        return;
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(pages() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            zoomBy(1);
        return;
    case Qt::Key_Minus:
        if (control)
            zoomBy(-1);
        return;
    case Qt::Key_0:
        if (control)
            setFit(Fit::Page);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace jc::ui
