#include "ui/pages/records/filter_chips.h"

#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>

namespace jc::ui {

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
        button->setToolTip(tr("去掉这个筛选"));
        connect(button, &QPushButton::clicked, this, [this, key = chip.key] { Q_EMIT removed(key); });
        m_row->addWidget(button);
        button->show();
    }
    setVisible(!m_chips.isEmpty());
}

} // namespace jc::ui
