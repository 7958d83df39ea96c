// The one place that turns a progress status into the officials' word for it, its shape and its tone of
// colour. Status is always shown as word and shape and colour, never as colour alone.
#pragma once

#include "ui/style/theme.h"

#include <QString>

#include <optional>

class QPainter;
class QRectF;

namespace jc::ui {

struct StatusWord
{
    QString word;
    QString shape; // one character, for plain text; on screen paintStatusShape() draws it
};

// `status` is the word of the command line: done, on-track, slow, lagging, no-data, watched, unmeasured,
// due-met, due-missed. An unknown status gives itself as its word and a hollow shape.
[[nodiscard]] StatusWord statusWord(const QString& status);

[[nodiscard]] StatusTone statusTone(const QString& status);

// 滞后 12.9 个百分点; without a gap, or where a gap says nothing, the word alone. `gap` is a fraction
// (-0.129), as is `rate`, which a finished goal is judged by (已完成，超 4.0%).
[[nodiscard]] QString
statusSentence(const QString& status, std::optional<double> gap, std::optional<double> rate = std::nullopt);

// The shape of the tone, drawn so that it looks the same in every font, centred in `rect`.
void paintStatusShape(QPainter& painter, const QRectF& rect, StatusTone tone, const QColor& color);

} // namespace jc::ui
