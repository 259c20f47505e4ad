#!/bin/sh
# Adds up the reports of every test runner under ROOT and ends with one line: "N passed, N failed, N skipped".
# Exit status 1 where no test ran or one failed.
set -u
root=${1:?usage: count-tests.sh ROOT}
find "$root/bundles" "$root/releng" -path '*/target/*reports/TEST-*.xml' -exec sed -n '/<testsuite /{p;q;}' {} \; 2>/dev/null |
	awk '
	function number(name,   at, rest) {
		if (!match($0, " " name "=\"[0-9]+\"")) return 0
		rest = substr($0, RSTART, RLENGTH)
		gsub(/[^0-9]/, "", rest)
		return rest + 0
	}
	{ tests += number("tests"); bad += number("failures") + number("errors"); skipped += number("skipped") }
	END {
		printf "%d passed, %d failed, %d skipped\n", tests - bad - skipped, bad, skipped
		exit (tests == 0 || bad > 0)
	}'
