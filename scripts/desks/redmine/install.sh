#!/bin/sh
# Installs Debian's Redmine with SQLite, unattended. Safe to run again.
# The package's own database stays untouched by the tests: each start of ours uses a copy.
set -eu

installed() {
  for package in redmine redmine-sqlite puma; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || return 1
  done
}

if installed; then
  echo "Redmine is installed."
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "Redmine is installed from Debian's packages; this system has no apt-get." >&2
  exit 2
fi
if [ "$(id -u)" != 0 ]; then
  echo "Installing packages needs root. Run: sudo scripts/desks/redmine/install.sh" >&2
  exit 2
fi

export DEBIAN_FRONTEND=noninteractive
debconf-set-selections <<'ANSWERS'
redmine redmine/instances/default/dbconfig-install boolean true
redmine redmine/instances/default/database-type select sqlite3
ANSWERS

install_packages() {
  apt-get install -y -q --no-install-recommends redmine redmine-sqlite puma
}

# Debian's Ruby libraries lie outside the folders of their gems; newer Bundlers take a gem without
# a folder for a deleted one ("Could not find ....gem for installation") and the setup stops there.
make_gem_folders() {
  for specification in /usr/share/rubygems-integration/*/specifications/*.gemspec \
    /usr/lib/*/rubygems-integration/*/specifications/*.gemspec; do
    [ -e "$specification" ] || continue
    mkdir -p "$(dirname "$(dirname "$specification")")/gems/$(basename "$specification" .gemspec)"
  done
}

# Package lists may be old: refresh them once when the first try fails.
install_packages || {
  make_gem_folders
  apt-get update -q
  apt-get install -y -q --fix-broken
  install_packages
}
make_gem_folders
echo "Redmine is installed."
