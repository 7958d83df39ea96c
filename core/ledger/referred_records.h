// The records that checks look up while one act is written: a class is read once for its forty enrolments.
// Lives no longer than the act and is told of every record that the act writes.
#pragma once

#include "core/dictionary/checks.h"

#include <QHash>

namespace jc {

class ReferredRecords final : public RecordReader
{
public:
    // `reader` must outlive it.
    explicit ReferredRecords(const RecordReader& reader)
        : m_reader(reader)
    {}

    [[nodiscard]] Result<std::optional<Record>> read(const EntityDescription& entity,
                                                     RecordId id) const override;
    void written(RecordId id) { m_read.remove(id); }

private:
    static constexpr qsizetype mostKept = 2000;

    const RecordReader& m_reader;
    mutable QHash<RecordId, std::optional<Record>> m_read;
};

} // namespace jc
