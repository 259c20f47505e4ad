@echo off
rem Glossator: builds when needed, then opens the workbench or runs a verb. "glossator help" tells more.
setlocal EnableExtensions EnableDelayedExpansion
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"
set "PRODUCT=%ROOT%\releng\org.glossator.product\target\products\org.glossator.product\win32\win32\x86_64"
set "STAMP=%ROOT%\target\product.stamp"
if not defined GLOSSATOR_DATA set "GLOSSATOR_DATA=%APPDATA%\Glossator"

call :findjdk
if not defined JDK (
	>&2 echo glossator: no JDK 21 or newer was found; install one or set JAVA_HOME to it.
	exit /b 3
)
set "JAVA_HOME=%JDK%"

if "%~1"=="verify" goto verify
if "%~1"=="package" goto package
call :fresh
if errorlevel 1 (
	call :build
	if errorlevel 1 exit /b !errorlevel!
)
set "LAUNCHER="
for %%F in ("%PRODUCT%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%F"
if not defined LAUNCHER (
	>&2 echo glossator: the build made no product; see %ROOT%\target\build.log.
	exit /b 4
)
set JAVA=-Xss4m -Dslf4j.internal.verbosity=ERROR --enable-native-access=ALL-UNNAMED "-Dglossator.seeds=%ROOT%\seeds" "-Dglossator.data=%GLOSSATOR_DATA%"
set "OPEN="
if "%~1"=="bench" goto bench
if "%~1"=="open" goto corpus
if not "%~1"=="" goto verb

:corpus
if "%~2"=="" goto window
if not exist "%~f2\corpus.glossator" (
	>&2 echo glossator: %~2 is no corpus; make one of texts with: glossator import FILE... --corpus "%~2"
	exit /b 3
)
set OPEN=-open "%~f2"

:window
>&2 echo glossator: opening the workbench (data in %GLOSSATOR_DATA%)
"%JDK%\bin\java" -Xmx2g %JAVA% -jar "%LAUNCHER%" -nosplash -application org.glossator.app.workbench -data "%GLOSSATOR_DATA%\workspace" %OPEN%
exit /b %errorlevel%

:verb
"%JDK%\bin\java" -Xmx2g %JAVA% -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -application org.glossator.app.cli -data @none -- %*
exit /b %errorlevel%

:bench
rem What is not speed, the quality of suggestions, is measured by the module that trains the models.
set "MODULE=benchmarks"
set "MAIN=org.glossator.benchmarks.Main"
for /f "tokens=1,* delims= " %%A in ("%*") do set "REST=%%B"
if "%~2"=="quality" (
	set "MODULE=training"
	set "MAIN=org.glossator.training.QualityReport"
	for /f "tokens=1,2,* delims= " %%A in ("%*") do set "REST=%%C"
)
set "BENCH="
for %%F in ("%ROOT%\releng\org.glossator.%MODULE%\target\org.glossator.%MODULE%-*.jar") do set "BENCH=%%F"
if not defined BENCH (
	>&2 echo glossator: the benchmarks are not built; run glossator verify once.
	exit /b 4
)
"%JDK%\bin\java" -Xmx4g -Xss4m -Dslf4j.internal.verbosity=ERROR --enable-native-access=ALL-UNNAMED "-Dglossator.root=%ROOT%" -cp "%BENCH%;%PRODUCT%\plugins\*" %MAIN% %REST%
exit /b %errorlevel%

:verify
call :maven
if errorlevel 1 exit /b 3
pushd "%ROOT%"
call "%MVN%" -B -ntp verify
set STATUS=%errorlevel%
popd
if not "%STATUS%"=="0" exit /b 4
type nul > "%STAMP%"
exit /b 0

:package
>&2 echo glossator: the archives are made by ./glossator package on Linux or macOS, for Windows too.
exit /b 2

:build
call :maven
if errorlevel 1 exit /b 3
if not exist "%ROOT%\target" mkdir "%ROOT%\target"
>&2 echo glossator: building (a first build fetches its parts and takes some minutes; log: %ROOT%\target\build.log)
pushd "%ROOT%"
call "%MVN%" -B -ntp -DskipTests package > "%ROOT%\target\build.log" 2>&1
set STATUS=%errorlevel%
popd
if not "%STATUS%"=="0" (
	>&2 echo glossator: the build failed; see %ROOT%\target\build.log.
	exit /b 4
)
type nul > "%STAMP%"
exit /b 0

:fresh
if not exist "%STAMP%" exit /b 1
powershell -NoProfile -Command "$s=(Get-Item -LiteralPath $env:STAMP).LastWriteTime; $n=Get-ChildItem -LiteralPath ($env:ROOT+'\bundles'),($env:ROOT+'\features'),($env:ROOT+'\releng'),($env:ROOT+'\pom.xml') -Recurse -File | Where-Object { $_.FullName -notmatch '\\(target|bin)\\' -and $_.Name -notmatch '^\.(polyglot|tycho)' -and $_.LastWriteTime -gt $s } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
exit /b %errorlevel%

:maven
set "MVN="
for /f "tokens=*" %%M in ('where mvn.cmd 2^>nul') do if not defined MVN set "MVN=%%M"
if defined MVN (
	for /f "tokens=3" %%V in ('call "%MVN%" -v ^| findstr /b /c:"Apache Maven"') do for /f "tokens=1,2 delims=." %%A in ("%%V") do (
		if %%A GTR 3 exit /b 0
		if %%A EQU 3 if %%B GEQ 9 exit /b 0
	)
)
set "CACHE=%LOCALAPPDATA%\glossator"
if exist "%CACHE%\apache-maven-3.9.16\bin\mvn.cmd" (
	set "MVN=%CACHE%\apache-maven-3.9.16\bin\mvn.cmd"
	exit /b 0
)
if not defined MVN (
	>&2 echo glossator: no Maven was found; install one, any version will do to fetch the one needed.
	exit /b 1
)
>&2 echo glossator: fetching Maven 3.9.16 (the one on the path is too old)
call "%MVN%" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.0:unpack "-Dartifact=org.apache.maven:apache-maven:3.9.16:zip:bin" "-DoutputDirectory=%CACHE%"
if errorlevel 1 (
	>&2 echo glossator: Maven 3.9.16 could not be fetched; connect to the network once, or put Maven 3.9 or newer on the path.
	exit /b 1
)
set "MVN=%CACHE%\apache-maven-3.9.16\bin\mvn.cmd"
exit /b 0

:findjdk
set "JDK="
if defined JAVA_HOME call :tryjdk "%JAVA_HOME%"
if defined JDK exit /b 0
for /f "tokens=*" %%J in ('where javac.exe 2^>nul') do if not defined JDK call :tryjdk "%%~dpJ.."
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
	if exist "%%~P" for /d %%J in ("%%~P\*") do if not defined JDK call :tryjdk "%%~J"
)
exit /b 0

:tryjdk
if not exist "%~1\bin\javac.exe" exit /b 0
for /f tokens^=2^ delims^=^" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do for /f "tokens=1 delims=." %%A in ("%%V") do if %%A GEQ 21 set "JDK=%~1"
exit /b 0
