#include "ui/shell/job_part.h"

#include "ui/shell/status_strip.h"

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
    connect(m_stop, &QPushButton::clicked, this, &JobPart::stop);
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

// A link that is hidden hands the keys on to the next one, where a second Enter would make a backup.
void JobPart::stop()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_jobs.cancelShown();
}

void JobPart::follow()
{
    const std::optional<Jobs::State> state = m_jobs.shown();
    const bool told = state && state->elapsed >= Jobs::pointerWork;
    point(state && !told && state->elapsed >= Jobs::quietWork);
    if (!told) {
        // Back to what stands before it, as above.
        if (isAncestorOf(QApplication::focusWidget())) {
            m_text->setFocus(Qt::OtherFocusReason);
            focusNextPrevChild(false);
        }
        if (!m_spoken.isEmpty())
            m_text->say({});
        m_spoken.clear();
        m_stop->hide();
        setVisible(false);
        return;
    }
    const QString text = jobText(*state);
    // A reader hears every tenth, not every pulse.
    const QString spoken = QStringLiteral("%1 %2 %3")
                               .arg(state->percent.value_or(0) / 10)
                               .arg(state->stopping)
                               .arg(state->title);
    if (spoken == m_spoken)
        m_text->sayQuietly(text);
    else
        m_text->say(text);
    m_spoken = spoken;
    m_stop->say(tr("取消"), tr("取消：%1").arg(state->title));
    m_stop->setVisible(state->mayStop && !state->stopping);
    setVisible(true);
}

} // namespace jc::ui
