#include "ui/widgets/search_field.h"

#include "ui/style/icons.h"
#include "ui/widgets/composition_guard.h"

#include <QAction>
#include <QKeyEvent>

namespace jc::ui {

SearchField::SearchField(const QString& name, const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_glass(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    new CompositionGuard(*this);
    setPlaceholderText(name);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    // Qt's own button to clear has no name; the object's is what it calls it.
    if (auto* clearing = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clearing->setText(tr("清空搜索"));
    m_glass->setEnabled(true);
    m_glass->setText(name);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            searchNow();
        else
            m_timer.start();
    });
    connect(&m_timer, &QTimer::timeout, this, &SearchField::searchNow);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::searchNow);
    SearchField::setTheme(theme);
}

void SearchField::setTheme(const Theme& theme)
{
    m_glass->setIcon(icon(QStringLiteral("search"), theme));
}

void SearchField::searchNow()
{
    m_timer.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_last)
        return;
    m_last = wanted;
    Q_EMIT searchChanged(wanted);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        searchNow();
        Q_EMIT leftDownwards();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace jc::ui
