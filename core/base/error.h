// What went wrong, as a value.
//
// `code` is what programs and tests decide on, `message` is a whole sentence for the person at the screen
// (what, where, how to mend; already in the language of the interface), `detail` is for the log and is never
// translated. "Not found" is a code of its own: it never stands for "the question could not be answered".
#pragma once

#include <QString>

namespace jc {

enum class ErrorCode {
    InvalidArgument, // the caller passed something no input of a person can cause
    InvalidInput,    // what a person typed or chose cannot be taken
    NotFound,        // the thing asked for does not exist
    AlreadyExists,   // a thing of that name is there already
    WrongFile,       // the file is of another kind than asked for
    NewerFile,       // the file was written by a newer program
    Damaged,         // bytes do not verify
    Conflict,        // the record changed since it was read
    Refused,         // a rule of the ledger forbids it
    Busy,            // another process holds the ledger
    Storage,         // disk, permission or database failure
    Cancelled,       // the person stopped it
    Locked,          // the ledger has a passphrase and none was given
    WrongPassphrase, // the one given does not open it
};

struct Error
{
    ErrorCode code = ErrorCode::InvalidArgument;
    QString message;
    QString detail;

    [[nodiscard]] bool operator==(const Error&) const = default;
};

} // namespace jc
