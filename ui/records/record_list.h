// What a list of records asks and gets. The functions run in the reader thread; the values cross to the GUI
// thread ready to be painted, sensitive fields masked.
#pragma once

#include "core/ledger/query.h"

#include <QMap>
#include <QStringList>

namespace jc::ui {

struct RecordListRequest
{
    const EntityDescription* entity = nullptr;
    QMap<QString, QString> filters; // field key to the id, code or text it must hold
    QString regionCode;             // records of this region and what lies under it; empty: all
    QString search;
    bool draftsOnly = false;
    bool toReview = false;                  // only what waits for a decision (待核对)
    const FieldDescription* sort = nullptr; // null: newest last, as records were made
    bool descending = false;

    [[nodiscard]] bool operator==(const RecordListRequest&) const = default;
};

struct RecordListRow
{
    RecordId id;
    bool draft = false;
    bool toReview = false;
    bool gone = false; // deleted, or never there
    QStringList cells; // by listedFields(); empty: the value is missing
};

struct RecordListPage
{
    QVector<RecordListRow> rows;
    std::optional<PageKey> next;
};

struct RecordListCount
{
    qint64 all = 0;
    qint64 drafts = 0;
    qint64 toReview = 0;
    QMap<QString, QString> filterTexts; // field key to the value in words, for the chips
    QString regionName;
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

[[nodiscard]] Result<RecordListPage> readRecordList(const Ledger& ledger,
                                                    const CodeTables& codes,
                                                    const RecordListRequest& request,
                                                    const std::optional<PageKey>& after,
                                                    qsizetype limit);
[[nodiscard]] Result<RecordListCount>
countRecordList(const Ledger& ledger, const CodeTables& codes, const RecordListRequest& request);
[[nodiscard]] Result<QVector<RecordListRow>> readRecordRows(const Ledger& ledger,
                                                            const CodeTables& codes,
                                                            const EntityDescription& entity,
                                                            const QVector<RecordId>& ids);

} // namespace jc::ui
