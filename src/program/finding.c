/* Findings, as their producers begin them. */
#include "finding.h"

struct finding make_finding(wuerr_space space, uint32_t number)
{
    return (struct finding){.has_number = true,
                            .space = space,
                            .number = number,
                            .entry.kind = WUERR_CLASS_NONE};
}

struct finding find_entry(const wuerr_entry *entry, wuerr_space space,
                          uint32_t number)
{
    struct finding finding = make_finding(space, number);
    finding.found = true;
    finding.entry = *entry;
    return finding;
}

struct finding make_finding_of_nothing(void)
{
    return (struct finding){.entry.kind = WUERR_CLASS_NONE};
}

const char *short_name_of(const struct finding *finding)
{
    if (finding->has_number && !finding->found)
        return "unknown";
    return finding->entry.name == NULL ? "-" : finding->entry.name;
}
