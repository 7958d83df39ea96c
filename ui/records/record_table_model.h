// A list of records of one entity, read page by page as the view scrolls. The first column marks drafts and
// what waits for a decision, the others are the entity's listed fields. After a commit the rows on screen are
// read again in place; where rows may have come that are not loaded yet the list says that it is out of date.
// GUI thread; reads in the session's reader thread.
#pragma once

#include "ui/records/record_list.h"
#include "ui/shell/ledger_session.h"

#include <QAbstractTableModel>
#include <QHash>

namespace jc::ui {

class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr qsizetype pageSize = 200;
    static constexpr int draftColumn = 0;
    static constexpr int DraftRole = Qt::UserRole + 1;  // bool
    static constexpr int ReviewRole = Qt::UserRole + 2; // bool: waits for a decision (待核对)

    // Session and codes must outlive the model.
    RecordTableModel(LedgerSession& session, const CodeTables& codes, QObject* parent);

    // Reads from the beginning. The entity may change; then the columns do.
    void setRequest(const RecordListRequest& request);
    [[nodiscard]] const RecordListRequest& request() const { return m_request; }
    // Leaves a column out that says the same in every row (the class, in a class's roster). Before
    // setRequest.
    void hideField(const FieldDescription* field) { m_hidden = field; }
    void reload();

    [[nodiscard]] RecordId idAt(int row) const { return m_rows[row].id; }
    [[nodiscard]] int rowOf(RecordId id) const; // -1: not loaded
    // Null for the draft column.
    [[nodiscard]] const FieldDescription* fieldOf(int column) const;
    [[nodiscard]] bool isSortable(int column) const;
    [[nodiscard]] bool isLoading() const { return m_loading || m_refreshing > 0; }
    [[nodiscard]] bool isStale() const { return m_stale; }
    // Nothing until it is counted.
    [[nodiscard]] const std::optional<RecordListCount>& count() const { return m_count; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    // The first page is there.
    void loaded();
    void counted();
    void staleChanged(bool stale);
    void failed(const jc::Error& error);

private:
    void readPage(const std::optional<PageKey>& after);
    void takePage(RecordListPage page, bool first);
    void readCount();
    void setStale(bool stale);
    void follow(const ChangeNotice& notice);
    void refresh(const QVector<RecordId>& ids);
    void takeRefreshed(const QVector<RecordListRow>& rows);
    [[nodiscard]] bool mentions(const EntityDescription& entity) const;
    [[nodiscard]] Qt::Alignment alignmentOf(int column) const;
    [[nodiscard]] QString stateWords(const RecordListRow& row) const;

    LedgerSession& m_session;
    const CodeTables& m_codes;
    RecordListRequest m_request;
    const FieldDescription* m_hidden = nullptr;
    QVector<const FieldDescription*> m_fields; // of the columns after the draft column
    QVector<int> m_cells;                      // by column: place in RecordListRow::cells
    QVector<RecordListRow> m_rows;
    QHash<RecordId, int> m_place;
    std::optional<PageKey> m_next;
    std::optional<RecordListCount> m_count;
    LatestRead m_pageRead;
    LatestRead m_countRead;
    int m_refreshing = 0;
    bool m_loading = false;
    bool m_stale = false;
};

} // namespace jc::ui
