#include "ui/records/form_popup.h"

#include "ui/widgets/heading_label.h"
#include "ui/widgets/popup_place.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace jc::ui {

FormPopup::FormPopup(const QString& heading, QWidget* content, const Theme& theme, QWidget* opener)
    : QFrame(opener, Qt::Popup)
    , m_content(content)
    , m_opener(opener)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(heading);
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::wide);
    column->setContentsMargins(margin, theme.px(metrics::gap), margin, theme.px(metrics::gap));
    column->setSpacing(theme.px(metrics::grid));
    column->addWidget(new HeadingLabel(heading, Type::Group, theme, this));
    column->addWidget(content, 1);
    // What reads the keys may have a use of its own for Esc.
    content->installEventFilter(this);
    if (content->focusProxy() != nullptr)
        content->focusProxy()->installEventFilter(this);
    column->addWidget(new HeadingLabel(tr("Esc 关闭"), Type::Note, theme, this));
}

void FormPopup::popup(const QSize& size)
{
    resize(size);
    const QRect field =
        m_opener ? QRect(m_opener->mapToGlobal(QPoint(0, 0)), m_opener->size()).adjusted(0, -2, 0, 2)
                 : QRect();
    move(popupCorner(size, field, screen()));
    show();
    m_content->setFocus(Qt::PopupFocusReason);
}

bool FormPopup::eventFilter(QObject* watched, QEvent* event)
{
    const bool keyed = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const int key = keyed ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key == Qt::Key_Escape || key == Qt::Key_F1) {
        // Else the page under it, whose shortcuts reach into popups, would take Esc for its own.
        event->accept();
        if (event->type() == QEvent::KeyPress)
            close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FormPopup::closeEvent(QCloseEvent* event)
{
    QFrame::closeEvent(event);
    // When the window has the focus back.
    if (m_opener)
        QMetaObject::invokeMethod(
            m_opener,
            [opener = m_opener.data()] { opener->setFocus(Qt::PopupFocusReason); },
            Qt::QueuedConnection);
}

} // namespace jc::ui
