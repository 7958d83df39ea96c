// What a list shows as a location keeps it, and back. The columns are the person's and the day of a todo is
// the reader's, not the place's.
#pragma once

#include "ui/records/record_list.h"

#include <QVariantMap>

namespace jc::ui {

// A request for persons where the place names no entity this version knows.
[[nodiscard]] RecordListRequest requestOf(const Dictionary& dictionary, const QVariantMap& shows);
[[nodiscard]] QVariantMap placeOf(const RecordListRequest& request);

} // namespace jc::ui
