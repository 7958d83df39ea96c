// A goal's figures by region for one year or the whole plan: the region's own first, then those below it.
// Figures are typed, shared out or locked; nothing is stored here. GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace jc::ui {

struct TargetRow
{
    QString region;
    std::optional<qint64> target; // millionths
    std::optional<double> lastYear;
    std::optional<double> actual;
    QString authority; // 文号 of the figure as stored
    bool locked = false;

    [[nodiscard]] bool operator==(const TargetRow&) const = default;
};

class TargetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Region, LastYear, Target, Actual, Authority, Locked, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // `unit` names what is counted; `whole`: figures without decimals. `derived` is the figure of the first
    // row where it has none of its own (推算).
    void show(const QVector<TargetRow>& rows, const QString& unit, bool whole, std::optional<qint64> derived);
    [[nodiscard]] const QVector<TargetRow>& rows() const { return m_rows; }
    void setTarget(int row, std::optional<qint64> target);
    // Why the last typed text was not taken; empty when it was.
    [[nodiscard]] const QString& fault() const { return m_fault; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QString text(const TargetRow& row, int column, bool first) const;

    QVector<TargetRow> m_rows;
    QString m_unit;
    bool m_whole = true;
    std::optional<qint64> m_derived;
    QString m_fault;
};

} // namespace jc::ui
