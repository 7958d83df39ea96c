# The planted bugs: what they mean, where they are planted, and the text that stands there. See plant.cmake.
include(plant.cmake)

# --- who wins, and who came before whom ---

plant_bug(NAME newest_clock_wins MEANS "the newest clock wins over the higher authority"
  FILE core/ledger/record_graph.cpp
  FIND [[std::tuple(at(i).authority, at(i).time, at(i).id)]]
  PUT [[std::tuple(at(i).time, at(i).authority, at(i).id)]])
plant_bug(NAME replica_ignored MEANS "what arrived last wins a tie, not the replica"
  FILE core/ledger/record_graph.cpp
  FIND [[std::tuple(at(i).authority, at(i).time, at(i).id)]]
  PUT [[std::tuple(at(i).authority, at(i).time, at(i).n)]])
plant_bug(NAME sequence_ignored MEANS "sequence and position are ignored in the order"
  FILE core/ledger/record_graph.cpp
  FIND [[std::tuple(at(i).authority, at(i).time, at(i).id)]]
  PUT [[std::tuple(at(i).authority, at(i).time, at(i).id.replica)]])
plant_bug(NAME parents_ignored MEANS "parents are ignored: every operation is a head"
  FILE core/ledger/record_graph.cpp
  FIND [[found[parent] = true;]]
  PUT [[found[parent] = false;]])
plant_bug(NAME ancestors_stop_at_parents MEANS "grandparents are no ancestors"
  FILE core/ledger/record_graph.cpp
  FIND [[if (!among[*i] && !found[*i])]]
  PUT [[if (!among[*i])]])
plant_bug(NAME waiting_applied_at_once MEANS "an operation without its parents takes effect at once"
  FILE core/ledger/record_graph.cpp
  FIND [[missing[i] = at(i).parents.size();]]
  PUT [[missing[i] = std::ranges::count_if(at(i).parents, [&](const OperationId& p) { return byId.contains(p); });]])

# --- groups, conflicts, life and death ---

plant_bug(NAME equal_values_conflict MEANS "equal values are called a conflict"
  FILE core/ledger/fold.cpp
  FIND [[return valueIn(entity, graph.at(head), field, !erased) !=]]
  PUT [[return field == 0 || graph.at(head).id != winner.id || valueIn(entity, graph.at(head), field, !erased) !=]])
plant_bug(NAME tombstone_lost MEANS "a deletion is lost where records are folded"
  FILE core/ledger/fold.cpp
  FIND [[record.setDeleted(set);]]
  PUT [[record.setDeleted(false);]])
plant_bug(NAME edit_beats_deletion MEANS "an edit beats a deletion and nobody is told"
  FILE core/ledger/fold.cpp
  FIND [[conflict = !against.empty();]]
  PUT [[folded.record.setDeleted(against.empty());]])
plant_bug(NAME deletion_beats_edit MEANS "a deletion beats an edit and nobody is told"
  FILE core/ledger/fold.cpp
  FIND [[if (!conflict && folded.record.isDeleted()) {]]
  PUT [[if (conflict && folded.record.isDeleted()) {]])
plant_bug(NAME critical_as_information MEANS "critical groups are treated as information"
  FILE core/ledger/fold.cpp
  FIND [[folded.conflicts.append({group, isCritical(entity, group), graph.numbersOf(heads)});]]
  PUT [[folded.conflicts.append({group, false, graph.numbersOf(heads)});]])
plant_bug(NAME loser_dropped MEANS "the loser is dropped from the list of a conflict"
  FILE core/ledger/fold.cpp
  FIND [[folded.conflicts.append({group, isCritical(entity, group), graph.numbersOf(heads)});]]
  PUT [[folded.conflicts.append({group, isCritical(entity, group), graph.numbersOf({graph.winnerOf(heads)})});]])
plant_bug(NAME group_split MEANS "a group is split into its fields"
  FILE core/ledger/merge_group.cpp
  FIND [[    return groupOf(*described);]]
  PUT [[    return loneGroup(field);]])
plant_bug(NAME half_group_written MEANS "half a group is written"
  FILE core/ledger/change_writer.cpp
  FIND [[values = withWholeGroups(after, values);]]
  PUT [[]])
plant_bug(NAME heads_not_merged MEANS "an edit does not name all heads that its writer saw"
  FILE core/ledger/change_writer.cpp
  FIND [[idsOf(*heads);]]
  PUT [[idsOf(heads->mid(0, 1));]])
plant_bug(NAME any_edit_settles MEANS "any later edit settles every conflict of the record"
  FILE core/ledger/side_tables.cpp
  FIND [["DELETE FROM d_conflict WHERE record = ? AND grp = ?"]]
  PUT [["DELETE FROM d_conflict WHERE record = ? AND ? > 0"]])

# --- taking in ---

plant_bug(NAME laid_over MEANS "a concurrent operation is laid over what stands"
  FILE core/ledger/take_in.cpp
  FIND [[return ids == operation.parents;]]
  PUT [[return ids.size() <= operation.parents.size();]])
plant_bug(NAME waiting_never_heals MEANS "what waits for its parents never heals"
  FILE core/ledger/take_in.cpp
  FIND [[const bool simple = !touched.fold && waiting->isEmpty() &&]]
  PUT [[const bool simple = !touched.fold &&]])
plant_bug(NAME gap_drops MEANS "a change behind a gap is dropped"
  FILE core/ledger/take_in.cpp
  FIND [[return known != links->end() ? meetKnown(known->n, change) : store(change);]]
  PUT [[if (change.sequence > 1 && links->isEmpty())
            return {};
        return known != links->end() ? meetKnown(known->n, change) : store(change);]])
plant_bug(NAME repeated_change_counts MEANS "a repeated change counts as new"
  FILE core/ledger/take_in.cpp
  FIND [[++m_outcome.known;]]
  PUT [[++m_outcome.taken;]])
plant_bug(NAME fork_is_known MEANS "a fork passes for the change that is known"
  FILE core/ledger/take_in.cpp
  FIND [[? link.hash == change.hash]]
  PUT [[? !change.hash.isEmpty()]])
plant_bug(NAME fork_goes_on MEANS "what follows a fork is mixed with the chain that is known"
  FILE core/ledger/take_in.cpp
  FIND [[? link.hash == change.previous]]
  PUT [[? !link.hash.isEmpty()]])
plant_bug(NAME false_hash_accepted MEANS "a change is taken in whose hash is false"
  FILE core/ledger/change_format.cpp
  FIND [[change.hash == hashOf(change) &&]]
  PUT [[]])
plant_bug(NAME altered_payload_accepted MEANS "a payload is taken in that does not fit its commitment"
  FILE core/ledger/change_format.cpp
  FIND [[if (!map->verifies())]]
  PUT [[if (map == nullptr)]])
plant_bug(NAME never_completed MEANS "a personal map that was left out is never completed"
  FILE core/ledger/take_in.cpp
  FIND [[touch(incoming, logged.recordN).fold = true;]]
  PUT [[]])
plant_bug(NAME erased_comes_back MEANS "what was erased by law comes back with a later copy"
  FILE core/ledger/take_in.cpp
  FIND [[return *erased ? removeErasedContent(m_ledger, touched.n) : Result<void>();]]
  PUT [[return {};]])

# --- dictionaries and persons ---

plant_bug(NAME unknown_field_dropped MEANS "a field of a newer dictionary is forgotten"
  FILE core/ledger/side_tables.cpp
  FIND [["INSERT OR IGNORE INTO d_unknown VALUES (?, ?, ?)"]]
  PUT [["DELETE FROM d_unknown WHERE entity = ? AND field = ? AND record <> ?"]])
plant_bug(NAME unlinked_stays_linked MEANS "persons stay one after the link was taken back"
  FILE core/ledger/person_links.cpp
  FIND [[WHERE l._deleted = 0 AND l._state = 0]]
  PUT [[WHERE l._state = 0]])
