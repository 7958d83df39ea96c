// Keeps keys out of what the system writes about a crashed process.
#pragma once

namespace jc {

// From here on this process leaves no core dump; on Linux others of the same user cannot read its memory
// either (ptrace, /proc). Nothing where the system has no such means, and the second not in a build with
// the address sanitizer, whose search for leaks traces its own process. Once at the start of a program,
// before a key is read; it cannot be taken back.
void forbidCoreDumps();

} // namespace jc
