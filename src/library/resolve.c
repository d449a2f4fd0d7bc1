/* A code to the rows that tell its meaning, directly or by unwrapping. */
#include <wuerr.h>

#define NTSTATUS_BIT (UINT32_C(1) << 28)
#define HTTP_FACILITY UINT32_C(25)

/* Looks a row up, unless it is one that the caller has seen: nth counts down.
 */
static bool take(uint32_t code, wuerr_via via, size_t *nth,
                 wuerr_resolved *resolved)
{
    wuerr_entry entry;
    if (!wuerr_find_code(code, &entry) || (*nth)-- > 0)
        return false;
    *resolved = (wuerr_resolved){entry, via};
    return true;
}

static bool take_wrapped(uint32_t code, size_t *nth, wuerr_resolved *resolved)
{
    uint32_t status = code & 0xFFFF;
    uint32_t upper = code >> 16;
    bool hresult = upper == 0x8007;
    bool ntstatus = upper == 0xC007;
    if ((hresult || ntstatus) && status != 0 &&
        take(status, WUERR_VIA_WIN32, nth, resolved))
        return true;
    if ((ntstatus || upper == 0) && status != 0)
        return take(UINT32_C(0x80070000) | status, WUERR_VIA_HRESULT, nth,
                    resolved);
    return (upper & 0xFFF) == HTTP_FACILITY &&
           code != (UINT32_C(0x80190000) | status) &&
           take(UINT32_C(0x80190000) | status, WUERR_VIA_HTTP, nth, resolved);
}

bool wuerr_resolve(uint32_t code, size_t nth, wuerr_resolved *resolved)
{
    if (take(code, WUERR_VIA_CODE, &nth, resolved))
        return true;
    if ((code & NTSTATUS_BIT) != 0) {
        code &= ~NTSTATUS_BIT;
        if (take(code, WUERR_VIA_NTSTATUS, &nth, resolved))
            return true;
    }
    return take_wrapped(code, &nth, resolved);
}
