#include "ui/pages/records/column_chooser.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/popup_place.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace jc::ui {

namespace {

constexpr int chooserKeyRole = Qt::UserRole + 1;

} // namespace

ColumnChooser::ColumnChooser(const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_list(new QListWidget(this))
{
    setFrameShape(QFrame::Box);
    auto* grid = new QGridLayout(this);
    const int gap = theme.px(metrics::gap);
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->setSpacing(gap);
    auto* up = makeButton(tr("上移"), ButtonKind::Normal, this);
    auto* down = makeButton(tr("下移"), ButtonKind::Normal, this);
    auto* reset = makeButton(tr("恢复默认"), ButtonKind::Normal, this);
    up->setToolTip(tr("上移 Alt+↑"));
    down->setToolTip(tr("下移 Alt+↓"));
    grid->addWidget(m_list, 0, 0, 1, 3);
    grid->addWidget(up, 1, 0);
    grid->addWidget(down, 1, 1);
    grid->addWidget(reset, 1, 2);
    m_list->setAccessibleName(tr("显示的列"));
    m_list->installEventFilter(this);
    connect(up, &QPushButton::clicked, this, [this] { shift(-1); });
    connect(down, &QPushButton::clicked, this, [this] { shift(1); });
    connect(reset, &QPushButton::clicked, this, [this] {
        QVector<const FieldDescription*> first;
        for (const FieldDescription* field : m_entity->fields) {
            if (field->listed)
                first.append(field);
        }
        fill(first);
        Q_EMIT resetAsked();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] { tell(); });
}

void ColumnChooser::begin(const EntityDescription& entity,
                          const QVector<const FieldDescription*>& shown,
                          const QRect& under)
{
    m_entity = &entity;
    fill(shown);
    resize(m_theme.px(280), m_theme.px(420));
    move(popupCorner(size(), under, screen()));
    show();
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::PopupFocusReason);
}

void ColumnChooser::fill(const QVector<const FieldDescription*>& shown)
{
    m_filling = true;
    m_list->clear();
    const auto add = [this](const FieldDescription* field, bool ticked) {
        auto* item = new QListWidgetItem(field->label.text(), m_list);
        item->setData(chooserKeyRole, QString::fromLatin1(field->key));
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    };
    for (const FieldDescription* field : shown)
        add(field, true);
    for (const FieldDescription* field : m_entity->fields) {
        if (!shown.contains(field))
            add(field, false);
    }
    m_list->setCurrentRow(0);
    m_filling = false;
}

void ColumnChooser::shift(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_filling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_filling = false;
    tell();
}

void ColumnChooser::tell()
{
    if (m_filling)
        return;
    QVector<const FieldDescription*> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            columns.append(m_entity->field(QStringView(item->data(chooserKeyRole).toString())));
    }
    if (!columns.isEmpty()) {
        Q_EMIT chosen(columns);
        return;
    }
    // A list without any column shows nothing: the last one stays.
    m_filling = true;
    m_list->currentItem()->setCheckState(Qt::Checked);
    m_filling = false;
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        shift(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jc::ui
