// What the page of a list says of it: the chips of what it is narrowed to, and what stands in the place of
// rows where there are none. GUI thread.
#pragma once

#include "ui/pages/records/filter_chips.h"
#include "ui/records/record_list.h"
#include "ui/widgets/empty_state.h"

namespace jc::ui {

// Keys of chips that are not fields.
namespace list_chip {
inline constexpr QLatin1String region("#region");
inline constexpr QLatin1String review("#review");
inline constexpr QLatin1String todo("#todo");
inline constexpr QLatin1String removed("#removed");
inline constexpr QLatin1String condition("#where"); // with its place behind it
} // namespace list_chip

// Values stand as … until they are counted with the list.
[[nodiscard]] QVector<FilterChip> listChips(const RecordListRequest& request,
                                            const std::optional<RecordListCount>& count);
// In words: its chips, what is searched for and 只看草稿.
[[nodiscard]] QStringList listNarrowedTo(const RecordListRequest& request, const QVector<FilterChip>& chips);
// `narrowed`: what it is narrowed to, in words.
[[nodiscard]] EmptyStateData emptyList(const RecordListRequest& request, const QStringList& narrowed);
// What it asks for could not be read.
[[nodiscard]] EmptyStateData failedList(const Error& error, bool isNarrowed);

} // namespace jc::ui
