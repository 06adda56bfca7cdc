#!/bin/sh
# The tests of mail against a server that others wrote use Debian's dovecot; fetch it where it is missing and we may.
[ -x /usr/lib/dovecot/imap ] && [ -x /usr/lib/dovecot/lmtp ] && [ -x /usr/lib/dovecot/submission ] && exit 0
packages="dovecot-imapd dovecot-lmtpd dovecot-submissiond"
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || {
  echo "Dovecot is missing: install it (apt-get install $packages), then run this again." >&2; exit 1; }
echo "Fetching dovecot for the tests of mail ..."
apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
