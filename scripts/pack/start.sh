#!/bin/sh
# Starts Hanoi Zones on this laptop, without network: ./start.sh (Linux) or a double click on start.command (macOS).
cd "$(dirname "$0")" || exit 1

# A bare macOS has a python3 that only offers to install one.
if [ "$(uname)" != Darwin ] || xcode-select -p >/dev/null 2>&1; then
  if command -v python3 >/dev/null 2>&1; then exec python3 serve.py; fi
fi
if command -v perl >/dev/null 2>&1; then exec perl serve.pl; fi

echo 'Cần python3 hoặc perl. / python3 or perl is needed, and neither was found.' >&2
exit 1
