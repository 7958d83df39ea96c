// The place of the status bar where long work is seen and stopped. GUI thread.
#pragma once

#include "ui/shell/jobs.h"

#include <QWidget>

namespace jc::ui {

class StatusLink;
class StatusPart;

class JobPart final : public QWidget
{
    Q_OBJECT

public:
    // The jobs must outlive it.
    JobPart(Jobs& jobs, QWidget* parent);
    ~JobPart() override;

private:
    void follow();
    void stop();
    void point(bool busy);

    Jobs& m_jobs;
    StatusPart* m_text;
    StatusLink* m_stop;
    bool m_pointing = false;
    QString m_spoken; // which job, tenth and state a reader was told last
};

// 检查台账 64%，约剩 2 分钟
[[nodiscard]] QString jobText(const Jobs::State& state);

} // namespace jc::ui
