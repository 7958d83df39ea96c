// A frame over the form that belongs to one field or control: help, history, a list to choose from. Esc
// closes it and the focus goes back to where it came from. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QPointer>

namespace jc::ui {

class FormPopup final : public QFrame
{
    Q_OBJECT

public:
    // Takes ownership of `content`, which gets the focus. Deletes itself when closed.
    FormPopup(const QString& heading, QWidget* content, const Theme& theme, QWidget* opener);

    // Under the opener, or over it where there is no room; `size` of the whole.
    void popup(const QSize& size);
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* m_content;
    QPointer<QWidget> m_opener;
};

} // namespace jc::ui
