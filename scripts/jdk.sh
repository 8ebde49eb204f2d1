# Sourced by the scripts beside it: sets JAVA_HOME to a JDK of 21 or later, or says how to get one and exits with 2.

# Prints the major version of the JDK in folder $1; nothing where there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

# The newest JDK of 21 or later: the one of JAVA_HOME if it will do, else the best of the usual places.
find_jdk() {
  local folder version best="" best_version=20
  version=$(jdk_version "${JAVA_HOME:-/nonexistent}")
  if [ -n "$version" ] && [ "$version" -ge 21 ]; then
    printf '%s\n' "$JAVA_HOME"
    return 0
  fi
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/java/* "${HOME:-/nonexistent}"/.jdks/* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
    version=$(jdk_version "$folder")
    if [ -n "$version" ] && [ "$version" -gt "$best_version" ]; then
      best=$folder
      best_version=$version
    fi
  done
  [ -n "$best" ] && printf '%s\n' "$best"
}

if ! JAVA_HOME=$(find_jdk); then
  echo "Chancery needs a JDK of version 21 or later and found none. Install one (Debian 13: apt-get install openjdk-25-jdk) or set JAVA_HOME to one." >&2
  exit 2
fi
export JAVA_HOME
