// One goal as a tile of the dashboard: title and unit, actual against target, bullet bar with percentage, and
// the status in a line. One button: Enter, Space and a click emit activated(); its accessible name says the
// whole tile in a sentence. GUI thread.
#pragma once

#include "ui/charts/bullet_bar.h"

#include <QAbstractButton>

namespace jc::ui {

struct KpiTileData
{
    QString title;  // 培训人次
    QString unit;   // 万人次
    QString actual; // formatted in `unit`; empty shows —
    QString target; // formatted in `unit`; empty: no target
    BulletBarData bar;
};

class KpiTile final : public QAbstractButton, public ThemeAware
{
    Q_OBJECT

public:
    explicit KpiTile(const Theme& theme, QWidget* parent = nullptr);

    void setData(const KpiTileData& data);
    [[nodiscard]] const KpiTileData& data() const { return m_data; }
    void setTheme(const Theme& theme) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString sentence() const;

    Theme m_theme;
    KpiTileData m_data;
};

} // namespace jc::ui
