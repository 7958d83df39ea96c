// What a list of records asks and gets. The functions run in the reader thread; the values cross to the GUI
// thread ready to be painted, sensitive fields masked.
#pragma once

#include "core/ledger/query_order.h"
#include "core/quality/todo.h"

#include <QMap>
#include <QStringList>

namespace jc::ui {

// One chip of a list: a field, a test and the id, code or text it is tested by (none for Empty and Filled).
struct ListCondition
{
    const FieldDescription* field = nullptr;
    Filter::Test test = Filter::Test::Equals;
    QString value;

    [[nodiscard]] bool operator==(const ListCondition&) const = default;
};

struct RecordListRequest
{
    const EntityDescription* entity = nullptr;
    QMap<QString, QString> filters; // field key to the id, code or text it must hold
    QVector<ListCondition> conditions;
    QString regionCode; // records of this region and what lies under it; empty: all
    QString search;
    bool draftsOnly = false;
    bool toReview = false;        // only what waits for a decision (待核对)
    bool removed = false;         // only what was taken out (回收站)
    std::optional<TodoKind> todo; // only what a line of 今日待办 counts, and on which day
    QDate todoDay;
    const FieldDescription* sort = nullptr; // null: newest last, as records were made
    bool descending = false;
    QVector<const FieldDescription*> columns; // empty: listedFields()

    [[nodiscard]] bool operator==(const RecordListRequest&) const = default;
};

struct RecordListRow
{
    qint64 n = 0; // its local number
    RecordId id;
    bool draft = false;
    bool toReview = false;
    QStringList cells; // by columnsOf(); empty: the value is missing
};

// The first rows of a list, before the whole order is read.
struct RecordListStart
{
    QVector<qint64> order; // at most what was asked for
    QVector<RecordListRow> rows;
    qint64 wanted = 0; // number of the record that shall be current; 0: unknown
    qint64 newest = 0; // operation that the order surely has, and all before it
};

struct RecordListOrder
{
    QVector<qint64> order;
    qint64 newest = 0;
};

struct RecordListFollowed
{
    OrderSteps steps;
    QVector<RecordListRow> rows; // of what was touched
};

struct RecordListCount
{
    qint64 all = 0;
    qint64 drafts = 0;
    qint64 toReview = 0;
    QMap<QString, QString> filterTexts; // field key to the value in words, for the chips
    QStringList conditionTexts;         // by condition: its value in words
    QString regionName;
    QMap<quint16, qint64> sums; // by number of the summed columns that hold any value
};

// The columns of an entity's list.
[[nodiscard]] QVector<const FieldDescription*> listedFields(const EntityDescription& entity);
// The place by which records of the entity belong to a region: its indexed region field. Null where it has
// none.
[[nodiscard]] const FieldDescription* regionFieldOf(const EntityDescription& entity);
// The field an ID number is looked up in. Null where the entity has none.
[[nodiscard]] const FieldDescription* residentIdFieldOf(const EntityDescription& entity);

// What typing into a search box asks: 15 or 18 digits an ID number, four to eight digits (the last may be X)
// the end of one, letters pinyin or text, anything else text. A title that is a reference is searched by the
// name of what it refers to.
[[nodiscard]] Filter searchFilter(const EntityDescription& entity, const QString& typed);

[[nodiscard]] QVector<const FieldDescription*> columnsOf(const RecordListRequest& request);
// Whether a sum over records says something: amounts and counts, not years, places in an order or averages.
[[nodiscard]] bool isSummable(const FieldDescription& field);

[[nodiscard]] Result<RecordQuery> recordListQuery(const Ledger& ledger, const RecordListRequest& request);
[[nodiscard]] Result<RecordListStart> readListStart(const Ledger& ledger,
                                                    const CodeTables& codes,
                                                    const RecordListRequest& request,
                                                    qsizetype places,
                                                    RecordId wanted);
[[nodiscard]] Result<RecordListOrder> readListOrder(const Ledger& ledger, const RecordListRequest& request);
// Those that have no row are left out.
[[nodiscard]] Result<QVector<RecordListRow>> readListRows(const Ledger& ledger,
                                                          const CodeTables& codes,
                                                          const RecordListRequest& request,
                                                          const QVector<qint64>& numbers);
[[nodiscard]] Result<RecordListFollowed> followList(const Ledger& ledger,
                                                    const CodeTables& codes,
                                                    const RecordListRequest& request,
                                                    const RecordListOrder& order,
                                                    const QVector<RecordId>& touched);
[[nodiscard]] Result<QVector<RecordId>> readListIds(const Ledger& ledger, const QVector<qint64>& numbers);
[[nodiscard]] Result<RecordListCount>
countRecordList(const Ledger& ledger, const CodeTables& codes, const RecordListRequest& request);

} // namespace jc::ui
