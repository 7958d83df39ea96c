// Why a record that belongs to a goal is not counted. Every figure opens these as lists that add up.
#pragma once

#include <QString>

namespace jc {

// The word for people of a reason as measures name it; an unknown reason gives itself.
[[nodiscard]] QString leftOutReason(const QString& reason);

// Reasons that every measure has by itself.
namespace left_out {
inline constexpr const char* draft = "draft";           // the record, or one its measure reads, is a draft
inline constexpr const char* missing = "missing";       // a record it refers to is absent or deleted
inline constexpr const char* unplaced = "unplaced";     // nothing says whose total it belongs to
inline constexpr const char* noValue = "no-value";      // it would count, but its number is empty
inline constexpr const char* superseded = "superseded"; // a newer record of the same thing takes its place
inline constexpr const char* repeated = "repeated";     // the same is counted already, by an earlier record
inline constexpr const char* undated = "undated";       // it would count, but says no date
} // namespace left_out

} // namespace jc
