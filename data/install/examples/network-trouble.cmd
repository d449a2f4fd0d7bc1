@echo off
rem Says whether a log tells a failure of the network or of a server.
rem
rem     network-trouble.cmd LOG
wuerr --scan --quiet --is=network,server "%~1"
if errorlevel 2 echo The log could not be read.& exit /b 2
if errorlevel 1 echo No trouble with the network.& exit /b 0
echo Trouble with the network:
wuerr --summary --brief --is=network,server "%~1"
exit /b 1
