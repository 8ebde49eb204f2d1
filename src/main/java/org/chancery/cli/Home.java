package org.chancery.cli;

import java.nio.file.Path;

/** The folder that Chancery is run from; relative folders of the settings and the defaults are below it. */
final class Home {
    private Home() {}

    /** As the launching script says in the system property {@code chancery.home}; else the working folder. */
    static Path folder() {
        return Path.of(System.getProperty("chancery.home", "")).toAbsolutePath().normalize();
    }

    /** {@code path} itself where it is absolute, else below the folder. */
    static Path resolve(Path path) {
        return folder().resolve(path).normalize();
    }
}
