@echo off
rem Starts Glossator: the window without arguments, else the command line (glossator help).
setlocal EnableExtensions
set "HOME=%~dp0"
if "%HOME:~-1%"=="\" set "HOME=%HOME:~0,-1%"
if not defined GLOSSATOR_DATA set "GLOSSATOR_DATA=%APPDATA%\Glossator"
set "JDK="
if defined JAVA_HOME call :tryjdk "%JAVA_HOME%"
for /f "tokens=*" %%J in ('where java.exe 2^>nul') do if not defined JDK call :tryjdk "%%~dpJ.."
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu") do (
	if exist "%%~P" for /d %%J in ("%%~P\*") do if not defined JDK call :tryjdk "%%~J"
)
if not defined JDK (
	>&2 echo glossator: no Java 21 or newer was found; install one or set JAVA_HOME to it.
	exit /b 3
)
for %%F in ("%HOME%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%F"
set OPTIONS=-Xmx2g -Xss4m -Dslf4j.internal.verbosity=ERROR --enable-native-access=ALL-UNNAMED "-Dglossator.seeds=%HOME%\seeds" "-Dglossator.data=%GLOSSATOR_DATA%"
if not "%~1"=="" goto verb
start "" "%JDK%\bin\javaw" %OPTIONS% -Dglossator.splash=true "-splash:%HOME%\splash.png" -jar "%LAUNCHER%" -nosplash -application org.glossator.app.workbench -configuration "%GLOSSATOR_DATA%\configuration" -data "%GLOSSATOR_DATA%\workspace"
exit /b 0
:verb
"%JDK%\bin\java" %OPTIONS% -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -application org.glossator.app.cli -configuration "%GLOSSATOR_DATA%\configuration" -data @none -- %*
exit /b %errorlevel%
:tryjdk
if not exist "%~1\bin\java.exe" exit /b 0
for /f tokens^=2^ delims^=^" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do for /f "tokens=1 delims=." %%A in ("%%V") do if %%A GEQ 21 set "JDK=%~1"
exit /b 0
