// Rows of a list for the clipboard: as text that a spreadsheet takes, and as a table whose cells stay text,
// so that no long number is rounded. Any thread.
#pragma once

#include <QStringList>
#include <QVector>

namespace jc::ui {

struct ClippedText
{
    QString text;
    QString html;
    qsizetype rows = 0;
};

[[nodiscard]] ClippedText clippedText(const QStringList& headings, const QVector<QStringList>& rows);

} // namespace jc::ui
