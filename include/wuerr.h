/*
 * libwuerr: what a Windows Update, WSUS or BITS error code means.
 *
 * Text goes in as (pointer, length) and need not end in a NUL; the pointer may
 * be NULL when the length is 0. Text that comes out is UTF-8, ends in a NUL and
 * is constant: it is never freed and lives as long as the program. Structures
 * are filled by value. A function that returns false leaves its outputs as they
 * were. Nothing allocates, nothing is kept between calls, and every function
 * may be called from any thread.
 */
#ifndef WUERR_H
#define WUERR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The version of the library, "major.minor.patch". */
const char *wuerr_version(void);

/* ---- limits ----------------------------------------------------------- */

/* What no table passes: a build with one that does is refused. In bytes without
   the NUL, but for the last three, which are numbers. */
enum {
    WUERR_NAME_LIMIT = 80,      /* a symbolic name or alias */
    WUERR_SENTENCE_LIMIT = 120, /* the first sentence of a description */
    WUERR_TABLE_NAME_LIMIT = 32,
    WUERR_LABEL_LIMIT = 20,   /* a word that says what a number in a log is */
    WUERR_NAMESAKE_LIMIT = 4, /* rows that bear one name */
    WUERR_OWNER_LIMIT = 2,    /* rows of one code, each of a component */
    WUERR_TABLE_LIMIT = 64    /* tables with rows */
};

/* ---- the table -------------------------------------------------------- */

/* The numbers that mean something, each space on its own: 43 is one thing as a
   Win32 error code and another as a device's problem. */
typedef enum wuerr_space {
    WUERR_SPACE_CODE,              /* HRESULT, NTSTATUS, Win32 error code */
    WUERR_SPACE_INSTALLER_MESSAGE, /* of Windows Installer: Error 1722. */
    WUERR_SPACE_DEVICE_PROBLEM,    /* of Device Manager: Code 43 */
    WUERR_SPACE_CONFIGRET,         /* of the configuration manager, CR_* */
    WUERR_SPACE_UPDATE_RESULT,     /* OperationResultCode: 2 is "succeeded" */
    WUERR_SPACE_HTTP_STATUS,
    WUERR_SPACE_BUG_CHECK,    /* stop codes */
    WUERR_SPACE_SETUP_EXTEND, /* the second number of a Windows Setup result,
                                 0xPOOOO: phase and operation */
    WUERR_SPACES
} wuerr_space;

/* The name of a space, "setup-extend"; NULL from WUERR_SPACES on. */
const char *wuerr_space_name(size_t space_number);

/* What a number of the space is, for a person; NULL likewise. */
const char *wuerr_space_title(size_t space_number);

/* Whether people write the numbers of a space in decimal, not as 0x and 8
   digits. */
bool wuerr_space_is_decimal(wuerr_space space);

/* Enough for any number as it is written, its NUL included. */
enum { WUERR_NUMBER_SIZE = sizeof "0x80244019" };

/* Writes a number as its space does: "0x80244019". */
void wuerr_write_number(wuerr_space space, uint32_t number,
                        char text[WUERR_NUMBER_SIZE]);

/* What kind of condition a code reports: what a script branches on. */
typedef enum wuerr_class {
    WUERR_CLASS_SUCCESS,   /* nothing is wrong */
    WUERR_CLASS_REBOOT,    /* it is done, and a restart completes it */
    WUERR_CLASS_BENIGN,    /* a failure code that reports a normal condition */
    WUERR_CLASS_CANCELLED, /* stopped by a person or by the caller */
    WUERR_CLASS_RETRY,     /* passing: may succeed later, or after a restart */
    WUERR_CLASS_NETWORK,   /* name, connection, proxy, TLS, timeout */
    WUERR_CLASS_SERVER,    /* the other side refused or failed */
    WUERR_CLASS_POLICY,    /* turned off or forbidden by an administrator */
    WUERR_CLASS_ACCESS,    /* rights, credentials */
    WUERR_CLASS_SERVICE,   /* a service is stopped, disabled or missing */
    WUERR_CLASS_STORAGE,   /* disk full, locked, input or output failed */
    WUERR_CLASS_CORRUPT,   /* data damaged or not as expected */
    WUERR_CLASS_SETUP,     /* wrong version or state of agent or machine */
    WUERR_CLASS_REQUEST,   /* the caller passed something invalid */
    WUERR_CLASS_INTERNAL,  /* unexpected, nothing more known */
    WUERR_CLASSES,
    WUERR_CLASS_NONE = WUERR_CLASSES /* of a row without a description */
} wuerr_class;

/* The name of a class, "reboot"; NULL from WUERR_CLASSES on. */
const char *wuerr_class_name(size_t class_number);

/* The name of a table, "bits", by its number; NULL past the last table. */
const char *wuerr_table_name(size_t table_number);

/* How a row was reached. */
typedef enum wuerr_via {
    WUERR_VIA_CODE,     /* it is of the number itself */
    WUERR_VIA_NAME,     /* it bears the name */
    WUERR_VIA_ALIAS,    /* it bears the name as an alias */
    WUERR_VIA_WIN32,    /* of the Win32 error code inside */
    WUERR_VIA_HRESULT,  /* of the HRESULT that wraps the Win32 error code */
    WUERR_VIA_HTTP,     /* of the HTTP status inside */
    WUERR_VIA_NTSTATUS, /* of the NTSTATUS inside */
    WUERR_VIA_SETUPAPI, /* of the SetupAPI code inside */
    WUERR_VIA_ESE       /* of the number of the database engine inside */
} wuerr_via;

/* One row of the table: what a number means, and the way to it. */
typedef struct wuerr_entry {
    wuerr_space space;
    uint32_t code;           /* its own number, in that space */
    const char *name;        /* symbolic name; NULL where no source gives one */
    wuerr_class kind;        /* its class; WUERR_CLASS_NONE if none is known */
    size_t table;            /* its table, for wuerr_table_name() */
    size_t also;             /* another that lists it; the same if none does */
    const char *description; /* what it means; NULL if only its name is known */
    size_t sentence_length;  /* bytes of the description's first sentence */
    const char *fix;         /* the next step for a person; NULL if none */
    const char *note;        /* what is odd about the code; NULL if nothing */
    const char *aliases;     /* other names, a space between; NULL if none */
    wuerr_via via;           /* how it was reached */
    bool shared;             /* another row with its number follows it; found
                                by a name, another with that name */
} wuerr_entry;

/* How many entries there are, without those of the last space, which are put
   together of parts. */
size_t wuerr_count(void);

/* Entry `index` of wuerr_count(), ascending by space and code; false past the
   last. */
bool wuerr_at(size_t index, wuerr_entry *entry);

/*
 * The entries of exactly this number in its space, which is below WUERR_SPACES:
 * `nth` counts from 0; false past the last. More than one has a number that two
 * components share, the one with more to say first.
 */
bool wuerr_find_code(wuerr_space space, uint32_t number, size_t nth,
                     wuerr_entry *entry);

/*
 * The entries that bear a name, in any ASCII case, as name or alias: `nth`
 * counts from 0, those with a description first, then by ascending code; false
 * past the last. Nearly every name is on one row; a Win32 error and its HRESULT
 * may share theirs.
 */
bool wuerr_find_name(const char *text, size_t length, size_t nth,
                     wuerr_entry *entry);

/* ---- from text to a code ---------------------------------------------- */

typedef enum wuerr_base {
    WUERR_BASE_ANY,
    WUERR_BASE_HEX,
    WUERR_BASE_DEC
} wuerr_base;

/* One way to read a text as a number. */
typedef struct wuerr_reading {
    wuerr_base base; /* WUERR_BASE_HEX or WUERR_BASE_DEC */
    wuerr_space space;
    uint32_t number;
} wuerr_reading;

typedef enum wuerr_parse_status {
    WUERR_PARSED_NUMBER,    /* one or two readings, the likelier first */
    WUERR_PARSED_PAIR,      /* two numbers that are given together */
    WUERR_PARSED_NAME,      /* a word that may be a name: no readings */
    WUERR_PARSED_TOO_LARGE, /* a number that does not fit in 32 bits */
    WUERR_PARSED_MALFORMED  /* neither a number nor a word */
} wuerr_parse_status;

typedef struct wuerr_parsed {
    wuerr_parse_status status;
    const char *text; /* what was read: the input without white space, */
    size_t length;    /* brackets, quotes and punctuation around it */
    bool bare;        /* digits alone, which do not tell their base */
    size_t count;     /* of readings */
    wuerr_reading reading[2];
} wuerr_parsed;

/*
 * Reads text the way people and logs write codes: 0x80244019, x80244019,
 * &H80244019, 80244019h, dword:80244019, 80244019, -2145107943, 2149859353,
 * 0n2149859353, with a suffix L, LL, U or UL, sign-extended to 64 bits,
 * decimals from -2^32 to 2^32-1 modulo 2^32, a Unicode minus or hyphen before
 * the digits.
 *
 * Digits alone have two readings: decimal, then hexadecimal; hexadecimal is
 * first for 8 digits that begin with 8, C or 0. `base` WUERR_BASE_HEX or
 * WUERR_BASE_DEC allows only that one; it does not touch a number whose form
 * tells its base.
 *
 * A pair is two numbers with a hyphen between, such as the result of Windows
 * Setup 0xC1900101 - 0x20017: the second is in the space of Setup's second
 * numbers, if it is one.
 */
wuerr_parsed wuerr_parse(const char *text, size_t length, wuerr_base base);

/* The same of two texts that may be such a pair: WUERR_PARSED_PAIR if the
   second is one of Setup's second numbers and no code, behind a result of
   Setup; else WUERR_PARSED_MALFORMED. */
wuerr_parsed wuerr_parse_two(const char *first, size_t first_length,
                             const char *second, size_t second_length);

/* ---- from a code to its meaning --------------------------------------- */

/* A code that is wrapped in another. */
typedef enum wuerr_inner {
    WUERR_INNER_NONE,
    WUERR_INNER_WIN32,    /* in 0x8007nnnn and 0xC007nnnn, RPC's in 0x8001nnnn,
                             WinINet's in 0x8019nnnn and 0xCAA8nnnn */
    WUERR_INNER_HTTP,     /* status nnn in facility 25 and 0xCAA3nnnn */
    WUERR_INNER_NTSTATUS, /* HRESULT_FROM_NT of a failure, 0xDnnnnnnn */
    WUERR_INNER_SETUPAPI, /* HRESULT_FROM_SETUPAPI: 0xE000nnnn in 0x800Fnnnn */
    WUERR_INNER_ESE       /* 0xC800nnnn of the database engine, in 0x8E5Ennnn */
} wuerr_inner;

/*
 * The parts of a code by the layout of an HRESULT ([MS-ERREF] 2.1). A code
 * below 0x10000 is a plain Win32 error code, and its parts are those of
 * HRESULT_FROM_WIN32(code).
 */
typedef struct wuerr_anatomy {
    bool failure;              /* severity, bit 31 */
    bool customer;             /* bit 29: not defined by Microsoft */
    unsigned facility;         /* 12 bits */
    const char *facility_name; /* "FACILITY_WINDOWSUPDATE"; NULL if unknown */
    unsigned status;           /* the lower 16 bits */
    wuerr_inner inner;
    uint32_t inner_code;   /* the code or HTTP status inside */
    const char *component; /* who owns the range of the code; NULL if unknown */
} wuerr_anatomy;

/* Takes any code apart, known or not. */
wuerr_anatomy wuerr_decode(uint32_t code);

/*
 * The rows that tell what a number means, the most particular first: its own,
 * then those of the code inside or around it; rows without a description come
 * behind all that have one. `nth` counts from 0; false past the last, so false
 * for 0 means that the number is unknown in its space.
 */
bool wuerr_resolve(wuerr_space space, uint32_t number, size_t nth,
                   wuerr_entry *entry);

/*
 * What stands for the row of a code that has none: no name, no class, no table
 * (WUERR_TABLE_LIMIT). Its description is the component that owns the code,
 * else the name of its facility, else NULL; see wuerr_decode().
 */
wuerr_entry wuerr_unknown(uint32_t code);

/* ---- near misses ------------------------------------------------------ */

/*
 * Entries that a mistyped code or name may have meant, best first: codes that
 * lack their last digit, the most met first, then codes with a digit more or
 * less or two swapped; names with few letters changed, then names that begin
 * with the text. An entry reached by WUERR_VIA_WIN32 is meant as the HRESULT
 * that wraps it, 0x80070000 | code. Returns how many of `capacity` it filled, 0
 * if nothing is near.
 */
size_t wuerr_nearest(const char *text, size_t length, wuerr_entry *entries,
                     size_t capacity);

/* ---- codes in running text -------------------------------------------- */

typedef enum wuerr_match_kind {
    WUERR_MATCH_NUMBER, /* a number with a row */
    WUERR_MATCH_NAME,   /* a symbolic name */
    WUERR_MATCH_UNKNOWN /* a failing code without a row */
} wuerr_match_kind;

/* A known code where it stands in a text. */
typedef struct wuerr_match {
    size_t offset; /* where its token begins */
    size_t length;
    wuerr_match_kind kind;
    wuerr_space space;
    uint32_t number; /* as it stands there; of a name, that of its row */
    wuerr_entry entry;
} wuerr_match;

/* How far wuerr_scan() looks around a token, in bytes. */
enum { WUERR_SCAN_BEFORE = 128, WUERR_SCAN_AFTER = 96 };

/*
 * Finds the known codes that begin at `from` or later in a text, in their order
 * and none inside another, and fills as many as `matches` holds; returns how
 * many. If it holds no more, the next call goes on from the end of the last.
 * Pure: what it finds depends on the text from WUERR_SCAN_BEFORE bytes before a
 * token to WUERR_SCAN_AFTER behind its beginning.
 *
 * A token is a whole word by its neighbours: not part of a GUID, a path, a
 * longer run of digits or a version. Tokens are
 *   - 8 hexadecimal digits, bare or after 0x or &H, with a suffix of C; after
 *     0x also 6 or 7 of them. A number that begins with 8 or more and breaks
 *     off at the end of a line, as consoles wrap, goes on in the next;
 *   - decimals of 10 digits, signed or not; of 20, a failure sign-extended;
 *   - symbolic names, which begin upper-case and have an underscore, or begin
 *     with WSA;
 *   - where the clause says so, codes below 0x10000, shorter decimals, fewer
 *     digits after 0x, and sign-extended 0xFFFFFFFFnnnnnnnn: behind a word such
 *     as error, code, hr, status or LastErrorCode, or at the end of a clause in
 *     which something failed;
 *   - 0xPOOOO behind a result of Windows Setup, with a hyphen, a dash or
 *     brackets between.
 * The words also name the space of a number: `HTTP status 404`, `ResultCode 2`,
 * `problem code 43`, `BugcheckCode 0x7E`, `Error 1730. You must ...`. It is
 * matched in that space, or not at all. Where they say that a number is
 * something else (flags, an address, a count, a line) it is none. 0 and 1 are
 * never codes: 1 is S_FALSE, TRUE and much more. A number whose row has no
 * description counts only if it is a failure behind 0x, or if a word says that
 * it is a code; below 0x10000 it must say that it is a Win32 error code.
 */
size_t wuerr_scan(const char *text, size_t length, size_t from,
                  wuerr_match *matches, size_t capacity);

/* How to scan: made once, then used for any number of texts. */
typedef struct wuerr_scanner {
    bool unknown; /* find failing codes without a row, too */
    bool wide;    /* use vectors that only some machines of this kind have */
} wuerr_scanner;

/* A scanner for this machine, which it asks for its vectors: some microseconds.
 */
wuerr_scanner wuerr_make_scanner(bool unknown);

/*
 * The same as wuerr_scan(), as fast as the machine can, and if wanted also what
 * is plainly a failing code (severity bit set) and has no row: behind a word
 * that says so, or 8 digits after 0x in a facility that is known. The entry of
 * such a match is that of wuerr_unknown().
 */
size_t wuerr_scan_with(const wuerr_scanner *scanner, const char *text,
                       size_t length, size_t from, wuerr_match *matches,
                       size_t capacity);

#ifdef __cplusplus
}
#endif

#endif
