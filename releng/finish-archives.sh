#!/bin/sh
# Turns the materialized products into what people unpack: adds start scripts, the sample corpus and, for macOS, an
# application folder, then makes one archive a platform. Called by ./glossator package.
# usage: finish-archives.sh ROOT JAVA_HOME
set -eu
root=$1
jar=$2/bin/jar
products=$root/releng/org.glossator.product/target/products
base=$products/org.glossator.product
parts=$root/releng/org.glossator.product/start
out=$products/archives
rm -rf "$out"
mkdir -p "$out"

common() { # FOLDER: what every platform gets
	mkdir -p "$1/seeds"
	cp -R "$root/seeds/corpus" "$1/seeds/"
	cp "$root/LICENSE" "$1/"
	cp "$root/bundles/org.glossator.app/branding/splash.png" "$1/"
	cp "$root/bundles/org.glossator.app/branding/glossator256.png" "$1/glossator.png"
}

for arch in x86_64 aarch64; do
	home=$base/linux/gtk/$arch
	if [ -d "$home/plugins" ]; then
		common "$home"
		cp "$parts/glossator.sh" "$home/glossator"
		cp "$parts/glossator.desktop" "$home/"
		chmod +x "$home/glossator"
		tar -C "$home/.." --transform "s,^$arch,glossator," -czf "$out/glossator-linux-$arch.tar.gz" "$arch"
	fi
	eclipse=$(ls -d "$base/macosx/cocoa/$arch/"*.app/Contents/Eclipse 2>/dev/null || true)
	if [ -n "$eclipse" ]; then
		app=$(dirname -- "$(dirname -- "$eclipse")")
		common "$eclipse"
		mkdir -p "$app/Contents/MacOS"
		cp "$parts/glossator.sh" "$app/Contents/MacOS/glossator"
		cp "$parts/Info.plist" "$app/Contents/"
		chmod +x "$app/Contents/MacOS/glossator"
		tar -C "$(dirname -- "$app")" --transform "s,^$(basename -- "$app"),Glossator.app," -czf "$out/glossator-macosx-$arch.tar.gz" "$(basename -- "$app")"
	fi
done

home=$base/win32/win32/x86_64
if [ -d "$home/plugins" ]; then
	common "$home"
	cp "$parts/glossator.cmd" "$home/"
	staging=$products/windows
	rm -rf "$staging"
	mkdir -p "$staging"
	cp -R "$home" "$staging/glossator"
	"$jar" --create --no-manifest --file "$out/glossator-win32-x86_64.zip" -C "$staging" glossator
	rm -rf "$staging"
fi
ls "$out" | while read -r name; do printf '%s\n' "$out/$name"; done
