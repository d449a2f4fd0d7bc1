/* What the classes and the tables are, a line each. */
#include "help_topics.h"

#include <stdio.h>

struct term {
    const char *name;
    const char *meaning;
};

static const struct term classes[] = {
    {"success", "nothing is wrong"},
    {"reboot", "it is done, and a restart completes it"},
    {"benign", "a failure code that reports a normal condition: nothing to do"},
    {"cancelled", "stopped by a person or by the caller"},
    {"retry", "passing, or a restart must come first: it may succeed later"},
    {"network", "name, connection, proxy, TLS, timeout"},
    {"server", "the other side refused or failed"},
    {"policy", "turned off or forbidden by an administrator"},
    {"access", "rights, credentials"},
    {"service", "a service is stopped, disabled or missing"},
    {"storage", "disk full, locked, input or output failed"},
    {"corrupt", "data damaged or not as expected"},
    {"setup", "wrong version or state of agent, installer or machine"},
    {"request", "the caller passed something invalid"},
    {"internal", "unexpected, nothing more known"},
    {NULL, NULL},
};

static const struct term tables[] = {
    {"bits", "BITS, with the HTTP statuses 0x8019nnnn"},
    {"bug-checks", "stop codes of Windows, by name"},
    {"configmgr", "the client of Configuration Manager"},
    {"configret", "results of the configuration manager, CR_*"},
    {"defender", "Microsoft Defender Antivirus, 0x8050nnnn"},
    {"delivery-optimization", "Delivery Optimization"},
    {"device-join", "registration and join of devices, 0x801Cnnnn"},
    {"device-problems", "problem codes of devices, as in Code 43"},
    {"dotnet", "the .NET runtime, 0x8013nnnn"},
    {"enrolment", "management enrolment, 0x8018nnnn"},
    {"hresult", "HRESULTs of Windows: COM, security, certificates and more"},
    {"http-statuses", "statuses of HTTP"},
    {"image-mounting", "mounted Windows images, 0xC142nnnn"},
    {"installer-messages", "messages of Windows Installer, as in Error 1722."},
    {"intune", "installation of apps by Intune, 0x87D1nnnn"},
    {"licensing", "software licensing and activation"},
    {"names", "every other published name, without a description"},
    {"ntstatus", "NTSTATUS values, which crashed programs exit with, too"},
    {"script", "script engines and XML parsers"},
    {"servicing", "component-based servicing, the component store, DISM"},
    {"setup", "Windows Setup and feature updates"},
    {"setup-extend", "second numbers of Windows Setup: phase and operation"},
    {"setupapi", "installation of devices and drivers"},
    {"sign-in", "the sign-in library of Microsoft Entra ID, 0xCAAnnnnn"},
    {"store", "Microsoft Store operations, 0x803Fnnnn"},
    {"update-results", "results of the update agent, of which 2 is success"},
    {"volume-shadow-copy", "the Volume Shadow Copy Service, 0x800423nn"},
    {"win32", "Win32 errors by their plain numbers"},
    {"windows-update-client", "the Windows Update Agent, 0x8024nnnn"},
    {"winget", "the Windows Package Manager, 0x8A15nnnn"},
    {"winhttp", "WinHTTP and WinINet"},
    {"winrm", "Windows Remote Management, 0x8033nnnn"},
    {"wmi", "Windows Management Instrumentation"},
    {"wsus-server", "the published table of WSUS server errors"},
    {NULL, NULL},
};

void print_topic(enum help_topic topic)
{
    const struct term *term = topic == HELP_CLASSES ? classes : tables;
    int width = topic == HELP_CLASSES ? (int)sizeof "cancelled"
                                      : (int)sizeof "windows-update-client";
    for (; term->name != NULL; term++)
        printf("%-*s %s\n", width, term->name, term->meaning);
}
