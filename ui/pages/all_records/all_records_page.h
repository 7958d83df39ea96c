// 全部资料: the way to the list of every kind of record, searched by name or pinyin. The navigation has room
// for the daily ones only. GUI thread.
#pragma once

#include "ui/pages/all_records/all_records_data.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace jc::ui {

class EmptyState;
class FigureTable;
class SearchField;

[[nodiscard]] PageDescriptor allRecordsPage();

class AllRecordsPage final : public Page
{
    Q_OBJECT

public:
    AllRecordsPage(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    // search: what is looked for; current: entity key.
    void open(const QVariantMap& shows) override;
    [[nodiscard]] QVariantMap shows() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isLoading() const override { return m_loading; }

private:
    void load();
    void showKinds();
    void openList();
    void openNew();
    // Null on a heading.
    [[nodiscard]] const EntityDescription* current() const;
    [[nodiscard]] QString goalsOf(const EntityDescription& entity) const;

    Pinyin m_pinyin;
    QVector<RecordKind> m_kinds;
    QString m_searched;
    QString m_current;
    bool m_loading = false;
    LatestRead m_read;
    SearchField* m_search;
    QPushButton* m_new;
    QPushButton* m_open;
    QStandardItemModel* m_model;
    FigureTable* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_stack;
};

} // namespace jc::ui
