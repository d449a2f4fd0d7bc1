/* The names of classes and spaces; the generator links them, too. */
#include <wuerr.h>

#include <stdio.h>

const char *wuerr_class_name(size_t class_number)
{
    static const char names[WUERR_CLASSES][sizeof "cancelled"] = {
        [WUERR_CLASS_SUCCESS] = "success",
        [WUERR_CLASS_REBOOT] = "reboot",
        [WUERR_CLASS_BENIGN] = "benign",
        [WUERR_CLASS_CANCELLED] = "cancelled",
        [WUERR_CLASS_RETRY] = "retry",
        [WUERR_CLASS_NETWORK] = "network",
        [WUERR_CLASS_SERVER] = "server",
        [WUERR_CLASS_POLICY] = "policy",
        [WUERR_CLASS_ACCESS] = "access",
        [WUERR_CLASS_SERVICE] = "service",
        [WUERR_CLASS_STORAGE] = "storage",
        [WUERR_CLASS_CORRUPT] = "corrupt",
        [WUERR_CLASS_SETUP] = "setup",
        [WUERR_CLASS_REQUEST] = "request",
        [WUERR_CLASS_INTERNAL] = "internal"};
    return class_number < WUERR_CLASSES ? names[class_number] : NULL;
}

static const struct {
    char name[sizeof "installer-message"];
    char title[sizeof "configuration manager result"];
    bool decimal;
} spaces[WUERR_SPACES] = {
    [WUERR_SPACE_CODE] = {"code", "error code", false},
    [WUERR_SPACE_INSTALLER_MESSAGE] = {"installer-message",
                                       "Windows Installer message", true},
    [WUERR_SPACE_DEVICE_PROBLEM] = {"device-problem", "device problem", true},
    [WUERR_SPACE_CONFIGRET] = {"configret", "configuration manager result",
                               false},
    [WUERR_SPACE_UPDATE_RESULT] = {"update-result", "update agent result",
                                   true},
    [WUERR_SPACE_HTTP_STATUS] = {"http-status", "HTTP status", true},
    [WUERR_SPACE_BUG_CHECK] = {"bug-check", "stop code", false},
    [WUERR_SPACE_SETUP_EXTEND] = {"setup-extend", "second number of Setup",
                                  false}};

const char *wuerr_space_name(size_t space_number)
{
    return space_number < WUERR_SPACES ? spaces[space_number].name : NULL;
}

const char *wuerr_space_title(size_t space_number)
{
    return space_number < WUERR_SPACES ? spaces[space_number].title : NULL;
}

bool wuerr_space_is_decimal(wuerr_space space)
{
    return spaces[space].decimal;
}

void wuerr_write_number(wuerr_space space, uint32_t number,
                        char text[WUERR_NUMBER_SIZE])
{
    enum { DIGITS = 8 };
    if (spaces[space].decimal) {
        sprintf(text, "%lu", (unsigned long)number);
        return;
    }
    text[0] = '0';
    text[1] = 'x';
    for (int i = DIGITS + 1; i > 1; i--, number >>= 4)
        text[i] = "0123456789ABCDEF"[number & 0xF];
    text[DIGITS + 2] = '\0';
}
