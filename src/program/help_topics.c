/* What the classes and the tables are, a line each. */
#include "help_topics.h"

#include <stdio.h>

static const char classes[] =
    "success    nothing is wrong\n"
    "reboot     it is done, and a restart completes it\n"
    "benign     a failure code that reports a normal condition: nothing to do\n"
    "cancelled  stopped by a person or by the caller\n"
    "retry      passing, or a restart must come first: it may succeed later\n"
    "network    name, connection, proxy, TLS, timeout\n"
    "server     the other side refused or failed\n"
    "policy     turned off or forbidden by an administrator\n"
    "access     rights, credentials\n"
    "service    a service is stopped, disabled or missing\n"
    "storage    disk full, locked, input or output failed\n"
    "corrupt    data damaged or not as expected\n"
    "setup      wrong version or state of agent, installer or machine\n"
    "request    the caller passed something invalid\n"
    "internal   unexpected, nothing more known\n";

static const char tables[] =
    "bits                   BITS, with the HTTP statuses 0x8019nnnn\n"
    "bug-checks             stop codes of Windows, by name\n"
    "configmgr              the client of Configuration Manager\n"
    "configret              results of the configuration manager, CR_*\n"
    "defender               Microsoft Defender Antivirus, 0x8050nnnn\n"
    "delivery-optimization  Delivery Optimization\n"
    "device-join            registration and join of devices, 0x801Cnnnn\n"
    "device-problems        problem codes of devices, as in Code 43\n"
    "dotnet                 the .NET runtime, 0x8013nnnn\n"
    "enrolment              management enrolment, 0x8018nnnn\n"
    "hresult                HRESULTs of Windows: COM, security and others\n"
    "http-statuses          statuses of HTTP\n"
    "image-mounting         mounted Windows images, 0xC142nnnn\n"
    "installer-messages     messages of Windows Installer, as in Error 1722.\n"
    "intune                 installation of apps by Intune, 0x87D1nnnn\n"
    "licensing              software licensing and activation\n"
    "names                  every other published name, without a description\n"
    "ntstatus               NTSTATUS values; crashed programs exit with them\n"
    "script                 script engines and XML parsers\n"
    "servicing              component-based servicing and its store, DISM\n"
    "setup                  Windows Setup and feature updates\n"
    "setup-extend           second numbers of Setup: phase and operation\n"
    "setupapi               installation of devices and drivers\n"
    "sign-in                the sign-in library of Entra ID, 0xCAAnnnnn\n"
    "store                  Microsoft Store operations, 0x803Fnnnn\n"
    "update-results         results of the update agent; 2 is success\n"
    "volume-shadow-copy     the Volume Shadow Copy Service, 0x800423nn\n"
    "win32                  Win32 errors by their plain numbers\n"
    "windows-update-client  the Windows Update Agent, 0x8024nnnn\n"
    "winget                 the Windows Package Manager, 0x8A15nnnn\n"
    "winhttp                WinHTTP and WinINet\n"
    "winrm                  Windows Remote Management, 0x8033nnnn\n"
    "wmi                    Windows Management Instrumentation\n"
    "wsus-server            the published table of WSUS server errors\n";

void print_topic(enum help_topic topic)
{
    fputs(topic == HELP_CLASSES ? classes : tables, stdout);
}
