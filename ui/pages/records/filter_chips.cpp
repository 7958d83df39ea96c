#include "ui/pages/records/filter_chips.h"

#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr const char* chipKeyProperty = "jc_chip";

} // namespace

FilterChips::FilterChips(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    rebuild();
}

void FilterChips::setChips(const QVector<FilterChip>& chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    rebuild();
}

void FilterChips::setTheme(const Theme& theme)
{
    m_theme = theme;
    rebuild();
}

void FilterChips::rebuild()
{
    int focused = -1;
    for (int i = 0; i < m_row->count(); ++i) {
        if (m_row->itemAt(i)->widget()->hasFocus())
            focused = i;
    }
    while (QLayoutItem* item = m_row->takeAt(0)) {
        // The chip may be the one whose click is being handled.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_row->setSpacing(m_theme.px(metrics::gap));
    for (const FilterChip& chip : m_chips) {
        QPushButton* button = makeButton(chip.text, ButtonKind::Normal, this);
        button->setIcon(icon(QStringLiteral("close"), m_theme));
        button->setLayoutDirection(Qt::RightToLeft);
        button->setAccessibleName(tr("去掉筛选 %1").arg(chip.text));
        button->setToolTip(tr("去掉这个筛选 Delete"));
        button->setProperty(chipKeyProperty, chip.key);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, key = chip.key] { Q_EMIT removed(key); });
        m_row->addWidget(button);
        button->show();
    }
    setVisible(!m_chips.isEmpty());
    // The neighbour of the one that was taken away, or the same with another text.
    if (focused >= 0 && !m_chips.isEmpty())
        m_row->itemAt(std::min(focused, m_row->count() - 1))->widget()->setFocus(Qt::OtherFocusReason);
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        Q_EMIT removed(watched->property(chipKeyProperty).toString());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jc::ui
