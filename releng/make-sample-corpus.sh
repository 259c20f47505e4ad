#!/bin/sh
# Makes the sample corpus (seeds/corpus) from seeds/sources, seeds/annotations, seeds/lexicons and seeds/rules with the product itself.
# Run it after a change to any of those, look at the diff, and commit. Usage: releng/make-sample-corpus.sh [FOLDER]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
corpus=${1:-$root/seeds/corpus}
# the corpus is named after the folder it is made in
new="$root/target/sample/Sample corpus"

say() { printf 'make-sample-corpus: %s\n' "$*" >&2; }

mkdir -p "$root/target/sample"
if [ -e "$new" ]; then
	say "$new is left over from a run that failed; look at it, delete it and start again."
	exit 3
fi

say "importing the texts"
"$root/glossator" import "$root"/seeds/sources/*.txt --corpus "$new"

for annotator in amina ben adjudicated; do
	say "importing the annotations of $annotator"
	"$root/glossator" import "$root/seeds/annotations/$annotator.jsonl" --corpus "$new" --format jsonl --annotator "$annotator"
done

# the corpus has these folders of its own where it was made with them
mkdir -p "$new/lexicons" "$new/rules"
cp "$root"/seeds/lexicons/*.csv "$new/lexicons/"
cp "$root"/seeds/rules/*.ruta "$new/rules/"

"$root/glossator" validate --corpus "$new"

if [ -d "$corpus" ]; then
	mv "$corpus" "$corpus.old"
fi
mv "$new" "$corpus"
rm -rf "$corpus.old"
say "made $corpus"
