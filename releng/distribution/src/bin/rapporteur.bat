@echo off
rem Starts Rapporteur. It wants a JDK 21 or newer: the one in JAVA_HOME, or else the java on the PATH.
rem RAPPORTEUR_JAVA_OPTS may hold more options for Java.
rem Nothing is expanded late: names of folders may hold exclamation marks.
setlocal DisableDelayedExpansion
set "HOME_DIR=%~dp0.."
for %%i in ("%HOME_DIR%") do set "HOME_DIR=%%~fi"

set "JAVA_EXE=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
set MAJOR=0
set "VERSION="
rem the carets keep the quotes that cmd takes away from the ends of a command
for /f "tokens=3" %%v in ('^""%JAVA_EXE%" -version 2^>^&1 ^| findstr /i /c:" version "^"') do set "VERSION=%%~v"
for /f "delims=.-+ tokens=1" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 21 (
  echo rapporteur: no Java 21 or newer was found. Install one, or set JAVA_HOME to the folder of one. 1>&2
  exit /b 3
)

set "CLASS_PATH="
if exist "%HOME_DIR%\lib\classpath" (
  for /f "usebackq delims=" %%j in ("%HOME_DIR%\lib\classpath") do call :jar "%HOME_DIR%\%%j"
) else (
  for %%j in ("%HOME_DIR%\lib\*.jar") do call :jar "%%j"
)

rem One folder of what is kept between runs for each place of installation.
set "KEY=%HOME_DIR::=%"
set "KEY=%KEY:\=-%"
set "CACHE=%LOCALAPPDATA%\rapporteur\%KEY%"
if not defined LOCALAPPDATA set "CACHE=%TEMP%\rapporteur\%KEY%"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul

set "UNSAFE="
if %MAJOR%==24 set "UNSAFE=--sun-misc-unsafe-memory-access=allow"
if %MAJOR%==25 set "UNSAFE=--sun-misc-unsafe-memory-access=allow"

rem The window: without a subcommand, and for open; its help is told like that of the others.
set WINDOW=
if "%~1"=="" set WINDOW=yes
set "SECOND=%~2"
if "%~1"=="open" if not "%SECOND:~0,1%"=="-" set WINDOW=yes
if "%~1"=="open" if "%SECOND%"=="--development" set WINDOW=yes
if not defined WINDOW goto command
"%JAVA_EXE%" -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED -Xshare:auto ^
  -XX:MaxNewSize=64m -XX:GCTimeRatio=3 -XX:MetaspaceSize=192m ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  "-Drapporteur.home=%HOME_DIR%" "-Drapporteur.cache=%CACHE%" ^
  -cp "%HOME_DIR%\lib\org.rapporteur.launcher.jar;%HOME_DIR%\lib\org.apache.felix.framework.jar" ^
  %RAPPORTEUR_JAVA_OPTS% org.rapporteur.launcher.Workbench %*
exit /b %ERRORLEVEL%

:command
rem The console shows UTF-8.
chcp 65001 >nul
"%JAVA_EXE%" -XX:+IgnoreUnrecognizedVMOptions %UNSAFE% -XX:+AutoCreateSharedArchive ^
  "-XX:SharedArchiveFile=%CACHE%\any.jsa" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC ^
  -Xlog:disable "-Xlog:all=error,cds*=off,aot*=off:stderr" ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djdk.reflect.useNativeAccessorOnly=true ^
  "-Drapporteur.home=%HOME_DIR%" "-Drapporteur.cache=%CACHE%" -cp "%CLASS_PATH:~1%" ^
  %RAPPORTEUR_JAVA_OPTS% org.rapporteur.launcher.Main %*
exit /b %ERRORLEVEL%

:jar
set "JAR=%~1"
set "CLASS_PATH=%CLASS_PATH%;%JAR:/=\%"
exit /b 0
