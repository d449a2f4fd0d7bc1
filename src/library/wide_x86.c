/* Whether this machine has wide vectors: x86-64 by the name of AVX2. */
#include "blocks.h"

#include <cpuid.h>

/* Not __builtin_cpu_supports(), whose library asks at every start of a program:
   the question is slow on virtual machines. */
bool wuerr_has_wide_vectors(void)
{
    enum { XMM_AND_YMM = 6, FEATURES = 1, MORE_FEATURES = 7 };
    unsigned a, b, c, d, low, high;
    if (!__get_cpuid(FEATURES, &a, &b, &c, &d) || (c & bit_OSXSAVE) == 0)
        return false;
    /* The system, too, has to keep their registers. */
    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (low & XMM_AND_YMM) == XMM_AND_YMM &&
           __get_cpuid_count(MORE_FEATURES, 0, &a, &b, &c, &d) &&
           (b & bit_AVX2) != 0;
}
