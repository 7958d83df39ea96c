#include "ui/charts/heat_matrix.h"

#include "ui/style/status_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace jc::ui {

namespace {

constexpr double laggingPoints = -10.0;
constexpr int leastColumn = 72; // px at 100 %
constexpr int mostColumn = 132;
constexpr int regionColumn = 124;
constexpr int mostHeadingLines = 4;

// Names of regions beside the rows, set in as the cells of a table are.
class HeatRowHeader final : public QHeaderView
{
public:
    explicit HeatRowHeader(QWidget* parent)
        : QHeaderView(Qt::Vertical, parent)
    {}

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QHeaderView::paintEvent(event);
        // The style draws a head under the last name too; nothing stands there.
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect().adjusted(0, length() - offset(), 0, 0), palette().button());
    }
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, palette().button());
        painter->setFont(font());
        painter->setPen(palette().color(QPalette::WindowText));
        const QRect inner = rect.adjusted(metrics::gap, 0, -metrics::grid, 0);
        const QString name = model()->headerData(section, Qt::Vertical).toString();
        painter->drawText(inner,
                          Qt::AlignLeft | Qt::AlignVCenter,
                          fontMetrics().elidedText(name, Qt::ElideRight, inner.width()));
        painter->restore();
    }
};

} // namespace

QString heatText(const HeatCell& cell)
{
    return cell.rate ? QLocale().toString(*cell.rate * 100.0, 'f', 1) : cell.instead;
}

bool isHeatLagging(const HeatCell& cell)
{
    return cell.rate && cell.gap && *cell.gap * 100.0 < laggingPoints;
}

HeatDelegate::HeatDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void HeatDelegate::setTheme(const Theme& theme)
{
    m_theme = theme;
}

void HeatDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const auto cell = index.data(HeatMatrix::Role).value<HeatCell>();
    const bool coloured = cell.rate && cell.gap;
    const CellColors colors =
        coloured ? t.heatOf(*cell.gap * 100.0) : CellColors{t.surface, cell.rate ? t.text : t.text2};
    painter->save();
    painter->fillRect(option.rect, t.surface);
    painter->fillRect(option.rect.adjusted(0, 0, -1, -1), colors.fill);
    painter->setFont(option.font);
    const QFontMetrics font(option.font);
    const QString text = heatText(cell);
    const int mark = isHeatLagging(cell) ? m_theme.px(9) : 0;
    const int space = mark > 0 ? m_theme.px(4) : 0;
    const int width = font.horizontalAdvance(text);
    // The digits stand in line whether or not there is a mark before them.
    const int right = option.rect.center().x() + font.horizontalAdvance(QStringLiteral("000.0")) / 2;
    const int left = cell.rate ? right - width : option.rect.center().x() - width / 2;
    if (mark > 0)
        paintStatusShape(*painter,
                         QRectF(left - mark - space, option.rect.center().y() - mark / 2.0, mark, mark),
                         StatusTone::Lagging,
                         colors.text);
    painter->setPen(colors.text);
    painter->drawText(QRect(left, option.rect.top(), width + 2, option.rect.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      text);
    if ((option.state & QStyle::State_HasFocus) != 0 || (option.state & QStyle::State_Selected) != 0) {
        const bool focused = (option.state & QStyle::State_HasFocus) != 0;
        painter->setPen(QPen(focused ? t.focus : t.border,
                             focused ? metrics::focusRing : 1,
                             Qt::SolidLine,
                             Qt::SquareCap,
                             Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        // Light inside dark, so that the ring stands out on every step.
        painter->drawRect(option.rect.adjusted(1, 1, -3, -3));
        painter->setPen(QPen(t.surface, 1));
        painter->drawRect(option.rect.adjusted(2, 2, -4, -4));
    }
    painter->restore();
}

HeatMatrix::HeatMatrix(const QString& name, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setItemDelegate(new HeatDelegate(theme, this));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    // Names of goals are long: they take several lines.
    horizontalHeader()->setTextElideMode(Qt::ElideNone);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    setVerticalHeader(new HeatRowHeader(this));
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::doubleClicked, this, &HeatMatrix::opened);
    HeatMatrix::setTheme(theme);
}

void HeatMatrix::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        layOut();
        keepCurrent();
    });
    layOut();
    keepCurrent();
}

void HeatMatrix::setTheme(const Theme& theme)
{
    m_theme = theme;
    const QFont font = theme.font(rowType(Density::Compact));
    setFont(font);
    horizontalHeader()->setFont(theme.font(Type::Note));
    verticalHeader()->setFont(font);
    QPalette names = theme.palette();
    names.setColor(QPalette::Button, theme.tokens().surface);
    names.setColor(QPalette::Window, theme.tokens().surface);
    names.setColor(QPalette::Base, theme.tokens().surface);
    verticalHeader()->setPalette(names);
    verticalHeader()->setDefaultSectionSize(jc::ui::rowHeight(Density::Standard, QFontMetricsF(font)));
    verticalHeader()->setFixedWidth(theme.px(regionColumn));
    layOut();
}

void HeatMatrix::layOut()
{
    if (model() == nullptr || model()->columnCount() == 0)
        return;
    const int even = viewport()->width() / model()->columnCount();
    horizontalHeader()->setMinimumSectionSize(m_theme.px(leastColumn));
    const int column = std::clamp(even, m_theme.px(leastColumn), m_theme.px(mostColumn));
    horizontalHeader()->setDefaultSectionSize(column);
    const QFontMetrics note(m_theme.font(Type::Note));
    const int room = std::max(1, column - m_theme.px(metrics::pageMargin));
    int lines = 2;
    for (int i = 0; i < model()->columnCount(); ++i) {
        const int name = note.horizontalAdvance(model()->headerData(i, Qt::Horizontal).toString());
        lines = std::max(lines, (name + room - 1) / room);
    }
    horizontalHeader()->setFixedHeight(std::min(lines, mostHeadingLines) * note.lineSpacing() +
                                       m_theme.px(metrics::wide));
}

void HeatMatrix::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void HeatMatrix::keepCurrent()
{
    if (model() != nullptr && model()->rowCount() > 0 && model()->columnCount() > 0 &&
        !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

void HeatMatrix::focusInEvent(QFocusEvent* event)
{
    keepCurrent();
    QTableView::focusInEvent(event);
}

void HeatMatrix::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(text());
    else if (enter && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

QString HeatMatrix::text() const
{
    if (model() == nullptr)
        return {};
    QStringList lines;
    QStringList cells{QString()};
    for (int column = 0; column < model()->columnCount(); ++column)
        cells.append(model()->headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(u'\t'));
    for (int row = 0; row < model()->rowCount(); ++row) {
        cells = {model()->headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(model()->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

HeatLegend::HeatLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("颜色按较序时：从落后 20 个百分点以上到超前 20 个百分点以上"));
    setToolTip(accessibleName());
}

void HeatLegend::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize HeatLegend::sizeHint() const
{
    const QFontMetrics font(m_theme.font(Type::Note));
    return {m_theme.px(7 * 56) + font.horizontalAdvance(tr("较序时（百分点）")) + m_theme.px(metrics::gap),
            font.height() + m_theme.px(6)};
}

QSize HeatLegend::minimumSizeHint() const
{
    return {m_theme.px(7 * 52), sizeHint().height()};
}

void HeatLegend::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const QFont note = m_theme.font(Type::Note);
    painter.setFont(note);
    painter.setPen(t.text2);
    const QString words = tr("较序时（百分点）");
    const int before = QFontMetrics(note).horizontalAdvance(words) + m_theme.px(metrics::gap);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, words);
    const std::array<QString, 7> steps{QStringLiteral("≤-20"),
                                       QStringLiteral("-20～-10"),
                                       QStringLiteral("-10～-3"),
                                       QStringLiteral("±3"),
                                       QStringLiteral("3～10"),
                                       QStringLiteral("10～20"),
                                       QStringLiteral(">20")};
    const int each = (width() - before) / static_cast<int>(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QRect box(before + static_cast<int>(i) * each, 0, each - 1, height());
        painter.fillRect(box, t.heat[i].fill);
        painter.setPen(t.heat[i].text);
        painter.drawText(box, Qt::AlignCenter, steps[i]);
    }
}

} // namespace jc::ui
