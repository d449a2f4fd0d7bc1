/* A number to the rows that tell its meaning, directly or by unwrapping. */
#include "decode.h"

#define HRESULT_OF_WIN32 UINT32_C(0x80070000)
#define HRESULT_OF_HTTP UINT32_C(0x80190000)

/* What is still wanted of the rows that tell what a number means. */
struct row_search {
    bool described; /* those with a description, or those of a name alone */
    size_t nth;     /* how many to pass by: the caller has seen them */
    wuerr_entry found;
};

/* Whether the row just found is wanted. */
static bool take_row(struct row_search *search, wuerr_via via)
{
    search->found.via = via;
    return (search->found.description != NULL) == search->described &&
           search->nth-- == 0;
}

/* Takes a row of a code. Below 0x10000 a second owner is another kind of
   number, an NTSTATUS. */
static bool take(struct row_search *search, uint32_t code, wuerr_via via)
{
    for (size_t i = 0;
         (i == 0 || code >= 0x10000) &&
         wuerr_find_code(WUERR_SPACE_CODE, code, i, &search->found);
         i++)
        if (take_row(search, via))
            return true;
    return false;
}

/* Takes the row of a Win32 error code; from an NTSTATUS that of its HRESULT,
   too. */
static bool take_win32(struct row_search *search, uint32_t code, uint32_t win32)
{
    return take(search, win32, WUERR_VIA_WIN32) ||
           (code >> 16 == 0xC007 &&
            take(search, HRESULT_OF_WIN32 | win32, WUERR_VIA_HRESULT));
}

/* Takes the row of an HTTP status: that of its HRESULT, else its own. */
static bool take_http(struct row_search *search, uint32_t code, uint32_t status)
{
    uint32_t hresult = HRESULT_OF_HTTP | status;
    return (code != hresult && take(search, hresult, WUERR_VIA_HTTP)) ||
           (wuerr_find_code(WUERR_SPACE_HTTP_STATUS, status, 0,
                            &search->found) &&
            take_row(search, WUERR_VIA_HTTP));
}

/* Takes a row of what a code wraps, or of what wraps it. */
static bool take_wrapped(struct row_search *search, uint32_t code)
{
    uint32_t inner;
    switch (wuerr_unwrap(code, &inner)) {
    case WUERR_INNER_WIN32: return take_win32(search, code, inner);
    case WUERR_INNER_HTTP: return take_http(search, code, inner);
    case WUERR_INNER_SETUPAPI: return take(search, inner, WUERR_VIA_SETUPAPI);
    case WUERR_INNER_ESE: return take(search, inner, WUERR_VIA_ESE);
    case WUERR_INNER_NTSTATUS:
        return take(search, inner, WUERR_VIA_NTSTATUS) ||
               (inner >> 16 == 0xC007 &&
                take_win32(search, inner, inner & 0xFFFF));
    default:
        return code > 0 && code < 0x10000 &&
               take(search, HRESULT_OF_WIN32 | code, WUERR_VIA_HRESULT);
    }
}

static bool take_any(struct row_search *search, uint32_t code, bool described)
{
    search->described = described;
    return take(search, code, WUERR_VIA_CODE) || take_wrapped(search, code);
}

/* The second number of a Setup result, 0xPOOOO. One that no row tells has a
   phase without a published name (row 0xOOOO), such an operation (0xP0000), or
   both. */
static bool resolve_setup(uint32_t number, size_t nth, wuerr_entry *entry)
{
    const uint32_t rows[] = {number, number & 0xF0000, number & 0xFFFF};
    if (number < 0x10000 || number > 0xFFFFF || nth > 0)
        return false;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (wuerr_find_code(WUERR_SPACE_SETUP_EXTEND, rows[i], 0, entry))
            return true;
    return wuerr_find_code(WUERR_SPACE_SETUP_EXTEND, 0, 0, entry);
}

bool wuerr_resolve(wuerr_space space, uint32_t number, size_t nth,
                   wuerr_entry *entry)
{
    if (space == WUERR_SPACE_SETUP_EXTEND)
        return resolve_setup(number, nth, entry);
    if (space != WUERR_SPACE_CODE)
        return wuerr_find_code(space, number, nth, entry);
    struct row_search search = {.nth = nth};
    if (!take_any(&search, number, true) && !take_any(&search, number, false))
        return false;
    *entry = search.found;
    return true;
}
