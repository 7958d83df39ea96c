// Every kind of record the dictionary knows, in groups, with how many there are. Read in the reader thread.
#pragma once

#include "core/base/pinyin.h"
#include "core/ledger/query.h"

#include <QString>
#include <QVector>

namespace jc::ui {

// Follows from the description of the entity alone, so that a new one stands somewhere by itself.
enum class RecordGroup { People, Registers, SetUp };

[[nodiscard]] RecordGroup groupOf(const EntityDescription& entity);
[[nodiscard]] QString groupTitle(RecordGroup group);

struct RecordKind
{
    const EntityDescription* entity = nullptr;
    qint64 count = 0; // drafts included
    qint64 drafts = 0;
};

// By group, in the order of the dictionary.
[[nodiscard]] Result<QVector<RecordKind>> readRecordKinds(const Ledger& ledger);

// By its label or key, written or in pinyin; an empty text finds all.
[[nodiscard]] bool isFoundBy(const Pinyin& pinyin, const EntityDescription& entity, const QString& typed);

} // namespace jc::ui
