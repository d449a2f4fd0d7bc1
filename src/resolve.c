/* A code to the rows that tell its meaning, directly or by unwrapping. */
#include <wuerr.h>

/* The code whose row comes next, and how it follows from the one before. */
struct step {
    uint32_t code;
    wuerr_via via;
};

enum { STEPS = 4 };

/* Lists the code itself, then the codes inside and around it. */
static size_t list_steps(uint32_t code, struct step steps[STEPS])
{
    size_t count = 0;
    wuerr_via via = WUERR_VIA_CODE;
    steps[count++] = (struct step){code, via};
    wuerr_anatomy anatomy = wuerr_decode(code);
    if (anatomy.inner == WUERR_INNER_NTSTATUS) {
        code = anatomy.inner_code;
        via = WUERR_VIA_NTSTATUS;
        steps[count++] = (struct step){code, via};
        anatomy = wuerr_decode(code);
    }
    if (anatomy.inner == WUERR_INNER_WIN32) {
        steps[count++] = (struct step){anatomy.inner_code, WUERR_VIA_WIN32};
        if (code >> 16 != 0x8007)
            code = anatomy.inner_code;
    }
    if (anatomy.inner == WUERR_INNER_HTTP)
        steps[count++] = (struct step){
            UINT32_C(0x80190000) | anatomy.inner_code, WUERR_VIA_HTTP};
    if (code > 0 && code < 0x10000)
        steps[count++] =
            (struct step){UINT32_C(0x80070000) | code, WUERR_VIA_HRESULT};
    return count;
}

bool wuerr_resolve(uint32_t code, size_t nth, wuerr_resolved *resolved)
{
    struct step steps[STEPS];
    size_t count = list_steps(code, steps);
    for (size_t i = 0; i < count; i++) {
        wuerr_entry entry;
        if ((i > 0 && steps[i].code == steps[0].code) ||
            !wuerr_find_code(steps[i].code, &entry))
            continue;
        if (nth-- == 0) {
            *resolved = (wuerr_resolved){entry, steps[i].via};
            return true;
        }
    }
    return false;
}
