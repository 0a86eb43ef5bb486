#!/bin/sh
# Installs Debian's Request Tracker 5 with SQLite, unattended. Safe to run again.
# The package's own database and settings stay untouched by the tests: each start of ours
# uses settings and a database copy in a temporary folder.
set -eu

if dpkg-query -W -f='${Status}' request-tracker5 rt5-db-sqlite rt5-standalone 2>/dev/null \
  | sed 's/install ok installed//g' | grep -q . ; then
  :
elif dpkg-query -W request-tracker5 rt5-db-sqlite rt5-standalone >/dev/null 2>&1; then
  echo "Request Tracker is installed."
  exit 0
fi

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Request Tracker is installed from Debian's packages; this system has no apt-get." >&2
  echo "Use Debian 12 or newer and run: scripts/desks/request-tracker/install.sh" >&2
  exit 2
fi
if [ "$(id -u)" != 0 ]; then
  echo "Installing packages needs root. Run: sudo scripts/desks/request-tracker/install.sh" >&2
  exit 2
fi

export DEBIAN_FRONTEND=noninteractive
debconf-set-selections <<'ANSWERS'
request-tracker5 request-tracker5/dbconfig-install boolean true
request-tracker5 request-tracker5/database-type select sqlite3
request-tracker5 request-tracker5/initial-root-password password doorstep-tests
request-tracker5 request-tracker5/initial-root-password-confirm password doorstep-tests
request-tracker5 request-tracker5/handle-siteconfig-permissions boolean true
request-tracker5 request-tracker5/webserver-type select none
request-tracker5 request-tracker5/rtname string example.org
request-tracker5 request-tracker5/organization string example.org
request-tracker5 request-tracker5/correspondaddress string support@example.org
request-tracker5 request-tracker5/commentaddress string notes@example.org
request-tracker5 request-tracker5/webbaseurl string http://127.0.0.1:8080
request-tracker5 request-tracker5/webpath string
ANSWERS

packages="request-tracker5 rt5-db-sqlite rt5-standalone"
# A machine's package lists may be old: refresh them once when the first try fails.
# shellcheck disable=SC2086
apt-get install -y -q --no-install-recommends $packages || {
  apt-get update -q
  # shellcheck disable=SC2086
  apt-get install -y -q --no-install-recommends $packages
}
echo "Request Tracker is installed."
