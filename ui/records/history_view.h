// Who changed what in a record, when and why; newest first, sensitive values masked. GUI thread.
#pragma once

#include "ui/records/record_load.h"

#include <QTableWidget>

namespace jc::ui {

class HistoryView final : public QTableWidget, public ThemeAware
{
    Q_OBJECT

public:
    HistoryView(Workspace& workspace, QWidget* parent);

    // A null id shows nothing.
    void showRecord(const EntityDescription& entity, RecordId id);
    // The changes of one field alone, its name left out.
    void showField(const EntityDescription& entity, RecordId id, const FieldDescription& field);
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void filled(int changes);

private:
    void read(const EntityDescription& entity, RecordId id, const FieldDescription* only);
    void fill(const QVector<HistoryRow>& rows);

    Workspace& m_workspace;
    LatestRead m_read;
};

} // namespace jc::ui
