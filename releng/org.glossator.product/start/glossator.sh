#!/bin/sh
# Starts Glossator: the window without arguments, else the command line (glossator help).
set -u
self=$0
while [ -h "$self" ]; do
	link=$(readlink "$self")
	case $link in /*) self=$link ;; *) self=$(dirname -- "$self")/$link ;; esac
done
home=$(CDPATH='' cd -- "$(dirname -- "$self")" && pwd -P) || exit 4
mac=
data=${XDG_DATA_HOME:-${HOME:-/tmp}/.local/share}/glossator
if [ "$(uname -s)" = Darwin ]; then
	home=$home/../Eclipse
	mac=-XstartOnFirstThread
	data="${HOME:-/tmp}/Library/Application Support/Glossator"
fi
data=${GLOSSATOR_DATA:-$data}

major() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }
fits() { [ -x "$1/bin/java" ] && [ "$(major "$1" | grep . || echo 0)" -ge 21 ]; }
java=
on_path=$(command -v java 2>/dev/null || true)
[ -n "$on_path" ] && on_path=$(readlink -f -- "$on_path" 2>/dev/null || printf '%s' "$on_path")
for jdk in "${JAVA_HOME:-}" "$(dirname -- "$(dirname -- "${on_path:-/x/x}")")" /usr/lib/jvm/* /opt/*jdk* "${HOME:-/x}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
	if [ -n "$jdk" ] && fits "$jdk"; then
		java=$jdk/bin/java
		break
	fi
done
if [ -z "$java" ]; then
	echo "glossator: no Java 21 or newer was found; install one or set JAVA_HOME to it." >&2
	exit 3
fi
launcher=$(ls "$home"/plugins/org.eclipse.equinox.launcher_*.jar | tail -n 1)
if [ $# -eq 0 ] && { [ -n "$mac" ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }; then
	splash=
	[ -n "$mac" ] || splash=-Dglossator.splash=true
	# shellcheck disable=SC2086
	exec "$java" -Xmx2g -Xss4m $mac $splash ${splash:+"-splash:$home/splash.png"} -Dslf4j.internal.verbosity=ERROR --enable-native-access=ALL-UNNAMED "-Dglossator.seeds=$home/seeds" "-Dglossator.data=$data" \
		-jar "$launcher" -nosplash -application org.glossator.app.workbench -configuration "$data/configuration" -data "$data/workspace"
fi
[ $# -gt 0 ] || set -- tour
exec "$java" -Xmx2g -Xss4m -Djava.awt.headless=true -Dslf4j.internal.verbosity=ERROR --enable-native-access=ALL-UNNAMED "-Dglossator.seeds=$home/seeds" "-Dglossator.data=$data" \
	-jar "$launcher" -nosplash -application org.glossator.app.cli -configuration "$data/configuration" -data @none -- "$@"
