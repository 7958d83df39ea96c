// A list of records of one entity, as long as it may be: the order of all rows is held as numbers, the rows
// themselves are read when they are looked at, and those long out of sight are dropped. The first column
// marks drafts and what waits for a decision, the others are the columns asked for. After a commit the
// records that changed come, go and move in place. GUI thread; reads in the session's reader thread.
#pragma once

#include "ui/records/record_clip.h"
#include "ui/records/record_list.h"
#include "ui/shell/ledger_session.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>

namespace jc::ui {

class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int draftColumn = 0;
    static constexpr int DraftRole = Qt::UserRole + 1;   // bool
    static constexpr int ReviewRole = Qt::UserRole + 2;  // bool: waits for a decision (待核对)
    static constexpr int WaitingRole = Qt::UserRole + 3; // bool: the row is not read yet
    // Places read at once before anything is shown; the rest follows.
    static constexpr qsizetype firstPlaces = 1'000;
    static constexpr qsizetype keptRows = 6'000;

    // Session and codes must outlive the model.
    RecordTableModel(LedgerSession& session, const CodeTables& codes, QObject* parent);

    // Reads from the beginning. Entity and columns may change. The record `wanted` will have a row as soon as
    // it is known where it stands.
    void setRequest(const RecordListRequest& request, RecordId wanted = {});
    [[nodiscard]] const RecordListRequest& request() const { return m_request; }
    // Other columns of the same rows.
    void setColumns(const QVector<const FieldDescription*>& columns);
    // Leaves a column out that says the same in every row (the class, in a class's roster). Before
    // setRequest.
    void hideField(const FieldDescription* field) { m_hidden = field; }
    void reload();

    // Null for a row that is not read yet.
    [[nodiscard]] RecordId idAt(int row) const;
    [[nodiscard]] int rowOf(RecordId id) const; // -1: not in the list, or not known to be
    // The record's local number, by which readListIds and readListRows know it.
    [[nodiscard]] qint64 numberAt(int row) const { return m_order[row]; }
    [[nodiscard]] int rowOfNumber(qint64 number) const { return static_cast<int>(m_order.indexOf(number)); }
    [[nodiscard]] const QVector<qint64>& order() const { return m_order; }
    // Null for the draft column.
    [[nodiscard]] const FieldDescription* fieldOf(int column) const;
    [[nodiscard]] bool isSortable(int column) const;
    // Every row has its place; before that, and where reading the others failed, there are only the first.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool isLoading() const;
    // Nothing until it is counted.
    [[nodiscard]] const std::optional<RecordListCount>& count() const { return m_count; }
    // 待核对 草稿; empty for neither.
    [[nodiscard]] static QString stateWords(const RecordListRow& row);
    // Looks for the next row after `row` that searchFilter() finds by what was typed.
    void findFrom(int row, const QString& typed);
    // Of rows that need not be read yet, by their numbers; the answer comes later, and not at all once the
    // list is another.
    void withIds(const QVector<qint64>& numbers, const std::function<void(const QVector<RecordId>&)>& then);
    // The rows as the columns stand now, for the clipboard.
    void withClipped(const QVector<qint64>& numbers, const std::function<void(const ClippedText&)>& then);
    // An older question that is not answered yet is dropped.
    void withSum(const FieldDescription& field,
                 const QVector<qint64>& numbers,
                 const std::function<void(const ChosenSum&)>& then);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    // The first rows are there, or all of them anew.
    void loaded();
    // Every row has its place.
    void completed();
    void counted();
    void found(int row);
    void failed(const jc::Error& error);

private:
    void takeColumns();
    void start(RecordId wanted);
    void takeStart(RecordListStart start, RecordId wanted);
    void readOrder();
    void takeOrder(const QVector<qint64>& order);
    void readCount();
    void want(int row) const;
    void readWanted();
    void takeRows(const QVector<RecordListRow>& rows);
    void showRows(qsizetype top, qsizetype bottom);
    void follow(const ChangeNotice& notice);
    void followTouched();
    void takeFollowed(const RecordListFollowed& followed);
    void walk(const OrderSteps& steps);
    void outdateRows();
    [[nodiscard]] bool mentions(const EntityDescription& entity) const;
    // Whether changes of other entities can bring rows in or out.
    [[nodiscard]] bool restsOnOthers() const;
    [[nodiscard]] Qt::Alignment alignmentOf(int column) const;

    struct Kept
    {
        RecordListRow row;
        quint64 age = 0; // m_age when it was read; older ones are shown and read again
    };

    LedgerSession& m_session;
    const CodeTables& m_codes;
    RecordListRequest m_request;
    const FieldDescription* m_hidden = nullptr;
    QVector<const FieldDescription*> m_fields; // of the columns after the draft column
    QVector<qint64> m_order;
    QCache<qint64, Kept> m_rows;         // by number
    QHash<RecordId, qint64> m_numbers;   // of rows read lately
    mutable QVector<qsizetype> m_wanted; // first rows of blocks, newest first
    quint64 m_age = 1;
    std::optional<RecordListCount> m_count;
    QVector<RecordId> m_touched; // waits for the following under way
    qint64 m_newest = 0;         // operation that m_order has, and all before it
    LatestRead m_orderRead;      // start, order and following: each rests on the one before
    // Counted up at each start, so that what was asked of a list before is not taken for this.
    quint64 m_list = 0;
    LatestRead m_countRead;
    LatestRead m_findRead;
    LatestRead m_sumRead;
    bool m_starting = false;
    bool m_again = false; // the order under way may have been read before what it rests on changed
    bool m_complete = true;
    bool m_ordering = false;
    bool m_following = false;
    bool m_reading = false;
    mutable bool m_asked = false; // readWanted() is queued
};

} // namespace jc::ui
