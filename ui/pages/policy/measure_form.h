// A goal's counting rule put together without writing it: what is counted, on which conditions, how often,
// by which date and region, what is left out. Read back at once as a sentence, with the figure it would give
// on this ledger beside the one of today. What the form does not show (existence, limits, what stands beside)
// stays as it was. GUI thread; counting runs in the reader thread.
#pragma once

#include "ui/pages/policy/goal_pane.h"
#include "ui/pages/policy/rule_words.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace jc::ui {

class ConditionEditor;
class Panel;

class MeasureForm final : public GoalPane, public ThemeAware
{
    Q_OBJECT

public:
    MeasureForm(Workspace& workspace, QWidget* parent);

    void show(const GoalData& read) override;
    [[nodiscard]] bool isModified() const override;
    [[nodiscard]] bool isEntering() const override;
    void settle() override;
    [[nodiscard]] bool isSettling() const override;
    [[nodiscard]] Result<MakeChange> change() override;
    void noteSaved() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    void setTheme(const Theme& theme) override;
    [[nodiscard]] bool isCounting() const { return m_counting; }

private:
    void makeRule(QVBoxLayout& column);
    void makeConditions(QVBoxLayout& column);
    void makeReading(QVBoxLayout& column);
    void take(const Measure& measure);
    void takeKind(int at);
    void takePart();
    void fillVersions(const GoalData& read);
    void takeCondition(const MeasureCondition& condition);
    void showFault(const QString& sentence);
    // False, with the sentence, while a condition is being put together that would be dropped.
    [[nodiscard]] bool maySetAside();
    void showPart();
    void showConditions();
    void showExclusions();
    void editCondition(bool add);
    void removeCondition();
    void takeVersion(int at);
    void changed();
    void preview();
    void showPreview(const RulePreview& preview);
    [[nodiscard]] MeasurePart& part();
    [[nodiscard]] const MeasureKind* kindOf(const MeasurePart& part) const;
    [[nodiscard]] QString figureWords(std::optional<double> figure) const;

    Workspace& m_workspace;
    RecordId m_goal;
    std::optional<Measure> m_stored;
    Measure m_measure;
    Measure m_written;
    bool m_isSet = false; // there is a rule, stored or begun
    bool m_counting = false;
    bool m_filling = false;
    QVector<MeasureKind> m_kinds;
    QVector<std::pair<QString, Measure>> m_versions; // to begin from again
    QVector<MeasurePath> m_paths;
    QHash<QString, QString> m_names;
    QVector<MeasureExclusion> m_exclusions; // offered
    SharedRegions m_regions;
    std::optional<double> m_before;
    int m_editing = -1;   // condition in the editor; -1: a new one
    int m_shownPart = 0;  // 1: the denominator
    QString m_unreadable; // why the stored rule cannot be read
    LatestRead m_preview;

    QTabBar* m_parts = nullptr; // numerator and denominator
    QComboBox* m_kind = nullptr;
    QListWidget* m_conditions = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    ConditionEditor* m_condition = nullptr;
    QComboBox* m_distinct = nullptr;
    QComboBox* m_value = nullptr;
    QComboBox* m_date = nullptr;
    QComboBox* m_total = nullptr;
    QComboBox* m_part = nullptr;
    QListWidget* m_leftOut = nullptr;
    QLineEdit* m_why = nullptr;
    QComboBox* m_version = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_figures = nullptr;
    QLabel* m_fault = nullptr;
};

} // namespace jc::ui
