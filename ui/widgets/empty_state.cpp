#include "ui/widgets/empty_state.h"

#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jc::ui {

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_primary(makeButton({}, ButtonKind::Primary, this))
    , m_alternative(makeButton({}, ButtonKind::Normal, this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(theme.px(metrics::gap));
    acts->addStretch();
    acts->addWidget(m_primary);
    acts->addWidget(m_alternative);
    acts->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_sentence);
    column->addSpacing(theme.px(metrics::grid));
    column->addLayout(acts);
    column->addStretch(3);
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryTriggered);
    connect(m_alternative, &QPushButton::clicked, this, &EmptyState::alternativeTriggered);
    EmptyState::setTheme(theme);
    setData({});
}

void EmptyState::setData(const EmptyStateData& data)
{
    m_data = data;
    m_sentence->setText(data.sentence);
    setAccessibleName(data.sentence);
    m_primary->setText(data.primary);
    m_primary->setVisible(!data.primary.isEmpty());
    setButtonKind(*m_primary, data.primaryIsNormal ? ButtonKind::Normal : ButtonKind::Primary);
    m_alternative->setText(data.alternative);
    m_alternative->setVisible(!data.alternative.isEmpty());
    setTheme(m_theme);
}

void EmptyState::setTheme(const Theme& theme)
{
    m_theme = theme;
    layout()->setSpacing(theme.px(metrics::gap));
    QPalette colors = theme.palette();
    colors.setColor(QPalette::WindowText, theme.tokens().text2);
    m_sentence->setPalette(colors);
    m_icon->setVisible(!m_data.iconName.isEmpty());
    const int side = theme.px(40);
    m_icon->setPixmap(
        icon(m_data.iconName, theme.tokens().border).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace jc::ui
