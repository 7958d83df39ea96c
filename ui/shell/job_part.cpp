#include "ui/shell/job_part.h"

#include "ui/shell/status_strip.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>

namespace jc::ui {

namespace {

constexpr qint64 minute = 60'000; // ms

} // namespace

QString jobText(const Jobs::State& state)
{
    if (state.stopping)
        return JobPart::tr("%1：正在取消…").arg(state.title);
    if (!state.percent)
        return JobPart::tr("%1…").arg(state.title);
    if (!state.remaining)
        return JobPart::tr("%1 %2%").arg(state.title).arg(*state.percent);
    if (*state.remaining < minute)
        return JobPart::tr("%1 %2%，约剩 %n 秒", nullptr, static_cast<int>(*state.remaining / 1000 + 1))
            .arg(state.title)
            .arg(*state.percent);
    return JobPart::tr("%1 %2%，约剩 %n 分钟", nullptr, static_cast<int>(*state.remaining / minute + 1))
        .arg(state.title)
        .arg(*state.percent);
}

JobPart::JobPart(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_text(new StatusPart(tr("正在进行"), this))
    , m_stop(new StatusLink(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_text);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, &jobs, &Jobs::cancelShown);
    connect(&jobs, &Jobs::changed, this, &JobPart::follow);
    connect(&jobs, &Jobs::longJobEnded, this, [this] { QApplication::alert(window()); });
    m_text->hide();
    follow();
}

JobPart::~JobPart()
{
    point(false);
}

void JobPart::point(bool busy)
{
    if (busy == m_pointing)
        return;
    m_pointing = busy;
    if (busy)
        QApplication::setOverrideCursor(Qt::BusyCursor);
    else
        QApplication::restoreOverrideCursor();
}

void JobPart::follow()
{
    const std::optional<Jobs::State> state = m_jobs.shown();
    const bool told = state && state->elapsed >= Jobs::pointerWork;
    point(state && !told && state->elapsed >= Jobs::quietWork);
    setVisible(told);
    if (!told) {
        m_text->say({});
        m_stop->hide();
        m_spokenTenth = -1;
        return;
    }
    m_text->say(jobText(*state));
    m_stop->say(tr("取消"), tr("取消：%1").arg(state->title));
    m_stop->setVisible(state->mayStop && !state->stopping);
    // A reader hears every tenth, not every pulse.
    if (const int tenth = state->percent.value_or(0) / 10; tenth != m_spokenTenth) {
        m_spokenTenth = tenth;
        QAccessibleEvent spoken(m_text, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&spoken);
    }
}

} // namespace jc::ui
