// A report as it will be saved: title, dates and unit, its sheets, the rows, the notes under them. Read only.
// GUI thread.
#pragma once

#include "core/sheets/table.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabBar;
class QTableView;

namespace jc::ui {

class HeadingLabel;
class ReportHeading;
class ReportTableModel;

class ReportPreview final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    ReportPreview(const Theme& theme, QWidget* parent);

    // `missing` stands over the table where it has no figures; keeps the sheet in view where the same ones
    // come again.
    void show(const QVector<Table>& tables, const QString& missing);
    [[nodiscard]] const QVector<Table>& tables() const { return m_tables; }
    // Index of the sheet in view.
    [[nodiscard]] int sheet() const;
    void setSheet(int sheet);
    [[nodiscard]] QTableView* view() const { return m_view; }
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void sheetChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showSheet();
    void measureColumns();
    void fitColumns();
    // The first columns of a table wider than the window stay in place (the names of the rows).
    void freezeColumns();
    void copyRows() const;

    Theme m_theme;
    QVector<Table> m_tables;
    QVector<int> m_wanted; // widths of the columns of the sheet in view: to show every text,
    QVector<int> m_least;  // and what they may be squeezed to
    HeadingLabel* m_title;
    QLabel* m_meta;
    QLabel* m_missing;
    QTabBar* m_sheets;
    ReportTableModel* m_model;
    QTableView* m_view;
    ReportHeading* m_heading;
    QTableView* m_frozen; // over m_view; shows the columns that stay
    ReportHeading* m_frozenHeading;
    QPlainTextEdit* m_notes;
};

} // namespace jc::ui
