// The keys of the form and what they open: Enter from field to field, F7 to the next problem, F1 the help of
// a field and Shift+F1 its history.
#include "ui/records/field_help.h"
#include "ui/records/form_popup.h"
#include "ui/records/history_view.h"
#include "ui/records/record_form.h"
#include "ui/widgets/composition_guard.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

void RecordForm::walkProblems(int step)
{
    const int count = static_cast<int>(m_rows.size());
    int at = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (m_rows[static_cast<std::size_t>(i)].editor->input()->hasFocus())
            at = i;
    }
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        const Row& row = m_rows[static_cast<std::size_t>(at)];
        if (problemsOf(row).isEmpty())
            continue;
        row.editor->input()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void RecordForm::edit()
{
    const FieldEditor* last = editor(m_lastField);
    QWidget* input = last != nullptr ? last->input() : firstInput();
    if (input == nullptr)
        return;
    input->setFocus(Qt::ShortcutFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(input))
        line->selectAll();
}

void RecordForm::showHelp(const Row& row)
{
    const Theme& theme = m_workspace.theme();
    const FieldDescription& field = row.editor->field();
    auto* page = new QTextBrowser;
    page->setFrameShape(QFrame::NoFrame);
    page->setObjectName(QStringLiteral("field_help"));
    page->setFont(theme.font(Type::Dense));
    page->setHtml(
        fieldHelpPage(fieldHelp(field, m_workspace.catalogues().dictionary, m_workspace.catalogues().codes)));
    page->setAccessibleName(tr("%1的说明").arg(field.label.text()));
    auto* popup = new FormPopup(field.label.text(), page, theme, row.editor->input());
    const int width = theme.px(460);
    page->document()->setTextWidth(width - theme.px(metrics::apart));
    const int lines = static_cast<int>(page->document()->size().height());
    popup->popup(QSize(width, std::min(lines + theme.px(80), theme.px(420))));
}

void RecordForm::showFieldHistory(const Row& row)
{
    const Theme& theme = m_workspace.theme();
    const FieldDescription& field = row.editor->field();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* history = new HistoryView(m_workspace, page);
    auto* none = new QLabel(m_id.isNull() ? tr("这条记录还没有保存，没有变更记录。")
                                          : tr("这一栏从未填写，没有变更记录。"),
                            page);
    none->setWordWrap(true);
    none->setVisible(m_id.isNull());
    history->setVisible(!m_id.isNull());
    column->addWidget(history);
    column->addWidget(none);
    page->setFocusProxy(history);
    connect(history, &HistoryView::filled, page, [history, none](int changes) {
        history->setVisible(changes > 0);
        none->setVisible(changes == 0);
    });
    auto* popup = new FormPopup(tr("%1：变更记录").arg(field.label.text()), page, theme, row.editor->input());
    popup->popup(QSize(theme.px(620), theme.px(240)));
    history->showField(*m_entity, m_id, field);
}

void RecordForm::showMenu(const Row& row, const QPoint& place)
{
    QWidget* input = row.editor->input();
    QMenu* menu = nullptr;
    if (auto* line = qobject_cast<QLineEdit*>(input))
        menu = line->createStandardContextMenu();
    else if (auto* text = qobject_cast<QPlainTextEdit*>(input))
        menu = text->createStandardContextMenu();
    if (menu == nullptr)
        return;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    const quint16 number = row.editor->field().number;
    const auto add = [&](const QString& text, const QKeySequence& key, void (RecordForm::*act)(const Row&)) {
        QAction* action = menu->addAction(text, this, [this, number, act] {
            for (const Row& one : m_rows) {
                if (one.editor->field().number == number)
                    (this->*act)(one);
            }
        });
        action->setShortcut(key);
    };
    add(tr("这一栏的说明(&H)"), QKeySequence(Qt::Key_F1), &RecordForm::showHelp);
    add(tr("这一栏的变更记录(&R)"), QKeySequence(Qt::SHIFT | Qt::Key_F1), &RecordForm::showFieldHistory);
    menu->popup(place);
}

bool RecordForm::restore(Row& row)
{
    FieldEditor* editor = row.editor;
    if (editor->isCovered() || editor->keepsEnter() || editor->content() == row.entered)
        return false;
    editor->setContent(row.entered);
    showNote(row);
    checkNow();
    keepTyped();
    showState(isModified() ? tr("已还原这一栏，仍有未保存的修改") : tr("已还原这一栏"));
    return true;
}

RecordForm::Row* RecordForm::rowOfInput(const QObject* input)
{
    const auto at =
        std::ranges::find_if(m_rows, [input](const Row& row) { return row.editor->input() == input; });
    return at == m_rows.end() ? nullptr : &*at;
}

bool RecordForm::handleEnter(Row* row, QKeyEvent* event)
{
    const bool backwards = event->modifiers() == Qt::ShiftModifier;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain && !backwards)
        return false;
    if (row->editor->keepsEnter())
        return false;
    if (event->isAutoRepeat())
        return true;
    row->editor->settle();
    focusNextPrevChild(!backwards);
    return true;
}

bool RecordForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport())
        arrange();
    // What an input method composes with is its own; the guard of the input sees to that.
    if (const auto* input = qobject_cast<QWidget*>(watched); CompositionGuard::isComposing(input))
        return QWidget::eventFilter(watched, event);
    // While something is unsaved Ctrl+Z is the field's own; else it is the window's, and takes back what was
    // saved.
    if (event->type() == QEvent::ShortcutOverride && rowOfInput(watched) != nullptr && !isModified()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool y = key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier;
        if (y || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    const bool keyed = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (Row* row = keyed ? rowOfInput(watched) : nullptr; row != nullptr) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // F1 explains the field one stands in; anywhere else it is the shell's.
        const bool shifted = key->modifiers() == Qt::ShiftModifier;
        if (key->key() == Qt::Key_F1 && (shifted || key->modifiers() == Qt::NoModifier)) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                shifted ? showFieldHistory(*row) : showHelp(*row);
            return true;
        }
        // Esc takes back what was typed in this visit of the field; where there is nothing, it is the page's.
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier &&
            !row->editor->isChoosing() && event->type() == QEvent::ShortcutOverride && restore(*row)) {
            event->accept();
            return true;
        }
    }
    if (Row* row = rowOfInput(watched); row != nullptr && event->type() == QEvent::ContextMenu) {
        showMenu(*row, static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (auto* button = qobject_cast<QPushButton*>(watched); button != nullptr && enter) {
            button->click();
            return true;
        }
        if (Row* row = rowOfInput(watched); row != nullptr && enter && handleEnter(row, key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jc::ui
