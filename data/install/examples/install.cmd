@echo off
rem Installs a package and ends as a deployment wants it: 0 done, 3010 restart,
rem 1618 try again, else the code of the installer, with its meaning.
rem
rem     install.cmd COMMAND [ARGUMENT]...
setlocal
cmd /s /c "%*"
set code=%errorlevel%
set class=
for /f %%c in ('wuerr --field^=class --dec -- %code%') do set class=%%c
if "%class%"=="success" exit /b 0
if "%class%"=="benign" exit /b 0
if "%class%"=="reboot" exit /b 3010
if "%class%"=="retry" exit /b 1618
if "%class%"=="network" exit /b 1618
wuerr --brief --dec -- %code%
exit /b %code%
