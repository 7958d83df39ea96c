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

void FormPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FormPopup::closeEvent(QCloseEvent* event)
{
    QFrame::closeEvent(event);
    if (m_opener && m_opener->isVisible())
        m_opener->setFocus(Qt::PopupFocusReason);
}

} // namespace jc::ui
