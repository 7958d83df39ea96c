// A plain table whose columns stand straight in a terminal, where a Chinese character is two letters wide.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace jc::ctl {

// Columns of a terminal that the text takes.
[[nodiscard]] int displayWidth(const QString& text);

class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString head;
        Align align = Align::Left;
    };

    explicit TextTable(QVector<Column> columns);

    // One cell a column; line breaks become blanks, what is wider than 40 is cut and ends with an ellipsis.
    void addRow(const QStringList& cells);
    // Prints the rows gathered so far; the first time the head too. Widths are those of the first rows
    // printed.
    void printRows();

private:
    [[nodiscard]] QString line(const QStringList& cells) const;

    QVector<Column> m_columns;
    QVector<QStringList> m_rows;
    QVector<int> m_widths;
};

} // namespace jc::ctl
