// Which columns a list shows and in which order: every field of the entity with a tick, those shown first.
// Space ticks, Alt+Up and Alt+Down move, each at once in the list behind; Esc closes. A popup. GUI thread.
#pragma once

#include "core/dictionary/entity.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QVector>

class QListWidget;

namespace jc::ui {

class ColumnChooser final : public QFrame
{
    Q_OBJECT

public:
    ColumnChooser(const Theme& theme, QWidget* parent);

    void
    begin(const EntityDescription& entity, const QVector<const FieldDescription*>& shown, const QRect& under);

Q_SIGNALS:
    // At least one.
    void chosen(const QVector<const jc::FieldDescription*>& columns);
    void resetAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QVector<const FieldDescription*>& shown);
    void shift(int by);
    void tell();

    Theme m_theme;
    const EntityDescription* m_entity = nullptr;
    QListWidget* m_list;
    bool m_filling = false;
};

} // namespace jc::ui
