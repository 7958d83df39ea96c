#include "ui/shell/jobs.h"

#include <algorithm>

namespace jc::ui {

namespace {

constexpr int jobPulse = 200; // ms between two looks at how far it is

} // namespace

Jobs::Jobs()
{
    m_pulse.setInterval(jobPulse);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        // A ledger that was closed answers nobody; then nobody but this list holds the token.
        std::erase_if(m_jobs, [](const Job& job) { return job.token.use_count() == 1; });
        if (m_jobs.empty())
            m_pulse.stop();
        Q_EMIT changed();
    });
}

Jobs::~Jobs() = default;

std::shared_ptr<JobToken> Jobs::begin(const JobRequest& request)
{
    Job job{request, std::make_shared<JobToken>(), {}};
    job.since.start();
    m_jobs.push_back(job);
    m_pulse.start();
    Q_EMIT changed();
    return job.token;
}

void Jobs::end(const std::shared_ptr<JobToken>& token)
{
    const auto job = std::ranges::find(m_jobs, token, &Job::token);
    if (job == m_jobs.end())
        return;
    const bool wasLong = job->since.elapsed() > longWork;
    m_jobs.erase(job);
    if (m_jobs.empty())
        m_pulse.stop();
    Q_EMIT changed();
    if (wasLong)
        Q_EMIT longJobEnded();
}

std::optional<Jobs::State> Jobs::shown() const
{
    if (m_jobs.empty())
        return std::nullopt;
    const Job& job = m_jobs.front();
    State state{
        job.request.title, job.request.mayStop, job.token->isCancelled(), {}, job.since.elapsed(), {}};
    const qint64 whole = job.token->whole();
    const qint64 done = std::clamp<qint64>(job.token->done(), 0, whole);
    if (whole > 0) {
        state.percent = static_cast<int>(done * 100 / whole);
        if (done > 0 && state.elapsed > longWork)
            state.remaining = state.elapsed * (whole - done) / done;
    }
    return state;
}

void Jobs::cancelAll()
{
    for (const Job& job : m_jobs)
        job.token->cancel();
}

void Jobs::cancelLooks()
{
    for (const Job& job : m_jobs) {
        if (job.request.onlyLooks)
            job.token->cancel();
    }
}

QStringList Jobs::wanted() const
{
    QStringList titles;
    for (const Job& job : m_jobs) {
        if (!job.request.onlyLooks)
            titles.append(job.request.title);
    }
    return titles;
}

void Jobs::cancelShown()
{
    if (m_jobs.empty() || !m_jobs.front().request.mayStop)
        return;
    m_jobs.front().token->cancel();
    Q_EMIT changed();
}

} // namespace jc::ui
