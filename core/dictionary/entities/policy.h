// A policy document of the ledger; its template is kept verbatim in `source`.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::policy {

extern const EntityDescription entity;

inline constexpr TextField templateId{{.number = 1,
                                       .key = "template_id",
                                       .label = {"模板编号", "Template id"},
                                       .required = true,
                                       .sortable = true,
                                       .fixed = true}};
inline constexpr TextField version{
    {.number = 2, .key = "version", .label = {"模板版本", "Template version"}, .fixed = true}};
inline constexpr TextField title{
    {.number = 3, .key = "title", .label = {"文件名称", "Title"}, .required = true, .listed = true}};
inline constexpr TextField shortName{
    {.number = 4, .key = "short_name", .label = {"简称", "Short name"}, .required = true, .listed = true}};
inline constexpr TextField documentNumber{
    {.number = 5, .key = "document_number", .label = {"文号", "Document number"}, .listed = true}};
inline constexpr TextField issuingBody{
    {.number = 6, .key = "issuing_body", .label = {"印发机关", "Issuing body"}, .listed = true}};
inline constexpr DateField issuedDate{
    {.number = 7, .key = "issued_date", .label = {"印发日期", "Date of issue"}, .listed = true}};
inline constexpr DateField planStart{
    {.number = 8, .key = "plan_start", .label = {"规划期起", "Plan period from"}}};
inline constexpr DateField planEnd{{.number = 9, .key = "plan_end", .label = {"规划期止", "Plan period to"}}};
inline constexpr RegionField region{{.number = 10,
                                     .key = "region",
                                     .label = {"适用地区", "Region"},
                                     .target = "region",
                                     .required = true,
                                     .listed = true}};
inline constexpr NoteField source{
    {.number = 11, .key = "source", .label = {"原文模板", "Source document"}, .fixed = true}};

} // namespace jc::policy
