// The document clause by clause: its clauses left, and right what cites the chosen one, each record to be
// opened. GUI thread.
#pragma once

#include "ui/pages/policy/clause_data.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QStandardItemModel;

namespace jc::ui {

class FigureTable;
class Panel;

class ClausePane final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    ClausePane(const Theme& theme, QWidget* parent);

    // Keeps the clause that was chosen where it is still there.
    void show(const QVector<Clause>& clauses);
    // Number of the chosen clause; empty where there is none.
    [[nodiscard]] QString current() const;
    void setCurrent(const QString& number);
    [[nodiscard]] QWidget* firstFocus() const;
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void currentChanged();
    void openRequested(const QString& entity, const jc::RecordId& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showItems();
    void openItem();

    QVector<Clause> m_clauses;
    QStandardItemModel* m_model;
    FigureTable* m_table;
    Panel* m_panel;
    QListWidget* m_items;
    QPushButton* m_open;
};

} // namespace jc::ui
