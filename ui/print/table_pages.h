// One table laid out on the pages of A4: title, head line, headings repeated on every page, rows, signatures
// and notes, by the plan the workbook follows (core/sheets/form_plan.h). The one painter of forms: screen,
// printer and pdf are devices it is handed. Keeps heights and page breaks, no picture, so a long list costs
// little. Value; any thread once made.
#pragma once

#include "core/sheets/form_plan.h"
#include "ui/print/print_fonts.h"

#include <QSizeF>

#include <functional>
#include <memory>

class QPainter;

namespace jc::ui {

class TablePages
{
public:
    // `goOn` is told rows measured now and then; once it says no the rest is not measured, and what was made
    // is of no use.
    TablePages(const Table& table,
               const PrintFonts& fonts,
               const std::function<bool(qsizetype rows)>& goOn = {});

    [[nodiscard]] const Table& table() const { return *m_table; }
    [[nodiscard]] const PrintFonts& fonts() const { return m_fonts; }
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()) * sides(); }
    // Of the paper, in points.
    [[nodiscard]] QSizeF paper() const;
    // 1: as set; less where the columns or a nearly full page were made to fit.
    [[nodiscard]] double scale() const { return m_scale; }
    // Pages that lie side by side: one, or as many as a table too wide for a page goes on over. They follow
    // one another before the next rows come.
    [[nodiscard]] int sides() const { return static_cast<int>(m_plan.sidePages().size()); }
    // Rows of the table on a page: first, and one past the last.
    [[nodiscard]] std::pair<int, int> rowsOf(int page) const;

    // The painter's unit is a point, its origin the corner of the paper. `page` counts from 0.
    void paint(QPainter& painter, int page) const;

private:
    // A stretch of rows and foot lines; `skip`: what an earlier page showed of a first row taller than a
    // page.
    struct PageRows
    {
        int first = 0;
        int end = 0;
        double skip = 0;
    };

    void measureColumns();
    void measureLines(QVector<FormLine>& lines) const;
    void measureRows(const std::function<bool(qsizetype rows)>& goOn);
    void breakPages();
    [[nodiscard]] double widthOf(int column, int columns) const;
    [[nodiscard]] double heightOf(const TableRow& row) const;
    [[nodiscard]] double itemHeight(int item) const { return m_heights.at(item); }
    [[nodiscard]] double roomUnder(int page) const;
    [[nodiscard]] static double sliceOf(double height, double skip, double room);
    // Places on one of the pages side by side.
    [[nodiscard]] double leftOn(int side, int column) const;
    [[nodiscard]] double widthOn(int side) const;
    // The columns of a joined cell that are on that page; none: first is not before end.
    [[nodiscard]] std::pair<int, int> shownOn(int side, int column, int end) const;
    void paintFurniture(QPainter& painter, int page) const;
    double paintLines(QPainter& painter, const QVector<FormLine>& lines, double top, int side) const;
    void paintRow(QPainter& painter, const TableRow& row, const QRectF& place, bool last, int side) const;
    void paintRules(QPainter& painter, const QRectF& cell, double right, bool top, bool bottom) const;

    std::shared_ptr<const Table> m_table; // FormPlan refers to it
    PrintFonts m_fonts;
    FormPlan m_plan;
    double m_scale = 1;
    // Units of the unscaled form.
    QVector<double> m_lefts; // of the columns, and the right edge
    QVector<FormLine> m_head;
    QVector<FormLine> m_headings;
    QVector<FormLine> m_foot;
    QVector<float> m_heights; // of the rows, then of the foot's lines
    QVector<PageRows> m_pages;
};

} // namespace jc::ui
