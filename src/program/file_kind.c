/* Signatures of files. */
#include "file_kind.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

struct signature {
    size_t offset, length;
    const char *bytes;
    struct file_kind kind;
};

#define AT(offset, bytes) (offset), sizeof(bytes) - 1, (bytes)

static const struct signature signatures[] = {
    {AT(0, "\x1F\x8B\x08"), {"a gzip file", "gzip -dc FILE | wuerr --scan"}},
    {AT(0, "PK\x03\x04"), {"a zip file", "unzip -p FILE | wuerr --scan"}},
    {AT(0, "PK\x05\x06"), {"an empty zip file", NULL}},
    {AT(0, "MSCF\0\0\0\0"),
     {"a cabinet file",
      "cabextract -p FILE | wuerr --scan (on Windows: expand -F:* FILE .)"}},
    {AT(0, "ElfFile\0"),
     {"an event log", "wevtutil qe FILE /lf:true /f:text | wuerr --scan"}},
    {AT(0, "\x30\0\0\0LfLe"),
     {"an old event log", "wevtutil qe FILE /lf:true /f:text | wuerr --scan"}},
    {AT(4, "1AY&SY"), {"a bzip2 file", "bzip2 -dc FILE | wuerr --scan"}},
    {AT(0, "\xFD"
           "7zXZ\0"),
     {"an xz file", "xz -dc FILE | wuerr --scan"}},
    {AT(0, "\x28\xB5\x2F\xFD"),
     {"a zstd file", "zstd -dc FILE | wuerr --scan"}},
    {AT(0, "7z\xBC\xAF\x27\x1C"),
     {"a 7z file", "7z x -so FILE | wuerr --scan"}},
    {AT(0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
     {"a compound file, such as a package of Windows Installer", NULL}},
    {AT(0, "regf"), {"a hive of the registry", NULL}},
    {AT(0, "MDMP\x93\xA7"), {"a minidump", NULL}},
    {AT(0, "PAGEDU64"), {"a memory dump", NULL}},
    {AT(0, "SQLite format 3\0"), {"an SQLite database", NULL}},
    {AT(4, "\xEF\xCD\xAB\x89"), {"a database of ESE", NULL}},
    {AT(0, "\x89PNG\r\n\x1A\n"), {"a picture", NULL}},
    {AT(0, "\xFF\xD8\xFF"), {"a picture", NULL}},
    {AT(0, "%PDF-"), {"a PDF document", NULL}},
    {AT(0, "\x7F"
           "ELF"),
     {"a program", NULL}},
};

static uint32_t number_at(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 |
           (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

enum { TRACE_MOST = 1 << 24, PROGRAM_HEAD = 64 };

/* An event trace begins with a buffer of a round size, at most 16 MB. */
static bool has_trace_size(const unsigned char *head)
{
    return number_at(head) % 1024 == 0 && number_at(head) >= 1024 &&
           number_at(head) <= TRACE_MOST;
}

/* Its first event is the system's trace header: 01 or 02, C0. */
static bool is_trace(const unsigned char *head, size_t length)
{
    return length >= FILE_HEAD && has_trace_size(head) &&
           (head[74] == 1 || head[74] == 2) && head[75] == 0xC0;
}

/* A program gives the place of its second head, a little behind the first. */
static bool is_program(const unsigned char *head, size_t length)
{
    return length >= PROGRAM_HEAD && memcmp(head, "MZ", 2) == 0 &&
           number_at(head + 60) >= PROGRAM_HEAD &&
           number_at(head + 60) < 0x10000;
}

struct file_kind find_file_kind(const unsigned char *head, size_t length)
{
    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++) {
        const struct signature *signature = &signatures[i];
        if (length >= signature->offset + signature->length &&
            memcmp(head + signature->offset, signature->bytes,
                   signature->length) == 0)
            return signature->kind;
    }
    if (is_trace(head, length))
        return (struct file_kind){
            "an event trace",
            "Get-WindowsUpdateLog for Windows Update, or: tracerpt FILE -o "
            "trace.xml"};
    if (is_program(head, length))
        return (struct file_kind){"a program", NULL};
    return (struct file_kind){NULL, NULL};
}

/* ---- of which only a part has come -------------------------------------- */

enum { FIRST = 4 }; /* so many bytes stand before a signature, at most */

static bool may_get_signature(const struct signature *signature,
                              const unsigned char *head, size_t length)
{
    assert(signature->offset <= FIRST && FIRST <= length);
    size_t known = length - signature->offset;
    return known < signature->length &&
           memcmp(head + signature->offset, signature->bytes, known) == 0;
}

/* The bytes of its last page, fewer than 512, stand behind the letters. */
static bool may_become_program(const unsigned char *head, size_t length)
{
    return length < PROGRAM_HEAD && memcmp(head, "MZ", 2) == 0 && head[3] < 2;
}

/* A line that ends in the first bytes is text, and may be live. */
bool may_become_kind(const unsigned char *head, size_t length)
{
    size_t first = length < FIRST ? length : FIRST;
    if (memchr(head, '\n', first) != NULL)
        return false;
    if (length < FIRST)
        return true;
    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++)
        if (may_get_signature(&signatures[i], head, length))
            return true;
    return may_become_program(head, length) ||
           (length < FILE_HEAD && has_trace_size(head));
}

bool begins_binary(const char *text, size_t length)
{
    return memchr(text, '\0', length < FILE_HEAD ? length : FILE_HEAD) != NULL;
}
