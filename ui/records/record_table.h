// The view of a RecordTableModel: rows opened with Enter or a double click, removed with Delete, copied with
// Ctrl+C as a spreadsheet takes them, found by typing, sorted by a click on a heading or from the menu (Menu
// key, Shift+F10). The state and the first column stay where a wide list is moved sideways. It keeps the
// current record, and where it stands on screen, through a reload. GUI thread.
#pragma once

#include "ui/records/record_table_model.h"
#include "ui/style/theme.h"

#include <QElapsedTimer>
#include <QTableView>

namespace jc::ui {

class RecordTable final : public QTableView, public ThemeAware
{
    Q_OBJECT

public:
    static constexpr qsizetype mostCopied = 50'000;
    static constexpr qsizetype mostRemoved = 10'000;

    RecordTable(const QString& name, const Theme& theme, QWidget* parent = nullptr);

    // The model stays its owner's.
    void setRecords(RecordTableModel* model);
    // Local numbers of the chosen rows, in the order of the list.
    [[nodiscard]] QVector<qint64> selectedNumbers() const;
    [[nodiscard]] RecordId currentId() const;
    // Made current as soon as it is loaded.
    void setCurrentId(RecordId id);
    // Removing is offered; off for records that only the program makes.
    void setRemovable(bool removable) { m_removable = removable; }
    // The rows are what was taken out: Delete is nothing, Ctrl+R and the menu bring back.
    void setRestoring(bool restoring) { m_restoring = restoring; }
    void copySelection();
    // By field key, in pixels at 100 %; columns without one are measured.
    void setWidths(const QMap<QString, int>& widths);
    [[nodiscard]] QMap<QString, int> widths() const { return m_widths; }
    // Width of the columns that stay, 0 while nothing is moved.
    [[nodiscard]] int frozenWidth() const;
    void sortBy(int column);
    // As the key does: restoreAsked() with what is chosen.
    void askRestore();

    void setTheme(const Theme& theme) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString& typed) override;
    // Paints nothing anew for rows out of sight.
    void dataChanged(const QModelIndex& topLeft,
                     const QModelIndex& bottomRight,
                     const QVector<int>& roles) override;

Q_SIGNALS:
    void opened(jc::RecordId id);
    void removalAsked(const QVector<jc::RecordId>& ids);
    void restoreAsked(const QVector<jc::RecordId>& ids);
    // By the person.
    void widthsChanged();
    // 选中 3 条, with sum and average of the current column; empty: fewer than two rows.
    void chosen(const QString& words);
    // A sentence for the message bar.
    void noted(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void settle();
    void settleLate();
    void noteStand();
    void standAt(int row);
    [[nodiscard]] bool wantsToStand() const { return !m_wanted.isNull() || m_stoodAt > 0; }
    // Of the record to stand at, or -1.
    [[nodiscard]] int wantedRow() const;
    void fitColumns();
    // Takes from the widest columns what the window lacks, where little is lacking.
    void squeezeColumns();
    void placeFrozenHead();
    void paintFrozen();
    void noteWidth(int column, int width);
    void sayChosen();
    void askRemoval();

    RecordTableModel* m_records = nullptr;
    QHeaderView* m_frozenHead;
    Theme m_theme;
    RecordId m_wanted;
    qint64 m_stoodAt = 0; // number of the record that was current before the rows were read anew; 0: none
    int m_standsBelowTop = -1; // rows between the top of the window and the current one; -1: unknown
    QVector<const FieldDescription*> m_fitted;
    QMap<QString, int> m_widths;
    QString m_typed;
    QElapsedTimer m_typedAt;
    quint64 m_chosen = 0; // counted up with the selection, so that an older sum is not said of it
    bool m_fitting = false;
    bool m_removable = true;
    bool m_restoring = false;
};

} // namespace jc::ui
