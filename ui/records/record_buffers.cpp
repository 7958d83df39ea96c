#include "ui/records/record_buffers.h"

namespace jc::ui {

RecordBuffers& RecordBuffers::of(Workspace& workspace)
{
    if (auto* known = workspace.findChild<RecordBuffers*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new RecordBuffers(&workspace);
}

RecordBuffer RecordBuffers::buffer(const EntityDescription& entity, RecordId id) const
{
    return m_buffers.value({entity.number, id.toString()});
}

void RecordBuffers::keep(const EntityDescription& entity, RecordId id, const RecordBuffer& buffer)
{
    const std::pair<quint16, QString> key{entity.number, id.toString()};
    if (buffer.isEmpty())
        m_buffers.remove(key);
    else
        m_buffers.insert(key, buffer);
}

} // namespace jc::ui
