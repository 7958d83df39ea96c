// One goal as a bar against its target and against elapsed time (ux §3, chart rules): scale to 120 %, three
// grey bands split at 序时-10 and 序时, the bar a third of the height, the target line at 100 %, a hollow
// wedge at 序时, an arrow where the bar runs past the scale. No record is a hollow dashed bar, zero an empty
// scale with a mark at its start: the two never look alike. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QMetaType>
#include <QStyledItemDelegate>
#include <QWidget>

#include <optional>

namespace jc::ui {

// Fractions: 0.621 is 62.1 %.
struct BulletBarData
{
    std::optional<double> rate;     // nothing: no record yet
    std::optional<double> expected; // 序时 (or the unit's own plan); nothing: not judged against time
    QString status;                 // word of the command line, see status_words.h
    bool hasTarget = true;          // false: watched only; the bare ground is drawn

    [[nodiscard]] bool operator==(const BulletBarData&) const = default;
};

// 62.1%; — where there is no rate.
[[nodiscard]] QString percentText(std::optional<double> rate);
// Pixels to leave for it beside a bar: the same for all rates below 1,000 %, so that bars end one under
// another.
[[nodiscard]] int percentRoom(const QFontMetrics& font, std::optional<double> rate);
// 完成率 62.1%，序时 75.0%，滞后 12.9 个百分点: what a screen reader says. Models return it (after region and
// goal) for Qt::AccessibleTextRole, as views ask the model, never the delegate.
[[nodiscard]] QString bulletBarSentence(const BulletBarData& data);

void paintBulletBar(QPainter& painter, const QRect& rect, const BulletBarData& data, const Theme& theme);

class BulletBar final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    explicit BulletBar(const Theme& theme, QWidget* parent = nullptr);

    // The accessible name becomes the sentence above.
    void setData(const BulletBarData& data);
    [[nodiscard]] const BulletBarData& data() const { return m_data; }
    void setTheme(const Theme& theme) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    BulletBarData m_data;
};

// Paints the BulletBarData found under BulletBarDelegate::Role, with the percentage right of it; the tooltip
// is the sentence. Owned by the view it is set on (pass it as parent, so that spreadTheme() finds it).
class BulletBarDelegate final : public QStyledItemDelegate, public ThemeAware
{
    Q_OBJECT

public:
    static constexpr int Role = Qt::UserRole + 0x4A01; // QVariant::fromValue(BulletBarData)

    explicit BulletBarDelegate(const Theme& theme, QObject* parent = nullptr);
    void setTheme(const Theme& theme) override;

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event,
                   QAbstractItemView* view,
                   const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    Theme m_theme;
};

} // namespace jc::ui

Q_DECLARE_METATYPE(jc::ui::BulletBarData)
