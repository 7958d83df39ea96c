// The pages of a form one under another, as they will lie on paper: white in either theme. Only pages on
// screen are painted; small ones are kept as pictures. PageUp and PageDown turn pages, Home and End go to the
// first and last, Ctrl with + - 0 sets the size. GUI thread.
#pragma once

#include "ui/print/table_printing.h"
#include "ui/style/theme.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace jc::ui {

class PageView final : public QAbstractScrollArea, public ThemeAware
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, None };

    explicit PageView(const Theme& theme, QWidget* parent = nullptr);

    void show(std::shared_ptr<const PrintedForm> form);
    [[nodiscard]] int pages() const { return static_cast<int>(m_places.size()); }
    // Counts from 0; the page that takes most of the screen.
    [[nodiscard]] int page() const;
    void goToPage(int page);
    // 1: as large as on paper.
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] Fit fit() const { return m_fit; }
    void setZoom(double zoom);
    void setFit(Fit fit);
    void zoomBy(int steps);
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    // Down (1) or up (-1): the rest of a page larger than the screen, else the next one.
    void turn(int step);
    void place();
    // The same, and the screen stays where it was on that page, or shows it from its top.
    void placeAround(int page);
    [[nodiscard]] bool isKept(const QSize& page) const;
    void paintPage(QPainter& painter, int page) const;
    [[nodiscard]] double pixelsPerPoint() const;
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] const QPixmap& picture(int page);
    void noteMoved();
    void tellPage(int page);

    Theme m_theme;
    std::shared_ptr<const PrintedForm> m_form;
    QVector<QRect> m_places;         // of the pages, in the scrolled content
    QCache<int, QPixmap> m_pictures; // costs in KiB
    double m_zoom = 1;
    Fit m_fit = Fit::Width;
    int m_page = -1; // last told
    bool m_placing = false;
};

} // namespace jc::ui
