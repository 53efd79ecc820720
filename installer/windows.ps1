# Makes target\installer\Milepost-VERSION.msi from the image that "mvn package" left.
# Needs JDK 25 in JAVA_HOME and the WiX tools that jpackage asks for. The installer is not signed.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

if (-not (Test-Path 'target\milepost\lib\app\window.aot')) {
  throw 'There is no image yet. Run "mvn package" first, then this again.'
}
$jpackage = Join-Path "$env:JAVA_HOME" 'bin\jpackage.exe'
if (-not (Test-Path $jpackage) -or -not ((& $jpackage --version) -like '25*')) {
  throw 'Packaging needs JDK 25. Set JAVA_HOME to it, then run this again.'
}

$version = ([xml](Get-Content -Raw 'pom.xml')).project.version
$out = 'target\installer'
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
& (Join-Path "$env:JAVA_HOME" 'bin\java.exe') 'installer\Icons.java' 'resources\icons' $out
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

# One line of options for jpackage from a file of one option a line.
function Get-Options([string] $kind) {
  $lines = Get-Content "installer\image\lib\app\$kind.options" | Where-Object { $_ -notlike '#*' }
  $lines += "-XX:AOTCache=`$APPDIR\$kind.aot", '-Dorg.sqlite.lib.path=$APPDIR'
  return $lines -join ' '
}
# A backslash starts an escape in a properties file.
$properties = 'win-console=true', 'win-menu=false', 'win-shortcut=false',
  "java-options=$((Get-Options 'command').Replace('\', '/'))"
Set-Content -Encoding ascii -Path "$out\milepost-cli.properties" -Value $properties

& $jpackage --type msi --dest $out --name Milepost --app-version $version `
  --runtime-image 'target\milepost\lib\runtime' --input 'target\milepost\lib\app' `
  --main-jar milepost.jar --main-class app.milepost.Milepost `
  --java-options (Get-Options 'window') `
  --add-launcher "milepost-cli=$out\milepost-cli.properties" `
  --icon "$out\milepost.ico" --win-per-user-install --win-menu --win-shortcut `
  --win-upgrade-uuid '19ec3595-7c67-438f-99f5-847bc495a6f2'
exit $LASTEXITCODE
