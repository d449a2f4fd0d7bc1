#include <stdio.h>
#include <wuerr.h>

int main(void)
{
    wuerr_entry entry;
    if (!wuerr_resolve(WUERR_SPACE_CODE, UINT32_C(0x80244019), 0, &entry))
        return 1;
    return puts(entry.name) == EOF;
}
