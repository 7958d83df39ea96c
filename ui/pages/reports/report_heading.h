// The heading of a neutral table: group headings over the columns they join, the line of column numbers under
// them. Heights follow the texts, which wrap. GUI thread.
#pragma once

#include "core/sheets/table_parts.h"
#include "ui/style/theme.h"

#include <QHeaderView>

namespace jc::ui {

class ReportHeading final : public QHeaderView, public ThemeAware
{
    Q_OBJECT

public:
    ReportHeading(const Theme& theme, QWidget* parent);

    void show(const QVector<TableColumn>& columns);
    // As high as another heading of the same table; from then on it does not measure itself.
    void follow(const ReportHeading& other);
    // After the widths of the columns have changed.
    void layOut();
    void setTheme(const Theme& theme) override;
    // Of the narrowest column that shows the column's own heading in two lines or fewer.
    [[nodiscard]] int narrowest(int column) const;
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] int widthOf(const HeadingCell& cell) const;
    [[nodiscard]] int topOf(int line) const;

    Theme m_theme;
    bool m_follows = false;
    QVector<HeadingCell> m_cells;
    QStringList m_numbers;  // empty: the table has none
    QVector<int> m_heights; // of the lines, the numbers' last
};

} // namespace jc::ui
