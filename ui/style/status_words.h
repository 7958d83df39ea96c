// The one place that turns a progress status into the officials' word for it and its shape.
// Status is always shown as word and shape and colour, never as colour alone.
#pragma once

#include <QString>

namespace jc::ui {

struct StatusWord
{
    QString word;
    QString shape; // one character, drawn before the word
};

// `status` is the word of the command line: done, on-track, slow, lagging, no-data, watched, unmeasured,
// due-met, due-missed. An unknown status gives itself as its word and a hollow shape.
[[nodiscard]] StatusWord statusWord(const QString& status);

} // namespace jc::ui
