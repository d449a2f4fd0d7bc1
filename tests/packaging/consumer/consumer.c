#include <stdio.h>
#include <wuerr.h>

int main(void)
{
    wuerr_resolved resolved;
    if (!wuerr_resolve(UINT32_C(0x80244019), 0, &resolved))
        return 1;
    return puts(resolved.entry.name) == EOF;
}
