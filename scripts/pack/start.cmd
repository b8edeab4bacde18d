@echo off
rem Starts Hanoi Zones on this laptop, without network: a double click on this file.
powershell -NoLogo -NoProfile -ExecutionPolicy Bypass -File "%~dp0serve.ps1"
if errorlevel 1 pause
