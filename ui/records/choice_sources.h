// Where a PickerEdit finds its rows: a code table, the occupations, the ledger's regions, the records of an
// entity. GUI thread; records are looked up in the reader thread.
#pragma once

#include "core/ledger/region_tree.h"
#include "ui/records/picker_edit.h"
#include "ui/shell/workspace.h"

namespace jc::ui {

using SharedRegions = std::shared_ptr<const RegionTree>;

[[nodiscard]] PickerEdit::Source codeSource(const CodeTable* table);
// The key of a choice is its name: that is what a record keeps. Beside it stand code and groups.
[[nodiscard]] PickerEdit::Source occupationSource(const OccupationCatalogue& occupations);
[[nodiscard]] PickerEdit::Source yesNoSource();
// `regions` may give null while they are not read yet; then nothing is found.
[[nodiscard]] PickerEdit::Source regionSource(std::function<SharedRegions()> regions);
// `receiver` must live as long as the picker.
[[nodiscard]] PickerEdit::Source
recordSource(Workspace& workspace, const EntityDescription& entity, QObject* receiver);

// 龙山镇 ▸ 白塔社区; a county or what is above it by its name alone.
[[nodiscard]] QString regionPath(const RegionTree& regions, int index);

// A record as a row of a picker: its title, and what tells it from others of the same name.
[[nodiscard]] PickerChoice recordChoice(const Ledger& ledger, const CodeTables& codes, const Record& record);

} // namespace jc::ui
