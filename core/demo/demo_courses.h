// What was taught: the plans of the policy with their courses, and how many person-times each has brought by
// 2025-09-30 with 3,000 persons. The numbers are chosen so that a believable mix of states shows: the total
// on track, 生态卫士 and the certificates slow, 云品工匠 lagging, 马兰花 done.
#pragma once

#include <QStringView>

#include <array>
#include <span>

namespace jc {

struct DemoCourse
{
    QStringView title;
    QStringView organiser; // id in the policy
    QStringView type;      // code of training_type
    QStringView occupation;
    QStringView level; // code of skill_level; empty: none
    int hours;
    int school; // index of the usual school
    int weight;
};

// How a plan's classes take people in.
enum class DemoIntake {
    Neighbours, // held in townships for people of that zone
    County,     // held at the county seat for everybody
    Rangers,    // sessions for forest rangers, by zone
};

struct DemoPlan
{
    QStringView programme; // id in the policy; empty: none of the policy's plans
    QStringView shortName;
    DemoIntake intake;
    int counted;      // person-times
    int size;         // usual trainees of a class
    int outside;      // per mille of trainees from other counties
    int certificate;  // per mille of trainees who get the certificate of the course
    QStringView kind; // code of certificate_kind
    std::span<const DemoCourse> courses;
};

[[nodiscard]] std::span<const DemoPlan> demoPlans();

inline constexpr QStringView elderlyCare = u"养老护理员";

} // namespace jc
