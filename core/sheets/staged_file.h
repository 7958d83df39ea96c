// A file written under another name beside its destination and moved there only when it is whole and on the
// disk, so that an interrupted export leaves the earlier file or none, never half of one. What is not
// committed is removed. QSaveFile does not serve: libxlsxwriter opens its file itself, by name.
// One owner, one thread.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace jc {

class StagedFile
{
public:
    // Refuses a destination that cannot be written with a sentence naming it: no such folder (NotFound), a
    // folder or device of that name (InvalidInput), no permission (Storage).
    [[nodiscard]] static Result<StagedFile> beside(const QString& destination);

    StagedFile(StagedFile&& other) noexcept;
    StagedFile& operator=(StagedFile&&) = delete;
    StagedFile(const StagedFile&) = delete;
    StagedFile& operator=(const StagedFile&) = delete;
    ~StagedFile();

    // An empty file that exists already.
    [[nodiscard]] const QString& stagedPath() const { return m_stagedPath; }
    // Flushes to the disk, replaces the destination, flushes the folder. Storage on failure; what stood at
    // the destination is then untouched.
    [[nodiscard]] Result<void> commit();
    // The sentence for a write to stagedPath() that failed; says so when the disk is full.
    [[nodiscard]] Error writeError(const QString& detail) const;

private:
    StagedFile(QString destination, QString stagedPath);

    QString m_destination;
    QString m_stagedPath; // empty when there is nothing to remove
};

} // namespace jc
