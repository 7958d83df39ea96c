// How each list of a template is shown: what an item is called, and which of its parts a reader wants. For
// clauses.cpp and its tests.
#pragma once

#include <QString>

#include <vector>

namespace jc {

struct ClausePart
{
    const char* label; // source text of the context "Clauses"; empty: the text alone
    const char* member;
};

struct ClauseList
{
    const char* key;
    const char* kind; // source text of the context "Clauses"
    const char* title;
    std::vector<ClausePart> parts;
    // Deliberately not shown: what the machine alone reads, and what another part says in words.
    std::vector<const char*> silent = {};
};

[[nodiscard]] const std::vector<ClauseList>& clauseLists();

// 每年 for per-year; the word itself where it is no code of the templates.
[[nodiscard]] QString clauseWord(const QString& code);

} // namespace jc
