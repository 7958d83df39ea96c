// The view of a RecordTableModel: rows opened with Enter or a double click, removed with Delete, copied with
// Ctrl+C as a spreadsheet takes them, sorted by a click on a heading or from the menu (Menu key, Shift+F10).
// It keeps the current record through a reload. GUI thread.
#pragma once

#include "ui/records/record_table_model.h"
#include "ui/style/theme.h"

#include <QTableView>

namespace jc::ui {

class RecordTable final : public QTableView, public ThemeAware
{
    Q_OBJECT

public:
    RecordTable(const QString& name, const Theme& theme, QWidget* parent = nullptr);

    // The model stays its owner's.
    void setRecords(RecordTableModel* model);
    [[nodiscard]] QVector<RecordId> selectedIds() const;
    [[nodiscard]] RecordId currentId() const;
    // Made current as soon as it is loaded.
    void setCurrentId(RecordId id);
    // Removing is offered; off for records that only the program makes.
    void setRemovable(bool removable) { m_removable = removable; }
    void copySelection() const;
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void opened(jc::RecordId id);
    void removalAsked(const QVector<jc::RecordId>& ids);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void sortBy(int column);
    void settle();
    void fitColumns();
    // Takes from the widest columns what the window lacks, where little is lacking.
    void squeezeColumns();
    void askRemoval();

    RecordTableModel* m_records = nullptr;
    Theme m_theme;
    RecordId m_wanted;
    const EntityDescription* m_fitted = nullptr;
    bool m_removable = true;
};

} // namespace jc::ui
