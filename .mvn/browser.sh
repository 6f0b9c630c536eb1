#!/bin/sh
# Called at the start of every build that runs the browser tests: finds Chrome or Chromium with its driver, or installs Debian's.
# Arguments: skipTests, skipITs, maven.test.skip. What it writes to stderr becomes Maven's error message.
case " $* " in *" true "*) exit 0 ;; esac

found() {
    command -v chromedriver >/dev/null || return 1
    for browser in chromium chromium-browser google-chrome google-chrome-stable chrome; do
        command -v "$browser" >/dev/null && return 0
    done
    [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]
}

found && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests"
    export DEBIAN_FRONTEND=noninteractive
    log=$(mktemp)
    {
        apt-get -qq -o DPkg::Lock::Timeout=300 update &&
            apt-get -qq -y -o DPkg::Lock::Timeout=300 --no-install-recommends install chromium chromium-driver fonts-noto-cjk
    } >"$log" 2>&1 && found && rm -f "$log" && exit 0
    tail -n 20 "$log"
fi
echo "The browser tests need Chrome or Chromium and chromedriver on the PATH (Debian: apt-get install chromium chromium-driver fonts-noto-cjk); install them, or build with -DskipITs." >&2
exit 1
