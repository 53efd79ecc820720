#!/bin/sh
# Makes target/installer/milepost_VERSION_ARCH.deb from the image that "mvn package" left.
# Needs JDK 25 in JAVA_HOME (or first on the PATH), dpkg-deb and fakeroot.
set -eu
cd "$(dirname -- "$0")/.."

[ -f target/milepost/lib/app/window.aot ] || {
  echo 'There is no image yet. Run "mvn package" first, then this again.' >&2
  exit 1
}
jpackage=${JAVA_HOME:+$JAVA_HOME/bin/}jpackage
case $("$jpackage" --version) in
  25*) ;;
  *)
    echo 'Packaging needs JDK 25. Set JAVA_HOME to it, then run this again.' >&2
    exit 1
    ;;
esac

# The project's own version is the first one in the pom.
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml)
out=target/installer
rm -rf "$out"
mkdir -p "$out"

"$jpackage" --type app-image --dest "$out/image" --name milepost --app-version "$version" \
  --runtime-image target/milepost/lib/runtime --input target/milepost/lib/app \
  --main-jar milepost.jar --main-class app.milepost.Milepost \
  --icon resources/icons/icon-256.png

# Our launcher takes the place of jpackage's, which starts itself twice and so opens later.
rm "$out/image/milepost/lib/libapplauncher.so" "$out/image/milepost/lib/app/milepost.cfg"
cp target/milepost/bin/milepost "$out/image/milepost/bin/milepost"

# jpackage names GTK, which JavaFX loads while it runs, only where this machine has it.
"$jpackage" --type deb --dest "$out" --name milepost --app-version "$version" \
  --app-image "$out/image/milepost" --resource-dir installer/linux \
  --description 'How far you are from the job you want, and the shortest way there.' \
  --linux-package-deps 'libgtk-3-0t64 | libgtk-3-0' \
  --linux-shortcut --linux-menu-group Education --linux-app-category education
ls "$out"/*.deb
