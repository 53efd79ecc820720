#!/bin/sh
# Makes target/installer/milepost-VERSION.dmg from the image that "mvn package" left.
# Needs JDK 25 in JAVA_HOME (or first on the PATH). The application is not signed.
set -eu
cd "$(dirname -- "$0")/.."

[ -f target/milepost/lib/app/window.aot ] || {
  echo 'There is no image yet. Run "mvn package" first, then this again.' >&2
  exit 1
}
java_bin=${JAVA_HOME:+$JAVA_HOME/bin/}
case $("${java_bin}jpackage" --version) in
  25*) ;;
  *)
    echo 'Packaging needs JDK 25. Set JAVA_HOME to it, then run this again.' >&2
    exit 1
    ;;
esac

# The project's own version is the first one in the pom. macOS takes none that starts with 0.
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml)
case $version in
  0.*) bundle_version=1.0.0 ;;
  *) bundle_version=$version ;;
esac
out=target/installer
rm -rf "$out"
"${java_bin}java" installer/Icons.java resources/icons "$out"

# One line of options for jpackage from a file of one option a line.
options() {
  printf '%s -XX:AOTCache=$APPDIR/%s.aot -Dorg.sqlite.lib.path=$APPDIR' \
    "$(grep -v '^#' "installer/image/lib/app/$1.options" | tr '\n' ' ')" "$1"
}
printf 'java-options=%s\n' "$(options command)" > "$out/milepost-cli.properties"

"${java_bin}jpackage" --type dmg --dest "$out" --name Milepost --app-version "$bundle_version" \
  --runtime-image target/milepost/lib/runtime --input target/milepost/lib/app \
  --main-jar milepost.jar --main-class app.milepost.Milepost \
  --java-options "$(options window)" \
  --add-launcher "milepost-cli=$out/milepost-cli.properties" \
  --icon "$out/milepost.icns" --mac-package-identifier app.milepost
mv "$out/Milepost-$bundle_version.dmg" "$out/milepost-$version.dmg"
ls "$out"/*.dmg
