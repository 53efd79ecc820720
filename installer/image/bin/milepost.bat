@echo off
rem Opens the window; with a command after the name, runs that command instead.
rem The folder may be moved and have spaces in its name.
setlocal
for %%I in ("%~dp0..\lib") do set "lib=%%~fI"
set "sqlite=-Dorg.sqlite.lib.path=%lib%\app"

rem Here "--data=DIR" arrives as two words, like "--data DIR".
if "%~1"=="" goto window
if "%~1"=="--data" if "%~3"=="" goto window

"%lib%\runtime\bin\java.exe" "@%lib%\app\command.options" "-XX:AOTCache=%lib%\app\command.aot" ^
  "%sqlite%" -cp "%lib%\app\milepost.jar" app.milepost.Milepost %*
exit /b

:window
start "" "%lib%\runtime\bin\javaw.exe" "@%lib%\app\window.options" "-XX:AOTCache=%lib%\app\window.aot" ^
  "%sqlite%" -cp "%lib%\app\milepost.jar" app.milepost.Milepost %*
