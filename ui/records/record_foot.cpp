#include "ui/records/record_foot.h"

#include "core/base/money.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

RecordFoot::RecordFoot(RecordTable& table, RecordTableModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_model(model)
    , m_bar(new QScrollBar(Qt::Horizontal, this))
    , m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_bar);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScrollBar* moved = m_table.horizontalScrollBar();
    connect(moved, &QScrollBar::rangeChanged, this, &RecordFoot::follow);
    connect(moved, &QScrollBar::valueChanged, this, &RecordFoot::follow);
    connect(m_bar, &QScrollBar::valueChanged, moved, &QScrollBar::setValue);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(&m_model, &RecordTableModel::counted, this, [this] {
        setAccessibleName(words());
        update();
    });
    connect(&m_model, &RecordTableModel::loaded, this, qOverload<>(&QWidget::update));
    RecordFoot::setTheme(theme);
}

void RecordFoot::setTheme(const Theme& theme)
{
    m_theme = theme;
    follow();
}

int RecordFoot::rowHeight() const
{
    return ui::rowHeight(Density::Compact, QFontMetricsF(m_theme.font()));
}

void RecordFoot::follow()
{
    const QScrollBar* moved = m_table.horizontalScrollBar();
    m_bar->setRange(moved->minimum(), moved->maximum());
    m_bar->setPageStep(moved->pageStep());
    m_bar->setSingleStep(moved->singleStep());
    m_bar->setValue(moved->value());
    m_bar->setVisible(moved->maximum() > 0);
    setFixedHeight(rowHeight() + (moved->maximum() > 0 ? m_bar->sizeHint().height() : 0));
    update();
}

QString RecordFoot::textOf(int column) const
{
    const FieldDescription* field = m_model.fieldOf(column);
    if (field == nullptr || !m_model.count() || !m_model.count()->sums.contains(field->number))
        return {};
    const qint64 sum = m_model.count()->sums.value(field->number);
    return field->type == FieldType::Money ? Money::fromFen(sum).toString() : QLocale().toString(sum);
}

QString RecordFoot::words() const
{
    if (!m_model.count())
        return {};
    QStringList words{tr("合计 %1 条").arg(QLocale().toString(m_model.count()->all))};
    for (int column = 1; column < m_model.columnCount(); ++column) {
        if (const QString sum = textOf(column); !sum.isEmpty())
            words.append(tr("%1 %2").arg(m_model.fieldOf(column)->label.text(), sum));
    }
    return words.join(u'　');
}

void RecordFoot::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRect row(0, 0, width(), rowHeight());
    painter.fillRect(row, m_theme.tokens().header);
    painter.setPen(m_theme.tokens().border);
    painter.drawLine(row.topLeft(), row.topRight());
    if (!m_model.count())
        return;
    QFont font = m_theme.font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(m_theme.tokens().text);
    const int margin = m_theme.px(metrics::gap);
    const int stays = m_table.frozenWidth();
    const QString count = tr("合计 %1 条").arg(QLocale().toString(m_model.count()->all));
    const int counted = margin + QFontMetrics(font).horizontalAdvance(count) + margin;
    painter.drawText(row.adjusted(margin, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, count);
    painter.setClipRect(row.adjusted(std::max(stays, counted), 0, 0, 0));
    for (int column = 1; column < m_model.columnCount(); ++column) {
        const QString sum = textOf(column);
        if (sum.isEmpty())
            continue;
        const QRect cell(m_table.viewport()->x() + m_table.columnViewportPosition(column),
                         0,
                         m_table.columnWidth(column),
                         row.height());
        // As far from the edge as the cells' own text.
        const int edge = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_table) + 1;
        painter.drawText(cell.adjusted(0, 0, -edge, 0), Qt::AlignRight | Qt::AlignVCenter, sum);
    }
}

} // namespace jc::ui
