#include <iostream>
#include <string>

#include <wuerr.h>

int main()
{
    wuerr_entry entry = wuerr_entry();
    if (!wuerr_resolve(WUERR_SPACE_CODE, 0x80244019u, 0, &entry))
        return 1;
    std::cout << std::string(entry.name) << std::endl;
    return std::cout ? 0 : 1;
}
