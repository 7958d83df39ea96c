// 目标分解: a goal's figures handed down by region, for the whole plan or one year. What is not yet handed
// down, or too much, stands above all the time; sharing out goes by last year, evenly or by hand, in rounded
// steps, and leaves locked rows alone. A year's own figure (annual notice) and the derived one both show.
// GUI thread.
#pragma once

#include "ui/pages/policy/goal_pane.h"
#include "ui/pages/policy/target_model.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace jc::ui {

class FigureTable;
class Panel;

class TargetPane final : public GoalPane, public ThemeAware
{
    Q_OBJECT

public:
    TargetPane(Workspace& workspace, QWidget* parent);

    void show(const GoalData& read) override;
    [[nodiscard]] bool isModified() const override;
    [[nodiscard]] bool isEntering() const override;
    void settle() override;
    [[nodiscard]] Result<MakeChange> change() override;
    void noteSaved() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    void setTheme(const Theme& theme) override;

private:
    enum Method { ByHand, Evenly, ByLastYear };

    void fillYears(const Record& goal);
    void showYear();
    void showSums();
    void shareOut();
    [[nodiscard]] int year() const;
    [[nodiscard]] std::optional<qint64> derived() const;
    [[nodiscard]] std::optional<qint64> stored(RecordId region, int year) const;

    Workspace& m_workspace;
    RecordId m_goal;
    QVector<Record> m_targets;
    bool m_ratio = false;
    bool m_whole = true; // what is counted comes in whole numbers, an amount does not
    int m_from = 0;      // years of the plan; 0: not known
    int m_to = 0;
    int m_shownYear = -1;
    QVector<RecordId> m_regions; // of the rows
    QVector<TargetFigure> m_written;
    QComboBox* m_years;
    QLabel* m_sums;
    QComboBox* m_method;
    QComboBox* m_step;
    QPushButton* m_share;
    QLabel* m_hint;
    FigureTable* m_table;
    TargetModel* m_model;
};

} // namespace jc::ui
