#include "ui/records/picker_edit.h"

#include "core/base/text.h"
#include "ui/style/icons.h"
#include "ui/style/jiangce_style.h"
#include "ui/widgets/popup_place.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace jc::ui {

namespace {

constexpr int mostRowsShown = 8;

} // namespace

PickerEdit::PickerEdit(const QString& name, Source source, const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_theme(theme)
    , m_open(addAction(QIcon(), QLineEdit::TrailingPosition))
    , m_list(new QListWidget(this))
{
    setAccessibleName(name);
    m_open->setText(tr("打开列表（F4）"));
    // A tool tip window gets neither focus nor keys; the line keeps both, and with them the input method.
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("%1 候选").arg(name));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(m_open, &QAction::triggered, this, [this] { isListOpen() ? closeList() : openList(); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        m_list->setCurrentItem(item);
        m_typed = true;
        settle(true);
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_typed = true;
        setError({});
        if (text.trimmed().isEmpty())
            closeList();
        else
            ask(text.trimmed());
    });
    PickerEdit::setTheme(theme);
}

PickerEdit::~PickerEdit() = default;

void PickerEdit::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_open->setIcon(icon(QStringLiteral("list"), theme));
}

void PickerEdit::setChosen(const std::optional<PickerChoice>& choice)
{
    m_chosen = choice;
    m_typed = false;
    m_settle = Settle::No;
    setText(choice ? choice->text : QString());
    setCursorPosition(0);
    setError({});
    closeList();
}

void PickerEdit::setUnsettled(const QString& text)
{
    setText(text);
    m_chosen.reset();
    m_typed = true;
    ask(text.trimmed());
    settle(false);
}

void PickerEdit::ask(const QString& typed)
{
    m_answered = false;
    const quint64 question = ++m_question;
    const QPointer<PickerEdit> guard(this);
    m_source(typed, [guard, question](const QVector<PickerChoice>& choices) {
        if (!guard.isNull() && guard->m_question == question)
            guard->take(choices);
    });
}

void PickerEdit::take(const QVector<PickerChoice>& choices)
{
    m_answered = true;
    m_choices = choices;
    if (m_settle != Settle::No) {
        const Settle how = std::exchange(m_settle, Settle::No);
        fillList();
        resolve(how == Settle::TakeMarked);
        return;
    }
    if (!hasFocus())
        return;
    fillList();
    placeList();
}

void PickerEdit::fillList()
{
    m_list->clear();
    for (const PickerChoice& choice : std::as_const(m_choices))
        m_list->addItem(choice.note.isEmpty() ? choice.text : tr("%1　%2").arg(choice.text, choice.note));
    const QString typed = text().trimmed();
    if (!m_addLabel.isEmpty() && m_typed && !typed.isEmpty()) {
        m_list->addItem(m_addLabel.arg(typed));
        m_list->item(m_list->count() - 1)->setForeground(m_theme.tokens().accent);
    }
    int row = m_typed && !m_choices.isEmpty() && isGuess(typed) ? 0 : -1;
    if (!m_typed && m_chosen) {
        const auto at = std::ranges::find(m_choices, m_chosen->key, &PickerChoice::key);
        row = at == m_choices.end() ? -1 : static_cast<int>(at - m_choices.begin());
    }
    mark(row);
}

void PickerEdit::placeList()
{
    if (m_list->count() == 0) {
        m_list->hide();
        return;
    }
    const int rows = std::min(m_list->count(), mostRowsShown);
    const int rowHeightNow = std::max(m_list->sizeHintForRow(0), m_theme.px(metrics::controlDense));
    const int wanted = m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width() +
                       m_theme.px(metrics::section);
    const QSize whole(std::max(std::min(wanted, m_theme.px(560)), this->width()),
                      rows * rowHeightNow + 2 * m_list->frameWidth() + m_theme.px(metrics::grid));
    const int gap = m_theme.px(2);
    const QRect field = QRect(mapToGlobal(QPoint(0, 0)), size()).adjusted(0, -gap, 0, gap);
    m_list->setGeometry(QRect(popupCorner(whole, field, screen()), whole));
    m_list->show();
    m_list->raise();
}

void PickerEdit::closeList()
{
    m_list->hide();
}

bool PickerEdit::isListOpen() const
{
    return m_list->isVisible();
}

void PickerEdit::setBrowser(std::function<void()> browse, bool fromChosen)
{
    m_browse = std::move(browse);
    m_browseFromChosen = fromChosen;
}

void PickerEdit::openList()
{
    if (isReadOnly() || !isEnabled())
        return;
    if (m_browse && (text().trimmed().isEmpty() || (m_browseFromChosen && !m_typed && m_chosen))) {
        closeList();
        m_browse();
        return;
    }
    ask(m_typed || m_freeText ? text().trimmed() : QString());
}

int PickerEdit::marked() const
{
    return m_list->currentRow();
}

void PickerEdit::mark(int row)
{
    m_list->setCurrentRow(row);
    const QListWidgetItem* item = m_list->item(row);
    setAccessibleDescription(item != nullptr ? item->text() : m_error);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

bool PickerEdit::isGuess(const QString& typed) const
{
    return !m_freeText || std::ranges::none_of(typed, [](QChar c) { return isHan(c.unicode()); });
}

void PickerEdit::settle(bool takeMarked)
{
    closeList();
    if (!m_typed)
        return;
    if (text().trimmed().isEmpty() && marked() < 0) {
        choose(std::nullopt);
        return;
    }
    if (!m_answered) {
        m_settle = takeMarked ? Settle::TakeMarked : Settle::TakeOnly;
        return;
    }
    resolve(takeMarked);
}

void PickerEdit::resolve(bool takeMarked)
{
    const QString typed = text().trimmed();
    if (takeMarked && marked() >= 0) {
        if (marked() >= m_choices.size()) {
            setError(tr("还没有“%1”；请先新增，再回到这里选择。").arg(typed));
            Q_EMIT settled();
            Q_EMIT addRequested(typed);
            return;
        }
        choose(m_choices[marked()]);
        return;
    }
    const auto exact = [&typed](const PickerChoice& choice) {
        return choice.text == typed || choice.key == typed;
    };
    const qsizetype same = std::ranges::count_if(m_choices, exact);
    if (m_choices.size() == 1 && isGuess(typed)) {
        choose(m_choices.first());
    } else if (same == 1 || (m_freeText && same > 1)) {
        choose(*std::ranges::find_if(m_choices, exact));
    } else if (m_freeText) {
        const QString whole = foldText(typed);
        choose(PickerChoice{whole, whole, {}});
    } else {
        m_chosen.reset();
        setError(m_choices.isEmpty()
                     ? tr("列表中没有“%1”；请按 F4 选择。").arg(typed)
                     : tr("“%1”有 %2 个可选；请按 F4 选择一个。").arg(typed).arg(m_choices.size()));
        Q_EMIT chosenChanged();
        Q_EMIT settled();
    }
}

void PickerEdit::choose(const std::optional<PickerChoice>& choice)
{
    const bool changed = m_chosen != choice;
    setChosen(choice);
    if (changed)
        Q_EMIT chosenChanged();
    Q_EMIT settled();
}

void PickerEdit::setError(const QString& error)
{
    if (error == m_error)
        return;
    m_error = error;
    setProperty(invalidProperty, !error.isEmpty());
    setAccessibleDescription(error);
    update();
    Q_EMIT errorChanged(error);
}

void PickerEdit::keyPressEvent(QKeyEvent* event)
{
    const bool opens =
        event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier);
    if (opens) {
        openList();
        return;
    }
    if (isListOpen() && event->modifiers() == Qt::NoModifier) {
        const int last = m_list->count() - 1;
        const int step =
            event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp ? mostRowsShown : 1;
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown) {
            m_typed = true;
            mark(std::min(last, marked() + step));
            return;
        }
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp) {
            m_typed = true;
            mark(std::max(0, marked() - step));
            return;
        }
        if (event->key() == Qt::Key_Escape) {
            closeList();
            return;
        }
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        settle(true);
        Q_EMIT accepted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PickerEdit::focusOutEvent(QFocusEvent* event)
{
    const Qt::FocusReason why = event->reason();
    if (why != Qt::PopupFocusReason && why != Qt::ActiveWindowFocusReason)
        settle(why == Qt::TabFocusReason || why == Qt::BacktabFocusReason);
    else
        closeList();
    QLineEdit::focusOutEvent(event);
}

bool PickerEdit::event(QEvent* event)
{
    // Esc closes the list before it means anything to the page.
    if (event->type() == QEvent::ShortcutOverride && isListOpen() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void PickerEdit::hideEvent(QHideEvent* event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

void PickerEdit::moveEvent(QMoveEvent* event)
{
    if (isListOpen())
        placeList();
    QLineEdit::moveEvent(event);
}

} // namespace jc::ui
