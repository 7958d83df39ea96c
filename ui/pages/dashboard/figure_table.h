// The table of the figure pages: rows chosen whole, compact, never wider than the window unless it may
// scroll; Enter opens a row, Ctrl+Enter its names, Right goes a level deeper, Left a level up, Ctrl+C copies
// the chosen rows as text. A current row is kept through every reset, for screen readers. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QTableView>

namespace jc::ui {

class FigureTable final : public QTableView, public ThemeAware
{
    Q_OBJECT

public:
    // `name` is what a screen reader calls the table.
    FigureTable(const QString& name, const Theme& theme, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    // Widths in pixels at 100 %, by column; 0 shares the room that is left, a negative width hides the
    // column.
    void setColumnWidths(const QVector<int>& widths);
    // What a table too narrow for its columns gives up, in this order, until they fit and the first column
    // shows its names, at least `names` wide (px at 100 %; a township's five characters): `squeezed` columns
    // go down to the width set for them whatever their heading needs, then `hidden` ones go.
    void setExpendable(const QVector<int>& squeezed, const QVector<int>& hidden, int names = 66);
    // Wide tables only: scrolls sideways instead of squeezing its columns.
    void setWide(bool wide);
    void setTheme(const Theme& theme) override;
    // Headings and rows with tabs between the cells, as spreadsheets take them.
    [[nodiscard]] QString selectedText() const;
    // A cell is open to type in.
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

Q_SIGNALS:
    void opened(const QModelIndex& index);
    void namesRequested(const QModelIndex& index);
    void deeperRequested(const QModelIndex& index);
    void higherRequested();
    // Instead of copying by itself, where rows are not all in memory.
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepCurrent();
    void layOut();
    [[nodiscard]] int chipsWidth(int column) const;
    // A cut number would be another number.
    [[nodiscard]] int numbersWidth(int column) const;
    // Of the names in a column, up to a bound.
    [[nodiscard]] int namesWidth(int column) const;

    Theme m_theme;
    QVector<int> m_widths;
    QVector<int> m_squeezed;
    QVector<int> m_hidden;
    int m_names = 66;
    QMetaObject::Connection m_reset;
};

} // namespace jc::ui
