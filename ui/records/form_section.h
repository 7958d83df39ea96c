// One section of a form: its heading, and its fields on a grid of lines. How many stand on a line follows the
// width: one; two short ones that belong together (开班日期 结业日期); or any two. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace jc::ui {

enum class FormLines { Single, ShortPairs, Pairs };

class FormSectionBox final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QLabel* label = nullptr;
        QWidget* cell = nullptr; // the editor and what is said under it
        bool isShort = false;    // a date, a number, a code of few characters
        bool isTall = false;     // several lines high: it stands alone
    };

    // An empty heading leaves its line out.
    FormSectionBox(const QString& heading, const Theme& theme, QWidget* parent = nullptr);

    // Takes ownership of both; shown with the next arrange().
    void add(const Line& line);
    // `labels` is the width of the labels at the left edge, the same in all sections of a form; `width` that
    // of the whole. Short fields that would be too narrow side by side stand alone.
    void arrange(FormLines lines, int labels, int width);

private:
    [[nodiscard]] bool sharesLine(std::size_t first, FormLines lines) const;
    // Width of the labels on the right of a shared line.
    [[nodiscard]] int rightLabels(FormLines lines, int labels) const;
    void place(std::size_t at, int row, int side, bool alone);

    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    int m_narrowest;
    std::optional<FormLines> m_arranged; // none: not yet
    int m_firstRow = 0;
};

} // namespace jc::ui
