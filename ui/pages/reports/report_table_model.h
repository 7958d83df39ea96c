// A neutral table on screen: the same cells, in the same words, as the file it is saved to. GUI thread.
#pragma once

#include "core/sheets/table.h"
#include "ui/style/theme.h"

#include <QAbstractTableModel>

namespace jc::ui {

class ReportTableModel final : public QAbstractTableModel, public ThemeAware
{
    Q_OBJECT

public:
    ReportTableModel(const Theme& theme, QObject* parent);

    void show(Table table);
    [[nodiscard]] const Table& table() const { return m_table; }
    // One text across the whole table: a group's or a note's.
    [[nodiscard]] bool isAcross(int row) const;
    void setTheme(const Theme& theme) override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(int row, int column) const;

    Theme m_theme;
    Table m_table;
};

} // namespace jc::ui
