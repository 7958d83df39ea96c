// The classes behind a figure: of each how many of its trainees count in this region, and how many at all.
// GUI thread; reading is for the ledger's.
#pragma once

#include "core/dictionary/catalogues.h"
#include "core/progress/class_share.h"

#include <QAbstractTableModel>

namespace jc::ui {

struct ClassRow
{
    ClassShare share;
    QString name; // 养老护理第 1 期; 没有班的记录
    QString number;
    QString dates; // 2024-03-01 至 2024-03-20
    QString organiser;
};

// Thread: that of the ledger.
[[nodiscard]] Result<QVector<ClassRow>>
readClassRows(const Ledger& ledger, const CodeTables& codes, const ClassShares& shares);

// 本镇 12 / 全班 50; in the whole ledger's region 全班 50. `level` is that of the region shown.
[[nodiscard]] QString classShareText(const ClassShare& share, const QString& level, bool wholeLedger);
// 本乡镇, 本村…: what the column of those counted here is called.
[[nodiscard]] QString hereWord(const QString& level);

class ClassListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Number, Dates, Organiser, Here, Whole, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(QVector<ClassRow> rows, const QString& level, bool wholeLedger);
    [[nodiscard]] const ClassRow* rowAt(int row) const;
    // -1 where the class is not shown.
    [[nodiscard]] int rowOf(RecordId trainingClass) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<ClassRow> m_rows;
    QString m_level;
    bool m_wholeLedger = false;
};

} // namespace jc::ui
