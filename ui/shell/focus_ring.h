// F6 and Shift+F6: the focus goes from one part of the window to the next, and back to where it was in each.
// GUI thread.
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace jc::ui {

class FocusRing
{
public:
    // `first` names what gets the focus when the part was never in it.
    void add(QWidget* part, std::function<QWidget*()> first);
    void move(int step);

private:
    struct Part
    {
        QPointer<QWidget> widget;
        std::function<QWidget*()> first;
        QPointer<QWidget> last;
    };

    QList<Part> m_parts;
};

} // namespace jc::ui
