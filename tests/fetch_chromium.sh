#!/bin/sh
# The browser tests drive Debian's Chromium; fetch it where it is missing and we may.
command -v chromium >/dev/null 2>&1 && exit 0
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || {
  echo "Chromium is missing: install it (apt-get install chromium), then run this again." >&2; exit 1; }
echo "Fetching Chromium for the browser tests ..."
apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
