// Two entries of the same person, or two persons who are not the same: a decision that rewrites neither.
//
// The id is derived from the two persons, so that offices deciding on the same pair write the same record and
// disagree in the open. Taking the decision back deletes it.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::same_person {

extern const EntityDescription entity;

inline constexpr ReferenceField personA{{.number = 1,
                                         .key = "person_a",
                                         .label = {"人员甲", "First person"},
                                         .target = "person",
                                         .required = true,
                                         .sortable = true,
                                         .listed = true}};
inline constexpr ReferenceField personB{{.number = 2,
                                         .key = "person_b",
                                         .label = {"人员乙", "Second person"},
                                         .target = "person",
                                         .required = true,
                                         .sortable = true,
                                         .listed = true}};
inline constexpr CodeField verdict{{.number = 3,
                                    .key = "verdict",
                                    .label = {"认定", "Decision"},
                                    .codeTable = "same_person_verdict",
                                    .required = true,
                                    .listed = true,
                                    .mergeClass = MergeClass::Critical}};
inline constexpr NoteField reason{
    {.number = 4, .key = "reason", .label = {"依据", "Grounds"}, .personal = true, .listed = true}};

inline constexpr const char* same = "same";
inline constexpr const char* different = "different";

// The record that decides on this pair, in whichever order it is named.
[[nodiscard]] RecordId idOf(RecordId one, RecordId other);

} // namespace jc::same_person
