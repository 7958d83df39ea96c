// Regions against goals: each cell the completion rate in the colour of its gap to the schedule (heat steps
// of ux §3), ▼ below -10 points. A table view, so the arrow keys, the screen reader and the pointer find
// every cell; its model gives HeatCell under HeatMatrix::Role and whole sentences for tooltip and screen
// reader. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

#include <optional>

namespace jc::ui {

// Fractions. Without a gap the cell has no colour; without a rate it says what is the matter.
struct HeatCell
{
    std::optional<double> rate;
    std::optional<double> gap;
    QString instead; // where there is no rate: 未报数, —

    [[nodiscard]] bool operator==(const HeatCell&) const = default;
};

// 48.2: the percentage without its sign, which the heading of the matrix has.
[[nodiscard]] QString heatText(const HeatCell& cell);
// Below -10 points.
[[nodiscard]] bool isHeatLagging(const HeatCell& cell);

class HeatDelegate final : public QStyledItemDelegate, public ThemeAware
{
    Q_OBJECT

public:
    HeatDelegate(const Theme& theme, QObject* parent);
    void setTheme(const Theme& theme) override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

class HeatMatrix final : public QTableView, public ThemeAware
{
    Q_OBJECT

public:
    static constexpr int Role = Qt::UserRole + 0x4A07; // QVariant::fromValue(HeatCell)

    // `name` is what a screen reader calls the matrix.
    HeatMatrix(const QString& name, const Theme& theme, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setTheme(const Theme& theme) override;
    // The whole matrix with its headings, tabs between the cells.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepCurrent();
    void layOut();

    Theme m_theme;
};

// What the seven colours mean, from far behind to far ahead, as a strip with its words.
class HeatLegend final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    explicit HeatLegend(const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
};

} // namespace jc::ui

Q_DECLARE_METATYPE(jc::ui::HeatCell)
