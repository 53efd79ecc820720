@echo off
rem Opens the window; with a command after the name, runs that command instead.
rem The folder may be moved and have spaces in its name.
setlocal
for %%I in ("%~dp0..") do set "home=%%~fI"

rem Here "--data=DIR" arrives as two words, like "--data DIR".
set "kind=command"
if "%~1"=="" set "kind=window"
if "%~1"=="--data" if "%~3"=="" set "kind=window"

set "start="%home%\runtime\bin\java.exe""
if "%kind%"=="window" set "start=start "" "%home%\runtime\bin\javaw.exe""

%start% "@%home%\app\%kind%.options" ^
  "-XX:AOTCache=%home%\app\%kind%.aot" "-Dorg.sqlite.lib.path=%home%\app" ^
  -cp "%home%\app\milepost.jar" app.milepost.Milepost %*
